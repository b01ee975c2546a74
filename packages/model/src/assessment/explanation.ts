import * as z from "zod/mini";
import { Id } from "../id.ts";
import type { Named } from "../named.ts";
import { Figure } from "../observation.ts";
import { PlainDate } from "../plain-date.ts";
import { Measure, ReadingChoice } from "../plan/target.ts";
import { TimeLimit } from "../printed-date.ts";
import { statuteRowKinds } from "../statute/row.ts";
import { lifecycleEvents } from "../vocabulary/document-kind.ts";
import { duties } from "../vocabulary/duty.ts";
import { assumptionReasons, auditFacts, questionCodes } from "../vocabulary/finding-code.ts";
import { gapConclusions, gapKinds } from "../vocabulary/gap.ts";
import { pathShapes, timeSteps } from "../vocabulary/target-status.ts";
import { GapEstimate, GapFigure, GapInterval } from "./gap.ts";
import { Subject } from "./subject.ts";

const question = z.strictObject({ code: z.enum(questionCodes), subject: Subject });
export interface QuestionSchema extends Named<typeof question> {}
/** Something that has to be known or decided before a finding is determined. Data: render words it. */
export const Question: QuestionSchema = question;
export interface Question extends z.infer<typeof Question> {}

const assumption = z.strictObject({
  question: z.enum(questionCodes),
  answer: z.string(),
  because: z.enum(assumptionReasons),
});
export interface AssumptionSchema extends Named<typeof assumption> {}
/**
 * One answer to an open question: what a finding would be "given that". `answer` is a day, or a code named by the
 * question; `because` says what suggests it.
 */
export const Assumption: AssumptionSchema = assumption;
export interface Assumption extends z.infer<typeof Assumption> {}

/** How sure one can be of the text behind a citation. */
export const Confidence = z.enum(["primary", "secondary", "unverified"]);
export type Confidence = z.infer<typeof Confidence>;

const citation = z.strictObject({
  instrument: z.string(),
  provision: z.string(),
  url: z.nullable(z.string()),
  confidence: Confidence,
  row: z.exactOptional(z.string()),
});
export interface CitationSchema extends Named<typeof citation> {}
/** Where a step comes from in law or guidance, with the statute row in force where there is one. */
export const Citation: CitationSchema = citation;
export interface Citation extends z.infer<typeof Citation> {}

const Length = z.strictObject({ unit: z.enum(["months", "weeks", "days"]), count: z.int() });

const twoFigures = z.strictObject({ group: z.number(), comparator: z.number() });

const step = <Code extends string, Inputs extends z.core.$ZodLooseShape, Result extends z.core.SomeType>(
  code: Code,
  inputs: Inputs,
  result: Result,
) =>
  z.strictObject({
    code: z.literal(code),
    given: z.exactOptional(Assumption),
    inputs: z.strictObject(inputs),
    result,
    citations: z.exactOptional(z.array(Citation)),
  });

