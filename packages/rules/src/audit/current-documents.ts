import type { Body, DutyId, PlanDocument } from "@equality/model";
import { belongsTo } from "../review/document-bodies.ts";
import { placedEvents } from "../review/publication.ts";
import type { AuditRecord } from "./check.ts";

/**
 * The documents by which a body discharges a duty on the day asked about: all that the plan holds, but those that were
 * withdrawn or superseded, or whose next edition has been published.
 */
export const currentDocuments = ({ plan, asOf }: AuditRecord, body: Body, duty: DutyId): PlanDocument[] => {
  const has = (document: PlanDocument, is: (event: { event: string; restarts: boolean }) => boolean): boolean =>
    placedEvents(document, plan, asOf).some(is);
  const replaced = plan.documents.flatMap((document) =>
    document.supersedes !== undefined && has(document, ({ restarts }) => restarts) ? [document.supersedes] : [],
  );
  return plan.documents.filter(
    (document) =>
      belongsTo(document, body) &&
      document.discharges.includes(duty) &&
      !replaced.includes(document.id) &&
      !has(document, ({ event }) => event === "withdrawn" || event === "superseded"),
  );
};
