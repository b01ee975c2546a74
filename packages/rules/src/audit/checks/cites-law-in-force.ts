import { instrumentFromCitation } from "@equality/model/vocabulary";
import { notApplicable } from "../answer.ts";
import { bodyOf } from "../body-of.ts";
import { check } from "../check.ts";
import { documentDay } from "../document-day.ts";
import { judgeInForce } from "../in-force.ts";

/**
 * Each instrument that a document cites was in force on the document's own day.
 *
 * An undated document cites law in force if that law still is on the day asked about: a document is no older than what it
 * cites. Days in force are those of Great Britain.
 */
export const citesLawInForce = check({
  id: "citesLawInForce",
  severity: "weakness",
  subject: "citation",
  citation: null,
  remedy: "citeSuccessor",
  judge: ({ plan, asOf }) =>
    plan.documents.flatMap((document) => {
      const inNorthernIreland = bodyOf(plan, document)?.jurisdiction === "northernIreland";
      const day = documentDay(document, plan, asOf);
      return document.citations.map(({ id, printed }) => {
        if (inNorthernIreland) return notApplicable(id, "notThisBody");
        const named = instrumentFromCitation(printed).map((instrument) => ({ instrument, printed }));
        return judgeInForce({ id, document: document.id, named, day, asOf });
      });
    }),
});
