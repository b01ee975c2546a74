import { requireConfidence } from "./arguments.ts";
import { mannWhitney } from "./gap-index.ts";
import { type FalselySharp, type Interval, intervalOf, type NoInterval, noInterval } from "./interval.ts";
import { type RankCounts, requireRankCounts } from "./rank-counts.ts";
import { normalCritical } from "./special/normal-quantile.ts";

/**
 * The disadvantage gap index with DeLong's interval for the probability behind it.
 *
 * The limits are normal and are not kept within -10 and 10. A side of fewer than two is not estimable (`noCases`,
 * `tooFewValues`); where each disadvantaged pupil is below every other, or above, or all are equal, the interval is
 * falsely sharp.
 *
 * @param counts - Whole numbers of pupils by value, in any order, each value once.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns On the scale of the index, positive when disadvantaged pupils are behind.
 * @throws RangeError if a value is not finite or comes twice, a count is negative or not whole, or the level is out of
 *   range.
 * @see DeLong, DeLong and Clarke-Pearson 1988: the variance of placements on either side; 20 times the standard error.
 *
 * @example
 * ```ts
 * import { gapIndexInterval } from "@equality/rules/statistics"
 *
 * const result = gapIndexInterval([
 *   { value: 4, disadvantaged: 30, other: 10 },
 *   { value: 5, disadvantaged: 10, other: 30 },
 * ])
 * if (result.kind === "interval") {
 *   Math.round(result.estimate * 1e4) / 1e4 // => 5
 *   Math.round(result.lower * 1e4) / 1e4 // => 3.0781
 *   Math.round(result.upper * 1e4) / 1e4 // => 6.9219
 * }
 * ```
 */
export const gapIndexInterval = (
  counts: readonly RankCounts[],
  confidence = 0.95,
):
  | (Interval<"gapIndexInterval"> & { readonly standardError: number })
  | FalselySharp<"gapIndexInterval">
  | NoInterval<"gapIndexInterval", "noCases" | "tooFewValues"> => {
  requireConfidence(confidence);
  const rows = requireRankCounts(counts);
  const method = "gapIndexInterval";
  const { disadvantaged: m, other: n, wins } = mannWhitney(rows);
  if (Math.min(m, n) < 2) return noInterval(method, confidence, m === 0 || n === 0 ? "noCases" : "tooFewValues");
  const estimate = (10 * (wins - m * n)) / (m * n);
  const { above, below } = placementSquares(rows, m, n, wins);
  const variance = above / (m - 1) / m + below / (n - 1) / n;
  if (variance === 0) {
    const unreliable = { lower: estimate, upper: estimate };
    return { kind: "falselySharp", method, confidence, because: "noVariation", estimate, unreliable };
  }
  const standardError = 20 * Math.sqrt(variance);
  const half = normalCritical(confidence) * standardError;
  const limits = { lower: estimate - half, upper: estimate + half };
  return { ...intervalOf(method, confidence, estimate, limits), standardError };
};

/** Squared distances of the placements from their mean, over disadvantaged pupils and over the others. */
const placementSquares = (rows: readonly RankCounts[], m: number, n: number, wins: number) => {
  let [d, o, above, below] = [0, 0, 0, 0];
  for (const { disadvantaged, other } of rows) {
    // In whole numbers up to the division, so that equal placements leave exactly 0.
    above += disadvantaged * (((2 * (n - o) - other) * m - wins) / (2 * m * n)) ** 2;
    below += other * (((2 * d + disadvantaged) * n - wins) / (2 * m * n)) ** 2;
    d += disadvantaged;
    o += other;
  }
  return { above, below };
};
