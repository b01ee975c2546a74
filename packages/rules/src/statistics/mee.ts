import { requireConfidence } from "./arguments.ts";
import { type Interval, intervalOf, type NoInterval, noInterval } from "./interval.ts";
import { type Proportion, requirePair } from "./proportion.ts";
import { scoreDifferenceLimits } from "./score-difference.ts";
import { normalCritical } from "./special/normal-quantile.ts";

/**
 * The difference of two proportions, group minus comparator, with Mee's score interval: Miettinen and Nurminen's without
 * the factor N/(N - 1), so a little narrower.
 *
 * Positive when the group's proportion is larger. Also defined where nobody on either side has the outcome. A side with
 * nobody in it is not estimable.
 *
 * @param group - Whole numbers, `x` of `n`.
 * @param comparator - Whole numbers, `x` of `n`, of other people.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Fractions, -1 to 1; times 100 they are percentage points.
 * @throws RangeError if a count is negative or not whole, `x` exceeds `n`, or the level is out of range.
 * @see Mee 1984; Farrington and Manning 1990 use the same test.
 *
 * @example
 * ```ts
 * import { mee } from "@equality/rules/statistics"
 *
 * const result = mee({ x: 0, n: 10 }, { x: 0, n: 20 })
 * if (result.kind === "interval") {
 *   Math.round(result.lower * 1e6) / 1e6 // => -0.161125
 *   Math.round(result.upper * 1e6) / 1e6 // => 0.277533
 * }
 * ```
 */
export const mee = (
  group: Proportion,
  comparator: Proportion,
  confidence = 0.95,
): Interval<"mee"> | NoInterval<"mee", "noCases"> => {
  requirePair(group, comparator);
  requireConfidence(confidence);
  if (group.n === 0 || comparator.n === 0) return noInterval("mee", confidence, "noCases");
  const limits = scoreDifferenceLimits(group, comparator, normalCritical(confidence), 1);
  return intervalOf("mee", confidence, group.x / group.n - comparator.x / comparator.n, limits);
};
