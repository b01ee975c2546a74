import { beforeDecision } from "../before-decision.ts";
import { check } from "../check.ts";
import { eachAssessment } from "../impact.ts";
import { citationOfRow } from "../law.ts";

/**
 * The effect of a decision on equality was considered no later than the decision was made: due regard comes before and at
 * the time of a decision, not after it (the second Brown principle). A day that is not recorded leaves it open, and what
 * is dated after the day asked about is not looked at.
 */
export const consideredBeforeDecision = check({
  id: "consideredBeforeDecision",
  severity: "notEvidenced",
  subject: "impactAssessment",
  citation: citationOfRow("eng.psed.general"),
  remedy: "considerBeforeDeciding",
  judge: (record) =>
    eachAssessment(record, (assessment, plan) => beforeDecision(assessment, "consideredOn", plan, record.asOf)),
});
