import type { Comparison, QuestionCode, Step, TargetStatus } from "@equality/model";
import type { Aim } from "./aim.ts";
import { atLeast, facing, goalStep, meets, nearly } from "./goal.ts";
import { type Better, good } from "./orientation.ts";
import type { ProgressPolicy } from "./policy.ts";

/** What is known of a target under one reading, at the time of its latest figure. */
export interface Situation {
  readonly aim: Aim;
  readonly value: number;
  /** Null where nobody knows where it started. */
  readonly baseline: number | null;
  readonly change: Comparison | null;
  readonly due: number | null;
  /** The part of the time that has gone; null without a time limit or a starting time. */
  readonly part: number | null;
  /** The figure is one at the time limit, or after it. */
  readonly atEnd: boolean;
  /** What to ask where there is no baseline to compare with. */
  readonly noBaseline: QuestionCode;
  /** What to ask where the time is not known. */
  readonly noTime: QuestionCode;
}

/** A status, or what has to be known first. With `chance`, the status holds if the change is real, or if it is chance. */
export type Verdict = {
  readonly chance: "asObserved" | "noChange" | null;
  readonly steps: readonly Step[];
} & ({ readonly status: TargetStatus } | { readonly open: QuestionCode });

/**
 * How a target stands, in this order: at its time limit, met or missed; before it, met early; reversing; stalled; and then by
 * what was done of what was due.
 *
 * A change that the data cannot tell from none is looked at both ways once a good part of the time has gone: as observed,
 * and as no change. A gain or loss need not be certain for a target to be behind, or no small school ever would be.
 */
export const judge = (situation: Situation, policy: ProgressPolicy): Verdict[] => {
  const { aim, value, atEnd, baseline } = situation;
  if (aim.open !== null) return [needs(aim.open === "baseline" ? situation.noBaseline : aim.open)];
  if (aim.goal === null)
    return baseline === null ? [needs(situation.noBaseline)] : withoutGoal(situation, baseline, policy);
  const shown = [goalStep(value, aim.goal)];
  const met = meets(value, aim.goal);
  if (atEnd) return [plainly(met ? "met" : "missed", shown)];
  if (met) return [plainly(kept(aim, baseline), shown)];
  if (baseline === null) return [needs(situation.noBaseline)];
  if (aim.keep) return worseThanKept(situation, shown);
  // Of more than what it starts from, any gain would do.
  return aim.end === baseline ? withoutGoal(situation, baseline, policy) : onTheWay(situation, baseline, policy);
};

const plainly = (status: TargetStatus, steps: readonly Step[] = []): Verdict => ({ chance: null, status, steps });
const needs = (open: QuestionCode): Verdict => ({ chance: null, open, steps: [] });

/** Both ways to look at a change that cannot be told from none; one, where they come to the same. */
const eitherWay = (asObserved: Verdict, noChange: Verdict): Verdict[] =>
  "status" in asObserved && "status" in noChange && asObserved.status === noChange.status
    ? [asObserved]
    : [
        { ...asObserved, chance: "asObserved" },
        { ...noChange, chance: "noChange" },
      ];

const worseThanKept = ({ aim, baseline, change }: Situation, steps: readonly Step[]): Verdict[] =>
  change?.told === "cannotTell"
    ? eitherWay(plainly("reversing", steps), plainly(kept(aim, baseline), steps))
    : [plainly("reversing", steps)];

/** What is met while it is to be kept: where it started, or, with room to spare, a level that was met from the start. */
const kept = (aim: Aim, baseline: number | null): TargetStatus =>
  aim.keep && aim.end === baseline ? "onCourse" : "metEarly";

/** To keep what there is, or to gain anything at all. */
const withoutGoal = (situation: Situation, baseline: number, policy: ProgressPolicy): Verdict[] => {
  const { aim, value, change, atEnd, part } = situation;
  const moved = movedBy(value, baseline, aim.better);
  const still: TargetStatus = part !== null && part <= policy.stalledAfter ? "notStarted" : "stalled";
  const asIs = (way: -1 | 0 | 1): Verdict => {
    if (aim.keep) return plainly(atEnd ? (way < 0 ? "missed" : "met") : way < 0 ? "reversing" : "onCourse");
    if (atEnd) return plainly(way > 0 ? "met" : "missed");
    return plainly(way > 0 ? "onCourse" : way < 0 ? "reversing" : still);
  };
  return change?.told === "cannotTell" ? eitherWay(asIs(moved), asIs(0)) : [asIs(moved)];
};

const movedBy = (value: number, baseline: number, better: Better): -1 | 0 | 1 => {
  const [now, then] = [good(value, better), good(baseline, better)];
  if (Math.abs(now - then) <= nearly(now, then)) return 0;
  return now > then ? 1 : -1;
};

const onTheWay = (situation: Situation, baseline: number, policy: ProgressPolicy): Verdict[] => {
  const { aim, due, part } = situation;
  const { better } = aim;
  const value = aim.goal === null ? situation.value : facing(situation.value, baseline, aim.goal);
  const change = value === situation.value ? situation.change : null;
  const done = good(value, better) - good(baseline, better);
  const whole = good(aim.end ?? baseline, better) - good(baseline, better);
  const way = movedBy(value, baseline, better);
  if (due === null || part === null)
    return way < 0 && change?.told !== "cannotTell" ? [plainly("reversing")] : [needs(situation.noTime)];
  const late = part > policy.stalledAfter;
  const byPace = pace(done, good(due, better) - good(baseline, better), way, policy);
  const little = !atLeast(Math.abs(done), policy.stalledBelow * whole);
  const still = late ? plainly("stalled") : byPaceOfNothing(due, baseline, better);
  if (way < 0) {
    if (change?.told === "worse" || (change?.told !== "cannotTell" && !little)) return [plainly("reversing")];
    return late && change?.told === "cannotTell" && !little ? eitherWay(plainly("reversing"), still) : [still];
  }
  if (late && little) return [plainly("stalled")];
  return late && change?.told === "cannotTell" ? eitherWay(byPace, still) : [byPace];
};

const byPaceOfNothing = (due: number, baseline: number, better: Better): Verdict =>
  plainly(movedBy(due, baseline, better) > 0 ? "behind" : "notStarted");

/** By what was done of what was due, each times the other's share, so that nothing is divided. */
const pace = (done: number, due: number, way: -1 | 0 | 1, { onCourseFrom, aheadFrom }: ProgressPolicy): Verdict => {
  if (due <= nearly(done, due)) return plainly(way > 0 ? "ahead" : "notStarted");
  const status = atLeast(done, aheadFrom * due) ? "ahead" : atLeast(done, onCourseFrom * due) ? "onCourse" : "behind";
  return plainly(status, [{ code: "paceCompared", inputs: { done, due, onCourseFrom, aheadFrom }, result: status }]);
};
