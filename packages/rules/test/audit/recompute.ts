import type { AuditResult, Step } from "@equality/model";
import type { CheckId } from "@equality/rules/audit";
import { recompute as ofReview } from "../review/recompute.ts";

/** Does a step of an audit again, from its inputs alone. Undefined for a step that no check takes. */
export const recompute = (step: Step): Step["result"] | undefined => {
  switch (step.code) {
    case "looked":
      return step.inputs.ids.length;
    case "daysBetween":
      return (Date.parse(step.inputs.to) - Date.parse(step.inputs.from)) / 86_400_000;
    case "periodAfter":
      return ended(step.inputs.start, step.inputs.length, 0);
    case "periodBeginningWith":
      return ended(step.inputs.start, { unit: "months", count: step.inputs.months }, 1);
    case "intervalCompared":
      return step.inputs.localMonths > step.inputs.statutoryMonths ? "looser" : "notLooser";
    case "instrumentInForce":
      return (step.inputs.from ?? "") <= step.inputs.on && step.inputs.on < (step.inputs.until ?? "9999");
    case "threshold":
      return step.inputs.employees >= step.inputs.atLeast;
    case "clockStarts":
      return step.inputs.on;
    case "notRecorded":
      return null;
    case "fixedDay":
      return ofReview(step);
    default:
      return undefined;
  }
};

/** The corresponding date, or the last day of a month without one; a day earlier where the first day counts. */
const ended = (start: string, { unit, count }: { unit: string; count: number }, counted: 0 | 1): string => {
  const [year = 0, month = 0, day = 0] = start.split("-").map(Number);
  if (unit !== "months") return iso(Date.parse(start) + count * (unit === "weeks" ? 7 : 1) * 86_400_000);
  const lastOfMonth = Date.UTC(year, month - 1 + count + 1, 0);
  const exists = day <= new Date(lastOfMonth).getUTCDate();
  return iso(exists ? Date.UTC(year, month - 1 + count, day - counted) : lastOfMonth);
};

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

type Rule = (steps: readonly Step[]) => boolean;

const looks = (steps: readonly Step[]) =>
  steps.flatMap((step) => (step.code === "looked" ? [{ found: step.result, among: step.inputs.among }] : []));
const days = (steps: readonly Step[]): number[] =>
  steps.flatMap((step) => (step.code === "daysBetween" && step.given === undefined ? [step.result] : []));
const allDays = (steps: readonly Step[]): number[] =>
  steps.flatMap((step) => (step.code === "daysBetween" ? [step.result] : []));

/** Something was found by the n-th look, nothing was, or all there is. */
const some =
  (n = 0): Rule =>
  (steps) =>
    (looks(steps)[n]?.found ?? 0) > 0;
const none: Rule = (steps) => looks(steps).at(-1)?.found === 0;
const all =
  (n = 0): Rule =>
  (steps) => {
    const { found, among } = looks(steps).at(n) ?? { found: 0, among: 1 };
    return found === among;
  };
const inForce: Rule = (steps) => steps.every((step) => step.code !== "instrumentInForce" || step.result);
/** No day comes after the one it is counted from, under any reading. */
const noneLater: Rule = (steps) => allDays(steps).every((count) => count <= 0);
const stale: Rule = (steps) =>
  looks(steps)[0]?.found === 0 || !steps.some((step) => step.code === "instrumentInForce" && step.result);

/** How the verdict of each check follows from its steps. */
const rules: Record<CheckId, Rule> = {
  informationCoversEmployees: some(),
  informationCoversOthers: some(),
  payGapIsComplete: all(),
  fixedDayIsKept: some(),
  bodyHasObjectives: some(),
  characteristicHasObjectiveOrReason: (steps) => {
    const [objectives, reasons] = looks(steps);
    return (objectives?.found ?? 0) + (reasons?.found ?? 0) === objectives?.among;
  },
  dueRegardIsRecorded: some(),
  schoolHasAccessibilityPlan: some(),
  listsRelevantCharacteristics: none,
  listsCharacteristicsOnly: none,
  citesLawInForce: inForce,
  namesCharacteristicsClearly: none,
  namesLawInForce: inForce,
  namesNoFirstDeadline: stale,
  statesObjectivesInterval: stale,
  statesInformationInterval: stale,
  citesPayGapLawOfListedBodies: stale,
  cycleIsWithinStatute: (steps) => steps.every(({ result }) => result === "notLooser"),
  periodIsWithinStatute: noneLater,
  periodIsWithinGuidance: noneLater,
  titleAgreesWithPeriod: none,
  printedDatesAgree: none,
  printedReviewIsInTime: (steps) => days(steps).every((count) => count <= 0),
  nextEditionIsInTime: noneLater,
  accessibilityPlanHasThreePurposes: all(),
  accessibilityPurposeIsFilled: all(),
  accessibilityPlanIsAboutDisability: some(),
  schoolObjectivesAreHeld: (steps) => some()(steps) && all(1)(steps),
  objectiveIsMeasurable: some(),
  objectiveNamesAim: some(),
  objectiveNamesCharacteristic: (steps) => some()(steps) || some(1)(steps),
  objectiveIsAboutACharacteristic: some(),
  characteristicCountsForItsPeople: (steps) => looks(steps).some(({ found }) => found > 0),
  characteristicCountsUnderItsAim: all(),
  targetHasAmount: some(),
  amountHasOneMeaning: none,
  targetHasMeasure: some(),
  targetHasBaseline: some(),
  targetHasTimeLimit: some(),
  targetEndsAfterBaseline: (steps) => allDays(steps).every((count) => count >= 0),
  targetEndsWithinPeriod: noneLater,
  targetGoesBeyondStatute: none,
  groupIsACharacteristic: none,
  actionHasOwner: some(),
  actionHasTimeFrame: some(),
  timeFrameHasAnchor: some(),
  actionEndsWithinPeriod: noneLater,
  actionEndsBeforeTarget: noneLater,
  criterionIsAsStrongAsTarget: none,
  accessibilityActionHasCost: some(),
  accessibilityPlanIsApproved: some(),
  accessibilityPlanIsPublished: some(),
  accessibilityPlanIsReviewed: some(),
  senReportDescribesAccessibilityPlan: some(),
  publicationIsAccessible: some(),
  payGapReportIsKept: (steps) => allDays(steps).every((count) => count > 0),
  payDifferencesHaveObjective: some(1),
  objectiveIsSpecific: (steps) => some()(steps) && some(1)(steps),
  figuresAgree: none,
  decisionMakersKnewOfDuty: (steps) => some()(steps) || (some(1)(steps) && allDays(steps).every((count) => count >= 0)),
  impactRecordIsKept: (steps) => all()(steps) && all(1)(steps),
  consideredBeforeDecision: (steps) => allDays(steps).every((count) => count >= 0),
  impactHasEvidence: some(),
  decidedByBoard: some(),
  impactIsConsulted: some(),
  impactIsReviewed: some(),
  impactCellsAreFilled: none,
  unknownEffectIsFollowedUp: (steps) => some(1)(steps) || some(2)(steps),
  worseEffectIsAnswered: some(1),
  childTextIsGiven: some(),
  childTextHasNumber: some(),
  childTextHasDate: some(),
  childTextHasRole: some(),
  childTextHasPost: some(),
  childTextKeepsStrength: some(),
  silencingIsKnown: (steps) => some()(steps) && some(1)(steps),
};

/** The verdict of a check, from the steps of its explanation alone. */
export const verdictFrom = ({ check, finding }: AuditResult): "met" | "notMet" =>
  rules[check as CheckId](finding.explanation.steps) ? "met" : "notMet";
