import { requireNotNegative } from "./arguments.ts";
import { meanOf } from "./bootstrap.ts";
import type { NotEstimable } from "./interval.ts";
import { median } from "./quantile.ts";

/** A pay gap in per cent of men's pay: positive when women are paid less. */
export interface PayGap<Method extends string = string> {
  readonly kind: "estimate";
  readonly method: Method;
  readonly estimate: number;
}

/** A pay gap, or why there is none. */
export type PayGapResult<Method extends string = string> =
  | PayGap<Method>
  | NotEstimable<Method, "noCases" | "comparatorZero">;

/**
 * The mean gender pay gap: by how many per cent of men's mean pay women's mean pay is lower.
 *
 * The sign is the other way round than a gap's of group minus comparator, and the divisor is always men's pay. Negative
 * when women are paid more. Without men or without women (`noCases`), or where men are paid nothing (`comparatorZero`),
 * there is no figure: not 0.
 *
 * @param men - Hourly pay, or bonus pay, of each man; 0 or more.
 * @param women - The same of each woman.
 * @returns Per cent of men's pay; 100 at most.
 * @throws RangeError if a value is negative or not finite.
 * @see SI 2017/353, Schedule 1, paragraphs 8 (hourly) and 10 (bonus).
 *
 * @example
 * ```ts
 * import { meanPayGap } from "@equality/rules/statistics"
 *
 * meanPayGap([18, 22], [17, 19]) // => { kind: "estimate", method: "meanPayGap", estimate: 10 }
 * meanPayGap([18, 22], []) // => { kind: "notEstimable", method: "meanPayGap", because: "noCases" }
 * ```
 */
export const meanPayGap = (men: ArrayLike<number>, women: ArrayLike<number>): PayGapResult<"meanPayGap"> =>
  payGap("meanPayGap", men, women, meanOf);

/**
 * The median gender pay gap: by how many per cent of men's median pay women's median pay is lower.
 *
 * Of an even count the median is the mean of the two in the middle. Otherwise as {@link meanPayGap}.
 *
 * @param men - Hourly pay, or bonus pay, of each man; 0 or more.
 * @param women - The same of each woman.
 * @returns Per cent of men's pay; 100 at most.
 * @throws RangeError if a value is negative or not finite.
 * @see SI 2017/353, Schedule 1, paragraphs 9 (hourly) and 11 (bonus).
 *
 * @example
 * ```ts
 * import { medianPayGap } from "@equality/rules/statistics"
 *
 * medianPayGap([10, 20, 30, 40], [20]) // => { kind: "estimate", method: "medianPayGap", estimate: 20 }
 * ```
 */
export const medianPayGap = (men: ArrayLike<number>, women: ArrayLike<number>): PayGapResult<"medianPayGap"> =>
  payGap("medianPayGap", men, women, (pay) => median(pay) ?? 0);

const payGap = <Method extends string>(
  method: Method,
  men: ArrayLike<number>,
  women: ArrayLike<number>,
  typical: (pay: ArrayLike<number>) => number,
): PayGapResult<Method> => {
  requirePay("men", men);
  requirePay("women", women);
  if (men.length === 0 || women.length === 0) return { kind: "notEstimable", method, because: "noCases" };
  const theirs = typical(men);
  if (theirs === 0) return { kind: "notEstimable", method, because: "comparatorZero" };
  return { kind: "estimate", method, estimate: ((theirs - typical(women)) / theirs) * 100 };
};

export const requirePay = (name: string, pay: ArrayLike<number>): void => {
  for (let i = 0; i < pay.length; i += 1) requireNotNegative(`${name}[${i}]`, pay[i] as number);
};
