import { refuse, requireCount, requireNotNegative } from "./arguments.ts";
import { meanOfTwo } from "./moments.ts";
import { sumOf } from "./special/sum.ts";

/** What a ratio of sums needs of pairs of values, one pair per pupil, and what can be pooled without the pairs. */
export interface PairMoments {
  readonly n: number;
  readonly meanNumerator: number;
  readonly meanDenominator: number;
  /** Sums of squared distances from the means, 0 or more; and of the products of the two distances. */
  readonly m2Numerator: number;
  readonly m2Denominator: number;
  readonly comoment: number;
}

/** The moments of nobody: merging them changes nothing. */
export const noPairMoments: PairMoments = {
  n: 0,
  meanNumerator: 0,
  meanDenominator: 0,
  m2Numerator: 0,
  m2Denominator: 0,
  comoment: 0,
};

/**
 * The moments of pairs, such as each pupil's missed and possible sessions, in two passes.
 *
 * Empty lists give {@link noPairMoments}.
 *
 * @param numerators - 0 or more, one per pupil; typed arrays too.
 * @param denominators - 0 or more, one per pupil, in the same order.
 * @throws RangeError if the lists differ in length, or a value is negative or not finite.
 * @see Chan, Golub and LeVeque 1983.
 *
 * @example
 * ```ts
 * import { pairMomentsOf } from "@equality/rules/statistics"
 *
 * const moments = pairMomentsOf([1, 3], [10, 30])
 * moments // => { n: 2, meanNumerator: 2, meanDenominator: 20, m2Numerator: 2, m2Denominator: 200, comoment: 20 }
 * ```
 */
export const pairMomentsOf = (numerators: ArrayLike<number>, denominators: ArrayLike<number>): PairMoments => {
  requirePairs(numerators, denominators);
  const n = numerators.length;
  if (n === 0) return noPairMoments;
  const meanNumerator = sumOf(n, (i) => numerators[i] as number) / n;
  const meanDenominator = sumOf(n, (i) => denominators[i] as number) / n;
  const a = (i: number) => (numerators[i] as number) - meanNumerator;
  const b = (i: number) => (denominators[i] as number) - meanDenominator;
  return {
    n,
    meanNumerator,
    meanDenominator,
    m2Numerator: sumOf(n, (i) => a(i) ** 2),
    m2Denominator: sumOf(n, (i) => b(i) ** 2),
    comoment: sumOf(n, (i) => a(i) * b(i)),
  };
};

/**
 * The moments of two sets of pairs taken together. The order does not matter: not at all for two, beyond the last digits
 * for more.
 *
 * @throws RangeError if n is not a whole number.
 * @see Chan, Golub and LeVeque 1983, the pairwise update.
 *
 * @example
 * ```ts
 * import { mergePairMoments, noPairMoments, pairMomentsOf } from "@equality/rules/statistics"
 *
 * const school = pairMomentsOf([1, 3], [10, 30])
 * mergePairMoments(school, noPairMoments) // => school
 * ```
 */
export const mergePairMoments = (a: PairMoments, b: PairMoments): PairMoments => {
  requireCount("a.n", a.n);
  requireCount("b.n", b.n);
  const n = a.n + b.n;
  if (n === 0) return noPairMoments;
  const weight = (a.n * b.n) / n;
  const numerator = b.meanNumerator - a.meanNumerator;
  const denominator = b.meanDenominator - a.meanDenominator;
  return {
    n,
    meanNumerator: meanOfTwo({ n: a.n, mean: a.meanNumerator }, { n: b.n, mean: b.meanNumerator }),
    meanDenominator: meanOfTwo({ n: a.n, mean: a.meanDenominator }, { n: b.n, mean: b.meanDenominator }),
    m2Numerator: a.m2Numerator + b.m2Numerator + numerator * numerator * weight,
    m2Denominator: a.m2Denominator + b.m2Denominator + denominator * denominator * weight,
    comoment: a.comoment + b.comoment + numerator * denominator * weight,
  };
};

export const requirePairs = (numerators: ArrayLike<number>, denominators: ArrayLike<number>): void => {
  if (numerators.length !== denominators.length)
    refuse("denominators", `a list of ${numerators.length}, as numerators is`, `one of ${denominators.length}`);
  for (let i = 0; i < numerators.length; i += 1) {
    requireNotNegative(`numerators[${i}]`, numerators[i] as number);
    requireNotNegative(`denominators[${i}]`, denominators[i] as number);
  }
};
