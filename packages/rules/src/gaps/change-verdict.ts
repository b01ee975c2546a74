import type { SummaryMeasure } from "@equality/model";
import type { GapChangeEffects, TwoFigures } from "../statistics/gap-change-effects.ts";

/** What became of a gap, and by whose doing. */
export interface ChangeVerdict {
  /** By the size of the gap, on whichever side it is. */
  readonly movement: "narrowed" | "widened" | "unchanged";
  /** Whether the other side is behind now: the sizes then and now are of gaps on opposite sides. */
  readonly crossed: boolean;
  readonly groupMoved: Moved;
  readonly comparatorMoved: Moved;
  /**
   * `levellingDown`: the gap narrowed and those behind did not gain. `partlyLevellingDown`: they gained, but those ahead lost
   * more. `notSaid`: the measure has no better direction.
   */
  readonly levelling: "none" | "partlyLevellingDown" | "levellingDown" | "notSaid";
  /** Whether chance alone is an unlikely cause of what those ahead lost. False where nothing was levelled down. */
  readonly levellingConfirmed: boolean;
}

export type Moved = "rose" | "fell" | "held";

/**
 * The verdict on a change of a gap.
 *
 * @param excludesZero - Whether the interval of the group's and of the comparator's own change leaves out 0.
 */
export const verdictOf = (
  then: TwoFigures,
  now: TwoFigures,
  { gapThen, gapNow, groupEffect, comparatorEffect }: GapChangeEffects,
  better: SummaryMeasure["better"],
  excludesZero: { readonly group: boolean; readonly comparator: boolean },
): ChangeVerdict => {
  const smaller = Math.abs(gapThen) - Math.abs(gapNow);
  const movement = isSame(gapThen, gapNow) ? "unchanged" : smaller > 0 ? "narrowed" : "widened";
  const verdict = {
    movement,
    crossed: gapThen * gapNow < 0,
    groupMoved: movedFrom(then.group, now.group),
    comparatorMoved: movedFrom(then.comparator, now.comparator),
  } as const;
  if (better !== "higher" && better !== "lower") return { ...verdict, levelling: "notSaid", levellingConfirmed: false };
  if (movement !== "narrowed") return { ...verdict, levelling: "none", levellingConfirmed: false };
  const up = better === "higher" ? 1 : -1;
  const groupWasBehind = gapThen * up < 0;
  // Both effects narrow the gap where they are positive, seen from those behind.
  const [gained, lost] = groupWasBehind
    ? [groupEffect * up, comparatorEffect * up]
    : [-comparatorEffect * up, -groupEffect * up];
  const levelling =
    gained <= 0 ? "levellingDown" : lost > gained && !isSame(lost, gained) ? "partlyLevellingDown" : "none";
  const aheadMoved = groupWasBehind ? excludesZero.comparator : excludesZero.group;
  return { ...verdict, levelling, levellingConfirmed: levelling !== "none" && aheadMoved };
};

/** Whether two sizes are the same: worked out from unlike numbers they may differ in their last digits. */
const isSame = (a: number, b: number): boolean =>
  Math.abs(Math.abs(a) - Math.abs(b)) <= 1e-12 * (Math.abs(a) + Math.abs(b));

const movedFrom = (then: number, now: number): Moved => (now > then ? "rose" : now < then ? "fell" : "held");
