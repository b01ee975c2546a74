import { notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { objectiveTargets } from "../target-answers.ts";
import { periodOf, withinPeriod } from "../within-period.ts";

/**
 * The time limit of a target can be kept within the period that its document is for. "By 2030" can, in a plan that ends in
 * August 2030.
 */
export const targetEndsWithinPeriod = check({
  id: "targetEndsWithinPeriod",
  severity: "weakness",
  subject: "target",
  citation: null,
  remedy: "fitIntoPeriod",
  judge: (record) =>
    objectiveTargets(record).map(({ objective, target: { id }, due }) => {
      const period = periodOf(objective, record.plan);
      if (period === undefined) return notApplicable(id, "noPeriod");
      return due === null ? notApplicable(id, "noSuchContent") : withinPeriod(id, due, period);
    }),
});