const anyStep = z.discriminatedUnion("code", [
  /** A printed date has a first and a last possible day. */
  step("dateResolved", { printed: z.string() }, z.strictObject({ first: PlainDate, last: PlainDate })),
  /** The clock runs from the day of this event. */
  step(
    "clockStarts",
    { event: z.enum(lifecycleEvents), document: Id, duty: z.exactOptional(z.enum(duties)), on: PlainDate },
    PlainDate,
  ),
  /** The day of one event is taken for another's, which is not recorded. */
  step(
    "standsIn",
    { event: z.enum(lifecycleEvents), for: z.enum(lifecycleEvents), document: Id, on: PlainDate },
    PlainDate,
  ),
  /** Nothing in the record answers this. */
  step(
    "notRecorded",
    { question: z.enum(questionCodes), subject: Subject, duty: z.exactOptional(z.enum(duties)) },
    z.null(),
  ),
  /** The last day of a period that begins with its first day. */
  step("periodBeginningWith", { start: PlainDate, months: z.int() }, PlainDate),
  /** The day a length of time after another, that day not counted. */
  step("periodAfter", { start: PlainDate, length: Length }, PlainDate),
  /** A row of the statute tables binds, and is of this kind. */
  step("statuteRow", { row: z.string(), duty: z.enum(duties) }, z.enum(statuteRowKinds)),
  /** The first day that an instrument fixes, on or after a day. */
  step(
    "fixedDay",
    {
      snapshot: z.nullable(PlainDate),
      month: z.int(),
      day: z.int(),
      everyYears: z.int(),
      firstYear: z.nullable(z.int()),
      onOrAfter: PlainDate,
    },
    PlainDate,
  ),
  /** Days from one day to another; negative when the second comes first. */
  step("daysBetween", { from: PlainDate, to: PlainDate }, z.int()),
  /** The earliest of some days. */
  step("earliest", { days: z.array(PlainDate) }, PlainDate),
  /** A headcount is compared with a threshold. */
  step("threshold", { employees: z.int(), atLeast: z.int() }, z.boolean()),
  /** A local cycle is compared with the longest interval that statute allows, both in months. */
  step(
    "intervalCompared",
    { localMonths: z.int(), statutoryMonths: z.int(), duty: z.enum(duties) },
    z.enum(["looser", "notLooser"]),
  ),
  /** What an amount can mean: its printed unit, the kind of what it changes, and the meaning chosen, if one was. */
  step(
    "amountRead",
    {
      unit: z.enum(["percent", "percentagePoints", "count", "points"]),
      measureKind: z.nullable(Measure.shape.kind),
      choice: z.nullable(ReadingChoice),
    },
    z.array(z.enum(["shareOfBaseline", "percentagePoints", "absoluteChange"])),
  ),
  /** "by N%" is read as a share of the old value: the number to multiply it by. */
  step("shareOfBaseline", { percent: z.number(), direction: z.enum(["increase", "decrease"]) }, z.number()),
  /** "by N%" is read as percentage points: the change, negative for a decrease. */
  step("percentagePoints", { percent: z.number(), direction: z.enum(["increase", "decrease"]) }, z.number()),
  /**
   * The goal that a reading gives from a baseline. `addToSize` is for a gap: it changes how far the gap is from zero and
   * keeps its side, or crosses zero where the change is larger than the gap. From zero, a gap has no side to grow on, and a
   * share of nothing cannot grow: the goal is then missing.
   */
  step("goal", { baseline: Figure, operation: z.enum(["multiply", "add", "addToSize"]), by: z.number() }, Figure),
  /** What "by", "before", "from" or "at the end of" makes of a date: the first and last possible day, null for no end. */
  step(
    "timeLimitRead",
    { relation: TimeLimit.shape.relation, first: PlainDate, last: PlainDate },
    z.nullable(z.strictObject({ first: PlainDate, last: PlainDate })),
  ),
  /** A printed citation names an instrument that was, or was not, in force on a day. */
  step(
    "instrumentInForce",
    {
      instrument: z.string(),
      printed: z.string(),
      from: z.nullable(PlainDate),
      until: z.nullable(PlainDate),
      on: PlainDate,
    },
    z.boolean(),
  ),
  /** All that a whole counts, without the group in it: whom the group is compared with. */
  step("restOfWhole", { whole: GapFigure, group: GapFigure }, GapFigure),
  /** The fewest people on a side of a gap are compared with a policy's minimum. */
  step("enoughPeople", { policy: z.string(), minimum: z.int(), fewest: Figure }, z.boolean()),
  /** What a gap is, from the figures of its two sides. */
  step("gapWorkedOut", { kind: z.enum(gapKinds), group: GapFigure, comparator: GapFigure }, GapEstimate),
  /** What a reader may conclude from an interval, at its two-sided level. */
  step(
    "intervalRead",
    { method: z.string(), confidence: z.number(), interval: GapInterval },
    z.enum([...gapConclusions, "suppressed"]),
  ),
  /** Why a gap changed: by the figures of both sides in two years. */
  step(
    "gapChanged",
    { before: twoFigures, after: twoFigures },
    z.strictObject({ change: z.number(), groupEffect: z.number(), comparatorEffect: z.number() }),
  ),
  /** How much of a gap comes from how people are spread over strata, and how much from their figures within them. */
  step(
    "gapSplit",
    { by: z.string(), strata: z.int(), gap: z.number() },
    z.strictObject({ composition: z.number(), rate: z.number() }),
  ),
  /** p-values of a family of tests, adjusted for being many. */
  step("manyCompared", { method: z.string(), p: z.array(z.number()) }, z.array(z.number())),
  /** What was observed at a time, the observations that say so, and where they are from, each source once. */
  step("observed", { at: z.string(), observations: z.array(Id), sources: z.array(z.string()) }, Figure),
  /** Schools' figures as one: their counts added, then divided. */
  step("pooled", { figures: z.array(Figure) }, Figure),
  /** The gap: the group's figure less the comparator's. */
  step("gapBetween", { group: Figure, comparator: Figure }, Figure),
  /** The schools of which each has at least so many, and how many they are. */
  step(
    "schoolsCounted",
    { met: z.array(Id), notMet: z.array(Id), notKnown: z.array(Id), atLeast: z.number() },
    z.int(),
  ),
  /** The value due, so many steps of time into so many, on a path of this shape. */
  step(
    "valueDue",
    {
      shape: z.enum(pathShapes),
      by: z.enum(timeSteps),
      baseline: z.number(),
      goal: z.number(),
      elapsed: z.number(),
      whole: z.number(),
    },
    z.number(),
  ),
  /** Whether a value meets the goal. */
  step(
    "goalMet",
    {
      value: z.number(),
      operator: z.enum(["atLeast", "moreThan", "atMost", "lessThan", "equals"]),
      goal: z.number(),
      upTo: z.nullable(z.number()),
    },
    z.boolean(),
  ),
  /** The part of the way from the baseline to the goal that is done; null where they are the same. */
  step("shareDone", { baseline: z.number(), value: z.number(), goal: z.number() }, z.nullable(z.number())),
  /** What was done is compared with what was due: at or above `onCourseFrom` of it, at or above `aheadFrom`, or less. */
  step(
    "paceCompared",
    { done: z.number(), due: z.number(), onCourseFrom: z.number(), aheadFrom: z.number() },
    z.enum(["ahead", "onCourse", "behind"]),
  ),
  /** Whether a difference can be told from none, with the limits around it. */
  step(
    "differenceTold",
    { difference: z.number(), lower: z.number(), upper: z.number(), good: z.enum(["higher", "lower"]) },
    z.enum(["better", "worse", "cannotTell"]),
  ),
  /** What the change so far comes to by the end, at the same pace. */
  step("projected", { baseline: z.number(), value: z.number(), elapsed: z.number(), whole: z.number() }, z.number()),
  /** How often something was done in a period is compared with how often it was to be. */
  step("timesCompared", { period: z.string(), times: z.number(), asked: z.int() }, z.boolean()),
  /** What an audit check looked for in the record, how many it found, and which. */
  step("looked", { for: z.enum(auditFacts), among: z.int(), ids: z.array(z.string()) }, z.int()),
]);
export interface StepSchema extends Named<typeof anyStep> {}
/**
 * One step of an explanation. `result` follows from `inputs` alone, so that anyone can do the step again. A step with
 * `given` holds under that assumption only.
 */
export const Step: StepSchema = anyStep;
export type Step = z.infer<typeof Step>;

const explanation = z.strictObject({ rule: z.string(), steps: z.array(Step) });
export interface ExplanationSchema extends Named<typeof explanation> {}
/** Why a finding is what it is: the rule, and its steps in order. */
export const Explanation: ExplanationSchema = explanation;
export interface Explanation extends z.infer<typeof Explanation> {}
