import { requireFinite } from "./arguments.ts";
import type { NotEstimable } from "./interval.ts";

/** Months of progress on the Toolkit's scale; negative when behind. */
export interface EefMonths {
  readonly kind: "estimate";
  readonly method: "eefMonths";
  readonly estimate: number;
}

/** The largest effect size, in hundredths, of 0, 1, 2, ... 12 months. */
const largest = [1, 9, 18, 26, 35, 44, 52, 61, 69, 78, 87, 95, 100];

/**
 * Months of progress that the Education Endowment Foundation's Toolkit gives an effect size.
 *
 * The effect size is rounded to two decimals first; a negative one gives negative months. Beyond 1.00 the scale ends. It
 * was made for the effects of trials: a school's gap shown on it is "equivalent by the EEF scale" and no more. Other
 * organisations' months are another conversion, which is not published.
 *
 * @param effectSize - Standard deviations, such as Hedges' g.
 * @returns Whole months, -12 to 12.
 * @throws RangeError if the effect size is not finite.
 * @see Education Endowment Foundation, Teaching and Learning Toolkit, attainment measure. EEF's trial reports use a
 *   slightly different table.
 *
 * @example
 * ```ts
 * import { eefMonths } from "@equality/rules/statistics"
 *
 * eefMonths(-0.19) // => { kind: "estimate", method: "eefMonths", estimate: -3 }
 * eefMonths(1.2) // => { kind: "notEstimable", method: "eefMonths", because: "aboveScale" }
 * ```
 */
export const eefMonths = (effectSize: number): EefMonths | NotEstimable<"eefMonths", "aboveScale"> => {
  requireFinite("effectSize", effectSize);
  const hundredths = Math.round(Number(Math.abs(effectSize).toFixed(2)) * 100);
  const months = largest.findIndex((limit) => hundredths <= limit);
  if (months < 0) return { kind: "notEstimable", method: "eefMonths", because: "aboveScale" };
  return { kind: "estimate", method: "eefMonths", estimate: effectSize < 0 && months > 0 ? -months : months };
};
