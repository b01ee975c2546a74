import { judge } from "../readability.ts";
import type { Reader } from "../reader.ts";
import type { Readability } from "../result.ts";
import { sentencesOf } from "../split/sentences.ts";
import { readSentences } from "../tokens.ts";
import { type GlossaryEntry, glossary } from "./entries.ts";
import { type GlossaryTerm, glossaryTerms } from "./terms.ts";

/** A glossary for one reader. It lacks the terms that are not for that reader. */
export type Glossary = Readonly<Partial<Record<GlossaryTerm, GlossaryEntry>>>;

/** Why an entry cannot stand. Stable codes; messages may change. */
export interface GlossaryProblem {
  readonly code: "unknownTerm" | "wrongType" | "noWords" | "tooHard";
  /** A JSON Pointer to the entry: "/race". */
  readonly path: string;
  /** What to do. */
  readonly message: string;
  /** What the gate found; null where it was not asked. */
  readonly readability: Readability | null;
}

/** A glossary whose every entry passes, or what is wrong with those that do not. Nothing is half applied. */
export type GlossaryResult =
  | { readonly ok: true; readonly glossary: Glossary }
  | { readonly ok: false; readonly problems: readonly [GlossaryProblem, ...GlossaryProblem[]] };

const isTerm = (key: string): key is GlossaryTerm => (glossaryTerms as readonly string[]).includes(key);

/** The terms of one word: an entry may use another's, because the glossary says what it means. */
const oneWord = (): readonly string[] =>
  glossaryTerms.map((term) => glossary[term].word).filter((word) => !word.includes(" "));

/** The gate for the text of an entry. The word that it explains counts as known. */
const entryReadability = (term: GlossaryTerm, text: string, reader: Reader): Readability => {
  const sentences = sentencesOf(text);
  const meant = [glossary[term].word, ...oneWord()].map((word) => `${word} means this.`);
  return judge(readSentences(sentences, reader, [...sentences, ...meant]), reader);
};

const problemWith = (term: GlossaryTerm, text: unknown, reader: Reader): readonly GlossaryProblem[] => {
  const path = `/${term}`;
  if (typeof text !== "string")
    return [{ code: "wrongType", path, message: "Give the entry as text.", readability: null }];
  const found = entryReadability(term, text, reader);
  if (found.scores === null)
    return [{ code: "noWords", path, message: "Say what the word means, or leave the entry out.", readability: found }];
  const told = found.problems.map(({ message }) => message).join(" ");
  return found.pass
    ? []
    : [{ code: "tooHard", path, message: `Too hard for ${reader.who}. ${told}`, readability: found }];
};

/**
 * The glossary for a reader, with a trust's own texts in the place of ours. Every text goes through the gate, ours too:
 * for younger children than ours are written for, the result names each entry to write. Notes and words stay as they
 * are. A term that is not for the reader is left out, unless a text for it is given: for adults that is all of them.
 *
 * @example
 * ```ts
 * import { glossaryWith, ks2 } from "@equality/render/readability"
 *
 * const own = glossaryWith({ review: "A review is when we look back. Did our plan work?" }, ks2)
 * own.ok && own.glossary.review?.text // => "A review is when we look back. Did our plan work?"
 *
 * const hard = glossaryWith({ review: "A review evaluates implementation." }, ks2)
 * hard.ok ? [] : hard.problems.map(({ code, path }) => [code, path]) // => [["tooHard", "/review"]]
 * ```
 */
export const glossaryWith = (
  replacements: Readonly<Partial<Record<GlossaryTerm, string>>>,
  reader: Reader,
): GlossaryResult => {
  const textFor = (term: GlossaryTerm): unknown =>
    Object.hasOwn(replacements, term) ? replacements[term] : glossary[term].text;
  const terms = glossaryTerms.filter(
    (term) => Object.hasOwn(replacements, term) || glossary[term].readers.includes(reader.id),
  );
  const [first, ...rest] = [
    ...Object.keys(replacements).flatMap((key): readonly GlossaryProblem[] =>
      isTerm(key)
        ? []
        : [
            {
              code: "unknownTerm",
              path: `/${key}`,
              message: `Terms are ${glossaryTerms.join(", ")}.`,
              readability: null,
            },
          ],
    ),
    ...terms.flatMap((term) => problemWith(term, textFor(term), reader)),
  ];
  if (first !== undefined) return { ok: false, problems: [first, ...rest] };
  return {
    ok: true,
    glossary: Object.fromEntries(terms.map((term) => [term, { ...glossary[term], text: String(textFor(term)) }])),
  };
};
