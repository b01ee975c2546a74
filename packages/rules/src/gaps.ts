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
