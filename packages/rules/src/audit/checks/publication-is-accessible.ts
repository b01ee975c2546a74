import type { PlanDocument } from "@equality/model";
import { citationOf } from "../../review/citation.ts";
import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { contentRowFor } from "../content-row.ts";
import { citationOfRow } from "../law.ts";

/**
 * What is published for the duty is published so that the public can get at it: at an address on the web (`address`), in
 * some other way (`availability`), or as part of another document that is (`publishedIn`).
 */
export const publicationIsAccessible = check({
  id: "publicationIsAccessible",
  severity: "notEvidenced",
  subject: "document",
  citation: citationOfRow("eng.publish.manner"),
  remedy: "giveAccess",
  judge: (record) =>
    record.plan.documents.map((document) => {
      const row = contentRowFor(document, "accessibleToPublic", record);
      if (row === undefined) return notApplicable(document.id, "noRowInForce");
      const ways = withHosts(document, record.plan.documents).flatMap(waysTo);
      return judged(document.id, ways.length > 0, [looked("waysOfAccess", ways.length, ways, [citationOf(row)])]);
    }),
});

/** A document and those that it is part of, the next one first. */
const withHosts = (document: PlanDocument, documents: readonly PlanDocument[]): PlanDocument[] => {
  const host = documents.find(({ id }) => id === document.publishedIn);
  return host === undefined ? [document] : [document, ...withHosts(host, documents)];
};

const waysTo = ({ address, availability }: PlanDocument): string[] =>
  [address, availability].filter((way) => way !== undefined);
