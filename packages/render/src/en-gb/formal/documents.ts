import type { DocumentKind } from "../../wording/codes.ts";
import type { DocumentsWording } from "../../wording/documents.ts";
import { and } from "../list.ts";
import { everyShown } from "../numbers.ts";
import { asPrinted, phrase, say } from "../say.ts";
import { events } from "./events.ts";

const kinds: Readonly<Record<DocumentKind, string>> = {
  dutyStatement: "An equality duty statement",
  objectives: "Equality objectives",
  informationAndObjectives: "Equality information and objectives",
  actionPlan: "Equality objectives with a plan of action",
  policy: "An equality policy",
  informationReport: "A report of equality information",
  progressReport: "A report on progress towards equality objectives",
  accessibilityPlan: "An accessibility plan",
  impactAssessment: "An equality impact assessment",
};

export const documents: DocumentsWording = {
  heading: ({ title }) => phrase`${title}`,
  datesHeading: phrase`Dates and reviews`,
  about: ({ kind, title, audience, edition }) => [
    audience === null ? say`${kinds[kind]}: “${title}”.` : say`${kinds[kind]}, for ${audience}: “${title}”.`,
    ...(edition === null ? [] : [say`Edition: ${edition}.`]),
  ],
  discharges: ({ duties }) => [
    duties.length === 0
      ? say`The record links it with no duty that has a day of its own in law.`
      : say`Duty in law that it answers: ${and(duties.map((duty) => phrase`${duty}`))}.`,
  ],
  event: ({ kind, on, by }) => [
    by.length === 0 ? say`${events[kind].head}: ${on}.` : say`${events[kind].head}: ${on}, ${and(by.map((role) => [role]))}.`,
  ],
  notPublished: ({ others }) => [
    others ? say`Published: no day is recorded.` : say`Approved or published: no day is recorded.`,
  ],
  updatedBy: ({ role }) => [say`Kept up to date by: ${role}.`],
  printedNextReview: ({ on }) => [say`Its own date for the next review: ${on}.`],
  printedReviewTooLate: ({ given }) => [
    say`${given === null ? "" : phrase`${given}, `}that review comes, or may come, after the last day that the law allows.`,
  ],
  period: ({ period }) => [say`For the time ${period}.`],
  periodEnd: ({ endsOn, ended, days, given }) => [
    say`${given === null ? "" : phrase`${given}, `}this time ${ended ? "ended" : "ends"} on ${endsOn}, ${days} ${ended ? "ago" : "from the day counted to"}.`,
  ],
  cycle: ({ by, every, bound, runsFrom }) => [
    say`Reviewed ${bound === "atMost" ? "at least " : ""}every ${everyShown(every)}, counted from ${events[runsFrom].from}${bound === "implied" ? ", as its dates imply" : ""}${by === null ? "" : phrase`, by: ${by}`}.`,
  ],
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
