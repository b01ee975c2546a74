import * as z from "zod/mini";
import { idOf, ownId } from "../id.ts";
import type { Named } from "../named.ts";
import { Duration, PlainDate } from "../plain-date.ts";
import { PrintedDate, TimeLimit } from "../printed-date.ts";
import { Text } from "../text.ts";
import { duties } from "../vocabulary/duty.ts";
import { payGapFigures } from "../vocabulary/pay-gap-figure.ts";
import { schoolKinds } from "../vocabulary/school-kind.ts";
import { activities, topics } from "../vocabulary/topic.ts";
import { Scope } from "./bodies.ts";
import { Comparator, Population } from "./groups.ts";
import { ActionProgress } from "./progress.ts";

/**
 * What is counted. `kind` says how figures of it are formed: a proportion (0 to 1), a mean in the measure's points, a
 * ratio of sums (0 to 1), a rate per 100, a count; `unstated` when a document names it without saying which. `better` is
 * a property of the measure, never read from a sign.
 */
export const Measure = z.strictObject({
  id: ownId.measure,
  label: Text,
  kind: z.enum(["proportion", "mean", "ratioOfSums", "rate", "count", "unstated"]),
  better: z.enum(["higher", "lower", "parity", "context"]),
  topic: z.enum(topics),
  /** How it is worked out, where the document says so: which pupils, which test, which rate against which. */
  definition: z.exactOptional(Text),
  /** The figure of the gender pay gap regulations that it is. */
  payGapFigure: z.exactOptional(z.enum(payGapFigures)),
});
export interface Measure extends z.infer<typeof Measure> {}

const targetSubject = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("value"), measure: z.exactOptional(idOf.measure), population: Population }),
  z.strictObject({
    kind: z.literal("gap"),
    measure: z.exactOptional(idOf.measure),
    group: Population,
    comparator: Comparator,
  }),
]);
export interface TargetSubjectSchema extends Named<typeof targetSubject> {}
/**
 * What a target speaks of: one population's value of a measure, or the gap between a group and a comparator. `measure`
 * is left out when the document does not name one.
 */
export const TargetSubject: TargetSubjectSchema = targetSubject;
export type TargetSubject = z.infer<typeof TargetSubject>;

/**
 * Where a target starts. Proportions as 0 to 1, gaps of proportions as group minus comparator (-1 to 1), all else in the
 * measure's own unit. `value` is left out when only the time is known; the value may then come from an observation.
 */
export const Baseline = z.strictObject({
  /** Left out when the document gives a value and no time. */
  at: z.exactOptional(PrintedDate),
  value: z.exactOptional(z.number()),
  source: z.exactOptional(Text),
  /** Earlier values of the same baseline, with the edition each was printed in. `value` is the latest. */
  restatedFrom: z.exactOptional(z.array(z.strictObject({ edition: Text, value: z.number() })).check(z.minLength(1))),
  status: z.exactOptional(z.enum(["asPublished", "restated", "rolling", "notYetCollected", "notComparable"])),
});
export interface Baseline extends z.infer<typeof Baseline> {}

/** What an ambiguous "by N%" was decided to mean. Recorded by a role, on a day. */
export const ReadingChoice = z.strictObject({
  reading: z.enum(["shareOfBaseline", "percentagePoints"]),
  by: idOf.role,
  on: PlainDate,
});
export interface ReadingChoice extends z.infer<typeof ReadingChoice> {}

const Amount = z.strictObject({
  value: z.number().check(z.gte(0)),
  unit: z.enum(["percent", "percentagePoints", "count", "points"]),
  /** Words elsewhere in the document that settle the unit, such as a note that "%" means percentage points. */
  definedAs: z.exactOptional(Text),
});

const operator = z.enum(["atLeast", "moreThan", "atMost", "lessThan", "equals"]);

