import { continuedFraction } from "./continued-fraction.ts";
import { deviance, stirlingCorrection } from "./log-gamma.ts";
import { lowerTail, type Tails, upperTail } from "./tails.ts";

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x), and the density on the scale of ln x.
 *
 * @param a - Shape, above 0.
 * @param x - Above 0.
 * @param density - {@link logDensity}, where there is a shorter way to it.
 * @see NIST Digital Library of Mathematical Functions, 8.7.1 (series) and 8.9.2 (continued fraction), https://dlmf.nist.gov/8
 */
export const incompleteGamma = (
  a: number,
  x: number,
  density = logDensity(a, x),
): Tails & { readonly density: number } => {
  const tails = x < a + 1 ? lowerTail(density * series(a, x)) : upperTail(density / fraction(a, x));
  return { ...tails, density };
};

/** x^a e^-x / gamma(a), in the form of Loader 2000: no difference of large logarithms. */
export const logDensity = (a: number, x: number): number =>
  Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingCorrection(a) - deviance(a, x));

const series = (a: number, x: number): number => {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * 1e-17; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
};

const fraction = (a: number, x: number): number =>
  continuedFraction(
    (k) => k * (a - k),
    (k) => x + 2 * k + 1 - a,
  );
