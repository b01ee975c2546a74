import type { Word } from "./split/words.ts";
import { listed } from "./words/familiar.ts";

const capital = /^\p{Lu}[\p{L}\p{M}'-]*\p{Ll}/u;
const isUnknown = ({ text }: Word): boolean => {
  const { spache, daleChall } = listed(text);
  return !spache && !daleChall;
};

/**
 * The unknown words of a text that are names of people and places, in small letters. A capital letter tells, except
 * where any word has one: there it takes a second capital after it ("Riverside Schools"), or the same word elsewhere.
 * Both word lists count names as known.
 */
export const namesIn = (sentences: readonly (readonly Word[])[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap((words) =>
      words.flatMap((word, i) => {
        if (!isCapital(word, words[i + 1], words[i - 1]) || !isUnknown(word)) return [];
        return [word.text.toLowerCase()];
      }),
    ),
  );

const isCapital = (word: Word, next: Word | undefined, last: Word | undefined): boolean => {
  const beside = (other: Word | undefined) => other !== undefined && !other.begins && capital.test(other.text);
  if (isInitials(word)) return beside(next) || (beside(last) && !word.begins);
  return capital.test(word.text) && (!word.begins || beside(next));
};

/** Two capital letters or more and no small one but a plural "s": "SEND", "SENCOs", "KS2". */
export const isInitials = ({ text }: Pick<Word, "text">): boolean => /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(text);
