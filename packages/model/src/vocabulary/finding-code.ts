/** Parts of a plan that a finding can be about. */
export const subjectKinds = [
  "body",
  "school",
  "document",
  "cycle",
  "citation",
  "objective",
  "target",
  "action",
  "group",
  "measure",
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** Questions that a rule can leave open. Stable codes: render words them for each reader. */
export const questionCodes = [
  "publishedOn",
  "whichDocument",
  "eventOn",
  "employees",
  "schools",
  "cycle",
  "yearsReckonedAs",
  "academicYearBegins",
  "termDates",
  "anchor",
  "whenExactly",
  "amountMeans",
  "amount",
  "measure",
  "measureKind",
  "groupMeans",
  "baseline",
  "timeLimit",
  "interval",
  "firstDayCounts",
] as const;
export type QuestionCode = (typeof questionCodes)[number];

/** What suggests an answer to an open question. */
export const assumptionReasons = [
  "approvalStandsIn",
  "signatureStandsIn",
  "otherEventStandsIn",
  "firstPossibleDay",
  "lastPossibleDay",
  "thresholdReached",
  "reading",
] as const;
export type AssumptionReason = (typeof assumptionReasons)[number];

/** Why a rule does not apply. */
export const reasonCodes = [
  "noRowInForce",
  "belowThreshold",
  "notThisBody",
  "noLocalCycle",
  "noPeriod",
  "noChildText",
  "noSuchContent",
  "noTarget",
  "noStatutoryInterval",
  "continuing",
  "planned",
  "pastOneOff",
  "doneOnce",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** What an audit check can look for. */
export const auditFacts = [
  "characteristicsBeyondTheDuty",
  "instrumentsNotInForce",
  "targets",
  "checkableTargets",
  "amounts",
  "baselines",
  "timeLimits",
  "measures",
  "schoolObjectives",
  "schoolsWithObjectives",
  "numbersInChildText",
  "datesInChildText",
  "rolesInChildText",
  "postsInChildText",
  "childText",
  "groupsThatAreNotCharacteristics",
  "datesThatConflict",
  "ambiguousAmounts",
  "timeFrames",
  "anchors",
  "statutoryDutiesAmongTargets",
  "owners",
  "posts",
] as const;
export type AuditFact = (typeof auditFacts)[number];
