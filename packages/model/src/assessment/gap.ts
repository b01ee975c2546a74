import * as z from "zod/mini";
import { Id } from "../id.ts";
import type { Named } from "../named.ts";
import { Population } from "../plan/groups.ts";
import { ExclusionReason } from "../summary.ts";
import { Text, WebAddress } from "../text.ts";
import { gapConclusions, gapKinds, gapReasons, gapSigns, gapUnits, worseOff } from "../vocabulary/gap.ts";

const count = z.int().check(z.gte(0));
const suppressed = z.strictObject({ kind: z.literal("suppressed") });

const gapFigure = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("known"),
    value: z.number(),
    people: z.nullable(count),
    numerator: z.exactOptional(z.number()),
    denominator: z.exactOptional(z.number().check(z.gte(0))),
  }),
  z.strictObject({ kind: z.literal("nobody") }),
  suppressed,
]);
export interface GapFigureSchema extends Named<typeof gapFigure> {}
/**
 * The figure of one side of a gap, in the measure's unit, and what it was formed from. `people` are those it counts; null
 * where a publisher does not say. `nobody`: there was no one to count, which is not zero.
 */
export const GapFigure: GapFigureSchema = gapFigure;
export type GapFigure = z.infer<typeof GapFigure>;

const comparedPeople = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("labelled"), labels: z.record(z.string(), z.string()) }),
  z.strictObject({ kind: z.literal("population"), population: Population }),
]);
export interface ComparedPeopleSchema extends Named<typeof comparedPeople> {}
/**
 * Who is on a side of a gap: those to whom a summary's keys give all of these labels, an intersection where there are
 * several; or a population of the plan.
 */
export const ComparedPeople: ComparedPeopleSchema = comparedPeople;
export type ComparedPeople = z.infer<typeof ComparedPeople>;

const comparedWith = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("complement"), insteadOf: z.exactOptional(z.literal("whole")) }),
  z.strictObject({ kind: z.literal("group"), people: ComparedPeople }),
  z.strictObject({
    kind: z.literal("published"),
    label: Text,
    period: z.exactOptional(Text),
    citation: z.strictObject({ source: Text, url: z.nullable(WebAddress) }),
  }),
]);
export interface ComparedWithSchema extends Named<typeof comparedWith> {}
/**
 * With whom the group is compared: all others in scope, another group, or a figure that somebody else published. `insteadOf`
 * says that the whole was asked for, which holds the group itself, and that the group was compared with the rest of it.
 */
export const ComparedWith: ComparedWithSchema = comparedWith;
export type ComparedWith = z.infer<typeof ComparedWith>;

const gapEstimate = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("known"), value: z.number() }),
  z.strictObject({ kind: z.literal("notEstimable"), because: z.enum(gapReasons) }),
  suppressed,
]);
export interface GapEstimateSchema extends Named<typeof gapEstimate> {}
/** The size and the side of a gap, or why there is none. */
export const GapEstimate: GapEstimateSchema = gapEstimate;
export type GapEstimate = z.infer<typeof GapEstimate>;

const gapInterval = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("interval"), lower: z.number(), upper: z.number() }),
  z.strictObject({ kind: z.literal("lowerLimitOnly"), lower: z.number() }),
  z.strictObject({ kind: z.literal("none"), because: z.enum(gapReasons) }),
  suppressed,
]);
export interface GapIntervalSchema extends Named<typeof gapInterval> {}
/**
 * How far the gap could be from its estimate by chance, in its unit, or why nobody can say. A ratio to a comparator of zero
 * has a lower limit only.
 */
export const GapInterval: GapIntervalSchema = gapInterval;
export type GapInterval = z.infer<typeof GapInterval>;

const notCounted = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("known"), unknownGroup: count, excluded: z.partialRecord(ExclusionReason, count) }),
  z.strictObject({ kind: z.literal("notRecorded") }),
  suppressed,
]);
export interface NotCountedSchema extends Named<typeof notCounted> {}
/**
 * Who is on neither side of a gap: people in scope who may or may not be of the group, and rows that the measure left out,
 * by the reason; or that nothing tells how many there are.
 */
export const NotCounted: NotCountedSchema = notCounted;
export type NotCounted = z.infer<typeof NotCounted>;

const gap = z.strictObject({
  measure: Id,
  measureKind: z.enum(["proportion", "mean", "ratioOfSums", "rate", "histogram", "values"]),
  kind: z.enum(gapKinds),
  unit: z.enum(gapUnits),
  /** Of a rate: per how many people it is told. */
  per: z.exactOptional(z.int().check(z.gte(1))),
  sign: z.enum(gapSigns),
  /** The part of what was summarised that both sides are taken from; empty for all of it. */
  within: z.record(z.string(), z.string()),
  period: z.exactOptional(Text),
  group: z.strictObject({ people: ComparedPeople, figure: GapFigure }),
  comparator: z.strictObject({ with: ComparedWith, figure: GapFigure }),
  estimate: GapEstimate,
  /** The function that gave the interval. */
  method: z.string(),
  confidence: z.number().check(z.gt(0), z.lt(1)),
  interval: GapInterval,
  /** Set where the interval takes events to be independent: one person has no more of them for having had one. */
  assumes: z.exactOptional(z.literal("independentEvents")),
  concluded: z.enum([...gapConclusions, "suppressed"]),
  worseOff: z.enum([...worseOff, "suppressed"]),
  notCounted: NotCounted,
});
export interface GapSchema extends Named<typeof gap> {}
/**
 * How one group fares beside a comparator by a measure: group minus comparator, unless `sign` says otherwise, with the
 * numbers it was formed from, its interval and what a reader may conclude. Nothing is rounded.
 */
export const Gap: GapSchema = gap;
export interface Gap extends z.infer<typeof Gap> {}
