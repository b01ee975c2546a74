import { sentence, strong, text } from "../tree/build.ts";
import type { Inline, Sentence } from "../tree/node.ts";
import type { Phrase } from "../wording/said.ts";

type Piece = Phrase | Inline | string;

/** Part of a sentence, written as a template: strings become text nodes, whatever they hold. */
export const phrase = (words: TemplateStringsArray, ...pieces: readonly Piece[]): Phrase =>
  words.flatMap((word, i) => {
    const piece = pieces[i];
    return [...(word === "" ? [] : [text(word)]), ...(piece === undefined ? [] : inlines(piece))];
  });

/** A sentence, written as a template. It begins with a capital letter, whatever stands first. */
export const say = (words: TemplateStringsArray, ...pieces: readonly Piece[]): Sentence =>
  sentence(...capitalised(phrase(words, ...pieces)));

/** A sentence that goes on after a colon, with a small letter. */
export const goOn = (words: TemplateStringsArray, ...pieces: readonly Piece[]): Sentence =>
  sentence(...phrase(words, ...pieces));

/** The name of what follows, set off from it. */
export const label = (name: string): Inline => strong(`${name}:`);

/** Words that a person wrote, as they wrote them. */
export const asPrinted = (printed: string): Sentence => sentence(text(printed));

/** The phrase with a capital letter at its beginning. */
export const capitalised = ([first, ...rest]: Phrase): Phrase => (first === undefined ? [] : [capital(first), ...rest]);

const inlines = (piece: Piece): Phrase => {
  if (typeof piece === "string") return piece === "" ? [] : [text(piece)];
  return "type" in piece ? [piece] : piece;
};

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const capital = (node: Inline): Inline => {
  switch (node.type) {
    case "text":
      return { ...node, value: upper(node.value) };
    case "strong":
      return { ...node, children: capitalised(node.children) };
    case "link":
      return node;
    default:
      return { ...node, shown: upper(node.shown) };
  }
};
