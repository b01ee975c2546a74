import { requireConfidence } from "./arguments.ts";
import { type FalselySharp, type Interval, type NoInterval, noInterval } from "./interval.ts";
import { logIntervalOf } from "./log-interval.ts";
import { type Proportion, requirePair } from "./proportion.ts";

/** What {@link katz} adds to an interval: the standard error of the ratio's logarithm. */
export interface WithLogError {
  readonly standardErrorOfLog: number;
}

/**
 * The ratio of two proportions (risk ratio), group to comparator, with Katz's interval on the logarithm: for counts well
 * away from zero.
 *
 * 1 when both are equal. Not estimable where nobody on one side has the outcome (`zeroCell`): use
 * {@link miettinenNurminenRatio}, or {@link katzPlusHalf} by name. Falsely sharp where everybody on both sides has it. A
 * ratio of successes is not one over the ratio of failures.
 *
 * @param group - Whole numbers, `x` of `n`.
 * @param comparator - Whole numbers, `x` of `n`, of other people.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Times, above 0.
 * @throws RangeError if a count is negative or not whole, `x` exceeds `n`, or the level is out of range.
 * @see Katz and others 1978, confidence intervals for the risk ratio in cohort studies.
 *
 * @example
 * ```ts
 * import { katz } from "@equality/rules/statistics"
 *
 * const result = katz({ x: 9, n: 10 }, { x: 3, n: 10 })
 * if (result.kind === "interval") {
 *   Math.round(result.estimate * 1e6) / 1e6 // => 3
 *   Math.round(result.lower * 1e6) / 1e6 // => 1.13835
 *   Math.round(result.upper * 1e6) / 1e6 // => 7.906178
 * }
 * ```
 */
export const katz = (
  group: Proportion,
  comparator: Proportion,
  confidence = 0.95,
): (Interval<"katz"> & WithLogError) | FalselySharp<"katz"> | NoInterval<"katz", "noCases" | "zeroCell"> =>
  riskRatio("katz", group, comparator, confidence, 0);

/**
 * The risk ratio with Katz's interval after half a person is added to each of the four cells: `x` + 0.5 of `n` + 1.
 *
 * For tables with a zero, where {@link katz} has no answer. The estimate is that of the changed table, not of the data.
 *
 * @param group - Whole numbers, `x` of `n`.
 * @param comparator - Whole numbers, `x` of `n`, of other people.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Times, above 0.
 * @throws RangeError if a count is negative or not whole, `x` exceeds `n`, or the level is out of range.
 * @see Pettigrew, Gart and Thomas 1986; R's metafor adds the half in the same way. Walter's form adds it to `n` alone.
 *
 * @example
 * ```ts
 * import { katzPlusHalf } from "@equality/rules/statistics"
 *
 * const result = katzPlusHalf({ x: 0, n: 10 }, { x: 4, n: 20 })
 * if (result.kind === "interval") {
 *   Math.round(result.estimate * 1e6) / 1e6 // => 0.212121
 *   Math.round(result.lower * 1e6) / 1e6 // => 0.012528
 *   Math.round(result.upper * 1e6) / 1e6 // => 3.59165
 * }
 * ```
 */
export const katzPlusHalf = (
  group: Proportion,
  comparator: Proportion,
  confidence = 0.95,
): (Interval<"katzPlusHalf"> & WithLogError) | NoInterval<"katzPlusHalf", "noCases"> => {
  const result = riskRatio("katzPlusHalf", group, comparator, confidence, 0.5);
  return result.kind === "interval" ? result : noInterval("katzPlusHalf", confidence, "noCases");
};

const riskRatio = <Method extends string>(
  method: Method,
  group: Proportion,
  comparator: Proportion,
  confidence: number,
  added: 0 | 0.5,
): (Interval<Method> & WithLogError) | FalselySharp<Method> | NoInterval<Method, "noCases" | "zeroCell"> => {
  requirePair(group, comparator);
  requireConfidence(confidence);
  if (group.n === 0 || comparator.n === 0) return noInterval(method, confidence, "noCases");
  const [x1, n1, x2, n2] = [group.x + added, group.n + 2 * added, comparator.x + added, comparator.n + 2 * added];
  if (x1 === 0 || x2 === 0) return noInterval(method, confidence, "zeroCell");
  // 1/x - 1/n, as one quotient: exactly 0 where x is n.
  const error = Math.sqrt((n1 - x1) / (x1 * n1) + (n2 - x2) / (x2 * n2));
  return logIntervalOf(method, confidence, (x1 * n2) / (n1 * x2), error);
};
