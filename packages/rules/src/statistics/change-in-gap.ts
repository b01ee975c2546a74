import { requireConfidence } from "./arguments.ts";
import { type Interval, intervalOf, type NoInterval, noInterval } from "./interval.ts";
import { newcombe } from "./newcombe.ts";
import type { Proportion } from "./proportion.ts";
import { squareAndAdd } from "./square-and-add.ts";

/** A group and its comparator in one year. */
export interface TwoProportions {
  readonly group: Proportion;
  readonly comparator: Proportion;
}

/**
 * How much a gap between two proportions changed from one cohort to another, by square-and-add on the two Newcombe
 * intervals.
 *
 * The gap now minus the gap then: positive when the group gained on its comparator. The cohorts are taken to be different
 * pupils. Whether two gaps' own intervals overlap is no test of a change; whether this interval includes 0 is. A side
 * with nobody in it is not estimable.
 *
 * @param then - Whole numbers, `x` of `n`, in the earlier year.
 * @param now - The same in the later year.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Fractions, -2 to 2; times 100 they are percentage points.
 * @throws RangeError if a count is negative or not whole, `x` exceeds `n`, or the level is out of range.
 * @see Zou and Donner 2008 (MOVER) on Newcombe 1998, method 10.
 *
 * @example
 * ```ts
 * import { changeInGap } from "@equality/rules/statistics"
 *
 * const then = { group: { x: 6, n: 22 }, comparator: { x: 30, n: 48 } }
 * const now = { group: { x: 9, n: 20 }, comparator: { x: 33, n: 50 } }
 * const result = changeInGap(then, now)
 * if (result.kind === "interval") {
 *   Math.round(result.estimate * 1e6) / 1e6 // => 0.142273
 *   Math.round(result.lower * 1e6) / 1e6 // => -0.194978
 *   Math.round(result.upper * 1e6) / 1e6 // => 0.454418
 * }
 * ```
 */
export const changeInGap = (
  then: TwoProportions,
  now: TwoProportions,
  confidence = 0.95,
): Interval<"changeInGap"> | NoInterval<"changeInGap", "noCases"> => {
  requireConfidence(confidence);
  const [before, after] = [then, now].map(({ group, comparator }) => newcombe(group, comparator, confidence));
  if (before?.kind !== "interval" || after?.kind !== "interval")
    return noInterval("changeInGap", confidence, "noCases");
  const change = squareAndAdd(after, before);
  return intervalOf("changeInGap", confidence, change.estimate, change);
};
