import type { Limits } from "./interval.ts";

type Estimate = Limits & { readonly estimate: number };

/**
 * The difference of two independent estimates, with limits from theirs: each limit is as far from the difference as the
 * two distances that act in its direction, squared and added.
 *
 * @see Zou and Donner 2008, the method of variance estimates recovery (MOVER).
 */
export const squareAndAdd = (a: Estimate, b: Estimate): Estimate => {
  const estimate = a.estimate - b.estimate;
  return {
    estimate,
    lower: estimate - Math.hypot(a.estimate - a.lower, b.upper - b.estimate),
    upper: estimate + Math.hypot(a.upper - a.estimate, b.estimate - b.lower),
  };
};

/** The same for two proportions, which differ by 1 at most. */
export const squareAndAddProportions = (a: Estimate, b: Estimate): Estimate => {
  const { estimate, lower, upper } = squareAndAdd(a, b);
  return { estimate, lower: Math.max(-1, lower), upper: Math.min(1, upper) };
};
