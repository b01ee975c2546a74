import type { GuidanceSource } from "./sources.ts";

/**
 * Where a phrase counts. `everywhere`; `asWritten`, in these capital and small letters alone; `noun`, where no noun
 * follows, so that "the disabled" counts and "the disabled children" does not; `condition`, where a condition of health
 * follows, so that "suffers from asthma" counts and "suffers from a lack of books" does not.
 */
export type Where = "everywhere" | "asWritten" | "noun" | "condition";

/** A phrase that guidance in the United Kingdom asks writers to avoid, in each of its forms. */
export interface Term {
  readonly phrases: readonly string[];
  readonly where: Where;
  /** Why, in a sentence. */
  readonly because: string;
  /** What to write in its place; more than one where it depends. */
  readonly instead: readonly [string, ...string[]];
  readonly source: GuidanceSource;
}

/** A word before each word for children and for people: "normal" gives "normal children". */
export const ofPeople = (word: string): readonly string[] =>
  ["child", "children", "kids", "people", "person", "pupil", "pupils", "student", "students"].map(
    (who) => `${word} ${who}`,
  );

export const offensive = "It is offensive, and says nothing about what a person needs.";
export const notAGroup = "It makes a group of people out of one thing about them.";
