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
        return isName(word, words[i + 1], words[i - 1], words) ? [word.text.toLowerCase()] : [];
      }),
    ),
  );

const isName = (word: Word, next: Word | undefined, last: Word | undefined, all: readonly Word[]): boolean => {
  const isBeside = (other: Word | undefined) => other !== undefined && !other.begins && capital.test(other.text);
  if (isInitials(word)) return isBeside(next) || isBeside(last) || isNameAlone(all);
  const isMeant = !word.begins || isBeside(next) || (all.length > 1 && isNameAlone(all));
  return capital.test(word.text) && isUnknown(word) && isMeant;
};

/** A line that is a name and no more: "Riverside UTC". Each word has a capital, and not each has only capitals. */
const isNameAlone = (words: readonly Word[]): boolean =>
  words.every(({ text }) => /^\p{Lu}/u.test(text)) && words.some(({ text }) => capital.test(text));

/** Two capital letters or more and no small one but a plural "s": "SEND", "SENCOs", "KS2". */
export const isInitials = ({ text }: Pick<Word, "text">): boolean => /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(text);
