import type { Finding, QuestionCode, Subject, TargetProgress } from "@equality/model";
import { progressCautions } from "@equality/model/vocabulary";
import { factsOf } from "./facts.ts";
import type { Followed, Measured } from "./followed.ts";
import { readingsTried } from "./readings-tried.ts";
import type { Sighting } from "./sighting.ts";
import { deciding, type Track } from "./track.ts";
import { type Tried, underReadings } from "./under-readings.ts";

export const rule = "targetProgress";

/** How a measured target stands. */
export const measuredProgress = (followed: Followed): Finding<TargetProgress> => {
  const { target, track } = followed;
  const subject: Subject = { kind: "target", id: target.id };
  const observed = deciding(track);
  const before = [...(track.start.sighting?.steps ?? []), ...track.steps, ...(observed?.steps ?? [])];
  const tried = observed === undefined ? [withoutSighting(followed)] : withSighting(followed, observed);
  return underReadings(rule, subject, before, tried, ({ status }) => status, merged);
};

/** Readings of one status as one value, with what has to be said beside any of them. */
const merged = (values: readonly [TargetProgress, ...TargetProgress[]]): TargetProgress => {
  const [first] = values;
  if (first.kind !== "measured") return first;
  const said = values.flatMap(({ cautions }) => cautions);
  return {
    ...first,
    cautions: progressCautions.filter((caution) => said.includes(caution)),
    readings: values.flatMap((value) => (value.kind === "measured" ? value.readings : [])),
  };
};

const wanting = (open: QuestionCode): Tried<TargetProgress> => ({ given: [], steps: [], open });

const withSighting = (followed: Followed, observed: Sighting): Tried<TargetProgress>[] => {
  const open = notUsable(observed, followed);
  const { figure } = observed.seen;
  return open !== null || figure.kind !== "known"
    ? [wanting(open ?? followed.unseen)]
    : readingsTried(factsOf(followed, observed, figure.value));
};

/** Why a figure tells nothing: in trouble, withheld, or of a time before a time limit that has passed. */
const notUsable = ({ seen, trouble, placed }: Sighting, { track, asOf }: Followed): QuestionCode | null => {
  if (trouble !== null) return trouble;
  if (seen.figure.kind === "suppressed") return "suppressedFigure";
  const last = track.deadlines.at(-1)?.step;
  const isOver = track.due !== null && track.due.last < asOf;
  return isOver && last !== undefined && track.timeline.figureOf(placed) < last ? "observation" : null;
};

/** Nothing seen since the start: no step of time has gone by in which anything could be, or it has to be asked for. */
const withoutSighting = ({ track, asOf, counts, unseen }: Followed): Tried<TargetProgress> => {
  const { start, startStep, timeline } = track;
  if (start.open !== null) return wanting(start.open);
  const isOver = startStep === null || timeline.figureOf({ first: asOf, last: asOf }) > startStep;
  if (isOver || start.given.length > 0) return wanting(unseen);
  const open = track.aims.find((aim) => aim.open !== null)?.open;
  return open == null ? { given: [], steps: [], value: notStarted(track, counts) } : wanting(open);
};

const notStarted = ({ start, aims, deadlines, timeline }: Track, counts: Measured["counts"]): Measured => ({
  kind: "measured",
  status: "notStarted",
  cautions: [...start.cautions],
  counts,
  baseline: start.seen,
  observed: start.seen,
  change: null,
  causes: null,
  readings: aims.map(({ given, end, goal, keep, shape }) => ({
    given: [...given],
    status: "notStarted",
    path: { shape: goal === null ? (keep ? "keep" : "anyGain") : shape, by: timeline.by },
    goal: end,
    deadline: deadlines.length === 1 && deadlines[0] !== undefined ? timeline.lastDay(deadlines[0].step) : null,
    due: null,
    share: null,
    pace: null,
    fromDue: null,
    secure: null,
    required: null,
    projection: null,
  })),
  years: [],
  schools: [],
});
