import type { Block, Document, Inline, ListItem, Sentence } from "../../src/tree/node.ts";
import { plainText } from "../../src/tree/runs.ts";

const inItem = (item: ListItem): Sentence[] =>
  item.children.flatMap((child) => (child.type === "sentence" ? [child] : child.children.flatMap(inItem)));

/** The sentences of some blocks: in paragraphs, list items and cells. */
export const sentencesIn = (blocks: readonly Block[]): Sentence[] =>
  blocks.flatMap((block): Sentence[] => {
    switch (block.type) {
      case "heading":
        return [];
      case "paragraph":
        return [...block.children];
      case "list":
        return block.children.flatMap(inItem);
      case "table":
        return block.rows.flat(2);
      case "section":
      case "note":
        return sentencesIn(block.children);
      case "figure":
        return sentencesIn([block.description, block.data]);
      default:
        return block satisfies never;
    }
  });

/** Headings, captions and names of columns. */
export const titlesIn = (blocks: readonly Block[]): (readonly Inline[])[] =>
  blocks.flatMap((block): (readonly Inline[])[] => {
    if (block.type === "heading") return [block.children];
    if (block.type === "table") return [block.caption, ...block.columns];
    if (block.type === "figure") return [block.caption, ...titlesIn([block.data])];
    return block.type === "section" ? [block.heading, ...titlesIn(block.children)] : [];
  });

export const textOf = (sentence: Sentence): string => plainText(sentence.children);

/** Everything a page says, a line for each heading and sentence. */
export const linesOf = ({ children }: Document): string[] => [
  ...titlesIn(children).map(plainText),
  ...sentencesIn(children).map(textOf),
];

export const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
