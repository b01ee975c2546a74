import { requireConfidence } from "./arguments.ts";
import { garwoodLimits } from "./garwood.ts";
import { type Interval, intervalOf, type NoInterval, noInterval } from "./interval.ts";
import { type EventRate, requireRate } from "./rate.ts";
import { squareAndAdd } from "./square-and-add.ts";

/**
 * The difference of two rates of independent events, group minus comparator, by square-and-add on their exact limits.
 *
 * Positive when the group's rate is larger. Also defined where neither side had an event. A side without exposure is not
 * estimable. See {@link garwood} for events that are not independent.
 *
 * @param group - A whole number of events, and the exposure.
 * @param comparator - The same for others, with the same unit of exposure.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Events per unit of exposure.
 * @throws RangeError if events are negative or not whole, an exposure is negative or is 0 with events, or the level is
 *   out of range.
 * @see Zou and Donner 2008 (MOVER) on the limits of Garwood 1936.
 *
 * @example
 * ```ts
 * import { rateDifference } from "@equality/rules/statistics"
 *
 * const result = rateDifference({ events: 24, exposure: 480 }, { events: 35, exposure: 2150 })
 * if (result.kind === "interval") {
 *   Math.round(result.estimate * 1e6) / 1e6 // => 0.033721
 *   Math.round(result.lower * 1e6) / 1e6 // => 0.014664
 *   Math.round(result.upper * 1e6) / 1e6 // => 0.058612
 * }
 * ```
 */
export const rateDifference = (
  group: EventRate,
  comparator: EventRate,
  confidence = 0.95,
): Interval<"rateDifference"> | NoInterval<"rateDifference", "noExposure"> => {
  requireRate("group", group);
  requireRate("comparator", comparator);
  requireConfidence(confidence);
  if (group.exposure === 0 || comparator.exposure === 0) return noInterval("rateDifference", confidence, "noExposure");
  const limits = (rate: EventRate) => ({ estimate: rate.events / rate.exposure, ...garwoodLimits(rate, confidence) });
  const difference = squareAndAdd(limits(group), limits(comparator));
  return intervalOf("rateDifference", confidence, difference.estimate, difference);
};
