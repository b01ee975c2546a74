import { requireConfidence } from "./arguments.ts";
import { type Interval, intervalOf, type NoInterval, noInterval } from "./interval.ts";
import { type Proportion, requirePair } from "./proportion.ts";
import { normalCritical } from "./special/normal-quantile.ts";
import { squareAndAddProportions } from "./square-and-add.ts";
import { wilsonLimits } from "./wilson.ts";

/**
 * The difference of two proportions, group minus comparator, with Newcombe's hybrid score interval (his method 10): the
 * default for a gap between two separate groups.
 *
 * Positive when the group's proportion is larger. The limits never leave -1 and 1. A side with nobody in it is not
 * estimable. Wrong where the comparator contains the group, as "all pupils" does.
 *
 * @param group - Whole numbers, `x` of `n`.
 * @param comparator - Whole numbers, `x` of `n`, of other people.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Fractions, -1 to 1; times 100 they are percentage points.
 * @throws RangeError if a count is negative or not whole, `x` exceeds `n`, or the level is out of range.
 * @see Newcombe 1998, interval estimation for the difference between independent proportions, method 10.
 *
 * @example
 * ```ts
 * import { newcombe } from "@equality/rules/statistics"
 *
 * const result = newcombe({ x: 9, n: 10 }, { x: 3, n: 10 })
 * if (result.kind === "interval") {
 *   Math.round(result.estimate * 1e6) / 1e6 // => 0.6
 *   Math.round(result.lower * 1e6) / 1e6 // => 0.170523
 *   Math.round(result.upper * 1e6) / 1e6 // => 0.809018
 * }
 * ```
 */
export const newcombe = (
  group: Proportion,
  comparator: Proportion,
  confidence = 0.95,
): Interval<"newcombe"> | NoInterval<"newcombe", "noCases"> => {
  requirePair(group, comparator);
  requireConfidence(confidence);
  if (group.n === 0 || comparator.n === 0) return noInterval("newcombe", confidence, "noCases");
  const z = normalCritical(confidence);
  const limits = ({ x, n }: Proportion) => ({ estimate: x / n, ...wilsonLimits({ x, n }, z) });
  const difference = squareAndAddProportions(limits(group), limits(comparator));
  return intervalOf("newcombe", confidence, difference.estimate, difference);
};
