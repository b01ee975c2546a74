import { refuse, requireConfidence, requireNotNegative } from "./arguments.ts";
import { type Interval, intervalOf, type NoInterval, noInterval } from "./interval.ts";
import { type Proportion, requireProportion } from "./proportion.ts";
import { normalCritical } from "./special/normal-quantile.ts";
import { wilsonLimits } from "./wilson.ts";

/**
 * The difference of a proportion from a published one, such as a national rate: the Wilson interval, moved.
 *
 * Positive when the group's proportion is larger. The published figure is taken as known without error; where its counts
 * are published too, {@link newcombe} uses both sides. Nobody of nobody is not estimable.
 *
 * @param group - Whole numbers, `x` of `n`.
 * @param reference - The published proportion, a fraction from 0 to 1.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Fractions, -1 to 1; times 100 they are percentage points.
 * @throws RangeError if a count is negative or not whole, `x` exceeds `n`, or a fraction is out of range.
 * @see Wilson 1927.
 *
 * @example
 * ```ts
 * import { differenceFromFixed } from "@equality/rules/statistics"
 *
 * const result = differenceFromFixed({ x: 15, n: 60 }, 0.5)
 * if (result.kind === "interval") {
 *   Math.round(result.estimate * 1e6) / 1e6 // => -0.25
 *   Math.round(result.lower * 1e6) / 1e6 // => -0.342235
 *   Math.round(result.upper * 1e6) / 1e6 // => -0.127679
 * }
 * ```
 */
export const differenceFromFixed = (
  group: Proportion,
  reference: number,
  confidence = 0.95,
): Interval<"differenceFromFixed"> | NoInterval<"differenceFromFixed", "noCases"> => {
  requireProportion("group", group);
  requireNotNegative("reference", reference);
  if (reference > 1) refuse("reference", "a fraction from 0 to 1", reference);
  requireConfidence(confidence);
  if (group.n === 0) return noInterval("differenceFromFixed", confidence, "noCases");
  const { lower, upper } = wilsonLimits(group, normalCritical(confidence));
  const limits = { lower: lower - reference, upper: upper - reference };
  return intervalOf("differenceFromFixed", confidence, group.x / group.n - reference, limits);
};
