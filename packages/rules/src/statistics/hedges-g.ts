import { cohenD } from "./cohen-d.ts";
import { hedgesCorrection, hedgesCorrectionApproximate } from "./hedges-correction.ts";
import { type Interval, intervalOf, type NoInterval, noInterval } from "./interval.ts";
import type { Moments } from "./moments.ts";

/** What {@link hedgesG} carries beside its limits. */
export interface WithCorrection {
  readonly cohenD: number;
  /** The factor that was applied to Cohen's d and to its limits. */
  readonly correction: number;
}

/** Hedges' g with its interval, or why there is none. */
export type HedgesG<Method extends string = string> =
  | (Interval<Method> & WithCorrection)
  | NoInterval<Method, "noCases" | "tooFewValues" | "noVariation">;

/**
 * The difference of two means in standard deviations (Hedges' g), group minus comparator: Cohen's d without the bias of
 * small groups, corrected exactly.
 *
 * Positive when the group's mean is larger. Not estimable without anyone on a side (`noCases`), with fewer than four
 * values in all (`tooFewValues`), or where no value differs from its group's mean (`noVariation`).
 *
 * @param group - Moments of the values, by {@link momentsOf} or {@link momentsFromSd}.
 * @param comparator - The same of other people.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Standard deviations.
 * @throws RangeError if moments are not those of any list, or the level is out of range.
 * @see Hedges 1981; the limits are those of {@link cohenD} times the same factor, as in R's effectsize.
 *
 * @example
 * ```ts
 * import { hedgesG, momentsFromSd } from "@equality/rules/statistics"
 *
 * const result = hedgesG(momentsFromSd({ n: 2, mean: 101.2, sd: 7.6 }), momentsFromSd({ n: 3, mean: 105.9, sd: 6.8 }))
 * if (result.kind === "interval") {
 *   Math.round(result.estimate * 1e6) / 1e6 // => -0.480579
 *   Math.round(result.cohenD * 1e6) / 1e6 // => -0.664149
 *   Math.round(result.correction * 1e6) / 1e6 // => 0.723601
 * }
 * ```
 */
export const hedgesG = (group: Moments, comparator: Moments, confidence = 0.95): HedgesG<"hedgesG"> =>
  corrected("hedgesG", group, comparator, confidence, hedgesCorrection);

/**
 * Hedges' g with his approximate correction: only to meet figures that others worked out with it.
 *
 * @param group - Moments of the values, by {@link momentsOf} or {@link momentsFromSd}.
 * @param comparator - The same of other people.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Standard deviations.
 * @throws RangeError if moments are not those of any list, or the level is out of range.
 * @see Hedges 1981: J is about 1 - 3/(4 df - 1).
 *
 * @example
 * ```ts
 * import { hedgesGApproximate, momentsFromSd } from "@equality/rules/statistics"
 *
 * const result = hedgesGApproximate(momentsFromSd({ n: 3, mean: 14, sd: 2 }), momentsFromSd({ n: 3, mean: 12, sd: 2 }))
 * result.kind === "interval" ? [result.estimate, result.correction] : [] // => [0.8, 0.8]
 * ```
 */
export const hedgesGApproximate = (
  group: Moments,
  comparator: Moments,
  confidence = 0.95,
): HedgesG<"hedgesGApproximate"> =>
  corrected("hedgesGApproximate", group, comparator, confidence, hedgesCorrectionApproximate);

const corrected = <Method extends string>(
  method: Method,
  group: Moments,
  comparator: Moments,
  confidence: number,
  correctionOf: (df: number) => number,
): HedgesG<Method> => {
  const d = cohenD(group, comparator, confidence);
  if (d.kind === "notEstimable") return noInterval(method, confidence, d.because);
  const df = group.n + comparator.n - 2;
  if (df < 2) return noInterval(method, confidence, "tooFewValues");
  const correction = correctionOf(df);
  const limits = { lower: d.lower * correction, upper: d.upper * correction };
  return { ...intervalOf(method, confidence, d.estimate * correction, limits), cohenD: d.estimate, correction };
};
