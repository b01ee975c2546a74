import type { NotEstimable, NotEstimableReason } from "./interval.ts";
import { hasTime, type ProgressFigures, requireProgress } from "./progress-figures.ts";

/** How far a figure has come by equal shares, as two published methods for the Sustainable Development Goals count it. */
export interface CagrProgress {
  readonly kind: "progress";
  readonly method: "cagrProgress";
  /** The compound growth rate so far, per unit of time: -0.05 is five per cent less each year. */
  readonly actual: number;
  /** The rate that leads from the baseline to the goal. */
  readonly required: number;
  /** `actual` over `required`: 1 is on the path. */
  readonly ratio: number;
  /** The value at the deadline at the rate so far. */
  readonly extrapolated: number;
  /** The part of the way that is done by then. */
  readonly unRatio: number;
}

/**
 * Progress by compound growth rates: the ratio of the rate so far to the rate that was needed, and the share of the way
 * that would be done by the deadline.
 *
 * For comparison with reports that use them. They can give another verdict than a straight line on the same four numbers:
 * compound growth expects more of a decrease at the beginning and less of an increase. Not estimable across zero or from
 * it (`signsDiffer`), which gaps do; some publishers put 0.001 for zero instead, and get a figure that depends on it.
 *
 * @param figures - In any one unit, on one side of zero, and times in years.
 * @throws RangeError if a number is not finite.
 * @see Open SDG, progress calculation methodology with target, after Statistics Canada and Eurostat (the ratio of growth
 *   rates); United Nations, The Sustainable Development Goals Progress Chart 2023, as Eustat restates it (the second).
 *
 * @example
 * ```ts
 * import { cagrProgress } from "@equality/rules/statistics"
 *
 * const result = cagrProgress({ baseline: 20, value: 17, goal: 10, start: 2020, at: 2023, deadline: 2030 })
 * if (result.kind === "progress") {
 *   Math.round(result.ratio * 1e6) / 1e6 // => 0.787429
 *   Math.round(result.unRatio * 1e6) / 1e6 // => 0.836518
 * }
 * ```
 */
export const cagrProgress = (
  figures: ProgressFigures,
):
  | CagrProgress
  | NotEstimable<"cagrProgress", Extract<NotEstimableReason, "noTime" | "noDistance" | "signsDiffer">> => {
  requireProgress(figures);
  const { baseline, value, goal, start, at, deadline } = figures;
  const method = "cagrProgress";
  if (!hasTime(figures)) return { kind: "notEstimable", method, because: "noTime" };
  if (goal === baseline) return { kind: "notEstimable", method, because: "noDistance" };
  if (!(baseline * goal > 0 && baseline * value > 0)) return { kind: "notEstimable", method, because: "signsDiffer" };
  const actual = (value / baseline) ** (1 / (at - start)) - 1;
  const required = (goal / baseline) ** (1 / (deadline - start)) - 1;
  const extrapolated = value * (1 + actual) ** (deadline - at);
  return {
    kind: "progress",
    method,
    actual,
    required,
    ratio: actual / required,
    extrapolated,
    unRatio: (extrapolated - baseline) / (goal - baseline),
  };
};
