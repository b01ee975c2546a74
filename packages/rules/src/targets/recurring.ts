import type { Figure, Finding, PlacedTime, PlainDate, Step, Target, TargetProgress } from "@equality/model";
import { lastDayAfter, lengthOf } from "../calendar/period.ts";
import type { Looking } from "./looking.ts";
import { rule } from "./measured.ts";
import { observedOf, timesOf } from "./observed-times.ts";
import { asking } from "./subject-progress.ts";
import { readTimeLimit } from "./time-limit.ts";

type Recurring = Extract<Target, { kind: "recurring" }>;
type Period = { readonly at: PlacedTime; readonly times: Figure; readonly kept: boolean | null };

/**
 * How something stands that is to be done at a cadence: on course while it was done often enough in the latest period that
 * is over, behind when not; at a time limit, met if it was in every period. A period of which nothing is known for longer
 * than the cadence has to be asked for.
 */
export const recurringProgress = (target: Recurring, looking: Looking, asOf: PlainDate): Finding<TargetProgress> => {
  const { measure, times: asked, every } = target;
  if (measure === undefined) return asking("measure", target);
  const over = timesOf(measure, looking).filter(({ placed }) => placed.last <= asOf);
  const seen = over.map(({ placed, seen: same }) => ({ placed, ...observedOf(same) }));
  if (seen.some(({ trouble }) => trouble !== null)) return asking("whichFigure", target);
  const periods = seen.map(
    ({ placed, figure }): Period => ({
      at: placed,
      times: figure,
      kept: figure.kind === "known" ? figure.value >= asked : null,
    }),
  );
  const latest = periods.at(-1);
  if (latest === undefined || lastDayAfter(latest.at.last, lengthOf(every)) < asOf)
    return asking("observation", target);
  const { due, steps } = readTimeLimit(target.timeLimit, looking.reckoning);
  const status = statusOf(periods, latest, due !== null && due.last <= latest.at.last);
  if (status === null) return asking("suppressedFigure", target);
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

const statusOf = (periods: readonly Period[], { kept }: Period, isOver: boolean): TargetProgress["status"] | null => {
  if (isOver && periods.some((period) => period.kept === false)) return "missed";
  if (isOver) return periods.some((period) => period.kept === null) ? null : "met";
  if (kept === null) return null;
  return kept ? "onCourse" : "behind";
};

const compared = ({ at, times, kept }: Period, asked: number): Step[] =>
  times.kind !== "known" || kept === null
    ? []
    : [{ code: "timesCompared", inputs: { period: at.printed, times: times.value, asked }, result: kept }];
