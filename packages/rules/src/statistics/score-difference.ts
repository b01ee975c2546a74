import type { Limits } from "./interval.ts";
import type { Proportion } from "./proportion.ts";
import { boundary } from "./special/boundary.ts";
import { solve } from "./special/solve.ts";

/**
 * The limits of a score interval for a difference of proportions: the largest and the smallest difference that a score
 * test does not reject.
 *
 * @param z - Critical value of the standard normal.
 * @param inflation - Factor of the variance, 1 or N/(N - 1).
 */
export const scoreDifferenceLimits = (
  group: Proportion,
  comparator: Proportion,
  z: number,
  inflation: number,
): Limits => {
  const estimate = group.x / group.n - comparator.x / comparator.n;
  const accepted = (difference: number) =>
    Math.abs(estimate - difference) <= z * Math.sqrt(inflation * variance(group, comparator, difference));
  return {
    lower: estimate === -1 ? -1 : boundary(accepted, estimate, -1),
    upper: estimate === 1 ? 1 : boundary(accepted, estimate, 1),
  };
};

/** The variance of the estimate if the true difference were the one given. */
const variance = (group: Proportion, comparator: Proportion, difference: number): number => {
  const q2 = likeliest(group, comparator, difference);
  const q1 = q2 + difference;
  return Math.max(0, (q1 * (1 - q1)) / group.n) + Math.max(0, (q2 * (1 - q2)) / comparator.n);
};

/**
 * The comparator's rate of maximum likelihood under a difference: the one zero of the score between the rate's bounds.
 *
 * The score, multiplied out, is Miettinen and Nurminen's cubic; in this form nothing cancels.
 */
const likeliest = (group: Proportion, comparator: Proportion, difference: number): number => {
  const lowest = Math.max(0, -difference);
  const highest = Math.min(1, 1 - difference);
  return solve(
    (q) => {
      const p = q + difference;
      const [left, right] = [group.x - group.n * p, comparator.x - comparator.n * q];
      const slope = (1 - 2 * q) * left - q * (1 - q) * group.n + (1 - 2 * p) * right - p * (1 - p) * comparator.n;
      return [-(q * (1 - q) * left + p * (1 - p) * right), -slope];
    },
    (lowest + highest) / 2,
    [lowest, highest],
  );
};
