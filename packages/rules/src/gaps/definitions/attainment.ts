import type { MeanMeasure, ProportionMeasure } from "../measure.ts";

/** Columns of the three subjects at the end of key stage 2: two scaled scores and a flag of teacher assessment. */
export interface ReadingWritingMathsColumns {
  readonly reading: string;
  readonly writing: string;
  readonly maths: string;
}

/**
 * Key stage 2: pupils who meet the expected standard in reading, writing and maths, all three by the same pupil; out of
 * eligible pupils at the end of key stage 2.
 *
 * @param columns - `reading` and `maths` hold scaled scores, of which 100 is the expected standard; `writing` whether
 *   teacher assessment is at the expected standard or above. A pupil who worked below the standard of the tests has no
 *   scaled score and has not met the standard: give a notional score below 100. A score left out is missing.
 * @see Department for Education, key stage 2 accountability measures.
 *
 * @example
 * ```ts
 * import { readingWritingMathsExpected, summarise } from "@equality/rules/gaps"
 *
 * const measure = readingWritingMathsExpected({ reading: "reading", writing: "writing", maths: "maths" })
 * const { groups } = summarise({ keys: [], measures: [measure] }, [
 *   { reading: 100, writing: true, maths: 100 },
 *   { reading: 120, writing: true, maths: 99 },
 *   { reading: 104, writing: null, maths: 104 },
 * ])
 * groups[0]?.statistics // => [{ kind: "proportion", n: 2, x: 1 }]
 * groups[0]?.excluded // => [{ missingValue: 1 }]
 * ```
 */
export const readingWritingMathsExpected = (columns: ReadingWritingMathsColumns): ProportionMeasure =>
  readingWritingMaths("readingWritingMathsExpected", columns, 100);

/**
 * Key stage 2: pupils who reach the higher standard in reading, writing and maths, all three by the same pupil: a scaled
 * score of 110 or more in both tests, and greater depth in writing.
 *
 * @param columns - As of {@link readingWritingMathsExpected}; `writing` holds whether the assessment is at greater depth.
 * @see Department for Education, key stage 2 accountability measures; that the score is 110 was not read in them.
 */
export const readingWritingMathsHigher = (columns: ReadingWritingMathsColumns): ProportionMeasure =>
  readingWritingMaths("readingWritingMathsHigher", columns, 110);

const readingWritingMaths = (
  id: string,
  { reading, writing, maths }: ReadingWritingMathsColumns,
  atLeast: number,
): ProportionMeasure => ({
  kind: "proportion",
  id,
  better: "higher",
  rule: {
    kind: "allOf",
    conditions: [
      { column: reading, atLeast },
      { column: writing, is: true },
      { column: maths, atLeast },
    ],
  },
});

/**
 * Key stage 2: the average scaled score of pupils who have one. Those below the standard of the test have none and drop
 * out, counted; more of one side than of the other, so that a gap of averages understates.
 *
 * @param column - Scaled scores.
 * @see Department for Education, key stage 2 accountability measures.
 */
export const averageScaledScore = (column: string): MeanMeasure => ({
  kind: "mean",
  id: "averageScaledScore",
  better: "higher",
  column,
});

/** Columns of GCSE grades, 9 to 1, and 0 for ungraded; English is the better of language and literature. */
export interface EnglishAndMathsColumns {
  readonly english: string;
  readonly maths: string;
}

/**
 * Key stage 4: pupils with grade 4 or above in English and in maths, the "standard pass" (9 to 4); out of pupils at the end
 * of key stage 4. A pupil who was not entered has no pass: give 0.
 *
 * @see Department for Education, secondary accountability measures.
 */
export const englishAndMathsGrade4 = (columns: EnglishAndMathsColumns): ProportionMeasure =>
  englishAndMaths("englishAndMathsGrade4", columns, 4);

/**
 * Key stage 4: pupils with grade 5 or above in English and in maths, the "strong pass" (9 to 5). Otherwise as
 * {@link englishAndMathsGrade4}.
 */
export const englishAndMathsGrade5 = (columns: EnglishAndMathsColumns): ProportionMeasure =>
  englishAndMaths("englishAndMathsGrade5", columns, 5);

const englishAndMaths = (
  id: string,
  { english, maths }: EnglishAndMathsColumns,
  atLeast: number,
): ProportionMeasure => ({
  kind: "proportion",
  id,
  better: "higher",
  rule: {
    kind: "allOf",
    conditions: [
      { column: english, atLeast },
      { column: maths, atLeast },
    ],
  },
});

/**
 * Key stage 4: the mean Attainment 8 score, 0 to 90, of pupils at the end of key stage 4.
 *
 * @param column - Each pupil's score over the eight slots, English and maths doubled; not the grade per slot.
 * @see Department for Education, secondary accountability measures.
 */
export const attainment8 = (column: string): MeanMeasure => ({
  kind: "mean",
  id: "attainment8",
  better: "higher",
  column,
});

/**
 * Key stage 4: the mean Progress 8 score of pupils with prior attainment; those without drop out, counted. Not made for the
 * two cohorts after 2024, who sat no tests at key stage 2.
 *
 * @param column - Each pupil's Attainment 8 less that of pupils with the same prior attainment, over ten; as published,
 *   with extreme negative scores capped.
 * @see Department for Education, secondary accountability measures.
 */
export const progress8 = (column: string): MeanMeasure => ({ kind: "mean", id: "progress8", better: "higher", column });
