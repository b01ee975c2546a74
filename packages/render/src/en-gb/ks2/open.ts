import type { Inline } from "../../tree/node.ts";
import type { AssumptionFacts, OpenWording } from "../../wording/open.ts";
import { phrase, say } from "../say.ts";

const answer = ({ answer: given }: AssumptionFacts): Inline | string => given;

/** What a code means that answers a question of reading. */
const readings: Readonly<Record<string, string>> = {
  academic: "if we mean school years",
  calendar: "if we mean years from January to December",
  shareOfBaseline: "if we mean part of what it is now",
  percentagePoints: "if we mean points",
  beginningWith: "if the first day counts",
  after: "if the first day does not count",
  pupils: "if it is for pupils",
  staff: "if it is for the people who work for us",
  serviceUsers: "if it is for families and visitors",
};

export const open: OpenWording = {
  question: {
    publishedOn: [say`We have not written down when we shared this.`],
    whichDocument: [say`We have not said which paper we mean.`],
    eventOn: [say`We have not written down the day to count from.`],
    employees: [say`We have not written down how many people work for us.`],
    schools: [say`We have not listed our schools yet.`],
    cycle: [say`We have not said how often we check.`],
    cycleRunsFrom: [say`We have not said from which day we count.`],
    yearsReckonedAs: [say`We have not said which kind of years we mean.`],
    academicYearBegins: [say`We have not said when our school year begins.`],
    termDates: [say`We have not written down when our terms begin and end.`],
    anchor: [say`We have not said from which day.`],
    whenExactly: [say`We have not said exactly when.`],
    amountMeans: [say`We have not decided yet what the number means.`],
    amount: [say`We have not said how much yet.`],
    measure: [say`We have not said what we will count yet.`],
    measureKind: [say`We have not said how we will measure it yet.`],
    baseline: [say`We have not said where we started yet.`],
    timeLimit: [say`We have not said when yet.`],
    interval: [say`We are not sure yet how often the law asks for this.`],
    firstDayCounts: [say`We are not sure yet if the first day counts.`],
    groupMeans: [say`We have not said yet which people we mean.`],
    people: [say`We have not said which people it is for.`],
    consideredOn: [say`We have not written down when we thought about what is fair.`],
    trainedOn: [say`We have not written down exactly when people learned about this.`],
    decidedOn: [say`We have not written down when we decided.`],
    comparator: [say`We have not said who we compare them with.`],
    counts: [say`We have not written down how many people we counted.`],
    enoughPeople: [say`There are too few people to compare.`],
    suppressedFigure: [say`We keep one of the numbers private.`],
    missingFigure: [say`One of the numbers is missing.`],
    sameKind: [say`The two numbers do not count the same kind of thing.`],
    samePeriod: [say`We do not know if the two numbers are from the same time.`],
    sameDefinition: [say`We do not know if the two numbers were worked out in the same way.`],
  },
  assumption: {
    approvalStandsIn: (facts) => phrase`if we shared it on ${answer(facts)}`,
    signatureStandsIn: (facts) => phrase`if we shared it on ${answer(facts)}`,
    otherEventStandsIn: (facts) => phrase`if we shared it on ${answer(facts)}`,
    firstPossibleDay: (facts) => phrase`if that day was ${answer(facts)}`,
    lastPossibleDay: (facts) => phrase`if that day was ${answer(facts)}`,
    thresholdReached: (facts) => phrase`if at least ${answer(facts)} people work for us`,
    reading: ({ question, answer: code }) => {
      if (typeof code === "string") return phrase`${readings[code] ?? "in one way of reading it"}`;
      return question === "cycleRunsFrom" ? phrase`if we count from ${code}` : phrase`if we mean ${code}`;
    },
  },
  reason: {
    noRowInForce: [say`No law asks for this now.`],
    belowThreshold: [say`Too few people work for us, so the law does not ask for this.`],
    notThisBody: [say`The law does not ask us for this.`],
    noLocalCycle: [say`Nobody has set a date for the next check.`],
    noPeriod: [say`It does not say which years it is for.`],
    noChildText: [say`It has no words for children.`],
    noSuchContent: [say`It has nothing of this kind.`],
    noTarget: [say`It has no target.`],
    noStatutoryInterval: [say`The law does not say how often.`],
    continuing: [say`We must do this all the time.`],
    planned: [say`This is not a law yet.`],
    pastOneOff: [say`We had to do this once, and that time is over.`],
    doneOnce: [say`We had to do this once, and we have.`],
  },
};
