import { requireConfidence } from "./arguments.ts";
import { type Interval, intervalOf, type Limits, type NoInterval, noInterval } from "./interval.ts";
import { type Proportion, requireProportion } from "./proportion.ts";
import { normalCritical } from "./special/normal-quantile.ts";

/**
 * A proportion with its Wilson score interval corrected for continuity: wider than {@link wilson}, nearer to the exact
 * interval.
 *
 * The correction is Newcombe's, the same at every `x`; R's `prop.test` shrinks it where `x` is near half of `n`. Limits
 * stay within 0 and 1, and are exactly 0 and 1 at nobody and everybody. Nobody of nobody is not estimable.
 *
 * @param proportion - Whole numbers, `x` of `n`.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Fractions, 0 to 1.
 * @throws RangeError if a count is negative or not whole, `x` exceeds `n`, or the level is out of range.
 * @see Newcombe 1998, two-sided confidence intervals for the single proportion, method 4.
 *
 * @example
 * ```ts
 * import { wilsonContinuity } from "@equality/rules/statistics"
 *
 * const result = wilsonContinuity({ x: 0, n: 20 })
 * result.kind === "interval" ? [result.lower, Math.round(result.upper * 1e6) / 1e6] : [] // => [0, 0.200453]
 * ```
 */
export const wilsonContinuity = (
  proportion: Proportion,
  confidence = 0.95,
): Interval<"wilsonContinuity"> | NoInterval<"wilsonContinuity", "noCases"> => {
  requireProportion("proportion", proportion);
  requireConfidence(confidence);
  const { x, n } = proportion;
  if (n === 0) return noInterval("wilsonContinuity", confidence, "noCases");
  return intervalOf("wilsonContinuity", confidence, x / n, continuityLimits(proportion, normalCritical(confidence)));
};

/** The limits for n above 0. */
export const continuityLimits = ({ x, n }: Proportion, z: number): Limits => ({
  lower: lowerLimit(x, n, z),
  upper: x === n ? 1 : 1 - lowerLimit(n - x, n, z),
});

const lowerLimit = (x: number, n: number, z: number): number => {
  if (x === 0) return 0;
  const square = z * z;
  const p = x / n;
  const root = z * Math.sqrt(square - 2 - 1 / n + 4 * p * (n - x + 1));
  return Math.max(0, (2 * x + square - 1 - root) / (2 * (n + square)));
};
