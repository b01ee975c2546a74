import * as z from "zod/mini";
import { Id } from "../id.ts";
import type { Named } from "../named.ts";
import { Figure } from "../observation.ts";
import { Duration, PlainDate } from "../plain-date.ts";
import { pathShapes, progressCautions, targetStatuses, timeSteps } from "../vocabulary/target-status.ts";
import { Assumption } from "./explanation.ts";

/** A time with its first and last possible day, and the words it was printed with. */
export const PlacedTime = z.strictObject({ first: PlainDate, last: PlainDate, printed: z.string() });
export interface PlacedTime extends z.infer<typeof PlacedTime> {}

/** Limits around a figure or a difference, in its unit, and the method that made them. `confidence` is two-sided. */
export const Limits = z.strictObject({
  lower: z.number(),
  upper: z.number(),
  method: z.string(),
  confidence: z.number().check(z.gt(0), z.lte(1)),
});
export interface Limits extends z.infer<typeof Limits> {}

const atOneTime = z.strictObject({
  at: z.nullable(PlacedTime),
  figure: Figure,
  limits: z.nullable(Limits),
  sides: z.exactOptional(z.strictObject({ group: Figure, comparator: Figure })),
  claimed: z.exactOptional(z.number()),
});
export interface AtOneTimeSchema extends Named<typeof atOneTime> {}
/**
 * A target's figure at one time. `at` is null for a baseline that is printed without a time. `limits` are null where
 * nothing is known of chance. `sides` are the two figures between which a gap lies, where both are known apart, and
 * `claimed` is a gap that somebody printed beside them.
 */
export const AtOneTime: AtOneTimeSchema = atOneTime;
export interface AtOneTime extends z.infer<typeof AtOneTime> {}

const comparison = z.strictObject({
  difference: z.number(),
  limits: z.nullable(Limits),
  told: z.enum(["better", "worse", "cannotTell", "notKnown"]),
});
export interface ComparisonSchema extends Named<typeof comparison> {}
/**
 * How a figure differs from another, in the unit of the target. `told` says in which direction the difference can be told
 * from none: `cannotTell` where the limits take in zero, `notKnown` where there are no limits. `better` and `worse` are as
 * the target would have it, whatever the sign.
 */
export const Comparison: ComparisonSchema = comparison;
export interface Comparison extends z.infer<typeof Comparison> {}

const readingProgress = z.strictObject({
  given: z.array(Assumption),
  status: z.enum(targetStatuses),
  path: z.strictObject({ shape: z.enum(pathShapes), by: z.enum(timeSteps) }),
  goal: z.nullable(z.number()),
  deadline: z.nullable(PlainDate),
  due: z.nullable(z.number()),
  share: z.nullable(z.number()),
  pace: z.nullable(z.number()),
  fromDue: z.nullable(comparison),
  secure: z.nullable(z.boolean()),
  required: z.nullable(
    z.strictObject({ change: z.number(), steps: z.number().check(z.gt(0)), by: z.enum(timeSteps), each: z.number() }),
  ),
  projection: z.nullable(z.strictObject({ value: z.number(), limits: z.nullable(Limits) })),
});
export interface ReadingProgressSchema extends Named<typeof readingProgress> {}
/**
 * How a target stands under one reading of it.
 *
 * `due` is the value due when the figure was observed, `share` the part of the way from baseline to goal that is done (0
 * at the baseline, 1 at the goal, negative for the wrong way), `pace` what is done as a share of what was due. `secure` is
 * true where not only the figure but all of its limits meet the goal. `required` is what is left, and in how many steps.
 * `projection` is the value at the deadline if the change goes on as it has. Each is null where it is not defined.
 */
export const ReadingProgress: ReadingProgressSchema = readingProgress;
export interface ReadingProgress extends z.infer<typeof ReadingProgress> {}

const gapCauses = z.strictObject({
  group: z.number(),
  comparator: z.number(),
  change: z.number(),
  comparatorFell: z.enum(["confirmed", "cannotTell", "notKnown", "no"]),
  bySchool: z.nullable(z.strictObject({ between: z.number(), within: z.number() })),
});
export interface GapCausesSchema extends Named<typeof gapCauses> {}
/**
 * What a change in a gap is made of: what the group's own change did to it and what the comparator's did, which add up to
 * `change`. `comparatorFell` says whether a fall of the comparator can be told from none.
 * `bySchool` splits the same change otherwise: what comes `between` schools, from how the two sides' people are spread over
 * them, and what from their figures `within` schools; null where schools' figures do not tell.
 */
export const GapCauses: GapCausesSchema = gapCauses;
export interface GapCauses extends z.infer<typeof GapCauses> {}

const schoolProgress = z.strictObject({
  school: Id,
  figure: Figure,
  outcome: z.enum(["met", "notMet", "notKnown"]),
});
export interface SchoolProgressSchema extends Named<typeof schoolProgress> {}
/** One school's part in a target of several: its figure, and whether it meets what each is asked. */
export const SchoolProgress: SchoolProgressSchema = schoolProgress;
export interface SchoolProgress extends z.infer<typeof SchoolProgress> {}

const common = {
  status: z.enum(targetStatuses),
  cautions: z.array(z.enum(progressCautions)),
};

const targetProgress = z.discriminatedUnion("kind", [
  z.strictObject({
    ...common,
    kind: z.literal("measured"),
    counts: z.enum(["people", "events", "schools", "notKnown"]),
    baseline: atOneTime,
    observed: atOneTime,
    change: z.nullable(comparison),
    causes: z.nullable(gapCauses),
    readings: z.array(readingProgress).check(z.minLength(1)),
    years: z.array(
      z.strictObject({ from: PlacedTime, to: PlacedTime, change: z.number(), kept: z.nullable(z.boolean()) }),
    ),
    schools: z.array(schoolProgress),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("recurring"),
    every: Duration,
    asked: z.int(),
    periods: z.array(z.strictObject({ at: PlacedTime, times: Figure, kept: z.nullable(z.boolean()) })),
  }),
  z.strictObject({ ...common, kind: z.literal("milestone"), doneAt: z.nullable(PlacedTime) }),
]);
export interface TargetProgressSchema extends Named<typeof targetProgress> {}
/**
 * How a target stands, and how that is known.
 *
 * `measured` compares the latest observation with the value due on the path, under every reading that stands; all of them
 * have the status. `years` are the conditions on every year, a second test; `kept` is null where the words do not settle it.
 * `schools` are the schools' parts, where figures of schools were pooled or each school is asked. `recurring` lists how
 * often something was done in each period, `milestone` when it was done.
 */
export const TargetProgress: TargetProgressSchema = targetProgress;
export type TargetProgress = z.infer<typeof TargetProgress>;
