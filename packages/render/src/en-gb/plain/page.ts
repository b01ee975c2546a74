import type { PageWording } from "../../wording/page.ts";
import { page as ks3 } from "../ks3/page.ts";
import { phrase, say } from "../say.ts";

export const page: PageWording = {
  ...ks3,
  title: ({ bodies }) => phrase`Equality at ${bodies}`,
  lead: ({ bodies, asOf }) => [
    say`This page is for parents, carers and anyone else who wants to know about equality at ${bodies}.`,
    say`Equality means that everyone has a fair chance.`,
    say`An objective is something that we promise to make better.`,
    say`The page is shorter than our full plan, and both were made from the same facts.`,
    say`We count days up to ${asOf}.`,
  ],
  reader: [say`Our notes do not say if parents have checked these words.`, say`Tell us if anything is unclear.`],
  end: {
    heading: phrase`Have your say`,
    said: [
      say`Tell your school what you think of these plans.`,
      say`Tell the headteacher if you think that someone is treated unfairly, or ask how to make a complaint.`,
      say`You can ask for the full plan, and for this page in another form.`,
    ],
  },
};
