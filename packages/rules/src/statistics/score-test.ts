import type { NotEstimable } from "./interval.ts";
import { type Proportion, requirePair } from "./proportion.ts";
import { normalTails } from "./special/normal-tails.ts";

/** The outcome of a two-sided test. */
export interface TestResult<Method extends string = string> {
  readonly kind: "test";
  readonly method: Method;
  /** Distance from no difference, in standard errors; positive when the group is larger. */
  readonly statistic: number;
  /** Chance of a distance as large as this, on either side, if there were no difference: above 0 to 1. */
  readonly p: number;
}

/**
 * Whether two proportions differ, by the score test that goes with {@link miettinenNurminen}: `p` is below 0.05 where its
 * 95% interval leaves out 0.
 *
 * Where nobody, or everybody, on both sides has the outcome, nothing speaks for a difference: 0 and 1. A side with
 * nobody in it is not estimable. For many comparisons at once see {@link benjaminiHochberg}.
 *
 * @param group - Whole numbers, `x` of `n`.
 * @param comparator - Whole numbers, `x` of `n`, of other people.
 * @throws RangeError if a count is negative or not whole, or `x` exceeds `n`.
 * @see Miettinen and Nurminen 1985 at a difference of 0: Pearson's chi-squared with the factor (N - 1)/N.
 *
 * @example
 * ```ts
 * import { scoreTest } from "@equality/rules/statistics"
 *
 * const result = scoreTest({ x: 9, n: 10 }, { x: 3, n: 10 })
 * if (result.kind === "test") {
 *   Math.round(result.statistic * 1e6) / 1e6 // => 2.66927
 *   Math.round(result.p * 1e6) / 1e6 // => 0.007602
 * }
 * ```
 */
export const scoreTest = (
  group: Proportion,
  comparator: Proportion,
): TestResult<"scoreTest"> | NotEstimable<"scoreTest", "noCases"> => {
  requirePair(group, comparator);
  if (group.n === 0 || comparator.n === 0) return { kind: "notEstimable", method: "scoreTest", because: "noCases" };
  const people = group.n + comparator.n;
  const pooled = (group.x + comparator.x) / people;
  const difference = group.x / group.n - comparator.x / comparator.n;
  const variance = (pooled * (1 - pooled) * (1 / group.n + 1 / comparator.n) * people) / (people - 1);
  const statistic = variance === 0 ? 0 : difference / Math.sqrt(variance);
  return { kind: "test", method: "scoreTest", statistic, p: 2 * normalTails(Math.abs(statistic)).upper };
};
