import type {
  DatedValue,
  EqualityPlan,
  Measure,
  Observations,
  PlainDate,
  ReadingSeries,
  Target,
  TargetSeries,
} from "@equality/model";
import { requireDay } from "../calendar/day.ts";
import type { Aim } from "./aim.ts";
import { aimUntil } from "./aim-until.ts";
import { asLevel, coverageAims, coveredSchools, schoolSightings } from "./coverage.ts";
import { limitsOfChange } from "./limits.ts";
import { lookingAt } from "./looking.ts";
import { dueAt, type Path } from "./path.ts";
import { onCourseFrom95, type ProgressPolicy } from "./policy.ts";
import { pathOf, projected } from "./reading-progress.ts";
import type { Sighting } from "./sighting.ts";
import { sightings } from "./sightings.ts";
import { counted } from "./subject-progress.ts";
import { deciding, isBroken, measuredAims, type Track, trackOf } from "./track.ts";

/**
 * The points that a chart of a target needs: what was observed with its limits, and for each reading the goal, the values
 * due along the path, and where the present pace leads.
 *
 * A recurring target, a milestone and one that is judged in words have no points. Nothing is rounded. The result is
 * confidential: pass it through `publishableSeries` before anything is drawn.
 *
 * @param target - A target of the plan.
 * @param plan - A plan that `readPlan` accepted.
 * @param observations - Measured values. Those of a time that had not ended by `asOf` are not looked at.
 * @param asOf - The day for which the question is asked.
 * @param policy - Which paths; straight lines when left out.
 * @throws RangeError if no objective of the plan holds the target, or `asOf` is not a day that exists.
 *
 * @example
 * ```ts
 * import { targetSeries } from "@equality/rules/targets"
 * import type { EqualityPlan, Target } from "@equality/model"
 *
 * const year = (of: number) => ({ kind: "calendarYear", year: of, printed: String(of) }) as const
 * const target: Target = {
 *   id: "t1", printed: "60% by 2028", strength: "will", kind: "level", operator: "atLeast", level: 0.6, unit: "proportion",
 *   subject: { kind: "value", measure: "m1", population: { kind: "everyone", people: "pupils" } },
 *   baseline: { at: year(2026), value: 0.4 }, timeLimit: { relation: "by", date: year(2028) },
 * }
 * const plan: EqualityPlan = {
 *   schemaVersion: 1, bodies: [{ id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england" }],
 *   schools: [], roles: [], groups: [], documents: [],
 *   measures: [{ id: "m1", label: "passed", kind: "proportion", better: "higher", topic: "attainment" }],
 *   objectives: [{
 *     id: "o1", body: "trust", document: "d1", statement: "More pass", strength: "will", topics: ["attainment"], aims: [],
 *     characteristics: { kind: "none" }, groups: [], scope: { kind: "body" }, targets: [target], actions: [],
 *   }],
 * }
 * const series = targetSeries(target, plan, { schemaVersion: 1, observations: [] }, "2027-01-01")
 * series.readings[0]?.path.points // => [
 * //   { on: "2026-12-31", value: 0.4 }, { on: "2027-12-31", value: 0.5 }, { on: "2028-12-31", value: 0.6 },
 * // ]
 * ```
 */
export const targetSeries = (
  target: Target,
  plan: EqualityPlan,
  observations: Observations,
  asOf: PlainDate,
  policy: ProgressPolicy = onCourseFrom95,
): TargetSeries => {
  requireDay(asOf);
  const looking = lookingAt(target, plan, observations, policy.confidence);
  const empty: Pick<TargetSeries, "schemaVersion" | "objective" | "target"> = {
    schemaVersion: 1,
    objective: looking.objective.id,
    target: target.id,
  };
  const followed =
    target.kind === "coverage" && target.of.kind === "population" ? asLevel(target, target.of.population) : target;
  if (followed.kind === "coverage") {
    const seen = schoolSightings(followed, looking, coveredSchools(followed, looking), 0);
    const track = trackOf(followed, seen, coverageAims(followed), looking, asOf);
    return { ...empty, unit: "schools", counts: "schools", ...points(followed, track) };
  }
  if (!("subject" in followed))
    return { ...empty, unit: "notKnown", counts: "notKnown", due: null, observed: [], readings: [] };
  const kind = plan.measures.find(({ id }) => id === followed.subject.measure)?.kind ?? "unstated";
  const track = trackOf(followed, sightings(followed, looking), measuredAims(followed, looking, policy), looking, asOf);
  return { ...empty, unit: unitOf(kind, followed.subject.kind), counts: counted(kind), ...points(followed, track) };
};

