import { requireConfidence } from "./arguments.ts";
import { type Interval, intervalOf, type NoInterval, noInterval } from "./interval.ts";
import { type Proportion, requirePair } from "./proportion.ts";
import { scoreDifferenceLimits } from "./score-difference.ts";
import { normalCritical } from "./special/normal-quantile.ts";

/**
 * The difference of two proportions, group minus comparator, with Miettinen and Nurminen's score interval: what health
 * research uses most.
 *
 * Positive when the group's proportion is larger. Also defined where nobody on either side has the outcome. A side with
 * nobody in it is not estimable. The variance carries the factor N/(N - 1), N people in all; without it the interval is
 * {@link mee}.
 *
 * @param group - Whole numbers, `x` of `n`.
 * @param comparator - Whole numbers, `x` of `n`, of other people.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Fractions, -1 to 1; times 100 they are percentage points.
 * @throws RangeError if a count is negative or not whole, `x` exceeds `n`, or the level is out of range.
 * @see Miettinen and Nurminen 1985, comparative analysis of two rates.
 *
 * @example
 * ```ts
 * import { miettinenNurminen } from "@equality/rules/statistics"
 *
 * const result = miettinenNurminen({ x: 10, n: 10 }, { x: 0, n: 20 })
 * if (result.kind === "interval") {
 *   Math.round(result.lower * 1e6) / 1e6 // => 0.715619
 *   result.upper // => 1
 * }
 * ```
 */
export const miettinenNurminen = (
  group: Proportion,
  comparator: Proportion,
  confidence = 0.95,
): Interval<"miettinenNurminen"> | NoInterval<"miettinenNurminen", "noCases"> => {
  requirePair(group, comparator);
  requireConfidence(confidence);
  if (group.n === 0 || comparator.n === 0) return noInterval("miettinenNurminen", confidence, "noCases");
  const people = group.n + comparator.n;
  const limits = scoreDifferenceLimits(group, comparator, normalCritical(confidence), people / (people - 1));
  return intervalOf("miettinenNurminen", confidence, group.x / group.n - comparator.x / comparator.n, limits);
};
