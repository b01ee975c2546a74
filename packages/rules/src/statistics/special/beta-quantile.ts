import { requirePositive, requireProbability } from "../arguments.ts";
import { incompleteBeta } from "./incomplete-beta.ts";
import { solve } from "./solve.ts";
import type { Tails } from "./tails.ts";

/**
 * The value that a beta variable stays below with probability `p`.
 *
 * @param p - Probability, above 0 and below 1.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns A fraction, 0 to 1. Relative error about 1e-14 for shapes up to a million.
 * @throws RangeError if an argument is outside its range.
 * @see The inverse of I_x(a, b), https://dlmf.nist.gov/8.17
 *
 * @example
 * ```ts
 * import { betaQuantile } from "@equality/rules/statistics"
 *
 * Math.round(betaQuantile(0.025, 3, 5) * 1e9) / 1e9 // => 0.098988278
 * ```
 */
export const betaQuantile = (p: number, a: number, b: number): number => {
  requireProbability("p", p);
  requirePositive("a", a);
  requirePositive("b", b);
  return 1 / (1 + Math.exp(-betaLogit({ lower: p, upper: 1 - p }, a, b)));
};

/**
 * The beta quantile x as ln(x / (1 - x)), exact at both ends.
 *
 * On this scale the density is log-concave for all shapes, and so are both tails: Newton's method on the logarithm of
 * the smaller tail comes home from anywhere.
 */
export const betaLogit = (p: Tails, a: number, b: number): number => {
  // Only where to begin: a normal deviate, for which a logistic one, 1.7 times as wide, will do.
  const start = Math.log(a / b) + (Math.log(p.lower / p.upper) / 1.7) * Math.sqrt(1 / a + 1 / b);
  return solve(
    (v) => {
      const { lower, upper, density } = incompleteBeta(1 / (1 + Math.exp(-v)), 1 / (1 + Math.exp(v)), a, b);
      return p.lower < p.upper
        ? [Math.log(lower / p.lower), density / lower]
        : [Math.log(p.upper / upper), density / upper];
    },
    start,
    [-745, 745],
  );
};
