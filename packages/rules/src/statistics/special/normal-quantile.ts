import { requireProbability } from "../arguments.ts";

/**
 * The value that a standard normal variable stays below with probability `p`.
 *
 * Negative below 0.5, 0 at 0.5. Relative error about 1e-15.
 *
 * @param p - Probability, above 0 and below 1.
 * @throws RangeError if `p` is outside that range.
 * @see Wichura 1988, algorithm AS 241 (PPND16).
 *
 * @example
 * ```ts
 * import { normalQuantile } from "@equality/rules/statistics"
 *
 * normalQuantile(0.5) // => 0
 * Math.round(normalQuantile(0.975) * 1e9) / 1e9 // => 1.959963985
 * ```
 */
export const normalQuantile = (p: number): number => {
  requireProbability("p", p);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(0.180625 - q * q, middle);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const size = r <= 5 ? ratio(r - 1.6, near) : ratio(r - 5, far);
  return q < 0 ? -size : size;
};

/** The distance from the middle to the limits of a two-sided level, in standard deviations. */
export const normalCritical = (confidence: number): number => -normalQuantile((1 - confidence) / 2);

type Polynomials = readonly [numerator: readonly number[], denominator: readonly number[]];

const ratio = (x: number, [numerator, denominator]: Polynomials): number => at(x, numerator) / at(x, denominator);

const at = (x: number, coefficients: readonly number[]): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient);

const middle: Polynomials = [
  [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457,
    67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061,
    28729.085735721942674, 5226.495278852854561,
  ],
];

const near: Polynomials = [
  [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
    0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
  ],
  [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.1481039764274800745900,
    0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
  ],
];

const far: Polynomials = [
  [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093,
    0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ],
  [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
    1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
  ],
];
