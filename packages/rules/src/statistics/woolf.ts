import { requireConfidence } from "./arguments.ts";
import { type Interval, type NoInterval, noInterval } from "./interval.ts";
import type { WithLogError } from "./katz.ts";
import { logIntervalOf } from "./log-interval.ts";
import { type Proportion, requirePair } from "./proportion.ts";

/**
 * The odds ratio, group to comparator, with Woolf's interval on the logarithm: for models and adjustment, not for the
 * public, who take it for "times as likely".
 *
 * 1 when both are equal. Not estimable where any of the four cells is zero (`zeroCell`): {@link woolfPlusHalf} has an
 * answer there.
 *
 * @param group - Whole numbers, `x` of `n`.
 * @param comparator - Whole numbers, `x` of `n`, of other people.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Times, above 0.
 * @throws RangeError if a count is negative or not whole, `x` exceeds `n`, or the level is out of range.
 * @see Woolf 1955, on estimating the relation between blood group and disease.
 *
 * @example
 * ```ts
 * import { woolf } from "@equality/rules/statistics"
 *
 * const result = woolf({ x: 9, n: 10 }, { x: 3, n: 10 })
 * if (result.kind === "interval") {
 *   Math.round(result.estimate * 1e6) / 1e6 // => 21
 *   Math.round(result.lower * 1e6) / 1e6 // => 1.777486
 *   Math.round(result.upper * 1e6) / 1e6 // => 248.103241
 * }
 * ```
 */
export const woolf = (
  group: Proportion,
  comparator: Proportion,
  confidence = 0.95,
): (Interval<"woolf"> & WithLogError) | NoInterval<"woolf", "noCases" | "zeroCell"> =>
  oddsRatio("woolf", group, comparator, confidence, 0);

/**
 * The odds ratio with Woolf's interval after half a person is added to each of the four cells.
 *
 * For tables with a zero, where {@link woolf} has no answer. The estimate is that of the changed table, not of the data.
 *
 * @param group - Whole numbers, `x` of `n`.
 * @param comparator - Whole numbers, `x` of `n`, of other people.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Times, above 0.
 * @throws RangeError if a count is negative or not whole, `x` exceeds `n`, or the level is out of range.
 * @see Haldane 1956 and Anscombe 1956.
 *
 * @example
 * ```ts
 * import { woolfPlusHalf } from "@equality/rules/statistics"
 *
 * const result = woolfPlusHalf({ x: 0, n: 10 }, { x: 4, n: 20 })
 * if (result.kind === "interval") {
 *   Math.round(result.estimate * 1e6) / 1e6 // => 0.174603
 *   Math.round(result.lower * 1e6) / 1e6 // => 0.0085
 *   Math.round(result.upper * 1e6) / 1e6 // => 3.586645
 * }
 * ```
 */
export const woolfPlusHalf = (
  group: Proportion,
  comparator: Proportion,
  confidence = 0.95,
): (Interval<"woolfPlusHalf"> & WithLogError) | NoInterval<"woolfPlusHalf", "noCases"> => {
  const result = oddsRatio("woolfPlusHalf", group, comparator, confidence, 0.5);
  return result.kind === "interval" ? result : noInterval("woolfPlusHalf", confidence, "noCases");
};

const oddsRatio = <Method extends string>(
  method: Method,
  group: Proportion,
  comparator: Proportion,
  confidence: number,
  added: 0 | 0.5,
): (Interval<Method> & WithLogError) | NoInterval<Method, "noCases" | "zeroCell"> => {
  requirePair(group, comparator);
  requireConfidence(confidence);
  if (group.n === 0 || comparator.n === 0) return noInterval(method, confidence, "noCases");
  const [a, b] = [group.x + added, group.n - group.x + added];
  const [c, d] = [comparator.x + added, comparator.n - comparator.x + added];
  const result = logIntervalOf(method, confidence, (a * d) / (b * c), Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d));
  return a * b * c * d === 0 || result.kind !== "interval" ? noInterval(method, confidence, "zeroCell") : result;
};
