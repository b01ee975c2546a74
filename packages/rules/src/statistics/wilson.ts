import { requireConfidence } from "./arguments.ts";
import { type Interval, intervalOf, type Limits, type NoInterval, noInterval } from "./interval.ts";
import { type Proportion, requireProportion } from "./proportion.ts";
import { normalCritical } from "./special/normal-quantile.ts";

/**
 * A proportion with its Wilson score interval: the usual choice, also for small groups and near 0 and 1.
 *
 * The limits stay within 0 and 1; nobody of `n` gives a lower limit of exactly 0, everybody an upper limit of exactly 1.
 * Nobody of nobody is not estimable.
 *
 * @param proportion - Whole numbers, `x` of `n`.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Fractions, 0 to 1.
 * @throws RangeError if a count is negative or not whole, `x` exceeds `n`, or the level is out of range.
 * @see Wilson 1927.
 *
 * @example
 * ```ts
 * import { wilson } from "@equality/rules/statistics"
 *
 * const result = wilson({ x: 15, n: 60 })
 * if (result.kind === "interval") {
 *   result.estimate // => 0.25
 *   Math.round(result.lower * 1e6) / 1e6 // => 0.157765
 *   Math.round(result.upper * 1e6) / 1e6 // => 0.372321
 * }
 *
 * wilson({ x: 0, n: 0 }) // => { kind: "notEstimable", method: "wilson", confidence: 0.95, because: "noCases" }
 * ```
 */
export const wilson = (
  proportion: Proportion,
  confidence = 0.95,
): Interval<"wilson"> | NoInterval<"wilson", "noCases"> => {
  requireProportion("proportion", proportion);
  requireConfidence(confidence);
  const { x, n } = proportion;
  if (n === 0) return noInterval("wilson", confidence, "noCases");
  return intervalOf("wilson", confidence, x / n, wilsonLimits(proportion, normalCritical(confidence)));
};

/** The limits for n above 0. */
export const wilsonLimits = ({ x, n }: Proportion, z: number): Limits => {
  const square = z * z;
  const p = x / n;
  const upper = (2 * x + square + z * Math.sqrt(square + 4 * x * (1 - p))) / (2 * (n + square));
  // The product of the two limits is known, so the lower one needs no difference of nearly equal numbers.
  const lower = (x * p) / ((n + square) * upper);
  return { lower: Math.min(lower, p), upper: x === n ? 1 : Math.max(upper, p) };
};
