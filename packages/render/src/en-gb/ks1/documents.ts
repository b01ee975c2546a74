import type { DateNode } from "../../tree/node.ts";
import type { DocumentsWording } from "../../wording/documents.ts";
import type { Said } from "../../wording/said.ts";
import { triggers } from "../ks2/documents.ts";
import { when } from "../ks2/time.ts";
import { did, documents as ks2Lower } from "../ks2-lower/documents.ts";
import { everyShown } from "../numbers.ts";
import { say } from "../say.ts";

const thatWas = (on: DateNode): Said => [say`That was ${when({ kind: "date", date: on })}.`];

export const documents: DocumentsWording = {
  ...ks2Lower,
  alsoOf: ({ bodies }) => bodies.map((body) => say`This is also for ${body}.`),
  discharges: ({ duties }) =>
    duties.length === 0 ? [say`The law gives no date for this.`] : duties.map((duty) => say`The law asks for ${duty}.`),
  event: ({ kind, on, by }) => {
    const done = kind === "confirmed" ? "said this is right" : did[kind].did;
    return by.length === 0
      ? [say`We ${done}.`, ...thatWas(on)]
      : [...by.map((role, i) => say`${role} ${done}${i === 0 ? "" : " too"}.`), ...thatWas(on)];
  },
  notPublished: ({ others }) => [
    ...(others ? [] : [say`We do not know when we said yes.`]),
    say`We do not know when we shared it.`,
  ],
  updatedBy: ({ role }) => [say`${role} will keep this right.`],
  printedNextReview: ({ on }) => [say`It has a date for the next check.`, say`That is ${on}.`],
  cycle: ({ by, every, bound, runsFrom }) => [
    by === null ? say`We will check this.` : say`${by} will check this.`,
    every === null
      ? say`We have not said how often.`
      : say`That is ${bound === "atMost" ? "at least " : ""}every ${everyShown(every)}.`,
    ...(by === null ? [say`We have not said who will check it.`] : []),
    ...(bound === "implied" ? [say`Its dates tell us so.`] : []),
    runsFrom === null ? say`We have not said when we start to count.` : say`We count from ${did[runsFrom].from}.`,
  ],
  early: {
    intro: [say`We will check sooner if this happens:`],
    trigger: ks2Lower.early.trigger,
    noneRecorded: [say`We have no note that this happened.`],
    called: ({ reason, on, reviewBy }) => [
      say`This has happened: ${triggers[reason]}.`,
      say`We wrote it down on ${on}.`,
      reviewBy === null ? say`We have not said when we will check.` : say`So we will check by ${reviewBy}.`,
    ],
  },
};
