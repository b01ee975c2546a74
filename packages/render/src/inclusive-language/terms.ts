import { ageAndSexTerms } from "./age-and-sex.ts";
import { disabilityTerms } from "./disability.ts";
import { ethnicityTerms } from "./ethnicity.ts";
import type { Term } from "./term.ts";

/** Phrases to avoid, by what they are about. A word that no guidance named with them speaks against is not among them. */
export const terms: readonly Term[] = [...disabilityTerms, ...ethnicityTerms, ...ageAndSexTerms];
