import { continuedFraction } from "./continued-fraction.ts";
import { deviance, stirlingCorrection } from "./log-gamma.ts";
import { lowerTail, type Tails, upperTail } from "./tails.ts";

/**
 * The regularised incomplete beta function I_x(a, b) and its complement, and the density on the logit scale.
 *
 * @param x - Above 0 and below 1.
 * @param y - 1 - x, given apart so that neither loses digits.
 * @param a - Above 0.
 * @param b - Above 0.
 * @see Didonato and Morris 1992, algorithm 708 (the continued fraction of section 8).
 */
export const incompleteBeta = (x: number, y: number, a: number, b: number): Tails & { readonly density: number } => {
  const density = logitDensity(x, y, a, b);
  const tails = x * b <= y * a ? lowerTail(density / fraction(x, y, a, b)) : upperTail(density / fraction(y, x, b, a));
  return { ...tails, density };
};

/** x^a y^b / B(a, b), in the form of Loader 2000: no difference of large logarithms. */
const logitDensity = (x: number, y: number, a: number, b: number): number => {
  const n = a + b;
  const correction = stirlingCorrection(n) - stirlingCorrection(a) - stirlingCorrection(b);
  return Math.sqrt((a * (b / n)) / (2 * Math.PI)) * Math.exp(correction - deviance(a, n * x) - deviance(b, n * y));
};

const fraction = (x: number, y: number, a: number, b: number): number => {
  const numerator = (m: number) =>
    ((((a + m - 1) / (a + 2 * m - 1)) * (a + b + m - 1)) / (a + 2 * m - 1)) * m * (b - m) * x * x;
  const denominator = (m: number) =>
    ((a + m) / (a + 2 * m + 1)) * (a * y - b * x + 1 + m * (1 + y)) +
    (m === 0 ? 0 : m + (m * (b - m) * x) / (a + 2 * m - 1));
  return continuedFraction(numerator, denominator);
};
