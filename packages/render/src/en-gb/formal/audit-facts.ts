import type { Step } from "@equality/model";

type AuditFact = Extract<Step, { code: "looked" }>["inputs"]["for"];

/** What an audit check looks for in the record. */
export const auditFacts: Readonly<Record<AuditFact, string>> = {
  characteristicsBeyondTheDuty: "characteristics that the duty does not concern",
  instrumentsNotInForce: "law that was not in force",
  targets: "targets",
  checkableTargets: "targets that can be checked",
  amounts: "amounts",
  baselines: "starting points",
  timeLimits: "time limits",
  measures: "measures",
  schoolObjectives: "objectives of schools",
  schoolsWithObjectives: "schools with objectives of their own",
  numbersInChildText: "numbers in the words for children",
  datesInChildText: "dates in the words for children",
  rolesInChildText: "roles in the words for children",
  postsInChildText: "kinds of post in the words for children",
  childText: "words for children",
  groupsThatAreNotCharacteristics: "groups that are not protected characteristics",
  datesThatConflict: "dates that cannot both be true",
  ambiguousAmounts: "amounts with more than one meaning",
  timeFrames: "time frames",
  anchors: "days from which a length of time runs",
  statutoryDutiesAmongTargets: "targets that the law already asks for",
  owners: "roles that are responsible",
  posts: "kinds of post in the record",
};
