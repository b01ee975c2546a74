import type { EqualityPlan, Finding, Observations, PlainDate, Target, TargetProgress } from "@equality/model";
import { requireDay } from "../calendar/day.ts";
import { coverageProgress } from "./coverage.ts";
import { lookingAt } from "./looking.ts";
import { rule } from "./measured.ts";
import { milestoneProgress } from "./milestone.ts";
import { onCourseFrom95, type ProgressPolicy } from "./policy.ts";
import { recurringProgress } from "./recurring.ts";
import { subjectProgress } from "./subject-progress.ts";

/**
 * How a target stands: what was observed last, against what was due by then.
 *
 * @param target - A target of the plan.
 * @param plan - A plan that `readPlan` accepted.
 * @param observations - Measured values. Those of a time that had not ended by `asOf` are not looked at.
 * @param asOf - The day for which the question is asked.
 * @param policy - By which thresholds; `onCourseFrom95` when left out.
 * @throws RangeError if no objective of the plan holds the target, or `asOf` is not a day that exists.
 */
export const targetProgress = (
  target: Target,
  plan: EqualityPlan,
  observations: Observations,
  asOf: PlainDate,
  policy: ProgressPolicy = onCourseFrom95,
): Finding<TargetProgress> => {
  const looking = lookingAt(target, plan, observations, policy.confidence);
  requireDay(asOf);
  switch (target.kind) {
    case "coverage":
      return coverageProgress(target, looking, asOf, policy);
    case "recurring":
      return recurringProgress(target, looking, asOf);
    case "milestone":
      return milestoneProgress(target, looking, asOf);
    case "qualitative":
      return { kind: "notApplicable", because: "judgedInWords", explanation: { rule, steps: [] } };
    default:
      return subjectProgress(target, looking, asOf, policy);
  }
};
