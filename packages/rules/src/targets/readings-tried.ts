import type { Assumption, Comparison, ReadingProgress, Step, TargetProgress, TargetStatus } from "@equality/model";
import type { Aim } from "./aim.ts";
import { aimUntil } from "./aim-until.ts";
import type { Deadline } from "./deadlines.ts";
import { type Facts, schoolsMeeting } from "./facts.ts";
import type { Followed } from "./followed.ts";
import { meets } from "./goal.ts";
import { judge } from "./judge.ts";
import { type Better, compare } from "./orientation.ts";
import { cautionsOf } from "./progress-cautions.ts";
import { type OnTheWay, onTheWay } from "./reading-progress.ts";
import type { Tried } from "./under-readings.ts";
import { type YearKept, yearsKept } from "./years.ts";

type AnyDeadline = { readonly given: Deadline["given"]; readonly step: number | null };

/** How a target stands under every reading of its amount and its time limit, and of a change that may be chance. */
export const readingsTried = (facts: Facts): Tried<TargetProgress>[] => {
  const { aims, deadlines } = facts.followed.track;
  const limits: readonly AnyDeadline[] = deadlines.length === 0 ? [{ given: [], step: null }] : deadlines;
  return aims.flatMap((aim) => limits.flatMap((deadline) => readingTried(facts, aim, deadline)));
};

const readingTried = (facts: Facts, asked: Aim, { given, step }: AnyDeadline): Tried<TargetProgress>[] => {
  const { followed, value, from, now, noBaseline, causes } = facts;
  const { track, policy } = followed;
  const aim = aimUntil(asked, track, step);
  const change = from === null ? null : compare(value, from, facts.limits, aim.better);
  const { part, steps, ...progress } = wayOf(facts, aim, step, change);
  const atEnd = step !== null && now >= step;
  const situation = { value, baseline: from, change, due: progress.due, part, atEnd, noBaseline, noTime: track.noTime };
  // A level that is met, or at its time limit, needs no start.
  const needsStart = aim.goal === null || followed.target.kind === "change" || !(atEnd || meets(value, aim.goal));
  const fromStart = needsStart ? track.start.given : [];
  return judge({ ...situation, aim: usable(facts, aim, step) }, policy).flatMap((verdict): Tried<TargetProgress>[] => {
    const chance = chanceOf(verdict.chance);
    const assumptions: Assumption[] = [...fromStart, ...aim.given, ...given, ...chance];
    const shown = [
      ...aim.steps,
      ...steps,
      ...toldSteps(change, aim.better),
      ...(causes?.steps ?? []),
      ...verdict.steps,
    ];
    if ("open" in verdict) return [{ given: assumptions, steps: shown, open: verdict.open }];
    const { status } = verdict;
    const under = (assumed: Assumption[]): Tried<TargetProgress> => {
      const reading = { ...progress, given: assumed, status };
      return { given: assumed, steps: shown, value: standing(facts, aim, change, reading, status) };
    };
    const daysLeft = status === "missed" ? daysLeftAfter(step, followed) : null;
    if (daysLeft === null) return [under(assumptions)];
    const { atStep, later, open } = daysLeft;
    const beside: Assumption[] = [...fromStart, ...aim.given, ...chance];
    // An alternative rests on one answer: beside another choice it would say missed on half of what has to be known.
    const missed = atStep === null || beside.length > 0 ? [] : [under([atStep])];
    return [...missed, { given: [...beside, later], steps: shown, open }];
  });
};

/** An aim that cannot be judged names what has to be known: figures defined alike, a time limit after the start. */
const usable = ({ broken, followed: { track, target } }: Facts, aim: Aim, step: number | null): Aim => {
  if (broken && (target.kind === "change" || aim.yearly !== undefined)) return { ...aim, open: "sameDefinition" };
  return step !== null && track.startStep !== null && step <= track.startStep ? { ...aim, open: "whenExactly" } : aim;
};

const wayOf = (
  { followed, observed, value, from, now }: Facts,
  aim: Aim,
  step: number | null,
  change: Comparison | null,
): OnTheWay =>
  onTheWay({
    aim,
    observed: { ...observed.seen, value },
    baseline: from,
    change,
    now,
    start: followed.track.startStep,
    end: step,
    through: followed.track.through,
    timeline: followed.track.timeline,
    deadline: step === null ? null : followed.track.timeline.lastDay(step),
  });

/**
 * A time limit whose days go on after the last year of figures that is over: while they do, it is missed only if the year's
 * end is what was meant. Null where no day is left.
 */
const daysLeftAfter = (step: number | null, { track: { due, timeline }, asOf }: Followed) => {
  if (step === null || due === null || asOf > due.last) return null;
  const end = timeline.lastDay(step);
  if (end >= due.last) return null;
  const is = (answer: string, because: Assumption["because"]): Assumption => ({
    question: "whenExactly",
    answer,
    because,
  });
  const later = is(due.last, "lastPossibleDay");
  return due.first > end
    ? ({ atStep: null, later, open: "observation" } as const)
    : ({ atStep: is(end, "reading"), later, open: "whenExactly" } as const);
};

const chanceOf = (answer: "asObserved" | "noChange" | null): Assumption[] =>
  answer === null ? [] : [{ question: "chance", answer, because: "reading" }];

const toldSteps = (change: Comparison | null, better: Better): Step[] => {
  if (change === null || change.limits === null || change.told === "notKnown") return [];
  const { lower, upper } = change.limits;
  const good = better === "lower" || (better === "nearerZero" && isAbove(change)) ? "lower" : "higher";
  return [
    { code: "differenceTold", inputs: { difference: change.difference, lower, upper, good }, result: change.told },
  ];
};

/** Whether, of a gap's size, a fall is the better: it lies above zero. */
const isAbove = ({ told, limits }: Comparison): boolean =>
  limits !== null && ((told === "better" && limits.upper < 0) || (told === "worse" && limits.lower > 0));

const standing = (
  { followed, observed, now, causes }: Facts,
  aim: Aim,
  change: Comparison | null,
  reading: ReadingProgress,
  status: TargetStatus,
): TargetProgress => {
  const { target, track, counts, policy } = followed;
  const { start } = track;
  const last = track.deadlines.at(-1)?.step;
  const years = yearsOf(followed, observed, aim.better);
  const late = last !== undefined && now > last;
  const found = { target, start, observed, aims: [aim], change, causes, years, late, ofPeople: counts !== "schools" };
  const each = followed.ofEach ?? (target.kind === "level" ? aim.goal : null);
  return {
    kind: "measured",
    status,
    cautions: cautionsOf(found, policy),
    counts,
    baseline: start.seen,
    observed: observed.seen,
    change,
    causes: causes?.causes ?? null,
    readings: [reading],
    years,
    schools: each === null ? [] : schoolsMeeting(observed, each),
  };
};

const yearsOf = (
  { target, track, measure }: Facts["followed"],
  observed: Facts["observed"],
  better: Better,
): YearKept[] => {
  if (target.everyYear === undefined || track.timeline.by === "days") return [];
  const seen = [
    track.start.seen,
    ...track.later.filter(({ placed }) => placed.last <= observed.placed.last).map((one) => one.seen),
  ];
  const figures = seen.flatMap(({ at, figure }) =>
    at !== null && figure.kind === "known" ? [{ at, value: figure.value }] : [],
  );
  const isShare = measure.kind === "proportion" || measure.kind === "ratioOfSums" || measure.kind === "unstated";
  return yearsKept(target.everyYear, figures, isShare, better);
};
