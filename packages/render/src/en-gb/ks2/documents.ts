import type { LifecycleEventKind } from "@equality/model";
import type { DocumentKind, EarlyReviewReason } from "@equality/model/vocabulary";
import { link } from "../../tree/build.ts";
import type { DocumentsWording } from "../../wording/documents.ts";
import { and } from "../list.ts";
import { everyShown } from "../numbers.ts";
import { capitalised, phrase, say } from "../say.ts";
import { inPairs } from "./in-pairs.ts";
import { when } from "./time.ts";

/** What a kind of document is called. */
export type KindWords = Readonly<Record<DocumentKind, string>>;

export const kinds: KindWords = {
  dutyStatement: "our paper about the fairness law",
  objectives: "our list of things to make better",
  informationAndObjectives: "our facts and plans about fairness",
  actionPlan: "our plan to make things fairer",
  policy: "our rules about being fair",
  informationReport: "our facts about fairness",
  progressReport: "how our plans are going",
  accessibilityPlan: "our plan so that disabled people can take part",
  impactAssessment: "how we check that a choice is fair",
};

/** What somebody did with a document, and that from which time is counted. */
export type EventWords = Readonly<Record<LifecycleEventKind, { readonly did: string; readonly from: string }>>;

export const events: EventWords = {
  created: { did: "wrote this", from: "the day we wrote it" },
  drafted: { did: "wrote a first try of this", from: "the day we wrote a first try" },
  consulted: { did: "asked people about this", from: "the day we asked people" },
  agreed: { did: "said yes to this", from: "the day we said yes to it" },
  approved: { did: "said yes to this", from: "the day we said yes to it" },
  ratified: { did: "said yes to this", from: "the day we said yes to it" },
  adopted: { did: "said yes to this", from: "the day we said yes to it" },
  signed: { did: "signed this", from: "the day it was signed" },
  issued: { did: "gave this out", from: "the day we gave it out" },
  published: { did: "shared this with everyone", from: "the day we shared it" },
  republished: { did: "shared this with everyone again", from: "the last day we shared it" },
  effective: { did: "began to use this", from: "the day we began to use it" },
  edited: { did: "changed this", from: "the last day we changed it" },
  reviewed: { did: "checked this", from: "the last day we checked it" },
  confirmed: { did: "said this is still right", from: "the day we said it is still right" },
  superseded: { did: "stopped this for a newer one", from: "the day a newer one took its place" },
  withdrawn: { did: "stopped using this", from: "the day we stopped using it" },
};

export const triggers: Readonly<Record<EarlyReviewReason, string>> = {
  lawChanges: "the law changes",
  monitoringRaisesConcern: "we see something that worries us",
  schoolsAskForRevision: "our schools ask for changes",
  seriousIncident: "something very serious happens",
  inspection: "someone comes to check our schools",
  structureChanges: "the way our schools are run changes",
  complaint: "someone tells us that something is wrong",
  other: "something happens that our full plan names",
};

const relations = {
  supersedes: [say`We had an older one before this.`],
  supersededBy: [say`We have a newer one now.`],
  versionOf: [say`We have this in other words too.`],
  hasVersion: [say`We have this in other words too.`],
  publishedIn: [say`It is part of another paper.`],
  describes: [],
} as const;

/** Words for documents, given what each kind is called and what is done with one. */
export const documentsWith = (called: KindWords, done: EventWords): DocumentsWording => ({
  heading: ({ kind }) => capitalised(phrase`${called[kind]}`),
  datesHeading: phrase`When do we check our plans?`,
  about: ({ title, edition }) => [
    ...(title.split(/\s+/).length <= 8 ? [say`The full name of our plan is “${title}”.`] : []),
    edition === null ? say`It has no number to tell it from older ones.` : say`Its number is “${edition}”.`,
  ],
  alsoOf: ({ bodies }) => inPairs(bodies).map((pair) => say`This is also for ${and(pair)}.`),
  scope: ({ scope }) => [say`This is for ${scope}.`],
  language: () => [],
  address: ({ url }) => [say`${link(url, "You can read our full plan on the web")}.`],
  availability: () => [],
  relation: ({ kind }) => relations[kind],
  discharges: ({ duties }) =>
    duties.length === 0
      ? [say`The law gives no date for this.`]
      : duties.map((duty, i) => say`The law asks us for ${duty}${i === 0 ? "" : " too"}.`),
  event: ({ kind, on, by }) =>
    by.length === 0
      ? [say`We ${done[kind].did} ${when({ kind: "date", date: on })}.`]
      : by.map((role, i) =>
          i === 0
            ? say`${role} ${done[kind].did} ${when({ kind: "date", date: on })}.`
            : say`${role} ${done[kind].did} too.`,
        ),
  notPublished: ({ others }) => [
    others
      ? say`We have not written down when we shared this.`
      : say`We have not written down when we said yes to this or shared it.`,
  ],
  updatedBy: ({ role }) => [say`${role} will keep this up to date.`],
  printedNextReview: ({ on }) => [say`The date on it for the next check is ${on}.`],
  printedReviewTooLate: ({ given }) => [
    given === null ? say`That may be too late for the law.` : say`${given}, that may be too late for the law.`,
  ],
  period: ({ period }) => [say`It is for ${period}.`],
  periodEnd: ({ endsOn, ended, days, given }) => [
    given === null
      ? say`This time ${ended ? "ended" : "ends"} on ${endsOn}.`
      : say`${given}, this time ${ended ? "ended" : "ends"} on ${endsOn}.`,
    ended ? say`That was ${days} ago.` : say`That is ${days} away.`,
  ],
  cycle: ({ by, every, bound, runsFrom }) => [
    every === null
      ? say`${by === null ? "we" : by} will check this.`
      : say`${by === null ? "we" : by} will check this ${bound === "atMost" ? "at least " : ""}every ${everyShown(every)}.`,
    ...(by === null ? [say`We have not said who will check it yet.`] : []),
    ...(every === null ? [say`We have not said how often we check.`] : []),
    ...(bound === "implied" ? [say`Its dates tell us so.`] : []),
    runsFrom === null ? say`We have not said from which day we count.` : say`We count from ${done[runsFrom].from}.`,
  ],
  early: {
    intro: [say`We will check it sooner if one of these things happens:`],
    trigger: ({ reason }) => [say`${triggers[reason]}.`],
    noneRecorded: [say`We have not written down that any of them happened.`],
    called: ({ reason, on, reviewBy }) => [
      say`This has happened: ${triggers[reason]}.`,
      say`We wrote it down on ${on}.`,
      reviewBy === null
        ? say`We have not said when we will check because of it.`
        : say`So we will check by ${reviewBy}.`,
    ],
  },
});

export const documents = documentsWith(kinds, events);
