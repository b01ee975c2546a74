import type { RollingRow, StatuteRow } from "@equality/model/statute";
import { citationOf } from "../../review/citation.ts";
import { belongsTo } from "../../review/document-bodies.ts";
import { idsOf, judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { currentDocuments } from "../current-documents.ts";
import { citationOfRow, lawFor } from "../law.ts";

/**
 * A body that has to publish equality objectives, or outcomes in Scotland, has one or more. One is enough: there need not
 * be one for each characteristic or aim.
 */
export const bodyHasObjectives = check({
  id: "bodyHasObjectives",
  severity: "notEvidenced",
  subject: "body",
  citation: citationOfRow("eng.obj.2017"),
  remedy: "publishObjectives",
  judge: (record) =>
    record.plan.bodies.map((body) => {
      const row = lawFor(body, record.asOf).find(asksForObjectives);
      if (row === undefined) return notApplicable(body.id, "noRowInForce");
      const documents = currentDocuments(record, body, row.duty);
      const objectives = record.plan.objectives.filter((objective) => belongsTo(objective, body));
      const found = idsOf(objectives, ({ document }) => documents.some(({ id }) => id === document));
      return judged(body.id, found.length > 0, [looked("objectives", objectives.length, found, [citationOf(row)])]);
    }),
});

const asksForObjectives = (row: StatuteRow): row is RollingRow =>
  row.kind === "rolling" && (row.duty === "equalityObjectives" || row.duty === "equalityOutcomes");
