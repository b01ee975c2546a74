import { requireConfidence } from "./arguments.ts";
import { exactOdds } from "./clopper-pearson.ts";
import { type Interval, intervalOf, type LowerLimitOnly, type NoInterval, noInterval } from "./interval.ts";
import { type EventRate, requireRate } from "./rate.ts";

/**
 * The ratio of two rates of independent events, group to comparator, with the exact interval: of all events, the group's
 * share is binomial.
 *
 * 1 when the rates are equal. No event in the group gives 0 with a lower limit of 0. None in the comparator leaves a
 * lower limit only. None in both (`noEvents`) and a side without exposure are not estimable. See {@link garwood} for
 * events that are not independent.
 *
 * @param group - A whole number of events, and the exposure.
 * @param comparator - The same for others, with the same unit of exposure.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Times, 0 or more.
 * @throws RangeError if events are negative or not whole, an exposure is negative or is 0 with events, or the level is
 *   out of range.
 * @see Przyborowski and Wilenski 1940, with the limits of Clopper and Pearson 1934; R's `poisson.test` does the same.
 *
 * @example
 * ```ts
 * import { rateRatio } from "@equality/rules/statistics"
 *
 * const result = rateRatio({ events: 3, exposure: 60 }, { events: 9, exposure: 540 })
 * if (result.kind === "interval") {
 *   Math.round(result.estimate * 1e6) / 1e6 // => 3
 *   Math.round(result.lower * 1e6) / 1e6 // => 0.522405
 *   Math.round(result.upper * 1e6) / 1e6 // => 12.021086
 * }
 * ```
 */
export const rateRatio = (
  group: EventRate,
  comparator: EventRate,
  confidence = 0.95,
): Interval<"rateRatio"> | LowerLimitOnly<"rateRatio"> | NoInterval<"rateRatio", "noExposure" | "noEvents"> => {
  requireRate("group", group);
  requireRate("comparator", comparator);
  requireConfidence(confidence);
  if (group.exposure === 0 || comparator.exposure === 0) return noInterval("rateRatio", confidence, "noExposure");
  if (group.events === 0 && comparator.events === 0) return noInterval("rateRatio", confidence, "noEvents");
  const odds = exactOdds({ x: group.events, n: group.events + comparator.events }, confidence);
  const scale = comparator.exposure / group.exposure;
  if (comparator.events === 0)
    return {
      kind: "lowerLimitOnly",
      method: "rateRatio",
      confidence,
      because: "comparatorZero",
      lower: odds.lower * scale,
    };
  const estimate = (group.events / comparator.events) * scale;
  return intervalOf("rateRatio", confidence, estimate, { lower: odds.lower * scale, upper: odds.upper * scale });
};
