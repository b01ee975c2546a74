import { refuse, requireConfidence, requireFiniteList } from "./arguments.ts";
import { falselySharp, meanOf, percentileLimits } from "./bootstrap.ts";
import { type FalselySharp, type NoInterval, noInterval } from "./interval.ts";
import { sumOf } from "./special/sum.ts";

/** What all resamples together say, beside their limits. */
export interface ResampleMoments {
  /** How many resamples there are. */
  readonly replicates: number;
  /** Mean and standard deviation (that of n) of the difference over all resamples. */
  readonly mean: number;
  readonly standardDeviation: number;
}

/**
 * The difference of two means, group minus comparator, under every possible resample instead of random ones: what
 * {@link bootstrapMeanDifference} comes nearer to with more resamples, and so its test.
 *
 * Only tiny groups can be enumerated, and those are too small for a bootstrap: the result is always falsely sharp. A side
 * with nobody in it is not estimable.
 *
 * @param group - Finite numbers; typed arrays too.
 * @param comparator - The same of other people.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns In the unit of the values.
 * @throws RangeError if a value is not finite, there are more than a million resamples, or the level is out of range.
 * @see Efron 1979; quantiles of type 7 over all n1^n1 n2^n2 resamples.
 *
 * @example
 * ```ts
 * import { exhaustiveBootstrap } from "@equality/rules/statistics"
 *
 * const result = exhaustiveBootstrap([10, 12], [7, 8, 15])
 * result.kind === "falselySharp" ? [result.because, result.replicates] : [] // => ["fewerThanTen", 108]
 * ```
 */
export const exhaustiveBootstrap = (
  group: ArrayLike<number>,
  comparator: ArrayLike<number>,
  confidence = 0.95,
):
  | (FalselySharp<"exhaustiveBootstrap", "noVariation" | "fewerThanTen"> & ResampleMoments)
  | NoInterval<"exhaustiveBootstrap", "noCases"> => {
  requireFiniteList("group", group);
  requireFiniteList("comparator", comparator);
  requireConfidence(confidence);
  const [n1, n2] = [group.length, comparator.length];
  if (n1 === 0 || n2 === 0) return noInterval("exhaustiveBootstrap", confidence, "noCases");
  const replicates = n1 ** n1 * n2 ** n2;
  if (replicates > 1e6) refuse("group and comparator", "so small that they have at most 1000000 resamples", replicates);
  const means = [allResampledMeans(group), allResampledMeans(comparator)] as const;
  const differences = Float64Array.from(means[0].flatMap((a) => means[1].map((b) => a - b))).sort();
  const mean = meanOf(differences);
  return {
    kind: "falselySharp",
    method: "exhaustiveBootstrap",
    confidence,
    because: falselySharp(group, comparator) ?? "fewerThanTen",
    estimate: meanOf(group) - meanOf(comparator),
    unreliable: percentileLimits(differences, confidence),
    replicates,
    mean,
    standardDeviation: Math.sqrt(sumOf(replicates, (i) => ((differences[i] as number) - mean) ** 2) / replicates),
  };
};

const allResampledMeans = (values: ArrayLike<number>): number[] => {
  const all = Array.from(values);
  let sums = [0];
  for (let drawn = 0; drawn < all.length; drawn += 1) sums = sums.flatMap((sum) => all.map((value) => sum + value));
  return sums.map((sum) => sum / all.length);
};
