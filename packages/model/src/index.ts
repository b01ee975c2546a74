export {
  Assessment,
  AuditResult,
  BodyDeadline,
  CycleReview,
  DisclosurePolicy,
  DocumentPeriod,
  DocumentReview,
  ObservedGap,
  PublishedAssessment,
  Severity,
  TargetMeaning,
  TargetStanding,
} from "./assessment/assessment.ts";
export {
  Assumption,
  type AssumptionSchema,
  Citation,
  type CitationSchema,
  Confidence,
  Explanation,
  type ExplanationSchema,
  Question,
  type QuestionSchema,
  Step,
  type StepSchema,
} from "./assessment/explanation.ts";
export { type Finding, findingOf, ReasonCode } from "./assessment/finding.ts";
export {
  ComparedPeople,
  type ComparedPeopleSchema,
  ComparedWith,
  type ComparedWithSchema,
  Gap,
  GapEstimate,
  type GapEstimateSchema,
  GapFigure,
  type GapFigureSchema,
  GapInterval,
  type GapIntervalSchema,
  type GapSchema,
  NotCounted,
  type NotCountedSchema,
} from "./assessment/gap.ts";
export {
  AtOneTime,
  type AtOneTimeSchema,
  Comparison,
  type ComparisonSchema,
  GapCauses,
  type GapCausesSchema,
  Limits,
  PlacedTime,
  ReadingProgress,
  type ReadingProgressSchema,
  SchoolProgress,
  type SchoolProgressSchema,
  TargetProgress,
  type TargetProgressSchema,
} from "./assessment/progress.ts";
export {
  DatedValue,
  PublishedSeries,
  type PublishedSeriesSchema,
  ReadingSeries,
  type ReadingSeriesSchema,
  TargetSeries,
  type TargetSeriesSchema,
} from "./assessment/series.ts";
export { Subject, type SubjectSchema } from "./assessment/subject.ts";
export {
  Deadline,
  LocalReview,
  NextReview,
  type NextReviewSchema,
  PeriodEnd,
  ReviewSource,
  TargetReading,
  type TargetReadingSchema,
} from "./assessment/values.ts";
export { Id } from "./id.ts";
export { Figure, type FigureSchema, Observation, Observations } from "./observation.ts";
export { Duration, PlainDate, PlainMonth } from "./plain-date.ts";
export { Body, Role, School, SchoolTerm, Scope } from "./plan/bodies.ts";
export {
  AccessibilityPurposePlan,
  Commitment,
  LifecycleEvent,
  ListedCharacteristics,
  MonitoringMeasure,
  PlanDocument,
  type PlanDocumentSchema,
  PrintedCitation,
  PromisedReport,
  Responsibility,
  ReviewCycle,
} from "./plan/document.ts";
export { EqualityPlan, type EqualityPlanSchema } from "./plan/equality-plan.ts";
export { Comparator, type ComparatorSchema, Group, People, Population, type PopulationSchema } from "./plan/groups.ts";
export { ImpactAssessment, ImpactCell } from "./plan/impact-assessment.ts";
export { IncidentCount, InformationItem } from "./plan/information.ts";
export {
  Action,
  ActionColumns,
  type ActionSchema,
  Cost,
  LinkedCharacteristics,
  Objective,
  type ObjectiveSchema,
  SharedCell,
  SuccessCriterion,
} from "./plan/objective.ts";
export { ActionProgress } from "./plan/progress.ts";
export { Silencing } from "./plan/silencing.ts";
export {
  Baseline,
  Measure,
  ReadingChoice,
  Target,
  type TargetSchema,
  TargetSubject,
  type TargetSubjectSchema,
} from "./plan/target.ts";
export { PointInTime, PrintedDate, type PrintedDateSchema, TimeLimit, type TimeLimitSchema } from "./printed-date.ts";
export { Problem, ProblemCode, type ReadResult } from "./reading/problem.ts";
export { readAssessment, readPublishedAssessment } from "./reading/read-assessment.ts";
export { readObservations } from "./reading/read-observations.ts";
export { readPlan } from "./reading/read-plan.ts";
export { readSummary } from "./reading/read-summary.ts";
export {
  ExclusionReason,
  Statistics,
  type StatisticsSchema,
  Summary,
  SummaryGroup,
  SummaryMeasure,
  type SummaryMeasureSchema,
  type SummarySchema,
} from "./summary.ts";
export { Text, WebAddress } from "./text.ts";
export type { LifecycleEventKind } from "./vocabulary/document-kind.ts";
export type { DutyId } from "./vocabulary/duty.ts";
export type { AssumptionReason, QuestionCode } from "./vocabulary/finding-code.ts";
export type { PathShape, ProgressCaution, TargetStatus, TimeStep } from "./vocabulary/target-status.ts";
