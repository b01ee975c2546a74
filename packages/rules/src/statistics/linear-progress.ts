import type { NotEstimable, NotEstimableReason } from "./interval.ts";
import { compoundValue, hasTime, linearValue, type ProgressFigures, requireProgress } from "./progress-figures.ts";

/** How far a figure has come by equal steps, and where that leads. */
export interface LinearProgress {
  readonly kind: "progress";
  readonly method: "linearProgress";
  /** The value due by equal steps. */
  readonly due: number;
  /** The value due by equal shares; null where baseline and goal are not on one side of zero. */
  readonly dueCompound: number | null;
  /** The part of the way that is done: 0 at the baseline, 1 at the goal. */
  readonly share: number;
  /** The part of the way done over the part of the time gone: 1 is on the line. */
  readonly pace: number;
  /** The value at the deadline if the change goes on as it has. */
  readonly projected: number;
  /** The part of the way that would be done by then. */
  readonly projectedShare: number;
}

/**
 * How far a figure has come on a straight line from its baseline to its goal.
 *
 * Not estimable without time between the days (`noTime`), or where the goal is where it started (`noDistance`): such a
 * figure is to be kept, which has no pace.
 *
 * @param figures - In any one unit, and times in years or any one unit.
 * @returns `due` and `projected` in the unit of the figures.
 * @throws RangeError if a number is not finite.
 * @see Arithmetic.
 *
 * @example
 * ```ts
 * import { linearProgress } from "@equality/rules/statistics"
 *
 * const result = linearProgress({ baseline: 40, value: 52, goal: 60, start: 2020, at: 2024, deadline: 2026 })
 * if (result.kind === "progress") {
 *   result.share // => 0.6
 *   Math.round(result.pace * 1e6) / 1e6 // => 0.9
 *   result.projected // => 58
 * }
 * ```
 */
export const linearProgress = (
  figures: ProgressFigures,
): LinearProgress | NotEstimable<"linearProgress", Extract<NotEstimableReason, "noTime" | "noDistance">> => {
  requireProgress(figures);
  const { baseline, value, goal, start, at, deadline } = figures;
  const method = "linearProgress";
  if (!hasTime(figures)) return { kind: "notEstimable", method, because: "noTime" };
  if (goal === baseline) return { kind: "notEstimable", method, because: "noDistance" };
  const part = (at - start) / (deadline - start);
  const share = (value - baseline) / (goal - baseline);
  return {
    kind: "progress",
    method,
    due: linearValue(baseline, goal, part),
    dueCompound: baseline * goal > 0 ? compoundValue(baseline, goal, part) : null,
    share,
    pace: share / part,
    projected: baseline + (value - baseline) / part,
    projectedShare: share / part,
  };
};
