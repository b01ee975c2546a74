import type { Assessment, EqualityPlan, Observations, PlainDate } from "@equality/model";
import { audit } from "../audit/audit.ts";
import { observedGaps } from "../gaps/observed-gaps.ts";
import { deadlines } from "../review/deadlines.ts";
import { localReviews } from "../review/local-reviews.ts";
import { reviewOf } from "../review/next-review.ts";
import { periodEnds } from "../review/period-end.ts";
import { interpretTarget } from "../targets/interpret-target.ts";
import { targetProgress } from "../targets/target-progress.ts";

/**
 * Everything the rules find about a plan on a day: deadlines, reviews, the reading of each target and how it stands, the
 * audit, and the gaps that were observed.
 *
 * Each rule can also be called alone, from its own entry point. The result is confidential: pass it through
 * `publishable` from `@equality/rules/disclosure` before anything is shown.
 *
 * @param plan - A plan that `readPlan` accepted.
 * @param observations - Measured values; an empty list when there are none yet. One of a body, school, measure or group
 *   that the plan does not hold says nothing about any target and is left aside: `readObservations` with the plan names it.
 * @param asOf - The day for which the question is asked. Events after it are not looked at.
 * @throws RangeError if `asOf` is not a day that exists.
 */
export const assess = (plan: EqualityPlan, observations: Observations, asOf: PlainDate): Assessment => {
  const found = { deadlines: deadlines(plan, asOf), localReviews: localReviews(plan, asOf) };
  const readings = plan.objectives.flatMap((objective) =>
    objective.targets.map((target) => ({
      objective: objective.id,
      target: target.id,
      finding: interpretTarget(target, plan, observations),
    })),
  );
  const progress = plan.objectives.flatMap((objective) =>
    objective.targets.map((target) => ({
      objective: objective.id,
      target: target.id,
      finding: targetProgress(target, plan, observations, asOf),
    })),
  );
  return {
    schemaVersion: 1,
    asOf,
    plan,
    ...found,
    nextReviews: plan.documents.map((document) => ({
      document: document.id,
      finding: reviewOf(document, plan, found, asOf),
    })),
    periods: periodEnds(plan, asOf),
    readings,
    progress,
    audit: audit(plan, { ...found, readings }, asOf),
    gaps: observedGaps(plan, observations, asOf),
  };
};