const common = {
  id: ownId.target,
  printed: Text,
  strength: z.enum(["will", "aim", "aspire"]),
  timeLimit: z.exactOptional(TimeLimit),
  baseline: z.exactOptional(Baseline),
  scope: z.exactOptional(Scope),
  responsible: z.exactOptional(z.array(idOf.role)),
  /** Values promised on the way, in the unit of the baseline. */
  interim: z.exactOptional(z.array(z.strictObject({ at: PrintedDate, value: z.number() })).check(z.minLength(1))),
  /** A condition on every year beside the end: a second test. */
  everyYear: z.exactOptional(
    z.strictObject({ direction: z.enum(["increase", "decrease", "maintain"]), amount: z.exactOptional(Amount) }),
  ),
  /** Other targets that the same sentence promises; all of them have to be met. */
  promisedWith: z.exactOptional(z.array(idOf.target).check(z.minLength(1))),
  /** Time limits that were moved, oldest first, each with why. */
  movedFrom: z.exactOptional(
    z
      .array(z.strictObject({ timeLimit: TimeLimit, reason: Text, on: z.exactOptional(PrintedDate) }))
      .check(z.minLength(1)),
  ),
  /** Who answers, where the figure comes from a survey. */
  respondents: z.exactOptional(Population),
  /** What looks wrong in the printed words, such as a unit. They are kept as printed all the same. */
  misprint: z.exactOptional(Text),
};

const target = z.discriminatedUnion("kind", [
  z.strictObject({
    ...common,
    kind: z.literal("change"),
    subject: TargetSubject,
    direction: z.enum(["increase", "decrease"]),
    amount: Amount,
    choice: z.exactOptional(ReadingChoice),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("level"),
    subject: TargetSubject,
    operator,
    level: z.number(),
    unit: z.enum(["proportion", "percentagePoints", "count", "points", "ratio"]),
    upTo: z.exactOptional(z.number()),
    upToOperator: z.exactOptional(z.enum(["atMost", "lessThan"])),
    bounds: z.exactOptional(z.enum(["size", "signedValue"])),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("direction"),
    subject: TargetSubject,
    direction: z.enum(["increase", "decrease", "maintain"]),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("coverage"),
    of: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("schools"), schoolKind: z.exactOptional(z.enum(schoolKinds)) }),
      z.strictObject({ kind: z.literal("population"), population: Population }),
    ]),
    share: z.number().check(z.gt(0), z.lte(1)),
    /** How many each must have, where that is more than having one at all: "at least two in every school". */
    atLeast: z.exactOptional(z.int().check(z.gte(1))),
    /** What is counted in each school, or the share of the people, by which it is known who has it. */
    measure: z.exactOptional(idOf.measure),
    what: Text,
    topic: z.enum(topics),
    duty: z.exactOptional(z.enum(duties)),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("recurring"),
    activity: z.enum(activities),
    topic: z.enum(topics),
    every: Duration,
    times: z.int().check(z.gte(1)),
    /** What counts how often it was done. */
    measure: z.exactOptional(idOf.measure),
    what: Text,
  }),
  z.strictObject({
    ...common,
    kind: z.literal("balance"),
    subject: TargetSubject,
    operator,
    numerator: z.int().check(z.gte(0)),
    denominator: z.int().check(z.gte(1)),
    eitherWay: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("milestone"),
    topic: z.enum(topics),
    what: Text,
    progress: z.exactOptional(ActionProgress),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("qualitative"),
    topic: z.enum(topics),
    what: Text,
    judgedBy: z.exactOptional(Text),
  }),
]);
export interface TargetSchema extends Named<typeof target> {}
/**
 * One thing promised that can be checked.
 *
 * - `change`: raise or lower something by an amount. A printed "%" is kept as `percent`, which is not yet a meaning.
 * - `level`: reach a level. `operator` keeps strict and inclusive apart; `upTo` is the other side of a range,
 *   included unless `upToOperator` says otherwise. Of a gap, `bounds` says whether it is the size that is limited ("no
 *   wider than 4 points") or the signed value; left out, the document does not tell.
 * - `direction`: raise, lower or keep, with no amount
 * - `coverage`: every school, or a share of people, has or does something
 * - `balance`: a ratio ("two in five"); `eitherWay` bounds the larger side, whichever it is ("no intake beyond 70:30")
 * - `recurring`: an activity at a cadence
 * - `milestone`: done or not done
 * - `qualitative`: judged in words; `judgedBy` when the document says how
 */
export const Target: TargetSchema = target;
export type Target = z.infer<typeof Target>;
