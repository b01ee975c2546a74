import { definedIn } from "./definitions.ts";
import { isInitials, namesIn } from "./names.ts";
import type { Reader } from "./reader.ts";
import { partsOf, type Word, wordsOf } from "./split/words.ts";
import { addedFor, type Listed, listed } from "./words/familiar.ts";
import { baseForms } from "./words/inflections.ts";

/** Why a word counts as known although a list may lack it. `because` is a stable code, `note` says more. */
export interface Grounds {
  readonly because: "number" | "name" | "defined" | "added";
  readonly note: string;
}

/** What is counted: a word, or a part of a hyphenated one. */
export interface Token {
  /** What is looked up, in small letters. */
  readonly part: string;
  readonly isNumber: boolean;
  readonly listed: Listed;
  readonly exempt: Grounds | null;
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

const everywhere: Listed = { spache: true, daleChall: true };
const nowhere: Listed = { spache: false, daleChall: false };

/** Sentences with what a reader knows of their words. Names and meanings are looked for in the whole `context`. */
export const readSentences = (
  sentences: readonly string[],
  reader: Reader,
  context: readonly string[] = sentences,
): readonly ReadSentence[] => {
  const around = context.map(wordsOf);
  const names = namesIn(around);
  const defined = definedIn(around);

  const grounds = (part: string): Grounds | null => {
    const forms = baseForms(part);
    if (forms.some((form) => names.has(form))) return { because: "name", note: "People and places count as known" };
    if (forms.some((form) => defined.has(form))) return { because: "defined", note: "The text says what it means" };
    const note = addedFor(reader, part);
    return note === null ? null : { because: "added", note };
  };

  const tokensOf = (word: Word): readonly Token[] => {
    const whole = word.text.toLowerCase();
    const token = (part: string, found: Listed, exempt: Grounds | null): Token => ({
      part,
      isNumber: word.isNumber,
      listed: found,
      exempt,
    });
    if (word.isNumber)
      return partsOf(word).map((part) => token(part, everywhere, { because: "number", note: "Digits count as known" }));
    const wholeGrounds = grounds(whole);
    if (isInitials(word)) return [token(whole, nowhere, wholeGrounds)];
    return partsOf({ text: whole }).map((part) => {
      const found = listed(part);
      return token(part, found, found.spache && found.daleChall ? null : (wholeGrounds ?? grounds(part)));
    });
  };

  return sentences.map((text) => {
    const words = wordsOf(text).map((word): ReadWord => ({ ...word, tokens: tokensOf(word) }));
    return { text, words, tokens: words.flatMap(({ tokens }) => tokens) };
  });
};
