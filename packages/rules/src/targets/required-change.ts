import type {
  Assumption,
  AtOneTime,
  EqualityPlan,
  Finding,
  Observations,
  PlainDate,
  QuestionCode,
  Target,
} from "@equality/model";
import { requireDay } from "../calendar/day.ts";
import type { Aim } from "./aim.ts";
import { aimUntil } from "./aim-until.ts";
import { type Counts, countsOf } from "./counts.ts";
import { facing, type Goal, meets } from "./goal.ts";
import { lookingAt } from "./looking.ts";
import { good } from "./orientation.ts";
import { onCourseFrom95 } from "./policy.ts";
import { overlapOf } from "./populations.ts";
import type { Sighting } from "./sighting.ts";
import { sightings } from "./sightings.ts";
import { deciding, isBroken, measuredAims, type Track, trackOf } from "./track.ts";
import { type Tried, underReadings } from "./under-readings.ts";

type Measured = Extract<Target, { subject: unknown }>;

/** What it would have taken to reach a goal, and when the present pace does. */
export interface RequiredChange {
  /**
   * How many more people of the group, with all others as they are, would have had to have the outcome (negative: how many
   * fewer), in whole people; 0 where the goal is met, null where not even all would do, or the counts are not known.
   */
  readonly people: number | null;
  /** How many people of the group were counted; null where that is not known. */
  readonly of: number | null;
  /** The first day on which the goal is reached at the pace since the baseline; null where that pace does not lead there. */
  readonly reachedOn: PlainDate | null;
}

const rule = "requiredChange";

/**
 * What would have been needed: how many more pupils of the group, in whole pupils, and the earliest date at which the pace
 * since the baseline gets there.
 *
 * The others stay as they were observed; of a whole that holds the group, more of the group are more of the whole. An amount
 * for every year is followed to its end at the time limit. A figure of a year is reached when a year is over; no pace is
 * taken across a break in the series. Under two readings that ask for the same it is determined.
 *
 * @param target - A target that speaks of a proportion, or of a gap between two; others have no people to count.
 * @param plan - A plan that `readPlan` accepted.
 * @param observations - Measured values with their counts.
 * @param asOf - The day for which the question is asked.
 * @throws RangeError if no objective of the plan holds the target, or `asOf` is not a day that exists.
 *
 * @example
 * ```ts
 * import { requiredChange } from "@equality/rules/targets"
 * import type { EqualityPlan, Observations, Target } from "@equality/model"
 *
 * const year = (startsIn: number) => ({ kind: "academicYear", startsIn, printed: `${startsIn}/${startsIn + 1 - 2000}` }) as const
 * const people = { kind: "everyone", people: "pupils" } as const
 * const target: Target = {
 *   id: "t1", printed: "60% by 2029/30", strength: "will", kind: "level", operator: "atLeast", level: 0.6, unit: "proportion",
 *   subject: { kind: "value", measure: "m1", population: people },
 *   baseline: { at: year(2023), value: 0.4 }, timeLimit: { relation: "by", date: year(2029) },
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
 * const figure = { kind: "known", value: 0.45, numerator: 81, denominator: 180 } as const
 * const observations: Observations = {
 *   schemaVersion: 1,
 *   observations: [{ id: "n1", body: "trust", measure: "m1", population: people, at: year(2024), figure, source: "results" }],
 * }
 * const finding = requiredChange(target, plan, observations, "2026-01-01")
 * // 60% of 180 is 108, 27 more than 81; five points a year cover the twenty in four years.
 * finding.kind === "determined" ? finding.value : null // => { people: 27, of: 180, reachedOn: "2028-08-31" }
 * ```
 */
export const requiredChange = (
  target: Measured,
  plan: EqualityPlan,
  observations: Observations,
  asOf: PlainDate,
): Finding<RequiredChange> => {
  requireDay(asOf);
  const looking = lookingAt(target, plan, observations, onCourseFrom95.confidence);
  const aims = measuredAims(target, looking, onCourseFrom95);
  const track = trackOf(target, sightings(target, looking), aims, looking, asOf);
  const observed = deciding(track) ?? track.start.sighting ?? undefined;
  const before = [...track.steps, ...(observed?.steps ?? [])];
  const limits = track.deadlines.length === 0 ? [{ given: [], step: null }] : track.deadlines;
  return underReadings(
    rule,
    { kind: "target", id: target.id },
    before,
    track.aims.flatMap((aim) => limits.map((limit) => requiredUnder(target, track, aim, limit, observed))),
    (value) => JSON.stringify(value),
    ([first]) => first,
  );
};

