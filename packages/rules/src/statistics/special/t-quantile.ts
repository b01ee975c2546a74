import { requirePositive, requireProbability } from "../arguments.ts";
import { betaLogit } from "./beta-quantile.ts";

/**
 * The value that a variable of Student's t distribution stays below with probability `p`.
 *
 * Negative below 0.5, 0 at 0.5.
 *
 * @param p - Probability, above 0 and below 1.
 * @param df - Degrees of freedom, above 0; need not be whole.
 * @returns Relative error about 1e-14 up to a million degrees of freedom.
 * @throws RangeError if an argument is outside its range.
 * @see The incomplete beta function as the tail of t, https://dlmf.nist.gov/8.17
 *
 * @example
 * ```ts
 * import { tQuantile } from "@equality/rules/statistics"
 *
 * Math.round(tQuantile(0.975, 13.37) * 1e9) / 1e9 // => 2.154306952
 * ```
 */
export const tQuantile = (p: number, df: number): number => {
  requireProbability("p", p);
  requirePositive("df", df);
  if (p === 0.5) return 0;
  const size = tBothTails(2 * Math.min(p, 1 - p), 2 * Math.abs(p - 0.5), df);
  return p < 0.5 ? -size : size;
};

/** The distance from the middle to the limits of a two-sided level. */
export const tCritical = (confidence: number, df: number): number => tBothTails(1 - confidence, confidence, df);

/** The size that t exceeds, on either side, with probability `outside`. */
const tBothTails = (outside: number, inside: number, df: number): number =>
  Math.sqrt(df) * Math.exp(-betaLogit({ lower: outside, upper: inside }, df / 2, 0.5) / 2);
