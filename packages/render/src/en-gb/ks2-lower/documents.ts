import type { DocumentsWording } from "../../wording/documents.ts";
import { documentsWith, type EventWords, events, kinds } from "../ks2/documents.ts";
import { say } from "../say.ts";
import { under } from "./under.ts";

/** What somebody did, in at most five words. */
export const did: EventWords = {
  ...events,
  drafted: { did: "tried out this", from: "the day we tried it out" },
  consulted: { did: "asked people about this", from: "the day we asked people" },
  republished: { did: "shared this again", from: "the last day we shared it" },
  confirmed: { did: "said this is still right", from: "the day we said it is right" },
  superseded: { did: "stopped using this", from: "the day a newer one came" },
};

const short = documentsWith(kinds, did);

export const documents: DocumentsWording = {
  ...short,
  about: () => [],
  printedReviewTooLate: ({ given }) => under(given, short.printedReviewTooLate({ given: null })),
  periodEnd: ({ given, ...facts }) => under(given, short.periodEnd({ ...facts, given: null })),
  notPublished: ({ others }) => [
    ...(others ? [] : [say`We have not written down when we said yes to this.`]),
    say`We have not written down when we shared this.`,
  ],
};
