import type { EqualityPlan, Finding, Observations, PlainDate, ReadingProgress, Target } from "@equality/model";
import { requireDay } from "../calendar/day.ts";
import { aimUntil } from "./aim-until.ts";
import { asLevel, coverageAims, coveredSchools, schoolSightings } from "./coverage.ts";
import { type Looking, lookingAt } from "./looking.ts";
import { dueAt } from "./path.ts";
import { onCourseFrom95, type ProgressPolicy } from "./policy.ts";
import { pathOf } from "./reading-progress.ts";
import { sightings } from "./sightings.ts";
import { measuredAims, type Track, trackOf } from "./track.ts";
import { type Tried, underReadings } from "./under-readings.ts";

/** The value due on a day, on which path, and the last day for the goal; null where there is no time limit. */
export interface ValueDue {
  readonly value: number;
  readonly path: ReadingProgress["path"];
  readonly deadline: PlainDate | null;
}

const rule = "valueDue";

/**
 * What value of a target is due on a day: on the way from its baseline to its goal, by what is promised in between, or kept.
 *
 * Figures of a year are due when the year is over, so that the path goes by steps of a school year or a calendar year; a
 * figure of a day has its place on the line. Before the start the baseline is due, after the time limit the goal. What the
 * words leave open, and an imprecise time limit with its first and last possible day, is looked at every way: the value is
 * determined only where all agree. An amount that is asked every year, with no end named, leads as far as the time limit, or
 * without one as far as the day: a share of the year before compounds, other amounts add up.
 *
 * @param target - A target of the plan.
 * @param plan - A plan that `readPlan` accepted.
 * @param observations - Measured values, for a baseline that is not printed.
 * @param on - The day for which the question is asked.
 * @param policy - Which paths; straight lines when left out.
 * @returns In the unit of the baseline. A coverage target's value is the share of schools or people, a recurring one's the
 *   times in each period.
 * @throws RangeError if no objective of the plan holds the target, or `on` is not a day that exists.
 *
 * @example
 * ```ts
 * import { valueDue } from "@equality/rules/targets"
 * import type { EqualityPlan, Target } from "@equality/model"
 *
 * const year = (startsIn: number) => ({ kind: "academicYear", startsIn, printed: `${startsIn}/${startsIn + 1 - 2000}` }) as const
 * const target: Target = {
 *   id: "t1", printed: "from 40% to 60% by 2025/26", strength: "will", kind: "level", operator: "atLeast", level: 0.6,
 *   unit: "proportion", subject: { kind: "value", measure: "m1", population: { kind: "everyone", people: "pupils" } },
 *   baseline: { at: year(2019), value: 0.4 }, timeLimit: { relation: "by", date: year(2025) },
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
 * const finding = valueDue(target, plan, { schemaVersion: 1, observations: [] }, "2022-12-01")
 * // Two of six school years have gone, and a third is not over. 0.4 + 0.2 x 2/6
 * finding.kind === "determined" ? Math.round(finding.value.value * 1e6) / 1e6 : null // => 0.466667
 * ```
 */
export const valueDue = (
  target: Target,
  plan: EqualityPlan,
  observations: Observations,
  on: PlainDate,
  policy: ProgressPolicy = onCourseFrom95,
): Finding<ValueDue> => {
  requireDay(on);
  const looking = lookingAt(target, plan, observations, policy.confidence);
  switch (target.kind) {
    case "milestone":
    case "qualitative":
      return { kind: "notApplicable", because: "judgedInWords", explanation: { rule, steps: [] } };
    case "recurring": {
      const path = { shape: "keep", by: "days" } as const;
      return {
        kind: "determined",
        value: { value: target.times, path, deadline: null },
        explanation: { rule, steps: [] },
      };
    }
    case "coverage":
      return target.of.kind === "population"
        ? due(asLevel(target, target.of.population), looking, on, policy)
        : onTrack(target, schoolsTrack(target, looking, on), on);
    default:
      return due(target, looking, on, policy);
  }
};

const due = (
  target: Extract<Target, { subject: unknown }>,
  looking: Looking,
  on: PlainDate,
  policy: ProgressPolicy,
): Finding<ValueDue> =>
  onTrack(target, trackOf(target, sightings(target, looking), measuredAims(target, looking, policy), looking, on), on);

const schoolsTrack = (target: Extract<Target, { kind: "coverage" }>, looking: Looking, on: PlainDate): Track => {
  const seen = schoolSightings(target, looking, coveredSchools(target, looking), 0);
  return trackOf(target, seen, coverageAims(target), looking, on);
};

const onTrack = (target: Target, track: Track, on: PlainDate): Finding<ValueDue> => {
  const tried = track.aims.flatMap((aim) => {
    const steps = track.deadlines.length === 0 ? [{ given: [], step: null }] : track.deadlines;
    return steps.map(({ given, step }): Tried<ValueDue> => dueUnder(track, aim, [...given], step, on));
  });
  const said = ({ value, path, deadline }: ValueDue) => JSON.stringify([value, path, deadline]);
  return underReadings(rule, { kind: "target", id: target.id }, track.steps, tried, said, ([first]) => first);
};

const dueUnder = (
  track: Track,
  asked: Track["aims"][number],
  given: Track["deadlines"][number]["given"],
  limit: number | null,
  on: PlainDate,
): Tried<ValueDue> => {
  const { start, startStep, timeline, through } = track;
  const now = timeline.figureOf({ first: on, last: on });
  // What is asked in every year needs no time limit: the way then goes as far as the question.
  const end = limit ?? (asked.yearly === undefined ? null : Math.max(now, (startStep ?? now) + 1));
  const aim = aimUntil(asked, track, end);
  const assumptions = [...start.given, ...aim.given, ...given];
  const open = (code: NonNullable<typeof aim.open>): Tried<ValueDue> => ({ given: assumptions, steps: [], open: code });
  if (aim.open !== null) return open(aim.open === "baseline" ? (start.open ?? aim.open) : aim.open);
  const deadline = limit === null ? null : timeline.lastDay(limit);
  if (aim.keep && aim.end !== null)
    return {
      given: assumptions,
      steps: [],
      value: { value: aim.end, path: { shape: "keep", by: timeline.by }, deadline },
    };
  if (aim.end === null) return open(aim.goal === null && start.open === null ? "amount" : (start.open ?? "baseline"));
  const baseline = start.seen.figure.kind === "known" ? start.seen.figure.value : null;
  const path = pathOf({ aim, baseline, start: startStep, end, through, timeline });
  if (path === null) return open(baseline === null ? (start.open ?? "suppressedFigure") : track.noTime);
  const { value, steps } = dueAt(path, now);
  return {
    given: assumptions,
    steps: [...aim.steps, ...steps],
    value: { value, path: { shape: path.shape, by: path.by }, deadline },
  };
};
