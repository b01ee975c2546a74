import type { Check } from "./check.ts";
import { accessibilityActionHasCost } from "./checks/accessibility-action-has-cost.ts";
import { accessibilityPlanHasThreePurposes } from "./checks/accessibility-plan-has-three-purposes.ts";
import { accessibilityPlanIsAboutDisability } from "./checks/accessibility-plan-is-about-disability.ts";
import { accessibilityPlanIsApproved } from "./checks/accessibility-plan-is-approved.ts";
import { accessibilityPlanIsPublished } from "./checks/accessibility-plan-is-published.ts";
import { accessibilityPlanIsReviewed } from "./checks/accessibility-plan-is-reviewed.ts";
import { accessibilityPurposeIsFilled } from "./checks/accessibility-purpose-is-filled.ts";
import { actionEndsBeforeTarget } from "./checks/action-ends-before-target.ts";
import { actionEndsWithinPeriod } from "./checks/action-ends-within-period.ts";
import { actionHasOwner } from "./checks/action-has-owner.ts";
import { actionHasTimeFrame } from "./checks/action-has-time-frame.ts";
import { amountHasOneMeaning } from "./checks/amount-has-one-meaning.ts";
import { bodyHasObjectives } from "./checks/body-has-objectives.ts";
import { characteristicCountsForItsPeople } from "./checks/characteristic-counts-for-its-people.ts";
import { characteristicCountsUnderItsAim } from "./checks/characteristic-counts-under-its-aim.ts";
import { characteristicHasObjectiveOrReason } from "./checks/characteristic-has-objective-or-reason.ts";
import { childTextHasDate } from "./checks/child-text-has-date.ts";
import { childTextHasNumber } from "./checks/child-text-has-number.ts";
import { childTextHasPost } from "./checks/child-text-has-post.ts";
import { childTextHasRole } from "./checks/child-text-has-role.ts";
import { childTextIsGiven } from "./checks/child-text-is-given.ts";
import { childTextKeepsStrength } from "./checks/child-text-keeps-strength.ts";
import { citesLawInForce } from "./checks/cites-law-in-force.ts";
import { citesPayGapLawOfListedBodies } from "./checks/cites-pay-gap-law-of-listed-bodies.ts";
import { consideredBeforeDecision } from "./checks/considered-before-decision.ts";
import { criterionIsAsStrongAsTarget } from "./checks/criterion-is-as-strong-as-target.ts";
import { cycleIsWithinStatute } from "./checks/cycle-is-within-statute.ts";
import { decidedByBoard } from "./checks/decided-by-board.ts";
import { decisionMakersKnewOfDuty } from "./checks/decision-makers-knew-of-duty.ts";
import { dueRegardIsRecorded } from "./checks/due-regard-is-recorded.ts";
import { figuresAgree } from "./checks/figures-agree.ts";
import { fixedDayIsKept } from "./checks/fixed-day-is-kept.ts";
import { groupIsACharacteristic } from "./checks/group-is-a-characteristic.ts";
import { impactCellsAreFilled } from "./checks/impact-cells-are-filled.ts";
import { impactHasEvidence } from "./checks/impact-has-evidence.ts";
import { impactIsConsulted } from "./checks/impact-is-consulted.ts";
import { impactIsReviewed } from "./checks/impact-is-reviewed.ts";
import { impactRecordIsKept } from "./checks/impact-record-is-kept.ts";
import { informationCoversEmployees } from "./checks/information-covers-employees.ts";
import { informationCoversOthers } from "./checks/information-covers-others.ts";
import { listsCharacteristicsOnly } from "./checks/lists-characteristics-only.ts";
import { listsRelevantCharacteristics } from "./checks/lists-relevant-characteristics.ts";
import { namesCharacteristicsClearly } from "./checks/names-characteristics-clearly.ts";
import { namesLawInForce } from "./checks/names-law-in-force.ts";
import { namesNoFirstDeadline } from "./checks/names-no-first-deadline.ts";
import { nextEditionIsInTime } from "./checks/next-edition-is-in-time.ts";
import { objectiveIsAboutACharacteristic } from "./checks/objective-is-about-a-characteristic.ts";
import { objectiveIsMeasurable } from "./checks/objective-is-measurable.ts";
import { objectiveIsSpecific } from "./checks/objective-is-specific.ts";
import { objectiveNamesAim } from "./checks/objective-names-aim.ts";
import { objectiveNamesCharacteristic } from "./checks/objective-names-characteristic.ts";
import { payDifferencesHaveObjective } from "./checks/pay-differences-have-objective.ts";
import { payGapIsComplete } from "./checks/pay-gap-is-complete.ts";
import { payGapReportIsKept } from "./checks/pay-gap-report-is-kept.ts";
import { periodIsWithinGuidance } from "./checks/period-is-within-guidance.ts";
import { periodIsWithinStatute } from "./checks/period-is-within-statute.ts";
import { printedDatesAgree } from "./checks/printed-dates-agree.ts";
import { printedReviewIsInTime } from "./checks/printed-review-is-in-time.ts";
import { publicationIsAccessible } from "./checks/publication-is-accessible.ts";
import { schoolHasAccessibilityPlan } from "./checks/school-has-accessibility-plan.ts";
import { schoolObjectivesAreHeld } from "./checks/school-objectives-are-held.ts";
import { senReportDescribesAccessibilityPlan } from "./checks/sen-report-describes-accessibility-plan.ts";
import { silencingIsKnown } from "./checks/silencing-is-known.ts";
import { statesInformationInterval } from "./checks/states-information-interval.ts";
import { statesObjectivesInterval } from "./checks/states-objectives-interval.ts";
import { targetEndsAfterBaseline } from "./checks/target-ends-after-baseline.ts";
import { targetEndsWithinPeriod } from "./checks/target-ends-within-period.ts";
import { targetGoesBeyondStatute } from "./checks/target-goes-beyond-statute.ts";
import { targetHasAmount } from "./checks/target-has-amount.ts";
import { targetHasBaseline } from "./checks/target-has-baseline.ts";
import { targetHasMeasure } from "./checks/target-has-measure.ts";
import { targetHasTimeLimit } from "./checks/target-has-time-limit.ts";
import { timeFrameHasAnchor } from "./checks/time-frame-has-anchor.ts";
import { titleAgreesWithPeriod } from "./checks/title-agrees-with-period.ts";
import { unknownEffectIsFollowedUp } from "./checks/unknown-effect-is-followed-up.ts";
import { worseEffectIsAnswered } from "./checks/worse-effect-is-answered.ts";

