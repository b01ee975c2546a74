import * as z from "zod/mini";
import { Id } from "../id.ts";
import type { Named } from "../named.ts";
import { PlainDate } from "../plain-date.ts";
import { pathShapes, timeSteps } from "../vocabulary/target-status.ts";
import { DisclosurePolicy } from "./assessment.ts";
import { Assumption } from "./explanation.ts";
import { AtOneTime, Limits, PlacedTime } from "./progress.ts";

const atOneTime: z.ZodMiniType<AtOneTime> = AtOneTime;

/** A value on a day. */
export const DatedValue = z.strictObject({ on: PlainDate, value: z.number() });
export interface DatedValue extends z.infer<typeof DatedValue> {}

const readingSeries = z.strictObject({
  given: z.array(Assumption),
  goal: z.nullable(z.strictObject({ value: z.number(), upTo: z.exactOptional(z.number()) })),
  path: z.strictObject({ shape: z.enum(pathShapes), by: z.enum(timeSteps), points: z.array(DatedValue) }),
  projection: z.nullable(z.strictObject({ from: DatedValue, to: DatedValue, limits: z.nullable(Limits) })),
});
export interface ReadingSeriesSchema extends Named<typeof readingSeries> {}
/**
 * What a chart draws for one reading of a target: the goal (a band where it is a range), the values due along the path, in
 * order of days, and a line from the latest figure to where the present pace leads, with limits at its end.
 */
export const ReadingSeries: ReadingSeriesSchema = readingSeries;
export interface ReadingSeries extends z.infer<typeof ReadingSeries> {}

const fields = {
  schemaVersion: z.literal(1),
  objective: Id,
  target: Id,
  unit: z.enum(["proportion", "percentagePoints", "points", "count", "rate", "schools", "notKnown"]),
  counts: z.enum(["people", "events", "schools", "notKnown"]),
  due: z.nullable(PlacedTime),
  observed: z.array(atOneTime),
  readings: z.array(readingSeries),
};

const targetSeries = z.strictObject(fields);
export interface TargetSeriesSchema extends Named<typeof targetSeries> {}
/**
 * The points that a chart of a target needs, so that whoever draws computes nothing: each observed figure with its limits,
 * or suppressed, or missing, in order of time, the baseline first; and for each reading its goal, path and projection.
 * A proportion is 0 to 1, and so is a share of `schools`; `percentagePoints` says that values are differences of such
 * proportions. Confidential: pass it through `publishableSeries` before anything is drawn.
 */
export const TargetSeries: TargetSeriesSchema = targetSeries;
export interface TargetSeries extends z.infer<typeof TargetSeries> {}

const publishedSeries = z.strictObject({ ...fields, policy: DisclosurePolicy });
export interface PublishedSeriesSchema extends Named<typeof publishedSeries> {}
/** A series that the public may see. Only `publishableSeries` makes one, and charts are drawn from nothing else. */
export const PublishedSeries: PublishedSeriesSchema = publishedSeries;
export interface PublishedSeries extends z.infer<typeof PublishedSeries> {}
