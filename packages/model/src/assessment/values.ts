import * as z from "zod/mini";
import { Id } from "../id.ts";
import type { Named } from "../named.ts";
import { Figure } from "../observation.ts";
import { Duration, PlainDate } from "../plain-date.ts";
import { duties } from "../vocabulary/duty.ts";
import { Confidence, Question } from "./explanation.ts";

const Timeliness = {
  lastDay: PlainDate,
  status: z.enum(["inTime", "late"]),
  /** Whole days between `asOf` and `lastDay`, whichever comes first. */
  days: z.int().check(z.gte(0)),
};

/**
 * When a body must next do something under a duty. `lastDay` is the last day still in time: on it `status` is `inTime`
 * and `days` is 0. `startedOn` is the day the clock began, left out for a date the instrument fixes.
 */
export const Deadline = z.strictObject({
  ...Timeliness,
  startedOn: z.exactOptional(PlainDate),
  row: z.string(),
  /** `strict`: an interval "beginning with" a day counts that day. */
  interpretation: z.exactOptional(z.literal("strict")),
  confidence: Confidence,
});
export interface Deadline extends z.infer<typeof Deadline> {}

/** When a document's own cycle asks for its next review. Local policy. */
export const LocalReview = z.strictObject({ ...Timeliness, startedOn: PlainDate });
export interface LocalReview extends z.infer<typeof LocalReview> {}

/**
 * Where a day comes from that bites on a document. A duty is one of a body; `school` is set where it is owed for each
 * school, `row` is the row of the statute tables that gives the day, and `confidence` how sure one can be of it.
 */
export const ReviewSource = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("duty"),
    body: Id,
    school: z.exactOptional(Id),
    duty: z.enum(duties),
    basis: z.enum(["statutory", "guidance", "grantCondition"]),
    row: z.string(),
    confidence: Confidence,
  }),
  z.strictObject({ kind: z.literal("cycle"), cycle: Id }),
  z.strictObject({ kind: z.literal("trigger"), cycle: Id, trigger: Id }),
]);
export type ReviewSource = z.infer<typeof ReviewSource>;

const nextReview = z.strictObject({
  days: z.array(z.strictObject({ ...Timeliness, source: ReviewSource })),
  calledFor: z.array(z.strictObject({ cycle: Id, trigger: Id, from: PlainDate, lastDay: z.nullable(PlainDate) })),
});
export interface NextReviewSchema extends Named<typeof nextReview> {}
/**
 * What bites first on a document, out of the duties it discharges and its own cycles. `days` are in order, the first
 * first; empty only where nothing but a trigger asks. `calledFor` are reviews that a recorded trigger asks for: from that day, with a last day only if one was set.
 */
export const NextReview: NextReviewSchema = nextReview;
export interface NextReview extends z.infer<typeof NextReview> {}

/** When the time that a document is for ends. */
export const PeriodEnd = z.strictObject({ endsOn: PlainDate, ended: z.boolean(), days: z.int().check(z.gte(0)) });
export interface PeriodEnd extends z.infer<typeof PeriodEnd> {}

const reading = {
  /** First and last possible day of the time limit, or null when none is given or it cannot be placed. */
  due: z.nullable(z.strictObject({ first: PlainDate, last: PlainDate })),
  /** What has to be asked of the author before the target can be measured. */
  asks: z.array(Question),
};
const direction = z.enum(["increase", "decrease"]);

const targetReading = z.discriminatedUnion("kind", [
  z.strictObject({
    ...reading,
    kind: z.literal("shareOfBaseline"),
    direction,
    share: z.number(),
    baseline: Figure,
    goal: Figure,
  }),
  z.strictObject({
    ...reading,
    kind: z.literal("percentagePoints"),
    direction,
    change: z.number(),
    baseline: Figure,
    goal: Figure,
  }),
  z.strictObject({
    ...reading,
    kind: z.literal("absoluteChange"),
    direction,
    change: z.number(),
    baseline: Figure,
    goal: Figure,
  }),
  z.strictObject({
    ...reading,
    kind: z.literal("level"),
    operator: z.enum(["atLeast", "moreThan", "atMost", "lessThan", "equals"]),
    level: z.number(),
    upTo: z.exactOptional(z.number()),
  }),
  z.strictObject({ ...reading, kind: z.literal("direction"), direction: z.enum(["increase", "decrease", "maintain"]) }),
  z.strictObject({
    ...reading,
    kind: z.literal("coverage"),
    of: z.enum(["schools", "schoolsOfKind", "people"]),
    share: z.number(),
  }),
  z.strictObject({ ...reading, kind: z.literal("recurring"), every: Duration, times: z.int() }),
  z.strictObject({
    ...reading,
    kind: z.literal("balance"),
    operator: z.enum(["atLeast", "moreThan", "atMost", "lessThan", "equals"]),
    numerator: z.int(),
    denominator: z.int(),
    eitherWay: z.boolean(),
  }),
  z.strictObject({ ...reading, kind: z.literal("milestone") }),
  z.strictObject({ ...reading, kind: z.literal("qualitative") }),
]);
export interface TargetReadingSchema extends Named<typeof targetReading> {}
/**
 * What a target says, exactly. A `shareOfBaseline` of 0.1 leaves 0.9 of the old value, or makes it 1.1; a change in
 * `percentagePoints` of 0.1 is ten of them. `goal` is the value to be reached, where the baseline gives one.
 */
export const TargetReading: TargetReadingSchema = targetReading;
export type TargetReading = z.infer<typeof TargetReading>;
