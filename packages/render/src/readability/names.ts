import type { Word } from "./split/words.ts";
import { listed } from "./words/familiar.ts";

const capital = /^\p{Lu}[\p{L}\p{M}'-]*\p{Ll}/u;
const isUnknown = ({ text }: Word): boolean => {
  const { spache, daleChall } = listed(text);
  return !spache && !daleChall;
};

/** One list holds the months and the other does not. A date is no harder for its month. */
const calendar = new Set(
  `January February March April May June July August September October November December Monday Tuesday Wednesday
  Thursday Friday Saturday Sunday`.split(/\s+/),
);

/**
 * The unknown words of a text that are names of people and places, as they are written, and months and days of the week. A capital letter tells, except
 * where any word has one: there it takes a second capital after it ("Riverside Schools"), or the same word elsewhere.
 * Initials are part of a name beside a word with a capital ("Riverside UTC"). Both word lists count names as known.
 */
export const namesIn = (sentences: readonly (readonly Word[])[]): ReadonlySet<string> =>
  new Set(sentences.flatMap((words) => namesInSentence(words)));

const namesInSentence = (words: readonly Word[]): readonly string[] => {
  const isAlone = words.length > 1 && isNameAlone(words);
  const isBeside = (other: Word | undefined) => other !== undefined && !other.begins && capital.test(other.text);
  const isName = (word: Word, i: number): boolean => {
    if (calendar.has(word.text)) return !word.begins;
    if (isInitials(word)) return isAlone || isBeside(words[i + 1]) || isBeside(words[i - 1]);
    if (!capital.test(word.text) || !(isAlone || !word.begins || isBeside(words[i + 1]))) return false;
    return isUnknown(word);
  };
  return words.filter(isName).map(({ text }) => text.replace(/'s$/u, ""));
};

/** A line that is a name and no more: "Riverside UTC". Each word has a capital, and not each has only capitals. */
const isNameAlone = (words: readonly Word[]): boolean =>
  words.every(({ text }) => /^\p{Lu}/u.test(text)) && words.some(({ text }) => capital.test(text));

/** Two capital letters or more and no small one but a plural "s": "SEND", "SENCOs", "KS2". */
export const isInitials = ({ text }: Pick<Word, "text">): boolean => /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(text);
