import { requireConfidence } from "./arguments.ts";
import { type Interval, intervalOf, type Limits, type NoInterval, noInterval } from "./interval.ts";
import { type EventRate, requireRate } from "./rate.ts";
import { gammaQuantile } from "./special/chi-squared-quantile.ts";

/**
 * A rate of independent events with Garwood's exact Poisson interval.
 *
 * No event gives 0 with a lower limit of exactly 0. Without exposure nothing is estimable. One pupil is often suspended
 * more than once: such events are not independent and this interval is far too narrow for them; take the counts of
 * pupils as values for {@link studentMean}.
 *
 * @param rate - A whole number of events, and the exposure.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Events per unit of exposure, 0 or more; above 1 is possible.
 * @throws RangeError if the events are negative or not whole, the exposure is negative or is 0 with events, or the level
 *   is out of range.
 * @see Garwood 1936, fiducial limits for the Poisson distribution.
 *
 * @example
 * ```ts
 * import { garwood } from "@equality/rules/statistics"
 *
 * const result = garwood({ events: 10, exposure: 100 })
 * if (result.kind === "interval") {
 *   Math.round(result.estimate * 1e6) / 1e6 // => 0.1
 *   Math.round(result.lower * 1e6) / 1e6 // => 0.047954
 *   Math.round(result.upper * 1e6) / 1e6 // => 0.183904
 * }
 * ```
 */
export const garwood = (
  rate: EventRate,
  confidence = 0.95,
): Interval<"garwood"> | NoInterval<"garwood", "noExposure"> => {
  requireRate("rate", rate);
  requireConfidence(confidence);
  if (rate.exposure === 0) return noInterval("garwood", confidence, "noExposure");
  return intervalOf("garwood", confidence, rate.events / rate.exposure, garwoodLimits(rate, confidence));
};

/** The limits for an exposure above 0: half a chi-squared quantile is a gamma quantile. */
export const garwoodLimits = ({ events, exposure }: EventRate, confidence: number): Limits => {
  const tail = (1 - confidence) / 2;
  return {
    lower: events === 0 ? 0 : gammaQuantile({ lower: tail, upper: 1 - tail }, events) / exposure,
    upper: gammaQuantile({ lower: 1 - tail, upper: tail }, events + 1) / exposure,
  };
};
