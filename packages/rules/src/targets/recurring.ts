import type {
  Figure,
  Finding,
  PlacedTime,
  PlainDate,
  QuestionCode,
  Step,
  Target,
  TargetProgress,
} from "@equality/model";
import { addDays } from "../calendar/day.ts";
import { type Length, lastDayAfter, lengthOf } from "../calendar/period.ts";
import type { Looking } from "./looking.ts";
import { rule } from "./measured.ts";
import { observedOf, timesOf } from "./observed-times.ts";
import { asking } from "./subject-progress.ts";
import { readTimeLimit } from "./time-limit.ts";

type Recurring = Extract<Target, { kind: "recurring" }>;
type Period = Extract<TargetProgress, { kind: "recurring" }>["periods"][number];

/**
 * How something stands that is to be done at a cadence: on course while it was done often enough in the latest period that
 * is over, behind when not; at a time limit, met if it was in every period and no period is left out. A period of which
 * nothing is known for longer than the cadence has to be asked for.
 */
export const recurringProgress = (target: Recurring, looking: Looking, asOf: PlainDate): Finding<TargetProgress> => {
  const { measure, times: asked, every } = target;
  if (measure === undefined) return asking("measure", target);
  const over = timesOf(measure, looking).filter(({ placed }) => placed.last <= asOf);
  const seen = over.map(({ placed, seen: same }) => ({ placed, ...observedOf(same) }));
  if (seen.some(({ trouble }) => trouble !== null)) return asking("whichFigure", target);
  const periods = seen.map(
    ({ placed, figure }): Period => ({ at: placed, times: figure, kept: keptIn(placed, figure, target) }),
  );
  const latest = periods.at(-1);
  if (latest === undefined || lastDayAfter(latest.at.last, lengthOf(every)) < asOf)
    return asking("observation", target);
  const { due, steps } = readTimeLimit(target.timeLimit, looking.reckoning);
  const isOver = due !== null && due.last <= latest.at.last;
  const isMissed = isOver && periods.some(({ kept }) => kept === false);
  const open = isMissed ? undefined : openIn(isOver ? periods : [latest], lengthOf(every));
  if (open !== undefined) return asking(open, target);
  const status = isMissed ? "missed" : isOver ? "met" : latest.kept ? "onCourse" : "behind";
  return {
    kind: "determined",
    value: {
      kind: "recurring",
      status,
      cautions: [
        ...(target.movedFrom === undefined ? [] : (["timeLimitMoved"] as const)),
        ...(periods.some(({ kept }) => kept === false) ? (["yearNotKept"] as const) : []),
      ],
      every,
      asked,
      periods,
    },
    explanation: { rule, steps: [...steps, ...periods.flatMap((period) => compared(period, asked))] },
  };
};

/** Null where it is not known: of a time of two intervals or more, how often does not tell when. */
const keptIn = (at: PlacedTime, times: Figure, { times: asked, every }: Recurring): boolean | null => {
  if (times.kind !== "known") return null;
  if (times.value < asked) return false;
  return isOfSeveral(at, lengthOf(every)) ? null : true;
};

/** A term may be somewhat longer than the three months for which it stands. */
const isOfSeveral = ({ first, last }: PlacedTime, { unit, count }: Length): boolean =>
  lastDayAfter(addDays(first, -1), { unit, count: 2 * count }) <= last;

/** What has to be known of periods before they tell anything: one of them, or one between two that nobody looked at. */
const openIn = (periods: readonly Period[], interval: Length): QuestionCode | undefined => {
  const unknown = periods.find(({ kept }) => kept === null);
  if (unknown?.times.kind === "suppressed") return "suppressedFigure";
  if (unknown !== undefined) return unknown.times.kind === "missing" ? "missingFigure" : "samePeriod";
  const isGap = ({ at: { last } }: Period, i: number) => {
    const next = periods[i + 1]?.at;
    return next !== undefined && lastDayAfter(last, interval) < next.first;
  };
  return periods.some(isGap) ? "observation" : undefined;
};

const compared = ({ at, times, kept }: Period, asked: number): Step[] =>
  times.kind !== "known" || kept === null
    ? []
    : [{ code: "timesCompared", inputs: { period: at.printed, times: times.value, asked }, result: kept }];
