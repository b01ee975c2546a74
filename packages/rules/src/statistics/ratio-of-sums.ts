import { requireConfidence, requireCount, requireFinite, requireNotNegative } from "./arguments.ts";
import { type FalselySharp, type Interval, intervalOf, type NoInterval, noInterval } from "./interval.ts";
import { type PairMoments, requirePairs } from "./pair-moments.ts";
import { normalCritical } from "./special/normal-quantile.ts";
import { sumOf } from "./special/sum.ts";

/** A ratio of sums with its interval, or why there is none. */
export type RatioOfSums =
  | (Interval<"ratioOfSums"> & { readonly standardError: number })
  | FalselySharp<"ratioOfSums">
  | NoInterval<"ratioOfSums", "noCases" | "tooFewValues">;

/**
 * A ratio of two sums over pupils, such as sessions missed over sessions possible, with the interval from the differences
 * between pupils.
 *
 * Sessions of one pupil are not independent: an interval that counts sessions would be several times too narrow. The
 * limits are not kept within 0 and 1. Sums over nobody, or over denominators that are all 0 (`noCases`), and one pupil
 * (`tooFewValues`) are not estimable; where every pupil has the same ratio the interval is falsely sharp.
 *
 * @param numerators - 0 or more, one per pupil; typed arrays too.
 * @param denominators - 0 or more, one per pupil, in the same order.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Numerator units per denominator unit.
 * @throws RangeError if the lists differ in length, a value is negative or not finite, or the level is out of range.
 * @see Taylor linearisation with the factor n/(n - 1), normal limits: Cochran 1977, Sampling Techniques, chapter 6; R's
 *   `svyratio` gives the same.
 *
 * @example
 * ```ts
 * import { ratioOfSums } from "@equality/rules/statistics"
 *
 * const result = ratioOfSums([4, 12, 0, 55, 21, 8], [300, 298, 150, 300, 260, 302])
 * if (result.kind === "interval") {
 *   Math.round(result.estimate * 1e6) / 1e6 // => 0.062112
 *   Math.round(result.standardError * 1e6) / 1e6 // => 0.028908
 *   Math.round(result.lower * 1e6) / 1e6 // => 0.005454
 *   Math.round(result.upper * 1e6) / 1e6 // => 0.11877
 * }
 * ```
 */
export const ratioOfSums = (
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  confidence = 0.95,
): RatioOfSums => {
  requirePairs(numerators, denominators);
  requireConfidence(confidence);
  const n = numerators.length;
  const top = sumOf(n, (i) => numerators[i] as number);
  const bottom = sumOf(n, (i) => denominators[i] as number);
  // Times the sum of denominators, so that whole numbers in one ratio leave exactly 0.
  const residual = (i: number) => (numerators[i] as number) * bottom - (denominators[i] as number) * top;
  const size = (i: number) => (numerators[i] as number) * bottom + (denominators[i] as number) * top;
  const squares = sumOf(n, (i) => residual(i) ** 2) / bottom / bottom;
  const rounding = sumOf(n, (i) => (size(i) * Number.EPSILON) ** 2) / bottom / bottom;
  return ratioResult(n, top / bottom, bottom, squares > rounding ? squares : 0, confidence);
};

/**
 * {@link ratioOfSums} from pooled moments: for summaries of files, schools or partitions, without the pupils.
 *
 * The same to about ten digits. Ratios of pupils that differ by less than a ten-millionth part count as the same.
 *
 * @param moments - By {@link pairMomentsOf} and {@link mergePairMoments}.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Numerator units per denominator unit.
 * @throws RangeError if the moments are not those of any pairs, or the level is out of range.
 * @see As {@link ratioOfSums}.
 *
 * @example
 * ```ts
 * import { pairMomentsOf, ratioOfSumsFromMoments } from "@equality/rules/statistics"
 *
 * const result = ratioOfSumsFromMoments(pairMomentsOf([4, 12, 0, 55, 21, 8], [300, 298, 150, 300, 260, 302]))
 * result.kind === "interval" ? Math.round(result.standardError * 1e6) / 1e6 : null // => 0.028908
 * ```
 */
export const ratioOfSumsFromMoments = (moments: PairMoments, confidence = 0.95): RatioOfSums => {
  const { n, meanNumerator, meanDenominator, m2Numerator, m2Denominator, comoment } = moments;
  requireCount("moments.n", n);
  for (const [name, value] of Object.entries({ meanNumerator, meanDenominator, m2Numerator, m2Denominator }))
    requireNotNegative(`moments.${name}`, value);
  requireFinite("moments.comoment", comoment);
  requireConfidence(confidence);
  const ratio = meanNumerator / meanDenominator;
  const squares = m2Numerator - 2 * ratio * comoment + ratio * ratio * m2Denominator;
  const rounding = (m2Numerator + ratio * ratio * m2Denominator) * 1e-14;
  return ratioResult(n, ratio, n * meanDenominator, squares > rounding ? squares : 0, confidence);
};

const ratioResult = (n: number, estimate: number, bottom: number, squares: number, confidence: number): RatioOfSums => {
  const method = "ratioOfSums";
  if (bottom === 0) return noInterval(method, confidence, "noCases");
  if (n < 2) return noInterval(method, confidence, "tooFewValues");
  if (squares === 0) {
    const unreliable = { lower: estimate, upper: estimate };
    return { kind: "falselySharp", method, confidence, because: "noVariation", estimate, unreliable };
  }
  const standardError = Math.sqrt((n / (n - 1)) * squares) / bottom;
  const half = normalCritical(confidence) * standardError;
  const limits = { lower: estimate - half, upper: estimate + half };
  return { ...intervalOf(method, confidence, estimate, limits), standardError };
};
