import type { PlainDate, QuestionCode, Step, Target } from "@equality/model";
import { possibleDays } from "../calendar/possible-days.ts";
import { type Aim, aimsOf } from "./aim.ts";
import { type Deadline, deadlinesOf } from "./deadlines.ts";
import type { Looking } from "./looking.ts";
import type { Stop } from "./path.ts";
import type { ProgressPolicy } from "./policy.ts";
import type { Sighting } from "./sighting.ts";
import { type Start, startOf } from "./start.ts";
import { type Timeline, timelineOf } from "./timeline.ts";

/** All that is known of a target's way: where it starts, what it aims at, by when, and what was seen of it. */
export interface Track {
  readonly start: Start;
  readonly startStep: number | null;
  readonly timeline: Timeline;
  readonly aims: readonly Aim[];
  readonly deadlines: readonly Deadline[];
  readonly due: { readonly first: PlainDate; readonly last: PlainDate } | null;
  readonly noTime: QuestionCode;
  readonly through: readonly Stop[];
  /** What was seen after the start and by the day asked about, in order of time. */
  readonly later: readonly Sighting[];
  readonly steps: readonly Step[];
}

/** What a target aims at, from the figure that it starts from. */
export type AimsFrom = (start: Start) => readonly Aim[];

export const trackOf = (
  target: Target,
  seen: readonly Sighting[],
  aimsFrom: AimsFrom,
  { reckoning }: Pick<Looking, "reckoning">,
  asOf: PlainDate,
): Track => {
  const past = seen.filter(({ placed }) => placed.last <= asOf);
  const start = startOf(target, past, reckoning);
  const startDay = start.seen.at?.last;
  const rest = past.filter(({ placed }) => startDay === undefined || placed.last > startDay);
  const later = rest.filter(({ seen: one, trouble }) => trouble !== null || one.figure.kind !== "missing");
  const latest = later.at(-1)?.at ?? start.at;
  const timeline = timelineOf(latest ?? target.timeLimit?.date ?? { kind: "day", day: asOf, printed: asOf }, reckoning);
  const { deadlines, due, ask, steps } = deadlinesOf(target, timeline, reckoning);
  const startStep = start.seen.at === null ? null : timeline.figureOf(start.seen.at);
  const through = (target.interim ?? []).flatMap(({ at, value }): Stop[] => {
    const days = possibleDays(at, reckoning);
    return days.kind === "placed" ? [{ step: timeline.figureOf(days), value }] : [];
  });
  return {
    start,
    startStep,
    timeline,
    aims: aimsFrom(start),
    deadlines,
    due,
    noTime: ask,
    through: through.sort((a, b) => a.step - b.step),
    later,
    steps,
  };
};

/** The figure that tells: the first at the time limit or after it, or else the latest. */
export const deciding = ({ later, deadlines, timeline }: Track): Sighting | undefined => {
  const last = deadlines.at(-1)?.step;
  const atEnd = last === undefined ? undefined : later.find(({ placed }) => timeline.figureOf(placed) >= last);
  return atEnd ?? later.at(-1);
};

/** Whether figures since the start are not defined as the one at the start was. */
export const isBroken = ({ later }: Track, { placed }: Sighting): boolean =>
  later.some((one) => one.breaksSeries && one.placed.last <= placed.last);

/** The aims of a target that has a subject. */
export const measuredAims =
  (
    target: Extract<Target, { subject: unknown }>,
    { plan }: Pick<Looking, "plan">,
    { paths }: ProgressPolicy,
  ): AimsFrom =>
  ({ seen }) => {
    const measure = plan.measures.find(({ id }) => id === target.subject.measure) ?? null;
    return aimsOf(target, measure, seen.figure, paths);
  };
