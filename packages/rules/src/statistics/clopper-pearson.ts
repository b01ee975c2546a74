import { requireConfidence } from "./arguments.ts";
import { type Interval, intervalOf, type Limits, type NoInterval, noInterval } from "./interval.ts";
import { type Proportion, requireProportion } from "./proportion.ts";
import { betaLogit } from "./special/beta-quantile.ts";

/**
 * A proportion with its exact binomial interval, which never claims too much: for "at most" and "at least".
 *
 * Wider than needed on average. Exactly 0 and 1 at nobody and everybody. Nobody of nobody is not estimable.
 *
 * @param proportion - Whole numbers, `x` of `n`.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Fractions, 0 to 1.
 * @throws RangeError if a count is negative or not whole, `x` exceeds `n`, or the level is out of range.
 * @see Clopper and Pearson 1934.
 *
 * @example
 * ```ts
 * import { clopperPearson } from "@equality/rules/statistics"
 *
 * const result = clopperPearson({ x: 29, n: 29 })
 * result.kind === "interval" ? [Math.round(result.lower * 1e6) / 1e6, result.upper] : [] // => [0.880555, 1]
 * ```
 */
export const clopperPearson = (
  proportion: Proportion,
  confidence = 0.95,
): Interval<"clopperPearson"> | NoInterval<"clopperPearson", "noCases"> => {
  requireProportion("proportion", proportion);
  requireConfidence(confidence);
  const { x, n } = proportion;
  if (n === 0) return noInterval("clopperPearson", confidence, "noCases");
  const { lower, upper } = exactOdds(proportion, confidence);
  return intervalOf("clopperPearson", confidence, x / n, {
    lower: lower / (1 + lower),
    upper: x === n ? 1 : upper / (1 + upper),
  });
};

/** The exact limits as odds, for n above 0: 0 at nobody, infinite at everybody. */
export const exactOdds = ({ x, n }: Proportion, confidence: number): Limits => {
  const tail = (1 - confidence) / 2;
  return {
    lower: x === 0 ? 0 : Math.exp(betaLogit({ lower: tail, upper: 1 - tail }, x, n - x + 1)),
    upper: x === n ? Number.POSITIVE_INFINITY : Math.exp(betaLogit({ lower: 1 - tail, upper: tail }, x + 1, n - x)),
  };
};
