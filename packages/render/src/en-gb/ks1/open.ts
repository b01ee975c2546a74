import type { OpenWording } from "../../wording/open.ts";
import { open as ks2Lower } from "../ks2-lower/open.ts";
import { phrase, say } from "../say.ts";

export const open: OpenWording = {
  ...ks2Lower,
  question: {
    ...ks2Lower.question,
    publishedOn: [say`We do not know when we shared this.`],
    eventOn: [say`We do not know the day to count from.`],
    yearsReckonedAs: [say`We have not said which years we mean.`],
    employees: [say`We do not know how many people work here.`],
    termDates: [say`We do not know when our terms begin.`],
    interval: [say`The law may not say how often.`, say`We are not sure yet.`],
    consideredOn: [say`We do not know when we thought about this.`],
    suppressedFigure: [say`We do not show one of the numbers.`, say`That keeps people safe.`],
    sameKind: [say`The two numbers count different things.`],
    samePeriod: [say`The numbers may be from different times.`],
    sameDefinition: [say`We may have counted in another way.`],
    chance: [say`The change may be real.`, say`Or it may be chance.`],
    startIsZero: [say`We started from 0.`, say`We cannot take a part of it.`],
  },
  assumption: { ...ks2Lower.assumption, firstObserved: ({ answer }) => phrase`if we start from ${answer}` },
  reason: {
    ...ks2Lower.reason,
    belowThreshold: [say`Few people work for us.`, say`So the law does not ask for this.`],
    pastOneOff: [say`We had to do this once.`, say`The time is over.`],
  },
};