const requiredUnder = (
  target: Measured,
  track: Track,
  asked: Aim,
  limit: { readonly given: readonly Assumption[]; readonly step: number | null },
  observed: Sighting | undefined,
): Tried<RequiredChange> => {
  const { subject } = target;
  const aim = aimUntil(asked, track, limit.step);
  const given = [...track.start.given, ...aim.given, ...limit.given];
  const open = (code: QuestionCode): Tried<RequiredChange> => ({ given, steps: [], open: code });
  if (aim.open !== null) return open(aim.open === "baseline" ? (track.start.open ?? aim.open) : aim.open);
  if (aim.goal === null) return open(whyNoGoal(aim, track));
  if (observed === undefined) return open("observation");
  const broken = isBroken(track, observed);
  if (broken && (target.kind === "change" || aim.yearly !== undefined)) return open("sameDefinition");
  const { figure, sides } = observed.seen;
  if (figure.kind !== "known") return open(figure.kind === "suppressed" ? "suppressedFigure" : "observation");
  const group = countsOf(subject.kind === "gap" ? (sides?.group ?? { kind: "missing" }) : figure);
  const comparedWith = subject.kind === "gap" ? othersWith(subject, sides) : () => 0;
  const isCounted = observed.kind === "proportion" && group !== null && comparedWith !== null;
  const people = isCounted ? peopleMore(group, comparedWith, aim.goal) : null;
  const reachedOn = broken && !meets(figure.value, aim.goal) ? null : reached(track, aim, observed, figure.value);
  return { given, steps: aim.steps, value: { people, of: isCounted ? group.n : null, reachedOn } };
};

/** An amount for every year leads to an end only from a known start to a time limit. */
const whyNoGoal = ({ yearly }: Aim, { start, noTime }: Track): QuestionCode => {
  if (yearly === undefined) return "amount";
  if (start.seen.figure.kind === "suppressed") return "suppressedFigure";
  return start.seen.figure.kind === "missing" ? (start.open ?? "baseline") : noTime;
};

/** The others' figure, were so many more of the group to have the outcome; null where that cannot be told. */
const othersWith = (
  { group, comparator }: Extract<Measured["subject"], { kind: "gap" }>,
  sides: AtOneTime["sides"],
): ((more: number) => number) | null => {
  if (sides?.comparator.kind !== "known") return null;
  const { value } = sides.comparator;
  if (overlapOf(group, comparator) === "apart") return () => value;
  const all = countsOf(sides.comparator);
  return all && ((more) => (all.x + more) / all.n);
};

/** The least change in whole people, either way, with which the goal would be met. */
const peopleMore = ({ x, n }: Counts, others: (more: number) => number, goal: Goal): number | null => {
  const wouldDo = (more: number) => x + more >= 0 && x + more <= n && meets((x + more) / n - others(more), goal);
  for (let people = 0; people <= n; people += 1) {
    if (wouldDo(people)) return people;
    if (wouldDo(0 - people)) return 0 - people;
  }
  return null;
};

/** When a straight line from the baseline through the figure comes to the goal, at the end of a step of time. */
const reached = (
  { start, startStep, timeline }: Track,
  aim: Aim,
  { placed }: Sighting,
  value: number,
): PlainDate | null => {
  const now = timeline.figureOf(placed);
  if (aim.goal !== null && meets(value, aim.goal)) return timeline.lastDay(now);
  if (start.seen.figure.kind !== "known" || startStep === null || aim.end === null || now <= startStep) return null;
  if (aim.goal !== null && facing(value, start.seen.figure.value, aim.goal) !== value) return null;
  const from = good(start.seen.figure.value, aim.better);
  const done = good(value, aim.better) - from;
  const whole = good(aim.end, aim.better) - from;
  if (done <= 0 || whole <= 0) return null;
  const steps = (whole / done) * (now - startStep);
  return timeline.lastDay(startStep + Math.ceil(steps - steps * 1e-9));
};