const judging = [
  informationCoversEmployees,
  informationCoversOthers,
  payGapIsComplete,
  fixedDayIsKept,
  bodyHasObjectives,
  characteristicHasObjectiveOrReason,
  payDifferencesHaveObjective,
  dueRegardIsRecorded,
  schoolHasAccessibilityPlan,
  listsRelevantCharacteristics,
  listsCharacteristicsOnly,
  namesCharacteristicsClearly,
  citesLawInForce,
  namesLawInForce,
  namesNoFirstDeadline,
  statesObjectivesInterval,
  statesInformationInterval,
  citesPayGapLawOfListedBodies,
  cycleIsWithinStatute,
  periodIsWithinStatute,
  periodIsWithinGuidance,
  titleAgreesWithPeriod,
  printedDatesAgree,
  printedReviewIsInTime,
  nextEditionIsInTime,
  publicationIsAccessible,
  payGapReportIsKept,
  accessibilityPlanHasThreePurposes,
  accessibilityPurposeIsFilled,
  accessibilityPlanIsAboutDisability,
  accessibilityPlanIsApproved,
  accessibilityPlanIsPublished,
  accessibilityPlanIsReviewed,
  senReportDescribesAccessibilityPlan,
  schoolObjectivesAreHeld,
  objectiveIsMeasurable,
  objectiveIsSpecific,
  objectiveNamesAim,
  objectiveNamesCharacteristic,
  objectiveIsAboutACharacteristic,
  characteristicCountsForItsPeople,
  characteristicCountsUnderItsAim,
  targetHasAmount,
  amountHasOneMeaning,
  targetHasMeasure,
  targetHasBaseline,
  targetHasTimeLimit,
  targetEndsAfterBaseline,
  targetEndsWithinPeriod,
  targetGoesBeyondStatute,
  groupIsACharacteristic,
  figuresAgree,
  actionHasOwner,
  actionHasTimeFrame,
  timeFrameHasAnchor,
  actionEndsWithinPeriod,
  actionEndsBeforeTarget,
  criterionIsAsStrongAsTarget,
  accessibilityActionHasCost,
  decisionMakersKnewOfDuty,
  consideredBeforeDecision,
  impactHasEvidence,
  decidedByBoard,
  impactIsConsulted,
  impactIsReviewed,
  impactCellsAreFilled,
  unknownEffectIsFollowedUp,
  worseEffectIsAnswered,
  impactRecordIsKept,
  childTextIsGiven,
  childTextHasNumber,
  childTextHasDate,
  childTextHasRole,
  childTextHasPost,
  childTextKeepsStrength,
] as const satisfies readonly Check[];

/**
 * Every check of the audit, in the order in which `audit` runs them: bodies, schools, documents, objectives, targets,
 * groups, measures, actions, impact assessments, texts for children, and what the plan silences. A new check is one file and one line
 * here.
 *
 * @see https://www.legislation.gov.uk/uksi/2017/353 for the duties; each check carries its own citation
 *
 * @example
 * ```ts
 * import { checks } from "@equality/rules/audit"
 *
 * checks.find(({ id }) => id === "accessibilityPlanHasThreePurposes")?.severity // => "notEvidenced"
 * checks.filter(({ subject }) => subject === "school").map(({ id }) => id) // => ["schoolHasAccessibilityPlan"]
 * ```
 */
export const checks = [...judging, silencingIsKnown(judging)] as const satisfies readonly Check[];

/** The id of a check. Stable: wordings and silenced findings hold on to it. */
export type CheckId = (typeof checks)[number]["id"];
