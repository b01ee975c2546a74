import { requireNumbers, requireWhole } from "../columns/checks.ts";
import type { Source } from "../columns/source.ts";
import type {
  CountMeasure,
  MeanMeasure,
  MeasureSpec,
  ProportionMeasure,
  RateMeasure,
  RatioOfSumsMeasure,
} from "../measure.ts";
import { allOfRows, amongRows } from "./conditions.ts";
import { type CountedRows, numberRows } from "./counted-rows.ts";
import { partsOfWholes, shareReached, withProducts } from "./derived-rows.ts";
import { tallyOfMeans } from "./means.ts";
import { sessionRows } from "./sessions.ts";
import { type Tally, tallyOf } from "./tally.ts";
import { totals } from "./totals.ts";
import { onGrid, placesOnGrid, sortedValues } from "./values.ts";

/** What is kept of some measures, of the columns that they name. Means come two by two, all else by itself. */
export const talliesOf = (source: Source, measures: readonly MeasureSpec[]): { tally: Tally; measures: number[] }[] => {
  const means = measures.flatMap((measure, i) => (measure.kind === "mean" ? [{ measure, i }] : []));
  const pairs = means.flatMap((_, at) => (at % 2 === 0 ? [means.slice(at, at + 2)] : []));
  return [
    ...pairs.map((pair) => ({
      tally: tallyOfMeans(
        source,
        pair.map(({ measure }) => measure),
      ),
      measures: pair.map(({ i }) => i),
    })),
    ...measures.flatMap((measure, i) =>
      measure.kind === "mean" ? [] : [{ tally: tallyOfMeasure(source, measure), measures: [i] }],
    ),
  ];
};

const tallyOfMeasure = (source: Source, measure: Exclude<MeasureSpec, MeanMeasure>): Tally => {
  switch (measure.kind) {
    case "proportion":
      return proportion(source, measure);
    case "ratioOfSums":
      return ratioOfSums(source, measure);
    case "rate":
      return rate(source, measure);
    case "count":
      return count(source, measure);
    case "histogram": {
      const numbers = numberRows(source, [measure.column], requireNumbers);
      const rows = onGrid(measure, numbers, () => source.place.offset);
      return tallyOf(rows, placesOnGrid(measure.bins, only(rows)));
    }
    case "values": {
      const rows = numberRows(source, [measure.column], requireNumbers);
      return tallyOf(rows, sortedValues(only(rows)));
    }
  }
};

const only = ({ numbers }: CountedRows): Float64Array => numbers[0] as Float64Array;

const proportion = (source: Source, { id, rule }: ProportionMeasure): Tally => {
  if (rule.kind === "counts") {
    const numbers = numberRows(source, [rule.met, rule.people], requireWhole);
    const rows = partsOfWholes(numbers, rule.met, rule.people, () => source.place.offset);
    return tallyOf(
      rows,
      totals(id, rows.numbers, ([x = 0, n = 0]) => ({ kind: "proportion", n, x })),
    );
  }
  const rows =
    rule.kind === "allOf"
      ? allOfRows(source, rule.conditions)
      : rule.kind === "among"
        ? amongRows(source, rule)
        : shareReached(sessionRows(source, rule.missed, rule.possible), rule.atLeast);
  return tallyOf(
    rows,
    totals(id, rows.numbers, ([x = 0], n) => ({ kind: "proportion", n, x })),
  );
};

const ratioOfSums = (source: Source, { id, numerator, denominator, people }: RatioOfSumsMeasure): Tally => {
  const pairs = sessionRows(source, numerator, denominator, people);
  if (people !== undefined)
    return tallyOf(
      pairs,
      totals(id, pairs.numbers, ([part = 0, whole = 0, n = 0]) => ({
        kind: "ratioOfSums",
        n,
        numerator: part,
        denominator: whole,
        squares: null,
      })),
    );
  const rows = withProducts(pairs);
  return tallyOf(
    rows,
    totals(id, rows.numbers, ([part = 0, whole = 0, parts = 0, wholes = 0, products = 0], n) => ({
      kind: "ratioOfSums",
      n,
      numerator: part,
      denominator: whole,
      squares: { numerator: parts, denominator: wholes, products },
    })),
  );
};

const rate = (source: Source, { id, events, people }: RateMeasure): Tally => {
  if (people !== undefined) {
    const rows = numberRows(source, [events, people], requireWhole);
    return tallyOf(
      rows,
      totals(id, rows.numbers, ([all = 0, n = 0]) => ({ kind: "rate", n, events: all, eventsSquares: null })),
    );
  }
  const rows = withProducts(numberRows(source, [events], requireWhole));
  return tallyOf(
    rows,
    totals(id, rows.numbers, ([all = 0, eventsSquares = 0], n) => ({ kind: "rate", n, events: all, eventsSquares })),
  );
};

const count = (source: Source, { id, column }: CountMeasure): Tally => {
  const rows = numberRows(source, column === undefined ? [] : [column], requireWhole);
  return tallyOf(
    rows,
    totals(id, rows.numbers, ([sum], n) => ({ kind: "count", count: sum ?? n })),
  );
};
