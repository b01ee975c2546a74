import { requireConfidence } from "./arguments.ts";
import { type FalselySharp, type Interval, type NoInterval, noInterval } from "./interval.ts";
import { type Moments, requireMoments } from "./moments.ts";
import { meanIntervalOf, type WithStandardError } from "./student-mean.ts";

/**
 * The difference of two means, group minus comparator, with Welch's interval: no assumption that both vary alike.
 *
 * Positive when the group's mean is larger. A side of fewer than two values is not estimable (`noCases`,
 * `tooFewValues`). Where neither side varies at all, the interval is falsely sharp.
 *
 * @param group - Moments of the values, by {@link momentsOf} or {@link momentsFromSd}.
 * @param comparator - The same of other people.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns In the unit of the values.
 * @throws RangeError if moments are not those of any list, or the level is out of range.
 * @see Welch 1947, with Satterthwaite's degrees of freedom.
 *
 * @example
 * ```ts
 * import { momentsFromSd, welch } from "@equality/rules/statistics"
 *
 * const group = momentsFromSd({ n: 120, mean: 34.9, sd: 18.2 })
 * const comparator = momentsFromSd({ n: 410, mean: 50.3, sd: 17.4 })
 * const result = welch(group, comparator)
 * if (result.kind === "interval") {
 *   Math.round(result.estimate * 1e4) / 1e4 // => -15.4
 *   Math.round(result.lower * 1e4) / 1e4 // => -19.09
 *   Math.round(result.upper * 1e4) / 1e4 // => -11.71
 *   Math.round(result.df * 1e4) / 1e4 // => 187.2859
 * }
 * ```
 */
export const welch = (
  group: Moments,
  comparator: Moments,
  confidence = 0.95,
):
  | (Interval<"welch"> & WithStandardError)
  | FalselySharp<"welch">
  | NoInterval<"welch", "noCases" | "tooFewValues"> => {
  requireMoments("group", group);
  requireMoments("comparator", comparator);
  requireConfidence(confidence);
  const fewest = Math.min(group.n, comparator.n);
  if (fewest < 2) return noInterval("welch", confidence, fewest === 0 ? "noCases" : "tooFewValues");
  const { standardError, df } = welchError(group, comparator);
  return meanIntervalOf("welch", confidence, group.mean - comparator.mean, standardError, df);
};

/** The standard error of the difference and its degrees of freedom, for two values or more on either side. */
export const welchError = (group: Moments, comparator: Moments): WithStandardError => {
  const [v1, v2] = [squaredError(group), squaredError(comparator)];
  const share = v1 / (v1 + v2);
  const df = 1 / ((share * share) / (group.n - 1) + ((1 - share) * (1 - share)) / (comparator.n - 1));
  return { standardError: Math.sqrt(v1 + v2), df };
};

const squaredError = ({ n, m2 }: Moments): number => m2 / (n - 1) / n;
