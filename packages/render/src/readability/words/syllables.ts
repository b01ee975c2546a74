import { syllable } from "syllable";

/** Words that the counter gets wrong, counted as British dictionaries divide them. */
const exceptions: Readonly<Record<string, number>> = {
  doing: 2,
  forest: 2,
  glasses: 2,
  marriage: 2,
  mr: 2,
  mrs: 2,
  ms: 1,
  reassignment: 4,
  religious: 3,
};

/** Longer strings are no words of any language: what is beyond does not change a score that is only reported. */
const longestWord = 60;

/** Syllables in a word, at least 1. A number in digits counts as one, as in textstat. */
export const syllablesIn = (word: string, isNumber: boolean): number =>
  isNumber
    ? 1
    : Object.hasOwn(exceptions, word.toLowerCase())
      ? (exceptions[word.toLowerCase()] ?? 1)
      : Math.max(1, syllable(word.slice(0, longestWord)));
