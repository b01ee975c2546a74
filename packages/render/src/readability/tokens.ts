import { definedIn } from "./definitions.ts";
import { isInitials, namesIn } from "./names.ts";
import type { Reader } from "./reader.ts";
import { partsOf, type Word, wordsOf } from "./split/words.ts";
import { addedFor, type Listed, listed } from "./words/familiar.ts";
import { baseForms } from "./words/inflections.ts";

/** Why a word counts as known although a list may lack it. `because` is a stable code, `note` says more. */
export interface Grounds {
  readonly because: "number" | "fact" | "name" | "defined" | "added";
  readonly note: string;
}

/** What a word gives when it is looked up. */
interface Entry {
  readonly listed: Listed;
  readonly exempt: Grounds | null;
}

/** What is counted: a word, or a part of a hyphenated one, in small letters. */
export interface Token extends Entry {
  readonly part: string;
  readonly isNumber: boolean;
}

/** A word with what is counted of it: a hyphenated word counts for each of its parts. */
export interface ReadWord extends Word {
  readonly tokens: readonly Token[];
}

/** A sentence, its words, and what is counted of them all. */
export interface ReadSentence {
  readonly text: string;
  readonly words: readonly ReadWord[];
  readonly tokens: readonly Token[];
}

const digits: Entry = {
  listed: { spache: true, daleChall: true },
  exempt: { because: "number", note: "Digits count as known" },
};
const fact: Entry = {
  ...digits,
  exempt: { because: "fact", note: "A number or day of the plan is kept, although it is large for the reader" },
};
const nowhere: Listed = { spache: false, daleChall: false };
const name: Grounds = { because: "name", note: "People, places, months and days of the week count as known" };
const defined: Grounds = { because: "defined", note: "The text says what it means" };

/** Each answer once for each word: a text says the same words again and again. */
const once = <Answer>(look: (word: string) => Answer): ((word: string) => Answer) => {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = look(word);
    answers.set(word, answer);
    return answer;
  };
};

/** A count in digits that is above what a reader counts to; a year is none. */
export const isLarge = ({ text, isNumber }: Word, { largestNumber }: Reader): boolean => {
  const count = Number(text.replaceAll(",", ""));
  return isNumber && largestNumber !== null && count > largestNumber && !(count >= 1900 && count < 2100);
};

/**
 * Sentences with what a reader knows of their words. Names and meanings are looked for in the whole `context`; `figures` are
 * the numbers and dates that the text has to tell, however large.
 */
export const readSentences = (
  sentences: readonly string[],
  reader: Reader,
  context: readonly string[] = sentences,
  figures: readonly string[] = [],
): readonly ReadSentence[] => {
  const around = context.map(wordsOf);
  const told = new Set(figures.flatMap(wordsOf).map(({ text }) => text));
  const names = namesIn(around);
  const explained = definedIn(around);

  const lookUp = once((part: string): Entry => {
    const note = addedFor(reader, part);
    const added: Grounds | null = note === null ? null : { because: "added", note };
    return { listed: listed(part), exempt: baseForms(part).some((form) => explained.has(form)) ? defined : added };
  });

  const tokensOf = (word: Word): readonly Token[] => {
    if (word.isNumber) {
      const entry = isLarge(word, reader) && told.has(word.text) ? fact : digits;
      return partsOf(word.text).map((part) => ({ part, isNumber: true, ...entry }));
    }
    const whole = word.text.toLowerCase();
    const isName = names.has(word.text.replace(/'s?$/u, ""));
    const exempt = isName ? name : lookUp(whole).exempt;
    if (isInitials(word)) return [{ part: whole, isNumber: false, listed: nowhere, exempt }];
    return partsOf(whole).map((part) => {
      const found = lookUp(part);
      const isListed = found.listed.spache && found.listed.daleChall;
      return { part, isNumber: false, listed: found.listed, exempt: isListed ? null : (exempt ?? found.exempt) };
    });
  };

  return sentences.map((text, i) => {
    const found = context === sentences ? around[i] : wordsOf(text);
    const words = (found ?? []).map((word): ReadWord => ({ ...word, tokens: tokensOf(word) }));
    return { text, words, tokens: words.flatMap(({ tokens }) => tokens) };
  });
};
