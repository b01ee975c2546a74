export { academicYearBeginning } from "./vocabulary/academic-year.ts";
export {
  type AccessibilityPlanPurpose,
  accessibilityPlanPurposeCitation,
  accessibilityPlanPurposes,
  accessibilityPlanResourcesCitation,
} from "./vocabulary/accessibility-plan.ts";
export {
  type Aim,
  type AimDetails,
  type AimLimb,
  type AimLimbDetails,
  aimDetails,
  aimLimbDetails,
  aimLimbs,
  aims,
} from "./vocabulary/aim.ts";
export {
  type Applicability,
  applicability,
  appliesTo,
  type PeopleKind,
  peopleKinds,
} from "./vocabulary/applicability.ts";
export {
  type BodyKind,
  type BodyListing,
  bodyKinds,
  bodyListings,
} from "./vocabulary/body-kind.ts";
export { type CharacteristicDetails, characteristicDetails } from "./vocabulary/characteristic-details.ts";
export {
  ambiguousCharacteristicLabels,
  type CharacteristicAmbiguity,
  type CharacteristicFromLabel,
  characteristicFromLabel,
} from "./vocabulary/characteristic-label.ts";
export type { LegalCitation } from "./vocabulary/citation.ts";
export { type ConductGap, type ConductKind, conductGaps, conductKinds } from "./vocabulary/conduct.ts";
export { type Confidence, confidences } from "./vocabulary/confidence.ts";
export {
  type DocumentKind,
  documentKinds,
  type EarlyReviewReason,
  earlyReviewReasons,
  type LifecycleEventKind,
  lifecycleEvents,
} from "./vocabulary/document-kind.ts";
export {
  type DueRegardCheck,
  type DueRegardEvidence,
  dueRegardChecks,
  dueRegardEvidence,
} from "./vocabulary/due-regard.ts";
export { type DutyDetails, type DutyId, duties, dutyDetails } from "./vocabulary/duty.ts";
export {
  type AssumptionReason,
  type AuditFact,
  assumptionReasons,
  auditFacts,
  type QuestionCode,
  questionCodes,
  type ReasonCode,
  reasonCodes,
  type SubjectKind,
  subjectKinds,
} from "./vocabulary/finding-code.ts";
export {
  type GapConclusion,
  type GapKindName,
  type GapReason,
  type GapSign,
  type GapUnit,
  gapConclusions,
  gapKinds,
  gapReasons,
  gapSigns,
  gapUnits,
  type WorseOff,
  worseOff,
} from "./vocabulary/gap.ts";
export {
  type GroupCaveat,
  type GroupId,
  type GroupProtection,
  groupCaveats,
  groupProtections,
  groups,
} from "./vocabulary/group.ts";
export { groupAliases } from "./vocabulary/group-aliases.ts";
export { type GroupDetails, groupDetails } from "./vocabulary/group-details.ts";
export {
  ambiguousGroupLabels,
  type GroupAmbiguity,
  type GroupFromLabel,
  groupFromLabel,
} from "./vocabulary/group-label.ts";
export { type InstrumentId, instruments } from "./vocabulary/instrument.ts";
export { instrumentAliases } from "./vocabulary/instrument-aliases.ts";
export { instrumentFromCitation } from "./vocabulary/instrument-citation.ts";
export { type InstrumentDetails, instrumentDetails } from "./vocabulary/instrument-details.ts";
export { type Jurisdiction, jurisdictions, schoolYearsBegin } from "./vocabulary/jurisdiction.ts";
export {
  type PayGapFigure,
  type PayGapFigureDetails,
  payGapFigureDetails,
  payGapFigures,
} from "./vocabulary/pay-gap-figure.ts";
export type { AmbiguousLabel } from "./vocabulary/printed-label.ts";
export {
  type ProtectedCharacteristic,
  type PupilCharacteristic,
  protectedCharacteristics,
  pupilCharacteristics,
  type RelevantCharacteristic,
  relevantCharacteristics,
} from "./vocabulary/protected-characteristic.ts";
export { type RemedyCode, remedies } from "./vocabulary/remedy.ts";
export {
  type ResponsibilityKind,
  type RoleKind,
  responsibilityKinds,
  roleKinds,
} from "./vocabulary/role-kind.ts";
export { type Post, posts, type SchoolKind, schoolKinds } from "./vocabulary/school-kind.ts";
export {
  type GoodRelationsCategory,
  goodRelationsCategories,
  type Section75Category,
  section75Categories,
  section75Names,
} from "./vocabulary/section-75.ts";
export {
  type StaleCitation,
  type StaleCitationKind,
  staleCitationKinds,
  staleCitations,
} from "./vocabulary/stale-citation.ts";
export {
  type PathShape,
  type ProgressCaution,
  pathShapes,
  progressCautions,
  type TargetStatus,
  type TimeStep,
  targetStatuses,
  timeSteps,
} from "./vocabulary/target-status.ts";
export { type Term, terms } from "./vocabulary/term.ts";
export { type Activity, activities, type Topic, topics } from "./vocabulary/topic.ts";
