import * as z from "zod/mini";
import { Id, idOf } from "./id.ts";
import type { Named } from "./named.ts";
import { Comparator, Population } from "./plan/groups.ts";
import { PrintedDate } from "./printed-date.ts";
import { Text } from "./text.ts";

const figure = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("known"),
    value: z.number(),
    numerator: z.exactOptional(z.int().check(z.gte(0))),
    denominator: z.exactOptional(z.int().check(z.gte(0))),
    standardDeviation: z.exactOptional(z.number().check(z.gte(0))),
  }),
  z.strictObject({ kind: z.literal("suppressed") }),
  z.strictObject({ kind: z.literal("missing") }),
]);
export interface FigureSchema extends Named<typeof figure> {}
/**
 * A figure about people: known, suppressed (somebody withheld it to protect people), or missing. Neither of the last two
 * is zero. A proportion is 0 to 1; a gap of proportions -1 to 1, group minus comparator; all else is in the measure's own
 * unit. `numerator` and `denominator` count people where the figure comes from a count; of a mean, `denominator` is how many
 * it is taken over and `standardDeviation` how far they lie apart (the sample's, of n - 1).
 */
export const Figure: FigureSchema = figure;
export type Figure = z.infer<typeof Figure>;

/**
 * One measured value. `comparator` makes it a gap; left out, it is the value of the population itself. `school` is left
 * out for the body as a whole. `seriesBreak` says why this figure and later ones cannot be compared with those before.
 */
export const Observation = z.strictObject({
  id: Id,
  body: idOf.body,
  school: z.exactOptional(idOf.school),
  measure: idOf.measure,
  population: Population,
  comparator: z.exactOptional(Comparator),
  at: PrintedDate,
  figure: Figure,
  source: Text,
  seriesBreak: z.exactOptional(Text),
});
export interface Observation extends z.infer<typeof Observation> {}

/** Measured values, kept apart from the plan: other owners, other lifetimes, more confidential. */
export const Observations = z.strictObject({ schemaVersion: z.literal(1), observations: z.array(Observation) });
export interface Observations extends z.infer<typeof Observations> {}
