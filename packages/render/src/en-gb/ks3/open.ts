import type { AssumptionFacts, OpenWording } from "../../wording/open.ts";
import { open as ks2 } from "../ks2/open.ts";
import { phrase, say } from "../say.ts";

const ifPublished = ({ answer }: AssumptionFacts) => phrase`if we published it on ${answer}`;

export const open: OpenWording = {
  ...ks2,
  question: { ...ks2.question, publishedOn: [say`We have not written down when we published this.`] },
  assumption: {
    ...ks2.assumption,
    approvalStandsIn: ifPublished,
    signatureStandsIn: ifPublished,
    otherEventStandsIn: ifPublished,
  },
};
