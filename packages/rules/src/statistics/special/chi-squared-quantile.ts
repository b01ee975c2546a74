import { requirePositive, requireProbability } from "../arguments.ts";
import { incompleteGamma } from "./incomplete-gamma.ts";
import { logGamma } from "./log-gamma.ts";
import { normalDeviate } from "./normal-quantile.ts";
import { solve } from "./solve.ts";
import type { Tails } from "./tails.ts";

/**
 * The value that a chi-squared variable stays below with probability `p`.
 *
 * @param p - Probability, above 0 and below 1.
 * @param df - Degrees of freedom, above 0; need not be whole.
 * @returns 0 or more. Relative error about 1e-14 up to a million degrees of freedom.
 * @throws RangeError if an argument is outside its range.
 * @see The inverse of P(df/2, x/2), https://dlmf.nist.gov/8.2
 *
 * @example
 * ```ts
 * import { chiSquaredQuantile } from "@equality/rules/statistics"
 *
 * Math.round(chiSquaredQuantile(0.975, 2) * 1e9) / 1e9 // => 7.377758908
 * ```
 */
export const chiSquaredQuantile = (p: number, df: number): number => {
  requireProbability("p", p);
  requirePositive("df", df);
  return 2 * gammaQuantile({ lower: p, upper: 1 - p }, df / 2);
};

/** The value that a gamma variable of a shape and scale 1 stays below with probability `p.lower`. */
export const gammaQuantile = (p: Tails, shape: number): number => {
  const lower = p.lower < p.upper;
  const u = solve(
    (u) => {
      const tails = incompleteGamma(shape, Math.exp(u));
      return lower
        ? [Math.log(tails.lower / p.lower), tails.density / tails.lower]
        : [Math.log(p.upper / tails.upper), tails.density / tails.upper];
    },
    startOf(p, shape),
    [-745, 709],
  );
  return Math.exp(u);
};

/** By Wilson and Hilferty's cube root; where that is no help, by the first term of the series. */
const startOf = (p: Tails, shape: number): number => {
  const root = 1 - 1 / (9 * shape) + normalDeviate(p) / (3 * Math.sqrt(shape));
  if (root > 0.2) return Math.log(shape) + 3 * Math.log(root);
  return Math.max(-744, Math.min(700, (Math.log(p.lower) + logGamma(shape + 1)) / shape));
};
