import type { DocumentsWording } from "../../wording/documents.ts";
import { documentsWith, type EventWords, type KindWords } from "../ks2/documents.ts";
import { say } from "../say.ts";

const kinds: KindWords = {
  dutyStatement: "our equality statement",
  objectives: "our equality objectives",
  informationAndObjectives: "our equality information and objectives",
  actionPlan: "our equality action plan",
  policy: "our equality policy",
  informationReport: "our equality information",
  progressReport: "how our plans are going",
  accessibilityPlan: "our plan so that disabled people can take part",
  impactAssessment: "how we check that a decision is fair",
};

const events: EventWords = {
  created: { did: "wrote this", from: "the day we wrote it" },
  drafted: { did: "drafted this", from: "the day we drafted it" },
  consulted: { did: "asked people about this", from: "the day we asked people" },
  agreed: { did: "agreed this", from: "the day we agreed it" },
  approved: { did: "approved this", from: "the day we approved it" },
  ratified: { did: "approved this", from: "the day we approved it" },
  adopted: { did: "adopted this", from: "the day we adopted it" },
  signed: { did: "signed this", from: "the day it was signed" },
  issued: { did: "gave this out", from: "the day we gave it out" },
  published: { did: "published this", from: "the day we published it" },
  republished: { did: "published this again", from: "the last day we published it" },
  effective: { did: "began to use this", from: "the day we began to use it" },
  edited: { did: "changed this", from: "the last day we changed it" },
  reviewed: { did: "reviewed this", from: "the last day we reviewed it" },
  confirmed: { did: "said this is still right", from: "the day we said it is still right" },
  superseded: { did: "replaced this with a newer one", from: "the day a newer one took its place" },
  withdrawn: { did: "stopped using this", from: "the day we stopped using it" },
};

const ks3 = documentsWith(kinds, events);

export const documents: DocumentsWording = {
  ...ks3,
  notPublished: ({ others }) => [
    others
      ? say`We have not written down when we published this.`
      : say`We have not written down when we approved or published this.`,
  ],
};
