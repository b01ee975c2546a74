import type { Block, Document, Inline, ListItem } from "./node.ts";
import { plainText } from "./runs.ts";
import { unknownNode } from "./unknown-node.ts";

/** What a document shows, as plain text. Words inside a picture are left out: the table of its figures has them. */
export interface Shown {
  /** Each sentence of its paragraphs, lists, notes and tables. */
  readonly sentences: readonly string[];
  /** Headings, captions and the heads of columns. */
  readonly headings: readonly string[];
  /** Its numbers and dates, as they are shown in these. */
  readonly figures: readonly string[];
}

const all = (parts: readonly Shown[]): Shown => ({
  sentences: parts.flatMap(({ sentences }) => sentences),
  headings: parts.flatMap(({ headings }) => headings),
  figures: parts.flatMap(({ figures }) => figures),
});
const figuresIn = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((node) => {
    if (node.type === "strong") return figuresIn(node.children);
    return node.type === "number" || node.type === "date" ? [node.shown] : [];
  });
const heading = (inlines: readonly Inline[]): Shown => ({
  sentences: [],
  headings: [plainText(inlines)],
  figures: figuresIn(inlines),
});
const sentences = (of: readonly { readonly children: readonly Inline[] }[]): Shown => ({
  sentences: of.map(({ children }) => plainText(children)),
  headings: [],
  figures: of.flatMap(({ children }) => figuresIn(children)),
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
    case "figure":
      return all([heading(block.caption), ...[block.description, block.data].map(shownInBlock)]);
    default:
      return unknownNode(block satisfies never);
  }
};

/**
 * What a document shows, sentence by sentence and heading by heading, in its order.
 *
 * @throws TypeError if a node is of an unknown type.
 */
export const shownIn = (document: Document): Shown => all(document.children.map(shownInBlock));
