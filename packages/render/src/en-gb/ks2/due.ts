import type { DutyId } from "@equality/model/vocabulary";
import type { DueWording } from "../../wording/due.ts";
import { everyShown } from "../numbers.ts";
import { phrase, say } from "../say.ts";

const duties: Readonly<Record<DutyId, string>> = {
  generalDuty: "thinking about fairness in all we do",
  equalityInformation: "facts about how fair we are",
  equalityObjectives: "a list of things to make better",
  publicationManner: "sharing things so that everyone can find them",
  genderPayGap: "facts about what we pay women and men",
  genderPayGapRetention: "facts about pay that stay on our website",
  accessibilityPlan: "a plan that helps disabled children take part",
  senInformationReport: "facts about children who need extra help",
  pupilPremiumStrategy: "a plan for money that helps some children",
  behaviourPolicy: "rules about how we behave",
  medicalConditionsPolicy: "rules that help children with health conditions",
  harassmentPrevention: "steps to keep our staff safe from unkind acts",
  equalityActionPlan: "a plan of jobs that make work fairer",
  facilityTimeReport: "facts about time that staff spend helping other staff",
  socioEconomicDuty: "thinking about people who have less money",
  strategicEqualityPlan: "a big plan for fairness",
  annualEqualityReport: "a report on fairness every year",
  employmentInformation: "facts about the people who work for us",
  engagement: "listening to people",
  impactAssessment: "checks that our choices are fair",
  equalityTraining: "training for staff about fairness",
  procurement: "thinking about fairness when we buy things",
  mainstreamingReport: "a report on how fairness is part of our work",
  equalityOutcomes: "a list of what we want to change",
  equalityOutcomesProgress: "a report on what has changed",
  equalPayStatement: "a paper about equal pay",
  equalityOfOpportunity: "giving everyone a fair chance",
  goodRelations: "helping people get on well",
  equalityScheme: "a plan for how we will be fair",
  equalitySchemeProgress: "a report on how that plan is going",
};

const bases = {
  statutory: [say`The law says so.`],
  guidance: [say`It is in a guide from the government.`],
  grantCondition: [say`It is a rule for money that we get.`],
} as const;

export const due: DueWording = {
  caption: phrase`What we must share or check next`,
  columns: { what: phrase`What`, footing: phrase`Who says so`, lastDay: phrase`By when` },
  duty: duties,
  dutyDue: ({ duty, whose }) => [whose === null ? say`${duty}.` : say`${duty}, for ${whose}.`],
  cycleDue: ({ every }) => [every === null ? say`Our own check.` : say`Our own check, every ${everyShown(every)}.`],
  footing: ({ basis }) => bases[basis],
  localFooting: [say`It is our own rule.`],
  lastDay: ({ day, status, days, given }) => [
    given === null
      ? say`The last day ${status === "late" ? "was" : "is"} ${day}.`
      : say`${given}, the last day ${status === "late" ? "was" : "is"} ${day}.`,
    status === "late" ? say`That was ${days} ago.` : say`We have ${days} left.`,
  ],
  cannotTell: [say`We cannot tell yet.`],
  first: ({ day, given }) => [
    given === null ? say`The first of these days is ${day}.` : say`${given}, the first of these days is ${day}.`,
  ],
  looser: ({ duty, local, statutory }) => [
    say`Our own rule gives us ${local} for ${duty}.`,
    say`The law gives us only ${statutory}.`,
    say`So the law comes first.`,
  ],
};
