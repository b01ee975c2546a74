export { Assessment, AuditResult, DisclosurePolicy, PublishedAssessment, Severity } from "./assessment/assessment.ts";
export { Assumption, Citation, Confidence, Explanation, Question, Step, Subject } from "./assessment/explanation.ts";
export { type Finding, findingOf, ReasonCode } from "./assessment/finding.ts";
export { Deadline, LocalReview, NextReview, PeriodEnd, ReviewSource, TargetReading } from "./assessment/values.ts";
export { Id } from "./id.ts";
export { Figure, Observation, Observations } from "./observation.ts";
export { Duration, PlainDate, PlainMonth } from "./plain-date.ts";
export { Body, Role, School, SchoolTerm, Scope } from "./plan/bodies.ts";
export {
  AccessibilityPurposePlan,
  Commitment,
  LifecycleEvent,
  ListedCharacteristics,
  MonitoringMeasure,
  PlanDocument,
  PrintedCitation,
  PromisedReport,
  Responsibility,
  ReviewCycle,
} from "./plan/document.ts";
export { EqualityPlan } from "./plan/equality-plan.ts";
export { Comparator, Group, People, Population } from "./plan/groups.ts";
export { ImpactAssessment, ImpactCell } from "./plan/impact-assessment.ts";
export { IncidentCount, InformationItem } from "./plan/information.ts";
export {
  Action,
  ActionColumns,
  Cost,
  LinkedCharacteristics,
  Objective,
  SuccessCriterion,
} from "./plan/objective.ts";
export { ActionProgress } from "./plan/progress.ts";
export { Baseline, Measure, ReadingChoice, Target, TargetSubject } from "./plan/target.ts";
export { PrintedDate, TimeLimit } from "./printed-date.ts";
export { Problem, ProblemCode, type ReadResult } from "./reading/problem.ts";
export { readObservations } from "./reading/read-observations.ts";
export { readPlan } from "./reading/read-plan.ts";
export { Text } from "./text.ts";
export type { LifecycleEventKind } from "./vocabulary/document-kind.ts";
export type { DutyId } from "./vocabulary/duty.ts";
export type { AssumptionReason, QuestionCode } from "./vocabulary/finding-code.ts";
