import type { PageWording } from "../../wording/page.ts";
import { page as ks2 } from "../ks2/page.ts";
import { say } from "../say.ts";

export const page: PageWording = {
  ...ks2,
  lead: ({ bodies, asOf }) => [
    say`This page is for children aged 7 to 9.`,
    say`It is about being fair at ${bodies}.`,
    say`It is shorter than our full plan.`,
    say`We made both from the same facts.`,
    say`We count days up to ${asOf}.`,
  ],
  noSchools: ({ body }) => [say`We have not named the schools of ${body} yet.`],
  unworded: () => [
    say`Our full plan has some more names in it.`,
    say`We have not made them easy yet.`,
    say`Ask a grown-up what they mean.`,
  ],
};
