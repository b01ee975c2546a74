import type { DocumentKind } from "@equality/model/vocabulary";
import { link } from "../../tree/build.ts";
import type { DocumentsWording } from "../../wording/documents.ts";
import { and } from "../list.ts";
import { everyShown } from "../numbers.ts";
import { asPrinted, label, phrase, say } from "../say.ts";
import { events } from "./events.ts";

const kinds: Readonly<Record<DocumentKind, string>> = {
  dutyStatement: "equality duty statement",
  objectives: "equality objectives",
  informationAndObjectives: "equality information and objectives",
  actionPlan: "equality objectives with a plan of action",
  policy: "equality policy",
  informationReport: "report of equality information",
  progressReport: "report on progress towards equality objectives",
  accessibilityPlan: "accessibility plan",
  impactAssessment: "equality impact assessment",
};

const languages: Readonly<Record<string, string>> = {
  en: "English",
  "en-GB": "English",
  cy: "Welsh",
  "cy-GB": "Welsh",
};

const relations = {
  supersedes: "In place of",
  supersededBy: "Now in its place",
  versionOf: "A version for other readers of",
  hasVersion: "Also for other readers as",
  publishedIn: "Published as part of",
  describes: "Tells of",
} as const;

export const documents: DocumentsWording = {
  heading: ({ title }) => phrase`${title}`,
  datesHeading: phrase`Dates and reviews`,
  about: ({ kind, title, audience, edition }) => [
    audience === null
      ? say`${label("Document")} “${title}” (${kinds[kind]}).`
      : say`${label("Document")} “${title}” (${kinds[kind]}), for ${audience}.`,
    ...(edition === null ? [] : [say`Edition: ${edition}.`]),
  ],
  alsoOf: ({ bodies }) => [say`${label("Also of")} ${and(bodies)}.`],
  scope: ({ scope }) => [say`${label("For")} ${scope}.`],
  language: ({ tag }) => [say`${label("Language")} ${languages[tag] ?? `“${tag}”`}.`],
  address: ({ url }) => [say`${label("On the web")} ${link(url, url)}`],
  availability: ({ printed }) => [say`${label("How to get it")} ${printed}`],
  relation: ({ kind, other }) => [say`${label(relations[kind])} “${other}”.`],
  discharges: ({ duties }) => [
    duties.length === 0
      ? say`${label("Duty in law it answers")} none for which the law sets a day.`
      : say`${label("Duty in law it answers")} ${and(duties.map((duty) => phrase`${duty}`))}.`,
  ],
  event: ({ kind, on, by, countsAsPublished }) => [
    by.length === 0
      ? say`${label(events[kind].head)} ${on}.`
      : say`${label(events[kind].head)} ${on}, ${and(by.map((role) => [role]))}.`,
    ...(countsAsPublished ? [say`That counts as publishing the whole again.`] : []),
  ],
  notPublished: ({ others }) => [
    others
      ? say`${label("Published")} no day is recorded.`
      : say`${label("Approved or published")} no day is recorded.`,
  ],
  updatedBy: ({ role }) => [say`${label("Kept up to date by")} ${role}.`],
  printedNextReview: ({ on }) => [say`${label("Its own date for the next review")} ${on}.`],
  printedReviewTooLate: ({ given }) => [
    say`${given === null ? "" : phrase`${given}, `}that review comes, or may come, after the last day that the law allows.`,
  ],
  period: ({ period }) => [say`${label("Period")} ${period}.`],
  periodEnd: ({ endsOn, ended, days, given }) => [
    say`${given === null ? "" : phrase`${given}, `}this time ${ended ? "ended" : "ends"} on ${endsOn}, ${days} ${ended ? "ago" : "to go"}.`,
  ],
  cycle: ({ by, every, bound, runsFrom, printed }) => {
    const who = by === null ? "" : phrase`, by ${by}`;
    if (every === null) return [say`${label("Its own review")} “${printed}”${who}. How often is not stated.`];
    const from = runsFrom === null ? "; from when it counts is not stated" : `, counted from ${events[runsFrom].from}`;
    return [
      say`${label("Its own review")} ${bound === "atMost" ? "at least " : ""}every ${everyShown(every)}${from}${bound === "implied" ? ", as its dates imply" : ""}${who}.`,
    ];
  },
  early: {
    intro: [say`Sooner, if:`],
    trigger: ({ printed }) => [asPrinted(printed)],
    noneRecorded: [say`None of these is recorded as having happened.`],
    called: ({ printed, on, reviewBy }) => [
      say`Recorded on ${on}: ${printed}.`,
      reviewBy === null
        ? say`That calls for a review from that day; no last day was set.`
        : say`That calls for a review by ${reviewBy}.`,
    ],
  },
};
