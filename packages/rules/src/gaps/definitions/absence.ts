import type { ProportionMeasure, RatioOfSumsMeasure } from "../measure.ts";

/**
 * Columns of sessions, one row an enrolment: a pupil who moved counts twice. A session is half a day. Both hold whole
 * numbers; `missed` is authorised and unauthorised absence together.
 */
export interface SessionColumns {
  readonly missed: string;
  readonly possible: string;
}

/**
 * Overall absence: sessions missed over possible sessions. Enrolments whose possible sessions are missing, 0, or fewer than
 * those missed are left out, and counted.
 *
 * @see Department for Education, pupil absence statistics: methodology, 3.1 and 5.2.
 *
 * @example
 * ```ts
 * import { overallAbsence, summarise } from "@equality/rules/gaps"
 *
 * const measure = overallAbsence({ missed: "missed", possible: "possible" })
 * const { groups } = summarise({ keys: [], measures: [measure] }, [
 *   { missed: 4, possible: 300 },
 *   { missed: 12, possible: 298 },
 *   { missed: 5, possible: 0 },
 * ])
 * groups[0]?.statistics[0] // => {
 * //   kind: "ratioOfSums", n: 2, numerator: 16, denominator: 598,
 * //   squares: { numerator: 160, denominator: 178804, products: 4776 },
 * // }
 * groups[0]?.excluded // => [{ noPossible: 1 }]
 * ```
 */
export const overallAbsence = ({ missed, possible }: SessionColumns): RatioOfSumsMeasure => ({
  kind: "ratioOfSums",
  id: "overallAbsence",
  better: "lower",
  numerator: missed,
  denominator: possible,
});

/**
 * Persistent absence: enrolments that missed 10% or more of their own possible sessions, in whole numbers, so that exactly
 * 10% counts. The rule since 2015/16. Within a term it is another measure than over a year; do not compare the two.
 *
 * @see Department for Education, pupil absence statistics: methodology, 3.2.
 *
 * @example
 * ```ts
 * import { persistentAbsence, summarise } from "@equality/rules/gaps"
 *
 * const measure = persistentAbsence({ missed: "missed", possible: "possible" })
 * const rows = [{ missed: 38, possible: 380 }, { missed: 37, possible: 380 }]
 * summarise({ keys: [], measures: [measure] }, rows).groups[0]?.statistics // => [{ kind: "proportion", n: 2, x: 1 }]
 * ```
 */
export const persistentAbsence = (columns: SessionColumns): ProportionMeasure =>
  absentees("persistentAbsence", columns, { missed: 1, of: 10 });

/**
 * Severe absence: enrolments that missed 50% or more of their own possible sessions, a part of {@link persistentAbsence}.
 *
 * @see Department for Education, pupil absence statistics: methodology; the 50% was not read there.
 */
export const severeAbsence = (columns: SessionColumns): ProportionMeasure =>
  absentees("severeAbsence", columns, { missed: 1, of: 2 });

const absentees = (
  id: string,
  { missed, possible }: SessionColumns,
  atLeast: { readonly missed: number; readonly of: number },
): ProportionMeasure => ({
  kind: "proportion",
  id,
  better: "lower",
  rule: { kind: "shareOfPossible", missed, possible, atLeast },
});
