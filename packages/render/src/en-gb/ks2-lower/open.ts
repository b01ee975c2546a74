import type { OpenWording } from "../../wording/open.ts";
import { open as ks2 } from "../ks2/open.ts";
import { phrase, say } from "../say.ts";

export const open: OpenWording = {
  ...ks2,
  question: {
    ...ks2.question,
    sameDefinition: [say`We do not know if we counted in the same way.`],
    trainedOn: [say`We have not written down when people learned about this.`],
  },
  assumption: {
    ...ks2.assumption,
    reading: (facts) =>
      facts.answer === "calendar" ? phrase`if our years start in January` : ks2.assumption.reading(facts),
  },
};
