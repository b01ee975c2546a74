import { requireConfidence } from "./arguments.ts";
import { type FalselySharp, type Interval, intervalOf, type NoInterval, noInterval } from "./interval.ts";
import { type Moments, requireMoments } from "./moments.ts";
import { tCritical } from "./special/t-quantile.ts";

/** What the intervals for means carry beside their limits. */
export interface WithStandardError {
  readonly standardError: number;
  /** Degrees of freedom; not whole for Welch's. */
  readonly df: number;
}

/**
 * A mean with Student's t interval. With one value per pupil it is also the interval for events that come in clusters:
 * suspensions per pupil, and the like.
 *
 * Fewer than two values are not estimable (`noCases`, `tooFewValues`); values that are all equal give a falsely sharp
 * interval. The limits may lie outside the range of the measure: of a count with a mean near zero, below zero.
 *
 * @param moments - Of the values, by {@link momentsOf} or {@link momentsFromSd}.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns In the unit of the values.
 * @throws RangeError if the moments are not those of any list, or the level is out of range.
 * @see Student 1908, the probable error of a mean.
 *
 * @example
 * ```ts
 * import { momentsFromSd, studentMean } from "@equality/rules/statistics"
 *
 * const result = studentMean(momentsFromSd({ n: 25, mean: 46.5, sd: 15 }))
 * if (result.kind === "interval") {
 *   Math.round(result.lower * 1e4) / 1e4 // => 40.3083
 *   Math.round(result.upper * 1e4) / 1e4 // => 52.6917
 *   Math.round(result.standardError * 1e4) / 1e4 // => 3
 * }
 * ```
 */
export const studentMean = (
  moments: Moments,
  confidence = 0.95,
):
  | (Interval<"studentMean"> & WithStandardError)
  | FalselySharp<"studentMean">
  | NoInterval<"studentMean", "noCases" | "tooFewValues"> => {
  requireMoments("moments", moments);
  requireConfidence(confidence);
  const { n, mean, m2 } = moments;
  if (n < 2) return noInterval("studentMean", confidence, n === 0 ? "noCases" : "tooFewValues");
  return meanIntervalOf("studentMean", confidence, mean, Math.sqrt(m2 / (n - 1) / n), n - 1);
};

/** An estimate give or take so many standard errors; falsely sharp where the error is 0. */
export const meanIntervalOf = <Method extends string>(
  method: Method,
  confidence: number,
  estimate: number,
  standardError: number,
  df: number,
): (Interval<Method> & WithStandardError) | FalselySharp<Method> => {
  if (standardError === 0) {
    const unreliable = { lower: estimate, upper: estimate };
    return { kind: "falselySharp", method, confidence, because: "noVariation", estimate, unreliable };
  }
  const half = tCritical(confidence, df) * standardError;
  const limits = { lower: estimate - half, upper: estimate + half };
  return { ...intervalOf(method, confidence, estimate, limits), standardError, df };
};
