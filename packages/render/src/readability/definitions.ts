import type { Word } from "./split/words.ts";

const articles = new Set(["a", "an", "the"]);

/** What may follow "is" and "are" in a sentence that says what a word means. */
const opening = new Set([
  "a",
  "about",
  "an",
  "another",
  "how",
  "people",
  "someone",
  "something",
  "the",
  "what",
  "when",
  "where",
]);

/** Words that cannot stand in what is explained: such a sentence says something about something else. */
const pointing = new Set(["he", "here", "it", "my", "our", "she", "that", "their", "there", "these", "they", "this"]);

const longestTerm = 4;

/**
 * The words that a text explains, in small letters: "A gap is ...", "Race means ...", "The law calls this ...". A hard word counts
 * as known in a text that says what it means, wherever it says so.
 */
export const definedIn = (sentences: readonly (readonly Word[])[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap((words) => {
      const lower = words.map(({ text }) => text.toLowerCase());
      return [...termOf(lower), ...calledBy(lower)];
    }),
  );

const termOf = (words: readonly string[]): readonly string[] => {
  const from = articles.has(words[0] ?? "") ? 1 : 0;
  const verb = words.findIndex((word, i) => i > from && isDefining(word, words[i + 1]));
  const term = words.slice(from, verb);
  return verb === -1 || term.length > longestTerm || term.some((word) => pointing.has(word)) ? [] : term;
};

/** "The law calls this gender reassignment." */
const calledBy = (words: readonly string[]): readonly string[] => {
  const calls = words.indexOf("calls");
  const term = words.slice(calls + 2);
  return calls === -1 || words[calls + 1] !== "this" || term.length > longestTerm ? [] : term;
};

const isDefining = (word: string, next: string | undefined): boolean =>
  word === "means" || word === "mean" || ((word === "is" || word === "are") && next !== undefined && opening.has(next));
