import type { SummaryMeasure } from "@equality/model";

/** Which way is better: a property of the measure, never read from a sign. */
export type Better = SummaryMeasure["better"];

interface Named {
  /** The measure's id: that of the plan's measure, where a plan has it. */
  readonly id: string;
  readonly better: Better;
}

/**
 * Something known, or not, of a person's value: a flag that is set, a score that is at least so many, a code that is one of
 * some.
 */
export type Condition =
  | { readonly column: string; readonly is: true }
  | { readonly column: string; readonly atLeast: number }
  | { readonly column: string; readonly oneOf: readonly string[] };

/**
 * Who is counted in, and out of whom.
 *
 * - `allOf`: people of whom every condition holds. One that does not hold is enough to be counted out, whatever is missing
 *   beside it; otherwise a missing value leaves the person out of the denominator (`missingValue`).
 * - `among`: people with one of the labels, of those whose label is known. A label in `notDeclared` leaves the person out
 *   of the denominator, as does a missing one; each is counted.
 * - `shareOfPossible`: people who missed at least `atLeast.missed` of every `atLeast.of` of their own possible sessions, in
 *   whole numbers: exactly that share counts. Possible sessions that are missing, 0, or fewer than those missed leave the
 *   person out of the denominator.
 * - `counts`: each row is several people already counted: `met` of `people`.
 */
export type ProportionRule =
  | { readonly kind: "allOf"; readonly conditions: readonly [Condition, ...Condition[]] }
  | {
      readonly kind: "among";
      readonly column: string;
      readonly labels: readonly string[];
      readonly notDeclared: readonly string[];
    }
  | {
      readonly kind: "shareOfPossible";
      readonly missed: string;
      readonly possible: string;
      readonly atLeast: { readonly missed: number; readonly of: number };
    }
  | { readonly kind: "counts"; readonly met: string; readonly people: string };

/** Some people out of some people. */
export interface ProportionMeasure extends Named {
  readonly kind: "proportion";
  readonly rule: ProportionRule;
}

/** The mean of a column of numbers, one row a person. */
export interface MeanMeasure extends Named {
  readonly kind: "mean";
  readonly column: string;
}

/**
 * The sum of a column of whole numbers over the sum of another that it is a part of, such as sessions missed over sessions
 * possible. One row a person; or, with the column `people`, so many people a row, and then no spread is known. Rows whose
 * whole is missing, 0, or less than the part are left out, and counted.
 */
export interface RatioOfSumsMeasure extends Named {
  readonly kind: "ratioOfSums";
  readonly numerator: string;
  readonly denominator: string;
  readonly people?: string;
}

/**
 * Events per so many people; it may exceed them. One row a person with the number of events; or, with the column `people`,
 * so many people a row, and then no spread is known.
 */
export interface RateMeasure extends Named {
  readonly kind: "rate";
  readonly events: string;
  readonly people?: string;
  /** 100 in most tables of the Department for Education. */
  readonly per: number;
}

/** How many rows there are; or, with a column of whole numbers, its sum. */
export interface CountMeasure extends Named {
  readonly kind: "count";
  readonly column?: string;
}

/**
 * How many people have each value of a grid: `from`, `from + step`, ..., so many `bins` of them. Enough for medians and
 * ranks, in little room. A value off the grid is refused.
 */
export interface HistogramMeasure extends Named {
  readonly kind: "histogram";
  readonly column: string;
  readonly from: number;
  readonly step: number;
  readonly bins: number;
}

/** Every value, sorted: enough for medians and ranks of values without a grid, such as pay. Grows with the rows. */
export interface ValuesMeasure extends Named {
  readonly kind: "values";
  readonly column: string;
}

/** What to count, from which columns. */
export type MeasureSpec =
  | ProportionMeasure
  | MeanMeasure
  | RatioOfSumsMeasure
  | RateMeasure
  | CountMeasure
  | HistogramMeasure
  | ValuesMeasure;

/**
 * Which columns to group by, and what to count of each group: plain data, the same for rows in memory and for a warehouse.
 *
 * A key column holds labels, a measure's column numbers or flags. A row without a label is a group of its own, apart from
 * all others.
 */
export interface SummarySpec {
  readonly keys: readonly string[];
  readonly measures: readonly [MeasureSpec, ...MeasureSpec[]];
}

/** What a summary says of a measure: all but the columns. */
export const summaryMeasureOf = (measure: MeasureSpec): SummaryMeasure => {
  const { id, better } = measure;
  switch (measure.kind) {
    case "rate":
      return { kind: measure.kind, id, better, per: measure.per };
    case "histogram":
      return { kind: measure.kind, id, better, from: measure.from, step: measure.step, bins: measure.bins };
    default:
      return { kind: measure.kind, id, better };
  }
};