const unitOf = (kind: Measure["kind"], subject: "value" | "gap"): TargetSeries["unit"] => {
  switch (kind) {
    case "proportion":
    case "ratioOfSums":
      return subject === "gap" ? "percentagePoints" : "proportion";
    case "mean":
      return "points";
    case "unstated":
      return "notKnown";
    default:
      return kind;
  }
};

const points = (target: Target, track: Track): Pick<TargetSeries, "due" | "observed" | "readings"> => {
  const { start, later, due } = track;
  const observed = deciding(track);
  const isStart = start.seen.figure.kind !== "missing" && start.seen.at !== null;
  const deadlines = track.deadlines.length === 0 ? [{ given: [], step: null }] : track.deadlines;
  return {
    due: due === null ? null : { ...due, printed: target.timeLimit?.date.printed ?? "" },
    observed: [...(isStart ? [start.seen] : []), ...later.map(({ seen }) => seen)],
    readings: track.aims.flatMap((aim) =>
      deadlines.map(({ given, step }) => ({
        ...readingSeries(track, aim, step, observed),
        given: [...start.given, ...aim.given, ...given],
      })),
    ),
  };
};

const readingSeries = (
  track: Track,
  asked: Aim,
  end: number | null,
  observed: Sighting | undefined,
): Omit<ReadingSeries, "given"> => {
  const { start, startStep, timeline, through } = track;
  const aim = aimUntil(asked, track, end);
  const baseline = start.seen.figure.kind === "known" ? start.seen.figure.value : null;
  const path = pathOf({ aim, baseline, start: startStep, end, through, timeline });
  const shape = path?.shape ?? (aim.goal === null ? (aim.keep ? "keep" : "anyGain") : "atTheEnd");
  return {
    goal:
      aim.goal === null
        ? null
        : { value: aim.goal.value, ...(aim.goal.upTo === undefined ? {} : { upTo: aim.goal.upTo }) },
    path: { shape, by: timeline.by, points: path === null ? [] : pathPoints(path, track) },
    projection:
      baseline === null || observed === undefined || isBroken(track, observed)
        ? null
        : projection(track, baseline, end, observed),
  };
};

/** The path's value at each step of a year, or at its corners where it goes by days. */
const pathPoints = (path: Path, { timeline }: Track): DatedValue[] => {
  const { start, through, end } = path;
  const steps =
    path.by === "days"
      ? [start, ...through, end].map(({ step }) => step)
      : Array.from({ length: end.step - start.step + 1 }, (_, i) => start.step + i);
  return steps.map((step) => ({ on: timeline.lastDay(step), value: dueAt(path, step).value }));
};

/** From the latest figure along the line from the baseline, to the deadline. */
const projection = (
  { start, startStep, timeline }: Track,
  baseline: number,
  end: number | null,
  { seen, placed }: Sighting,
): ReadingSeries["projection"] => {
  const now = timeline.figureOf(placed);
  if (seen.figure.kind !== "known" || end === null || startStep === null || now <= startStep || now >= end) return null;
  const part = (now - startStep) / (end - startStep);
  const value = seen.figure.value;
  const limits = limitsOfChange(
    { estimate: value, limits: seen.limits },
    { estimate: baseline, limits: start.seen.limits },
  );
  const led = projected(baseline, value, limits, part);
  return {
    from: { on: timeline.lastDay(now), value },
    to: { on: timeline.lastDay(end), value: led.value },
    limits: led.limits,
  };
};
