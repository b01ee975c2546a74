import type { SummarySpec } from "@equality/rules/gaps";
import * as fc from "fast-check";

/** Every kind of measure, of columns that a pupil may have. */
export const everyMeasure = {
  keys: ["school", "group"],
  measures: [
    {
      kind: "proportion",
      id: "met",
      better: "higher",
      rule: { kind: "allOf", conditions: [{ column: "met", is: true }] },
    },
    { kind: "mean", id: "a8", better: "higher", column: "a8" },
    { kind: "mean", id: "p8", better: "higher", column: "p8" },
    { kind: "mean", id: "again", better: "higher", column: "a8" },
    { kind: "ratioOfSums", id: "absence", better: "lower", numerator: "missed", denominator: "possible" },
    {
      kind: "proportion",
      id: "persistent",
      better: "lower",
      rule: { kind: "shareOfPossible", missed: "missed", possible: "possible", atLeast: { missed: 1, of: 10 } },
    },
    { kind: "rate", id: "suspensions", better: "lower", events: "suspensions", per: 100 },
    { kind: "count", id: "pupils", better: "context" },
    { kind: "histogram", id: "grid", better: "higher", column: "grade", from: 0, step: 0.5, bins: 19 },
    { kind: "values", id: "pay", better: "parity", column: "a8" },
    {
      kind: "proportion",
      id: "among",
      better: "context",
      rule: { kind: "among", column: "ethnicity", labels: ["WBRI"], notDeclared: ["REFU", "NOBT"] },
    },
  ],
} as const satisfies SummarySpec;

const missing = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 6 });

/** Pupils as a system exports them: anything may be missing, and possible sessions may be wrong. */
const pupil = fc.record({
  school: missing(fc.constantFrom("Hill", "Lake", "Über")),
  group: missing(fc.constantFrom("disadvantaged", "other")),
  met: missing(fc.boolean()),
  a8: missing(fc.integer({ min: 0, max: 180 }).map((halves) => halves / 2)),
  p8: missing(fc.integer({ min: -16, max: 16 }).map((quarters) => quarters / 4)),
  missed: missing(fc.nat(40)),
  possible: missing(fc.constantFrom(0, 20, 300, 380)),
  suspensions: missing(fc.nat(3)),
  grade: missing(fc.integer({ min: 0, max: 18 }).map((halves) => halves / 2)),
  ethnicity: missing(fc.constantFrom("WBRI", "CHNE", "REFU")),
});

export type Pupil = typeof pupil extends fc.Arbitrary<infer P> ? P : never;

export const pupils = fc.array(pupil, { maxLength: 60 });

/** The same rows as columns. */
export const columnsOfRows = (rows: readonly Readonly<Record<string, unknown>>[]): Record<string, unknown[]> =>
  Object.fromEntries(
    ["school", "group", "met", "a8", "p8", "missed", "possible", "suspensions", "grade", "ethnicity"].map((name) => [
      name,
      rows.map((row) => row[name]),
    ]),
  );
