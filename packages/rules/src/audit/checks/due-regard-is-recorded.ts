import { citationOf } from "../../review/citation.ts";
import { belongsTo } from "../../review/document-bodies.ts";
import { idsOf, judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { citationOfRow, generalDutyOf } from "../law.ts";

/**
 * The plan holds some record that a body considered what a decision means for equality. England asks for no document of
 * this kind: it is one way to show due regard. Where there is none, due regard is not evidenced, and no more is said.
 */
export const dueRegardIsRecorded = check({
  id: "dueRegardIsRecorded",
  severity: "notEvidenced",
  subject: "body",
  citation: citationOfRow("eng.psed.general"),
  remedy: "recordDueRegard",
  judge: ({ plan, asOf }) =>
    plan.bodies.map((body) => {
      const row = generalDutyOf(body, asOf);
      if (row === undefined) return notApplicable(body.id, "noRowInForce");
      const documents = plan.documents.filter(({ kind }) => kind === "impactAssessment");
      const records = [...(plan.impactAssessments ?? []), ...documents];
      const found = idsOf(records, (one) => belongsTo(one, body));
      return judged(body.id, found.length > 0, [looked("impactAssessments", records.length, found, [citationOf(row)])]);
    }),
});
