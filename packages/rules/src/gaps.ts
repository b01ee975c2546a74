export type { ChangeVerdict, Moved } from "./gaps/change-verdict.ts";
export type {
  ArrowData,
  ArrowVector,
  Column,
  Columns,
  EncodedLabels,
  TypedNumbers,
  WholeNumbers,
} from "./gaps/columns/column.ts";
export {
  type ComparedGroup,
  type ComparedGroups,
  compareGroups,
  type GroupsQuestion,
} from "./gaps/compare-groups.ts";
export { overallAbsence, persistentAbsence, type SessionColumns, severeAbsence } from "./gaps/definitions/absence.ts";
export {
  attainment8,
  averageScaledScore,
  type EnglishAndMathsColumns,
  englishAndMathsGrade4,
  englishAndMathsGrade5,
  progress8,
  type ReadingWritingMathsColumns,
  readingWritingMathsExpected,
  readingWritingMathsHigher,
} from "./gaps/definitions/attainment.ts";
export { incidentRate, permanentExclusionRate, suspendedPupils, suspensionRate } from "./gaps/definitions/conduct.ts";
export { bonusPay, hourlyPay, paidBonus, workforceShare } from "./gaps/definitions/workforce.ts";
export { gap } from "./gaps/gap.ts";
export { type GapAsked, type GapChange, gapChange } from "./gaps/gap-change.ts";
export type { Compared, GapKind, MethodResult } from "./gaps/gap-kind.ts";
export {
  complement,
  type GapComparator,
  type GapQuestion,
  type Labels,
  type MinimumCount,
  type PublishedFigure,
  whole,
} from "./gaps/gap-question.ts";
export { type GapParts, type GapSplit, type GapStratum, gapSplit } from "./gaps/gap-split.ts";
export { type GapTest, testOfMeans, testOfProportions } from "./gaps/gap-test.ts";
export type { Fixed, Held } from "./gaps/held.ts";
export { differenceFromPublished, differenceFromPublishedMean } from "./gaps/kinds/difference-from-published.ts";
export { differenceOfMeans, type MethodForMeans } from "./gaps/kinds/difference-of-means.ts";
export { differenceOfProportions, type MethodForProportions } from "./gaps/kinds/difference-of-proportions.ts";
export {
  differenceOfRates,
  differenceOfRatesByPerson,
  type MethodForRates,
} from "./gaps/kinds/difference-of-rates.ts";
export { differenceOfRatios } from "./gaps/kinds/difference-of-ratios.ts";
export { disadvantageGapIndex } from "./gaps/kinds/disadvantage-gap-index.ts";
export { payGap } from "./gaps/kinds/pay-gap.ts";
export { katzOrScore, ratioOfRates, riskRatio } from "./gaps/kinds/ratios.ts";
export { relativeDifference, relativeDifferenceOfMeans } from "./gaps/kinds/relative-difference.ts";
export { standardisedDifference } from "./gaps/kinds/standardised-difference.ts";
export type {
  Better,
  Condition,
  CountMeasure,
  HistogramMeasure,
  MeanMeasure,
  MeasureSpec,
  ProportionMeasure,
  ProportionRule,
  RateMeasure,
  RatioOfSumsMeasure,
  SummarySpec,
  ValuesMeasure,
} from "./gaps/measure.ts";
export { emptySummary, merge } from "./gaps/merge.ts";
export { type PayGapQuestion, type PayGapReport, payGapReport } from "./gaps/pay-gap-report.ts";
export { summaryFromRows } from "./gaps/sql/summary-from-rows.ts";
export { type SummaryQuery, summarySql } from "./gaps/sql/summary-sql.ts";
export { summarise, summariseStream } from "./gaps/summarise.ts";
