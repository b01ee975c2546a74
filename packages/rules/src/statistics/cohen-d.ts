import { requireConfidence } from "./arguments.ts";
import { type Interval, intervalOf, type NoInterval, noInterval } from "./interval.ts";
import { type Moments, requireMoments } from "./moments.ts";
import { noncentralityOf } from "./special/noncentral-t.ts";

/**
 * The difference of two means in standard deviations (Cohen's d), group minus comparator, with the interval from the
 * noncentral t distribution.
 *
 * Positive when the group's mean is larger; the deviation is the pooled one. Too large on average in small groups:
 * {@link hedgesG} corrects it. Not estimable without anyone on a side (`noCases`), with fewer than three values in all
 * (`tooFewValues`), or where no value differs from its group's mean (`noVariation`).
 *
 * @param group - Moments of the values, by {@link momentsOf} or {@link momentsFromSd}.
 * @param comparator - The same of other people.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Standard deviations.
 * @throws RangeError if moments are not those of any list, or the level is out of range.
 * @see Cohen 1988; Steiger and Fouladi 1997 for the interval.
 *
 * @example
 * ```ts
 * import { cohenD, momentsFromSd } from "@equality/rules/statistics"
 *
 * const result = cohenD(momentsFromSd({ n: 8, mean: 50, sd: 10 }), momentsFromSd({ n: 6, mean: 45, sd: 12 }))
 * if (result.kind === "interval") {
 *   Math.round(result.estimate * 1e4) / 1e4 // => 0.4596
 *   Math.round(result.lower * 1e4) / 1e4 // => -0.6236
 *   Math.round(result.upper * 1e4) / 1e4 // => 1.5245
 * }
 * ```
 */
export const cohenD = (
  group: Moments,
  comparator: Moments,
  confidence = 0.95,
): Interval<"cohenD"> | NoInterval<"cohenD", "noCases" | "tooFewValues" | "noVariation"> => {
  requireMoments("group", group);
  requireMoments("comparator", comparator);
  requireConfidence(confidence);
  if (group.n === 0 || comparator.n === 0) return noInterval("cohenD", confidence, "noCases");
  const df = group.n + comparator.n - 2;
  if (df < 1) return noInterval("cohenD", confidence, "tooFewValues");
  const deviation = Math.sqrt((group.m2 + comparator.m2) / df);
  if (deviation === 0) return noInterval("cohenD", confidence, "noVariation");
  const estimate = (group.mean - comparator.mean) / deviation;
  const perUnit = Math.sqrt(1 / group.n + 1 / comparator.n);
  const [small, large] = [(1 - confidence) / 2, (1 + confidence) / 2];
  return intervalOf("cohenD", confidence, estimate, {
    lower: noncentralityOf(estimate / perUnit, df, { lower: large, upper: small }) * perUnit,
    upper: noncentralityOf(estimate / perUnit, df, { lower: small, upper: large }) * perUnit,
  });
};
