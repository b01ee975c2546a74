import { requireConfidence } from "./arguments.ts";
import { type Interval, intervalOf, type LowerLimitOnly, type NoInterval, noInterval } from "./interval.ts";
import { type Proportion, requirePair } from "./proportion.ts";
import { boundary } from "./special/boundary.ts";
import { normalCritical } from "./special/normal-quantile.ts";

/**
 * The ratio of two proportions, group to comparator, with Miettinen and Nurminen's score interval: for any counts, zero
 * included.
 *
 * 1 when both are equal. Nobody in the group gives 0 with a lower limit of 0. Nobody in the comparator leaves a lower
 * limit only, since no ratio is too large. Nobody in both (`noEvents`) and a side with nobody at all (`noCases`) are not
 * estimable.
 *
 * @param group - Whole numbers, `x` of `n`.
 * @param comparator - Whole numbers, `x` of `n`, of other people.
 * @param confidence - Two-sided level, above 0 and below 1.
 * @returns Times, 0 or more.
 * @throws RangeError if a count is negative or not whole, `x` exceeds `n`, or the level is out of range.
 * @see Miettinen and Nurminen 1985, comparative analysis of two rates.
 *
 * @example
 * ```ts
 * import { miettinenNurminenRatio } from "@equality/rules/statistics"
 *
 * const result = miettinenNurminenRatio({ x: 0, n: 10 }, { x: 4, n: 20 })
 * if (result.kind === "interval") {
 *   result.estimate // => 0
 *   result.lower // => 0
 *   Math.round(result.upper * 1e6) / 1e6 // => 1.6415
 * }
 *
 * miettinenNurminenRatio({ x: 4, n: 20 }, { x: 0, n: 10 }).kind // => "lowerLimitOnly"
 * ```
 */
export const miettinenNurminenRatio = (
  group: Proportion,
  comparator: Proportion,
  confidence = 0.95,
):
  | Interval<"miettinenNurminenRatio">
  | LowerLimitOnly<"miettinenNurminenRatio">
  | NoInterval<"miettinenNurminenRatio", "noCases" | "noEvents"> => {
  requirePair(group, comparator);
  requireConfidence(confidence);
  const method = "miettinenNurminenRatio";
  if (group.n === 0 || comparator.n === 0) return noInterval(method, confidence, "noCases");
  if (group.x === 0 && comparator.x === 0) return noInterval(method, confidence, "noEvents");
  const z = normalCritical(confidence);
  const lower = group.x === 0 ? 0 : 1 / largestRatio(comparator, group, z);
  if (comparator.x === 0) return { kind: "lowerLimitOnly", method, confidence, because: "comparatorZero", lower };
  const estimate = (group.x * comparator.n) / (group.n * comparator.x);
  const upper = largestRatio(group, comparator, z);
  return intervalOf(method, confidence, estimate, {
    lower: Math.min(lower, estimate),
    upper: Math.max(upper, estimate),
  });
};

/** The largest ratio of a group to a comparator with x above 0 that a score test does not reject. */
const largestRatio = (group: Proportion, comparator: Proportion, z: number): number => {
  const accepted = (logRatio: number) => isAccepted(Math.exp(logRatio), group, comparator, z);
  let inside = group.x === 0 ? 0 : Math.log((group.x * comparator.n) / (group.n * comparator.x));
  while (group.x === 0 && !accepted(inside)) inside -= 1;
  let outside = inside + 1;
  while (accepted(outside)) outside += 1;
  return Math.exp(boundary(accepted, inside, outside));
};

const isAccepted = (ratio: number, group: Proportion, comparator: Proportion, z: number): boolean => {
  const people = group.n + comparator.n;
  // The comparator's rate of maximum likelihood under the ratio: the smaller root of a quadratic.
  const b = group.n * ratio + group.x + comparator.n + comparator.x * ratio;
  const c = group.x + comparator.x;
  const q2 = (2 * c) / (b + Math.sqrt(Math.max(0, b * b - 4 * people * ratio * c)));
  const q1 = Math.min(1, ratio * q2);
  const variance =
    ((q1 * (1 - q1)) / group.n + (ratio * ratio * q2 * (1 - q2)) / comparator.n) * (people / (people - 1));
  const distance = group.x / group.n - (ratio * comparator.x) / comparator.n;
  return Math.abs(distance) <= z * Math.sqrt(Math.max(0, variance));
};
