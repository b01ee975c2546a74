import { refuse } from "./arguments.ts";
import { stirlingCorrection } from "./special/log-gamma.ts";

/**
 * The factor J that takes the bias of a small sample out of Cohen's d, exactly.
 *
 * @param df - Degrees of freedom, n1 + n2 - 2; 2 or more, need not be whole.
 * @returns Above 0 and below 1; nearly 1 in large samples. Relative error about 1e-15 for all sizes.
 * @throws RangeError if `df` is below 2 or not finite.
 * @see Hedges 1981: gamma(df/2) / (sqrt(df/2) gamma((df - 1)/2)).
 *
 * @example
 * ```ts
 * import { hedgesCorrection } from "@equality/rules/statistics"
 *
 * Math.round(hedgesCorrection(3) * 1e6) / 1e6 // => 0.723601
 * ```
 */
export const hedgesCorrection = (df: number): number => {
  requireDf(df);
  const y = (df - 1) / 2;
  const apart = stirlingCorrection(y + 0.5) - stirlingCorrection(y);
  return Math.exp((y - 0.5) * Math.log1p(0.5 / y) - 0.5 + apart);
};

/**
 * Hedges' approximation of the factor J: 1 - 3/(4 df - 1). Use {@link hedgesCorrection} unless another's figures have to
 * be met.
 *
 * @param df - Degrees of freedom, n1 + n2 - 2; 2 or more.
 * @throws RangeError if `df` is below 2 or not finite.
 * @see Hedges 1981.
 *
 * @example
 * ```ts
 * import { hedgesCorrectionApproximate } from "@equality/rules/statistics"
 *
 * hedgesCorrectionApproximate(4) // => 0.8
 * ```
 */
export const hedgesCorrectionApproximate = (df: number): number => {
  requireDf(df);
  return 1 - 3 / (4 * df - 1);
};

const requireDf = (df: number): void => {
  if (!(Number.isFinite(df) && df >= 2)) refuse("df", "2 or more", df);
};
