import type { AtOneTime, GapCauses, Limits, Measure, ProgressCaution, Step } from "@equality/model";
import { gapChangeEffects } from "../statistics/gap-change-effects.ts";
import { changeBySchool, type SchoolSides } from "./gap-by-school.ts";
import { nearly } from "./goal.ts";
import { limitsOfChange, limitsOfValue } from "./limits.ts";

/** A gap at one time, and where schools were pooled each one's figures. */
export interface GapSeen {
  readonly seen: AtOneTime;
  readonly schools: readonly SchoolSides[];
}

/** Why a gap changed, what has to be said of that, and the step that shows it. */
export interface Causes {
  readonly causes: GapCauses;
  readonly cautions: readonly ProgressCaution[];
  readonly steps: readonly Step[];
}

/**
 * What a change in a gap is made of, where all four figures are known.
 *
 * A gap that narrowed although the side that was behind did not gain was levelled down; partly, where more than half of the
 * narrowing is the other side's loss. Which side is behind follows from the measure's direction; without one (`parity`,
 * `context`) nothing is said of it.
 */
export const causesOf = (
  then: GapSeen,
  now: GapSeen,
  measure: Measure,
  kind: Measure["kind"],
  confidence: number,
): Causes | null => {
  const [before, after] = [sidesOf(then.seen), sidesOf(now.seen)];
  if (before === null || after === null) return null;
  const effects = gapChangeEffects(before, after);
  const { change, groupEffect, comparatorEffect } = effects;
  const step: Step = {
    code: "gapChanged",
    inputs: { before, after },
    result: { change, groupEffect, comparatorEffect },
  };
  const limits = comparatorLimits(then.seen, now.seen, kind, confidence);
  const split = changeBySchool(then.schools, now.schools, kind);
  const fall = good(after.comparator - before.comparator, measure);
  return {
    causes: {
      group: groupEffect,
      comparator: comparatorEffect,
      change,
      comparatorFell: fall === null || fall >= 0 ? "no" : told(limits, measure),
      bySchool: split?.bySchool ?? null,
    },
    cautions: cautionsOf(effects, before, after, measure),
    steps: [step, ...(split?.steps ?? [])],
  };
};

type Sides = { readonly group: number; readonly comparator: number };
type Effects = ReturnType<typeof gapChangeEffects>;

const sidesOf = ({ sides }: AtOneTime): Sides | null =>
  sides?.group.kind === "known" && sides.comparator.kind === "known"
    ? { group: sides.group.value, comparator: sides.comparator.value }
    : null;

/** A change as the measure would have it; null where neither way is better. */
const good = (change: number, { better }: Measure): number | null =>
  better === "higher" ? change : better === "lower" ? -change : null;

const cautionsOf = ({ gapThen, gapNow }: Effects, before: Sides, after: Sides, measure: Measure): ProgressCaution[] => {
  const group = good(after.group - before.group, measure);
  const comparator = good(after.comparator - before.comparator, measure);
  const swapped: ProgressCaution[] = gapThen * gapNow < 0 ? ["sidesSwapped"] : [];
  if (group === null || comparator === null) return swapped;
  const narrowing = Math.abs(gapThen) - Math.abs(gapNow);
  const room = nearly(gapThen, gapNow);
  const groupBehind = (good(gapThen, measure) ?? 0) < 0;
  const [gain, loss] = groupBehind ? [group, -comparator] : [comparator, -group];
  if (narrowing > room && gain <= nearly(before.group, before.comparator)) return ["levellingDown", ...swapped];
  if (narrowing > room && loss > narrowing / 2 + room) return ["partlyLevellingDown", ...swapped];
  if (narrowing < -room && group > 0 && comparator > 0) return ["widenedWhileBothGained", ...swapped];
  return swapped;
};

const comparatorLimits = (
  then: AtOneTime,
  now: AtOneTime,
  kind: Measure["kind"],
  confidence: number,
): Limits | null => {
  const [a, b] = [now.sides?.comparator, then.sides?.comparator];
  if (a?.kind !== "known" || b?.kind !== "known") return null;
  const limits = limitsOfValue(b, kind, confidence);
  return limits === null
    ? null
    : limitsOfChange({ estimate: a.value, limits: limitsOfValue(a, kind, confidence) }, { estimate: b.value, limits });
};

const told = (limits: Limits | null, { better }: Measure): GapCauses["comparatorFell"] => {
  if (limits === null) return "notKnown";
  return (better === "higher" ? limits.upper < 0 : limits.lower > 0) ? "confirmed" : "cannotTell";
};
