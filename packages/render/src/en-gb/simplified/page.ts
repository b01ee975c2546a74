import type { PageWording } from "../../wording/page.ts";
import { page as ks2Lower } from "../ks2-lower/page.ts";
import { phrase, say } from "../say.ts";

export const page: PageWording = {
  ...ks2Lower,
  lead: ({ bodies, asOf }) => [
    say`This page is for adults who want easy words.`,
    say`It is about being fair at ${bodies}.`,
    say`It is shorter than our full plan.`,
    say`We made both from the same facts.`,
    say`We count days up to ${asOf}.`,
  ],
  reader: [say`Our notes do not say if anyone has checked these words.`, say`Tell us if any of them are hard.`],
  unworded: () => [
    say`Our full plan has some more names in it.`,
    say`We have not made them easy yet.`,
    say`Ask us what they mean.`,
  ],
  end: {
    heading: phrase`Have your say`,
    said: [
      say`Tell us what you think of our plans.`,
      say`You can tell anyone who works at the school.`,
      say`Tell us too if something is not fair.`,
      say`You can ask for help to read the full plan.`,
    ],
  },
};
