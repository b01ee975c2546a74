import { refuse, requireCount, requireFinite, requireFiniteList, requireNotNegative } from "./arguments.ts";
import { sumOf } from "./special/sum.ts";

/**
 * What means and their intervals need of a group's values, and what can be pooled without the values: how many, their
 * mean, and the sum of their squared distances from it.
 */
export interface Moments {
  readonly n: number;
  /** 0 where n is 0. */
  readonly mean: number;
  /** Sum of squared distances from the mean; 0 or more. */
  readonly m2: number;
}

/** The moments of nobody: merging them changes nothing. */
export const noMoments: Moments = { n: 0, mean: 0, m2: 0 };

/**
 * The moments of a list of values, in two passes, so that a small spread around a large mean is not lost.
 *
 * An empty list gives {@link noMoments}.
 *
 * @param values - Finite numbers; typed arrays too.
 * @throws RangeError if a value is not finite.
 * @see Chan, Golub and LeVeque 1983, the corrected two-pass algorithm.
 *
 * @example
 * ```ts
 * import { momentsOf } from "@equality/rules/statistics"
 *
 * momentsOf([1, 2, 3, 6]) // => { n: 4, mean: 3, m2: 14 }
 * ```
 */
export const momentsOf = (values: ArrayLike<number>): Moments => {
  requireFiniteList("values", values);
  const n = values.length;
  if (n === 0) return noMoments;
  const mean = sumOf(n, (i) => values[i] as number) / n;
  const distance = (i: number) => (values[i] as number) - mean;
  const squares = sumOf(n, (i) => distance(i) ** 2);
  return { n, mean, m2: Math.max(0, squares - sumOf(n, distance) ** 2 / n) };
};

/**
 * The moments of a group of which the mean and the standard deviation were published.
 *
 * @param summary - How many; their mean; their sample standard deviation (that of n - 1), 0 or more, and 0 for fewer than
 *   two values, which have none.
 * @throws RangeError if n is not a whole number, a number is not finite, or the deviation is out of its range.
 *
 * @example
 * ```ts
 * import { momentsFromSd } from "@equality/rules/statistics"
 *
 * momentsFromSd({ n: 8, mean: 50, sd: 10 }) // => { n: 8, mean: 50, m2: 700 }
 * ```
 */
export const momentsFromSd = ({
  n,
  mean,
  sd,
}: {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}): Moments => {
  requireCount("n", n);
  requireFinite("mean", mean);
  requireNotNegative("sd", sd);
  if (n < 2 && sd > 0) refuse("sd", "0 for fewer than two values", sd);
  return n === 0 ? noMoments : { n, mean, m2: sd * sd * (n - 1) };
};

/**
 * The moments of two groups taken together. The order does not matter: not at all for two, beyond the last digits for
 * more.
 *
 * @throws RangeError if n is not a whole number, a number is not finite, or m2 is negative.
 * @see Chan, Golub and LeVeque 1983, the pairwise update.
 *
 * @example
 * ```ts
 * import { mergeMoments, momentsOf, noMoments } from "@equality/rules/statistics"
 *
 * mergeMoments(momentsOf([1, 2]), momentsOf([3, 6])) // => { n: 4, mean: 3, m2: 14 }
 * mergeMoments(momentsOf([1, 2]), noMoments) // => { n: 2, mean: 1.5, m2: 0.5 }
 * ```
 */
export const mergeMoments = (a: Moments, b: Moments): Moments => {
  requireMoments("a", a);
  requireMoments("b", b);
  const n = a.n + b.n;
  if (n === 0) return noMoments;
  const apart = b.mean - a.mean;
  return { n, mean: meanOfTwo(a, b), m2: a.m2 + b.m2 + apart * apart * ((a.n * b.n) / n) };
};

/** The pooled mean, as a step from the larger group's mean: the same, to the last digit, in either order. */
export const meanOfTwo = (
  a: { readonly n: number; readonly mean: number },
  b: { readonly n: number; readonly mean: number },
): number => {
  if (a.n === b.n) return a.mean / 2 + b.mean / 2;
  const [large, small] = a.n > b.n ? [a, b] : [b, a];
  return large.mean + (small.mean - large.mean) * (small.n / (a.n + b.n));
};

/**
 * The sample standard deviation (that of n - 1); null for fewer than two values, which have none.
 *
 * @throws RangeError if n is not a whole number, a number is not finite, or m2 is negative.
 *
 * @example
 * ```ts
 * import { momentsOf, standardDeviation } from "@equality/rules/statistics"
 *
 * standardDeviation(momentsOf([1, 2, 3])) // => 1
 * standardDeviation(momentsOf([1])) // => null
 * ```
 */
export const standardDeviation = (moments: Moments): number | null => {
  requireMoments("moments", moments);
  return moments.n < 2 ? null : Math.sqrt(moments.m2 / (moments.n - 1));
};

export const requireMoments = (name: string, { n, mean, m2 }: Moments): void => {
  requireCount(`${name}.n`, n);
  requireFinite(`${name}.mean`, mean);
  requireNotNegative(`${name}.m2`, m2);
};
