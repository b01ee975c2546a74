import type { NotEstimable } from "./interval.ts";
import { type Moments, requireMoments } from "./moments.ts";
import type { TestResult } from "./score-test.ts";
import { incompleteBeta } from "./special/incomplete-beta.ts";
import { welchError } from "./welch.ts";

/**
 * Whether two means differ, by the test that goes with {@link welch}: `p` is below 0.05 where its 95% interval leaves out
 * 0.
 *
 * A side of fewer than two values is not estimable (`noCases`, `tooFewValues`), nor is a comparison of values that do
 * not vary (`noVariation`). For many comparisons at once see {@link benjaminiHochberg}.
 *
 * @param group - Moments of the values, by {@link momentsOf} or {@link momentsFromSd}.
 * @param comparator - The same of other people.
 * @throws RangeError if moments are not those of any list.
 * @see Welch 1947, with Satterthwaite's degrees of freedom.
 *
 * @example
 * ```ts
 * import { momentsOf, welchTest } from "@equality/rules/statistics"
 *
 * const result = welchTest(momentsOf([1, 2, 3]), momentsOf([4, 5, 6]))
 * if (result.kind === "test") {
 *   Math.round(result.statistic * 1e6) / 1e6 // => -3.674235
 *   Math.round(result.p * 1e6) / 1e6 // => 0.021312
 * }
 * ```
 */
export const welchTest = (
  group: Moments,
  comparator: Moments,
):
  | (TestResult<"welchTest"> & { readonly df: number })
  | NotEstimable<"welchTest", "noCases" | "tooFewValues" | "noVariation"> => {
  requireMoments("group", group);
  requireMoments("comparator", comparator);
  const none = <Because extends "noCases" | "tooFewValues" | "noVariation">(because: Because) =>
    ({ kind: "notEstimable", method: "welchTest", because }) as const;
  const fewest = Math.min(group.n, comparator.n);
  if (fewest < 2) return none(fewest === 0 ? "noCases" : "tooFewValues");
  const { standardError, df } = welchError(group, comparator);
  if (standardError === 0) return none("noVariation");
  const statistic = (group.mean - comparator.mean) / standardError;
  if (statistic === 0) return { kind: "test", method: "welchTest", statistic: 0, p: 1, df };
  const sum = df + statistic * statistic;
  const { lower } = incompleteBeta(df / sum, (statistic * statistic) / sum, df / 2, 0.5);
  return { kind: "test", method: "welchTest", statistic, p: lower, df };
};
