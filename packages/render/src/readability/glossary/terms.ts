import { aims, protectedCharacteristics } from "@equality/model/vocabulary";

/** What a page for children explains: each protected characteristic, each aim of the duty, and the words of a plan. */
export const glossaryTerms = [
  ...protectedCharacteristics,
  ...aims,
  "duty",
  "objective",
  "target",
  "gap",
  "review",
  "baseline",
  "action",
  "equality",
  "discrimination",
  "evidence",
] as const;

/** One of the {@link glossaryTerms}. */
export type GlossaryTerm = (typeof glossaryTerms)[number];
