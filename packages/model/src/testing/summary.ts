import * as fc from "fast-check";
import { Measure } from "../plan/target.ts";
import { ExclusionReason, type Statistics, type Summary, type SummaryGroup, type SummaryMeasure } from "../summary.ts";

const count = (max = 1000) => fc.nat(max);

/** Of each kind, what some people can have: worked out from small lists of people, since most numbers fit nobody. */
const statisticsOf: {
  readonly [Kind in SummaryMeasure["kind"]]: (measure: SummaryMeasure) => fc.Arbitrary<Statistics>;
} = {
  proportion: () =>
    fc.tuple(count(), count()).map(([a, b]) => ({ kind: "proportion", n: Math.max(a, b), x: Math.min(a, b) })),
  mean: () =>
    fc.array(fc.integer({ min: -40, max: 180 }), { maxLength: 6 }).map((values) => {
      const n = values.length;
      const sum = values.reduce((total, value) => total + value, 0);
      const m2 = values.reduce((total, value) => total + (value - sum / n) ** 2, 0);
      return { kind: "mean", n, sum, m2: n < 2 ? 0 : m2 };
    }),
  ratioOfSums: () =>
    fc.tuple(fc.array(fc.tuple(count(40), count(300)), { maxLength: 6 }), fc.boolean()).map(([pairs, totals]) => {
      const people = pairs.map(([missed, attended]) => ({ missed, possible: missed + attended }));
      const sum = (of: (person: { missed: number; possible: number }) => number) =>
        people.reduce((total, person) => total + of(person), 0);
      const squares = {
        numerator: sum(({ missed }) => missed ** 2),
        denominator: sum(({ possible }) => possible ** 2),
        products: sum(({ missed, possible }) => missed * possible),
      };
      return {
        kind: "ratioOfSums",
        n: people.length,
        numerator: sum(({ missed }) => missed),
        denominator: sum(({ possible }) => possible),
        squares: totals ? null : squares,
      };
    }),
  rate: () =>
    fc.tuple(fc.array(count(5), { maxLength: 6 }), fc.boolean()).map(([people, totals]) => ({
      kind: "rate",
      n: people.length,
      events: people.reduce((sum, events) => sum + events, 0),
      eventsSquares: totals ? null : people.reduce((sum, events) => sum + events ** 2, 0),
    })),
  count: () => count().map((each) => ({ kind: "count", count: each })),
  histogram: (measure) => {
    const bins = measure.kind === "histogram" ? measure.bins : 1;
    return fc.array(count(), { minLength: bins, maxLength: bins }).map((counts) => ({ kind: "histogram", counts }));
  },
  values: () =>
    fc
      .array(fc.integer({ min: 0, max: 9999 }), { maxLength: 6 })
      .map((pence) => ({ kind: "values", values: pence.sort((a, b) => a - b).map((each) => each / 100) })),
};

const better = fc.constantFrom(...Measure.shape.better.options);

const measure = (i: number): fc.Arbitrary<SummaryMeasure> => {
  const id = fc.constant(`measure-${i + 1}`);
  return fc.oneof(
    fc.record({ kind: fc.constantFrom("proportion", "mean", "ratioOfSums", "count", "values"), id, better }),
    fc.record({ kind: fc.constant("rate"), id, better, per: fc.constantFrom(100, 10_000) }),
    fc.record({
      kind: fc.constant("histogram"),
      id,
      better,
      from: fc.constantFrom(0, 80),
      step: fc.constantFrom(0.5, 1),
      bins: fc.integer({ min: 1, max: 9 }),
    }),
  );
};

const excluded = fc.dictionary(fc.constantFrom(...ExclusionReason.options), fc.integer({ min: 1, max: 50 }), {
  maxKeys: 2,
  noNullPrototype: true,
});

const label = fc.option(fc.constantFrom("girls", "boys", "Hill Primary", "", "1"), { freq: 4 });

/** A group of a summary that has these keys and measures. */
const group = (keys: readonly string[], measures: readonly SummaryMeasure[]): fc.Arbitrary<SummaryGroup> =>
  fc.record({
    key: fc.tuple(...keys.map(() => label)),
    statistics: fc.tuple(...measures.map((each) => statisticsOf[each.kind](each))),
    excluded: fc.tuple(...measures.map(() => excluded)),
  });

/**
 * A summary of up to three measures by up to two keys, of groups that can be: no part is larger than its whole, and sums of
 * squares fit the sums beside them.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { readSummary } from "@equality/model"
 * import { summary } from "@equality/model/testing"
 *
 * fc.assert(fc.property(summary(), (any) => readSummary(any).ok))
 * ```
 */
export const summary = (): fc.Arbitrary<Summary> =>
  fc
    .tuple(fc.subarray(["school", "group"]), fc.integer({ min: 1, max: 3 }))
    .chain(([keys, count]) =>
      fc.tuple(fc.constant(keys), fc.tuple(...Array.from({ length: count }, (_, i) => measure(i)))),
    )
    .chain(([keys, measures]) => summaryOf(keys, measures));

/** Two or more summaries of the same keys and measures, which can be merged. */
export const summariesAlike = (count: number): fc.Arbitrary<Summary[]> =>
  summary().chain(({ keys, measures }) => fc.tuple(...Array.from({ length: count }, () => summaryOf(keys, measures))));

const summaryOf = (keys: string[], measures: SummaryMeasure[]): fc.Arbitrary<Summary> =>
  fc
    .uniqueArray(group(keys, measures), { maxLength: 4, selector: ({ key }) => JSON.stringify(key) })
    .map((groups) => ({ schemaVersion: 1, keys, measures, groups }));
