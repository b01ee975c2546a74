import * as fc from "fast-check";
import type * as z from "zod/mini";
import { Figure } from "../observation.ts";
import { Duration, PlainDate, PlainMonth } from "../plain-date.ts";
import { Body, SchoolTerm } from "../plan/bodies.ts";
import { PlanDocument } from "../plan/document.ts";
import { Target } from "../plan/target.ts";
import { PrintedDate } from "../printed-date.ts";
import { Text } from "../text.ts";
import type { Leaves } from "./from-schema.ts";
import { duration, plainDate } from "./plain-date.ts";
import { printedDate } from "./printed-date.ts";
import { schoolText } from "./text.ts";

type Schema = z.core.$ZodType;

const tidied = <S extends Schema>(schema: S, tidy: (value: z.infer<S>) => z.infer<S>) => [schema, tidy] as const;

const inUnit = (value: number, unit: Extract<Target, { kind: "level" }>["unit"]): number =>
  unit === "points" ? value : unit === "count" ? Math.round(Math.abs(value)) : Math.abs(value) / 1000;

const tidyTarget = (target: Target): Target => {
  if (target.kind === "balance") return { ...target, denominator: Math.max(target.denominator, target.numerator) };
  if (target.kind !== "level") return target;
  const { upTo, ...rest } = { ...target, level: inUnit(target.level, target.unit) };
  return upTo === undefined ? rest : { ...rest, upTo: Math.max(rest.level, inUnit(upTo, rest.unit)) };
};

/** Fields that only make sense together: counts and their share, both sides of a range, first and last day of a term. */
const tidy: ReadonlyMap<Schema, (value: never) => unknown> = new Map<Schema, (value: never) => unknown>([
  tidied(Figure, (figure) => {
    if (figure.kind !== "known" || figure.denominator === undefined) return figure;
    const { denominator, numerator = 0 } = figure;
    const part = Math.min(numerator, denominator);
    return { ...figure, numerator: part, value: denominator === 0 ? 0 : part / denominator };
  }),
  ...Target.def.options.map((kind) => [kind, tidyTarget] as const),
  tidied(SchoolTerm, (term) => {
    const [first = term.first, last = term.last] = [term.first, term.last].sort();
    return { ...term, academicYearStartsIn: Number(first.slice(0, 4)), first, last };
  }),
]);

/** The leaves of the model's shapes, apart from ids. With `text`, whatever a person may have written is that. */
export const leaves = (text: fc.Arbitrary<string> | undefined): Omit<Leaves, "own" | "reference" | "named"> => ({
  words: text ?? fc.constantFrom("one", "two words"),
  tidy,
  plausible: new Map<Schema, fc.Arbitrary<unknown>>([
    [Text, text ?? schoolText()],
    [PlainDate, plainDate()],
    [PlainMonth, plainDate().map((day) => day.slice(0, 7))],
    [Duration, duration()],
    [PrintedDate, printedDate(undefined, text === undefined ? {} : { text })],
    [Body.shape.academicYearBegins, fc.constantFrom("--09-01", "--08-01", "--08-16")],
    [PlanDocument.shape.language, fc.constantFrom("en", "cy", "gd", "en-GB")],
  ]),
});
