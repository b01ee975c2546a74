import { requireConfidence } from "./arguments.ts";
import { type Interval, intervalOf, type NoInterval, noInterval } from "./interval.ts";
import { type Proportion, requirePair } from "./proportion.ts";
import { normalCritical } from "./special/normal-quantile.ts";
import { squareAndAddProportions } from "./square-and-add.ts";
import { continuityLimits } from "./wilson-continuity.ts";

/**
 * The difference of two proportions, group minus comparator, with Newcombe's hybrid score interval corrected for
 * continuity (his method 11): wider than {@link newcombe}.
 *
 * Positive when the group's proportion is larger. The limits never leave -1 and 1. A side with nobody in it is not
 * estimable.
 *
 * @param group - Whole numbers, `x` of `n`.
 * @param comparator - Whole numbers, `x` of `n`, of other people.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Fractions, -1 to 1; times 100 they are percentage points.
 * @throws RangeError if a count is negative or not whole, `x` exceeds `n`, or the level is out of range.
 * @see Newcombe 1998, interval estimation for the difference between independent proportions, method 11.
 *
 * @example
 * ```ts
 * import { newcombeContinuity } from "@equality/rules/statistics"
 *
 * const result = newcombeContinuity({ x: 10, n: 10 }, { x: 0, n: 20 })
 * if (result.kind === "interval") {
 *   Math.round(result.lower * 1e6) / 1e6 // => 0.601393
 *   result.upper // => 1
 * }
 * ```
 */
export const newcombeContinuity = (
  group: Proportion,
  comparator: Proportion,
  confidence = 0.95,
): Interval<"newcombeContinuity"> | NoInterval<"newcombeContinuity", "noCases"> => {
  requirePair(group, comparator);
  requireConfidence(confidence);
  if (group.n === 0 || comparator.n === 0) return noInterval("newcombeContinuity", confidence, "noCases");
  const z = normalCritical(confidence);
  const limits = ({ x, n }: Proportion) => ({ estimate: x / n, ...continuityLimits({ x, n }, z) });
  const difference = squareAndAddProportions(limits(group), limits(comparator));
  return intervalOf("newcombeContinuity", confidence, difference.estimate, difference);
};
