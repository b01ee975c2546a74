import type { Inline } from "../../tree/node.ts";
import type { AssumptionFacts, OpenWording } from "../../wording/open.ts";
import { phrase, say } from "../say.ts";

const answer = ({ answer: given }: AssumptionFacts): Inline | string => given;

/** What a code means that answers a question of reading. */
const readings: Readonly<Record<string, string>> = {
  academic: "if these are academic years",
  calendar: "if these are calendar years",
  shareOfBaseline: "if it is a share of the starting figure",
  percentagePoints: "if it is percentage points",
  beginningWith: "if the first day counts",
  after: "if the first day does not count",
  pupils: "if it is about pupils",
  staff: "if it is about staff",
  serviceUsers: "if it is about parents, visitors and others",
  size: "if the size of the gap is limited, whichever side is behind",
  signedValue: "if the group may be ahead by any amount",
  asObserved: "if the change is as observed",
  noChange: "if the change is chance, and there was none",
};

export const open: OpenWording = {
  question: {
    publishedOn: [say`The day of publication is not recorded.`],
    whichDocument: [say`Which document is meant is not recorded.`],
    eventOn: [say`The day the cycle runs from is not recorded.`],
    employees: [say`The number of employees is not recorded.`],
    schools: [say`The schools are not recorded.`],
    cycle: [say`How often it is reviewed is not stated.`],
    cycleRunsFrom: [say`From when the review cycle counts is not stated.`],
    yearsReckonedAs: [say`Whether academic or calendar years are meant is not stated.`],
    academicYearBegins: [say`The day on which the academic year begins is not recorded.`],
    termDates: [say`The dates of the terms are not recorded.`],
    anchor: [say`The day from which the time runs is not stated.`],
    whenExactly: [say`When exactly is not stated.`],
    amountMeans: [say`What the amount means has not been decided.`],
    amount: [say`No amount is given.`],
    measure: [say`What is measured is not stated.`],
    measureKind: [say`How it is measured is not stated.`],
    baseline: [say`No starting point is given.`],
    timeLimit: [say`No time limit is given.`],
    interval: [say`The interval in law has not been verified.`],
    firstDayCounts: [say`Whether the first day counts is not settled.`],
    groupMeans: [say`Which characteristic the group stands for, if any, is not recorded.`],
    people: [say`Which people it is about is not stated.`],
    consideredOn: [say`The day on which the effect was considered is not recorded.`],
    trainedOn: [say`The day on which those who decided were trained is not known exactly.`],
    decidedOn: [say`The day of the decision is not recorded.`],
    comparator: [say`With whom the group is compared is not stated.`],
    counts: [say`How many people the figures count is not recorded.`],
    enoughPeople: [say`There are too few people to compare.`],
    suppressedFigure: [say`A figure that is needed is withheld.`],
    missingFigure: [say`A figure that is needed is missing.`],
    sameKind: [say`The figures are not of one kind.`],
    samePeriod: [say`The figures are not known to be of the same time.`],
    sameDefinition: [say`The figures are not known to be worked out in the same way.`],
    observation: [say`Nothing has been observed since the starting point.`],
    whichFigure: [say`Two figures for the same time do not agree.`],
    sameGroups: [say`What was observed is of another group, or compared with others.`],
    levelBounds: [say`Whether the size of the gap or one side of it is limited is not stated.`],
    chance: [say`The change since the starting point cannot be told from chance.`],
    startIsZero: [say`The starting point is zero, of which there is no share.`],
    progress: [say`How far it has come is not recorded.`],
  },
  assumption: {
    approvalStandsIn: (facts) => phrase`if it was published on the day it was approved, ${answer(facts)}`,
    signatureStandsIn: (facts) => phrase`if it was published on the day it was signed, ${answer(facts)}`,
    otherEventStandsIn: (facts) =>
      phrase`if it was published on ${answer(facts)}, a day the record gives for another event`,
    firstPossibleDay: (facts) => phrase`if it was on the first possible day, ${answer(facts)}`,
    lastPossibleDay: (facts) => phrase`if it was on the last possible day, ${answer(facts)}`,
    thresholdReached: (facts) => phrase`if there are at least ${answer(facts)} employees`,
    reading: ({ question, answer: code }) => {
      if (typeof code === "string") return phrase`${readings[code] ?? "in one reading"}`;
      return question === "cycleRunsFrom" ? phrase`if it is counted from ${code}` : phrase`if it means ${code}`;
    },
    firstObserved: (facts) => phrase`if it starts from the first figure observed, that of ${answer(facts)}`,
  },
  reason: {
    noRowInForce: [say`Does not apply: no such requirement is in force.`],
    belowThreshold: [say`Does not apply: there are too few employees.`],
    notThisBody: [say`Does not apply to an authority of this kind.`],
    noLocalCycle: [say`It has no duty with an interval and no review cycle of its own.`],
    noPeriod: [say`It gives no period.`],
    noChildText: [say`It prints no words for children.`],
    noSuchContent: [say`The record holds nothing that this looks at.`],
    noTarget: [say`It sets no target.`],
    noStatutoryInterval: [say`The law sets no interval.`],
    continuing: [say`This holds at all times, and has no last day.`],
    planned: [say`Does not apply yet: the law is not in force.`],
    pastOneOff: [say`This was to be done once, and the day for it has passed.`],
    doneOnce: [say`This was to be done once, and has been.`],
    judgedInWords: [say`It is judged in words, not by a figure.`],
  },
};
