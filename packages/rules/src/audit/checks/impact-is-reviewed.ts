import { judged, looked } from "../answer.ts";
import { check } from "../check.ts";
import { eachAssessment } from "../impact.ts";
import { citationOfRow } from "../law.ts";

/**
 * A record of due regard says when its effect is looked at again: the duty is a continuing one (the fifth Brown principle).
 */
export const impactIsReviewed = check({
  id: "impactIsReviewed",
  severity: "advice",
  subject: "impactAssessment",
  citation: citationOfRow("eng.psed.general"),
  remedy: "setReviewDay",
  judge: (record) =>
    eachAssessment(record, ({ id, reviewOn }) =>
      judged(id, reviewOn !== undefined, [looked("reviewDays", 1, reviewOn === undefined ? [] : [reviewOn.printed])]),
    ),
});
