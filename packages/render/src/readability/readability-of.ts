import type { Block, Document, Inline, ListItem } from "../tree/node.ts";
import { plainText } from "../tree/runs.ts";
import { unknownNode } from "../tree/unknown-node.ts";
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

interface Shown {
  readonly text: readonly string[];
  readonly headings: readonly string[];
}

const shownIn = (inlines: readonly Inline[]): readonly string[] => sentencesOf(plainText(inlines));
const all = (parts: readonly Shown[]): Shown => ({
  text: parts.flatMap(({ text }) => text),
  headings: parts.flatMap(({ headings }) => headings),
});
const heading = (inlines: readonly Inline[]): Shown => ({ text: [], headings: shownIn(inlines) });
const sentences = (of: readonly { readonly children: readonly Inline[] }[]): Shown => ({
  text: of.flatMap(({ children }) => shownIn(children)),
  headings: [],
});

const shownInItem = ({ children }: ListItem): Shown =>
  all(children.map((child) => (child.type === "list" ? all(child.children.map(shownInItem)) : sentences([child]))));

const shownInBlock = (block: Block): Shown => {
  switch (block.type) {
    case "heading":
      return heading(block.children);
    case "paragraph":
      return sentences(block.children);
    case "list":
      return all(block.children.map(shownInItem));
    case "note":
      return all(block.children.map(shownInBlock));
    case "section":
      return all([heading(block.heading), ...block.children.map(shownInBlock)]);
    case "table":
      return all([heading(block.caption), ...block.columns.map(heading), ...block.rows.flat().map(sentences)]);
    default:
      return unknownNode(block satisfies never);
  }
};

/**
 * Whether a document can be given to a reader: every sentence that it shows, entries of lists and cells of tables each
 * as sentences of their own. Names and words that are explained anywhere in the document count as known in all of it.
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
  const shown = all(document.children.map(shownInBlock));
  const context = [...shown.headings, ...shown.text];
  const text = judge(readSentences(shown.text, reader, context), reader);
  const headings = judge(readSentences(shown.headings, reader, context), reader);
  return { pass: text.pass && headings.pass, text, headings };
};
