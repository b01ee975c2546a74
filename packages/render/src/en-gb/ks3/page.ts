import type { PageWording } from "../../wording/page.ts";
import { page as ks2 } from "../ks2/page.ts";
import { phrase, say } from "../say.ts";

export const page: PageWording = {
  ...ks2,
  lead: ({ bodies, asOf }) => [
    say`This page is for pupils aged 11 to 14.`,
    say`It tells you about equality at ${bodies}.`,
    say`Equality means that everyone has a fair chance.`,
    say`An objective is something that we promise to make better.`,
    say`The page is shorter than our full plan, and both were made from the same facts.`,
    say`We count days up to ${asOf}.`,
  ],
  reader: [
    say`Our notes do not say if pupils have checked these words.`,
    say`Please tell us if any of them are hard to follow.`,
  ],
  end: {
    heading: phrase`Have your say`,
    said: [
      say`What do you think of our plans?`,
      say`Tell your tutor, or any adult at school that you trust.`,
      say`Tell them too if you or someone else is treated unfairly.`,
      say`You can ask to see the full plan.`,
    ],
  },
};
