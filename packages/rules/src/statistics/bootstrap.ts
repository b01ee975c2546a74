import { refuse, requireConfidence, requireFiniteList } from "./arguments.ts";
import { type FalselySharp, type Interval, intervalOf, type NoInterval, noInterval } from "./interval.ts";
import { quantileOfSorted } from "./quantile.ts";
import type { RandomSource } from "./random.ts";
import { sumOf } from "./special/sum.ts";

/** How a bootstrap was made, so that it can be made again. */
export interface BootstrapRecord {
  readonly replicates: number;
  readonly quantile: "type7";
  readonly generator: string;
  readonly seed: number;
}

/**
 * The difference of two means, group minus comparator, with a percentile bootstrap interval: each side is resampled
 * within itself, so that a small group cannot vanish.
 *
 * Give pupils as the values, or schools where schools are what is sampled. A group of fewer than ten, or one in which all
 * values are equal, gives a falsely sharp interval. A side with nobody in it is not estimable. The same data and source
 * give the same answer.
 *
 * @param group - Finite numbers; typed arrays too.
 * @param comparator - The same of other people.
 * @param options - The random source, such as {@link seeded}; how many resamples, 1000 to 1000000; the two-sided level,
 *   0.95 unless given.
 * @returns In the unit of the values.
 * @throws RangeError if a value is not finite, an option is out of range, or the source gives a number outside 0 to 1.
 * @see Efron 1979; the percentile method with quantiles of type 7. R's `boot.ci` takes others.
 *
 * @example
 * ```ts
 * import { bootstrapMeanDifference, seeded } from "@equality/rules/statistics"
 *
 * const group = [31, 44, 28, 52, 39, 35, 47, 30, 41, 38]
 * const comparator = [45, 52, 38, 61, 49, 55, 42, 58, 47, 50]
 * const result = bootstrapMeanDifference(group, comparator, { random: seeded(1), replicates: 1000 })
 * result.kind === "interval" ? result.estimate < 0 && result.upper < 0 : null // => true
 * ```
 */
export const bootstrapMeanDifference = (
  group: ArrayLike<number>,
  comparator: ArrayLike<number>,
  {
    random,
    replicates,
    confidence = 0.95,
  }: { readonly random: RandomSource; readonly replicates: number; readonly confidence?: number },
):
  | (Interval<"bootstrapMeanDifference"> & BootstrapRecord)
  | (FalselySharp<"bootstrapMeanDifference", "noVariation" | "fewerThanTen"> & BootstrapRecord)
  | NoInterval<"bootstrapMeanDifference", "noCases"> => {
  requireFiniteList("group", group);
  requireFiniteList("comparator", comparator);
  requireConfidence(confidence);
  if (!(Number.isInteger(replicates) && replicates >= 1000 && replicates <= 1e6))
    refuse("replicates", "a whole number from 1000 to 1000000", replicates);
  const method = "bootstrapMeanDifference";
  if (group.length === 0 || comparator.length === 0) return noInterval(method, confidence, "noCases");
  const next = random.start();
  const differences = Float64Array.from(
    { length: replicates },
    () => resampledMean(group, next) - resampledMean(comparator, next),
  );
  const limits = percentileLimits(differences.sort(), confidence);
  const estimate = meanOf(group) - meanOf(comparator);
  const record = { replicates, quantile: "type7", generator: random.name, seed: random.seed } as const;
  const because = falselySharp(group, comparator);
  if (because !== undefined)
    return { kind: "falselySharp", method, confidence, because, estimate, unreliable: limits, ...record };
  return { ...intervalOf(method, confidence, estimate, limits), ...record };
};

/** Why a bootstrap of two groups would claim too much, if it would. */
export const falselySharp = (
  group: ArrayLike<number>,
  comparator: ArrayLike<number>,
): "noVariation" | "fewerThanTen" | undefined => {
  if (isConstant(group) || isConstant(comparator)) return "noVariation";
  return Math.min(group.length, comparator.length) < 10 ? "fewerThanTen" : undefined;
};

export const percentileLimits = (sorted: Float64Array, confidence: number) => ({
  lower: quantileOfSorted(sorted, (1 - confidence) / 2, "type7"),
  upper: quantileOfSorted(sorted, (1 + confidence) / 2, "type7"),
});

export const meanOf = (values: ArrayLike<number>): number =>
  sumOf(values.length, (i) => values[i] as number) / values.length;

const isConstant = (values: ArrayLike<number>): boolean => {
  for (let i = 1; i < values.length; i += 1) if (values[i] !== values[0]) return false;
  return true;
};

const resampledMean = (values: ArrayLike<number>, next: () => number): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) {
    const drawn = next();
    if (!(drawn >= 0 && drawn < 1)) refuse("a number of the random source", "from 0, inclusive, to 1", drawn);
    sum += values[Math.floor(drawn * values.length)] as number;
  }
  return sum / values.length;
};
