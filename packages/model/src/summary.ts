import * as z from "zod/mini";
import { Id } from "./id.ts";
import type { Named } from "./named.ts";
import { Measure } from "./plan/target.ts";

const whole = z.int().check(z.gte(0));
const notNegative = z.number().check(z.gte(0));

const statistics = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("proportion"), n: whole, x: whole }),
  z.strictObject({ kind: z.literal("mean"), n: whole, sum: z.number(), m2: notNegative }),
  z.strictObject({
    kind: z.literal("ratioOfSums"),
    n: whole,
    numerator: whole,
    denominator: whole,
    squares: z.nullable(z.strictObject({ numerator: whole, denominator: whole, products: whole })),
  }),
  z.strictObject({ kind: z.literal("rate"), n: whole, events: whole, eventsSquares: z.nullable(whole) }),
  z.strictObject({ kind: z.literal("count"), count: whole }),
  z.strictObject({ kind: z.literal("histogram"), counts: z.array(whole) }),
  z.strictObject({ kind: z.literal("values"), values: z.array(z.number()) }),
]);
export interface StatisticsSchema extends Named<typeof statistics> {}
/**
 * What is kept of some people's values of a measure: enough to work out a figure and its uncertainty, and to be merged
 * with that of other people, without the rows. Whole numbers are exact, up to 2^53 - 1.
 *
 * - `proportion`: `x` of `n` people.
 * - `mean`: of `n` values, their `sum` (exact where the values are whole numbers or halves) and `m2`, the sum of their
 *   squared distances from their mean.
 * - `ratioOfSums`: over `n` people, the sums of a part and of the whole that it is a part of; in `squares` the sums of
 *   their squares and of their products, null where only totals of several people were held, and then no interval is known.
 * - `rate`: the events that `n` people had, and the sum of the squares of each one's number; null where only totals were
 *   held, so that an interval has to assume that events are independent.
 * - `count`: events or people, without a denominator.
 * - `histogram`: how many people have each value of the measure's grid, the lowest first.
 * - `values`: every value, in ascending order.
 *
 * Nobody is `n` 0: no figure can be worked out of that, and it is not the figure 0.
 */
export const Statistics: StatisticsSchema = statistics;
export type Statistics = z.infer<typeof Statistics>;

const named = { id: Id, better: Measure.shape.better };

const summaryMeasure = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["proportion", "mean", "ratioOfSums", "count", "values"]), ...named }),
  z.strictObject({ kind: z.literal("rate"), ...named, per: z.int().check(z.gte(1)) }),
  z.strictObject({
    kind: z.literal("histogram"),
    ...named,
    from: z.number(),
    step: z.number().check(z.gt(0)),
    bins: z.int().check(z.gte(1)),
  }),
]);
export interface SummaryMeasureSchema extends Named<typeof summaryMeasure> {}
/**
 * A measure of a summary: its id, the kind of statistics that are kept of it, and which way is better. A rate is told
 * `per` so many people; a histogram counts the values `from`, `from + step`, ..., so many `bins` of them.
 */
export const SummaryMeasure: SummaryMeasureSchema = summaryMeasure;
export type SummaryMeasure = z.infer<typeof SummaryMeasure>;

/**
 * Why a row does not count towards a measure. Such rows are never taken for zero; they are counted and shown.
 *
 * - `missingValue`: a value that the measure needs is not there
 * - `notDeclared`: people who chose not to say, or were not asked; not in the denominator of a share
 * - `missingPossible`, `noPossible`, `missedExceedsPossible`: possible sessions that are missing, 0, or fewer than those
 *   missed, as the Department for Education leaves such enrolments out of absence
 */
export const ExclusionReason = z.enum([
  "missingValue",
  "notDeclared",
  "missingPossible",
  "noPossible",
  "missedExceedsPossible",
]);
export type ExclusionReason = z.infer<typeof ExclusionReason>;

/**
 * One group of a summary. `key` has a label for each of the summary's keys, in their order; null where it is not known.
 * `statistics` and `excluded` have an entry for each of the summary's measures, in their order; `excluded` counts the rows
 * of the group that do not count towards the measure, by reason, and holds only reasons that occur.
 */
export const SummaryGroup = z.strictObject({
  key: z.array(z.nullable(z.string())),
  statistics: z.array(Statistics),
  excluded: z.array(z.partialRecord(ExclusionReason, z.int().check(z.gte(1)))),
});
export interface SummaryGroup extends z.infer<typeof SummaryGroup> {}

const summary = z.strictObject({
  schemaVersion: z.literal(1),
  keys: z.array(z.string().check(z.minLength(1))),
  measures: z.array(SummaryMeasure).check(z.minLength(1)),
  groups: z.array(SummaryGroup),
});
export interface SummarySchema extends Named<typeof summary> {}
/**
 * What some rows say of each group, small, and complete enough to be merged with the summary of other rows: a file, a
 * worker, a partition or a warehouse may each make one. Counts about people, before any disclosure control: confidential.
 *
 * `keys` are the columns by which the rows were grouped. Without keys there is one group, everyone. Groups without any row
 * are left out.
 */
export const Summary: SummarySchema = summary;
export interface Summary extends z.infer<typeof Summary> {}
