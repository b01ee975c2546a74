import type { Document } from "../tree/node.ts";
import { shownIn } from "../tree/shown.ts";
import { judge } from "./readability.ts";
import type { Reader } from "./reader.ts";
import type { Readability } from "./result.ts";
import { sentencesOf } from "./split/sentences.ts";
import { readSentences } from "./tokens.ts";

/** What the gate finds in a document: its sentences, and apart from them its headings, captions and column heads. */
export interface DocumentReadability {
  readonly pass: boolean;
  readonly text: Readability;
  readonly headings: Readability;
}

/**
 * Whether a document can be given to a reader: every sentence that it shows, entries of lists and cells of tables each
 * as sentences of their own. Names and words that are explained anywhere in the document count as known in all of it.
 * Its numbers and dates are kept, however large for the reader: `exemptions` lists those as facts.
 * A sentence node that holds several sentences, such as the words of a person, is taken apart.
 *
 * @throws TypeError if a node is of an unknown type.
 *
 * @example
 * ```ts
 * import { ks2, readabilityOf } from "@equality/render/readability"
 *
 * const checked = readabilityOf(
 *   {
 *     type: "document",
 *     lang: "en-GB",
 *     title: "Our promise",
 *     reader: "ks2",
 *     children: [
 *       { type: "heading", children: [{ type: "text", value: "Our promise" }] },
 *       {
 *         type: "paragraph",
 *         children: [{ type: "sentence", children: [{ type: "text", value: "We will eliminate unfairness." }] }],
 *       },
 *     ],
 *   },
 *   ks2,
 * )
 * checked.pass // => false
 * checked.text.hardWords.map(({ word, plainer }) => [word, plainer]) // => [["eliminate", "stop"], ["unfairness", null]]
 * checked.headings.pass // => true
 * ```
 */
export const readabilityOf = (document: Document, reader: Reader): DocumentReadability => {
  const shown = shownIn(document);
  const sentences = shown.sentences.flatMap(sentencesOf);
  const lines = shown.headings.flatMap(sentencesOf);
  const context = [...lines, ...sentences];
  const text = judge(readSentences(sentences, reader, context, shown.figures), reader);
  const headings = judge(readSentences(lines, reader, context, shown.figures), reader);
  return { pass: text.pass && headings.pass, text, headings };
};
