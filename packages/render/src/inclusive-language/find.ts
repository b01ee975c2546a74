import { conditions } from "./conditions.ts";
import type { Term, Where } from "./term.ts";
import { terms } from "./terms.ts";

/** A phrase to think again about: where it is, why, and what to write in its place. */
export interface InclusiveLanguageFinding {
  /** As it stands in the text. */
  readonly phrase: string;
  /** UTF-16 code units from the beginning of the text; the end is not included. */
  readonly start: number;
  readonly end: number;
  readonly because: Term["because"];
  readonly instead: Term["instead"];
  readonly source: Term["source"];
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but spaces or a hyphen stands between it and the word before. */
  readonly joined: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu;

const piecesOf = (text: string): readonly Piece[] => {
  let last = 0;
  return Array.from(text.matchAll(word), ({ 0: found, index }) => {
    const joined = /^[\s/‐‑-]{1,3}$/u.test(text.slice(last, index));
    last = index + found.length;
    return { text: found.replaceAll("’", "'"), start: index, end: last, joined };
  });
};

/** Words that can follow a noun but not come between an adjective and its noun. */
const notANoun = new Set(
  `also although and are as at because been but by can could did do does for from had has have if in into is may might
  must need nor not of on or our shall should so than that the their they to was we were what when where which while who
  whose will with would`.split(/\s+/),
);

/** How far after "suffers from" its condition may stand: "suffers from a severe learning disability". */
const reach = 4;

const counts: Readonly<Record<Where, (after: readonly Piece[]) => boolean>> = {
  everywhere: () => true,
  asWritten: () => true,
  noun: ([next]) => next === undefined || !next.joined || notANoun.has(next.text.toLowerCase()),
  condition: (after) => {
    const end = after.findIndex(({ joined }) => !joined);
    return after.slice(0, end === -1 ? reach : end).some(({ text }) => conditions.has(text.toLowerCase()));
  },
};

interface Phrase {
  readonly words: readonly string[];
  readonly term: Term;
}

/** Phrases by their first word in small letters, the longest first. */
const byFirstWord = (all: readonly Term[]): ReadonlyMap<string, readonly Phrase[]> => {
  const phrases = all.flatMap((term) => term.phrases.map((phrase): Phrase => ({ words: phrase.split(" "), term })));
  const map = new Map<string, Phrase[]>();
  for (const phrase of phrases.sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0]?.toLowerCase() ?? "";
    map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
};

const phrasesByFirst = /* @__PURE__ */ byFirstWord(terms);

const stands = ({ words, term }: Phrase, pieces: readonly Piece[], at: number): boolean =>
  words.every((one, i) => {
    const piece = pieces[at + i];
    if (piece === undefined || (i > 0 && !piece.joined)) return false;
    return term.where === "asWritten" ? piece.text === one : piece.text.toLowerCase() === one.toLowerCase();
  }) && counts[term.where](pieces.slice(at + words.length, at + words.length + reach));

/** Every phrase in a text that guidance asks writers to avoid, in the order of the text. None lies in another. */
export const findIn = (text: string): readonly InclusiveLanguageFinding[] => {
  const pieces = piecesOf(text);
  const findings: InclusiveLanguageFinding[] = [];
  for (let at = 0; at < pieces.length; ) {
    const found = phrasesByFirst.get(pieces[at]?.text.toLowerCase() ?? "")?.find((one) => stands(one, pieces, at));
    const first = pieces[at];
    const last = pieces[at + (found?.words.length ?? 1) - 1];
    if (found !== undefined && first !== undefined && last !== undefined) {
      const { because, instead, source } = found.term;
      findings.push({
        phrase: text.slice(first.start, last.end),
        start: first.start,
        end: last.end,
        because,
        instead,
        source,
      });
    }
    at += found?.words.length ?? 1;
  }
  return findings;
};
