import {
  Paragraph as DocxParagraph,
  type Table as DocxTable,
  HeadingLevel,
  type IParagraphPropertiesOptions,
} from "docx";
import { secondHeading } from "../tree/check.ts";
import { type ItemParts, type Items, itemsOf } from "../tree/items.ts";
import type { Block, Figure, Paragraph } from "../tree/node.ts";
import { type Run, runs, sentenceRuns } from "../tree/runs.ts";
import { unknownNode } from "../tree/unknown-node.ts";
import { figureBlocks } from "./figure.ts";
import { inlines } from "./inlines.ts";
import type { Picture } from "./pictures.ts";
import { afterList, deepestLevel, indentOf, noteStyle } from "./styles.ts";
import { tableBlocks } from "./table.ts";
import type { Theme } from "./theme.ts";

/** Where a block stands. */
export interface Place {
  readonly theme: Theme;
  readonly pictures: ReadonlyMap<Figure, Picture>;
  /** Level of a section's heading here: 2 to 6. Deeper sections stay at 6. */
  readonly level: number;
  /** A number that no other list or picture of the document has: a list with one of its own begins at 1. */
  readonly nextNumber: () => number;
}

type Written = DocxParagraph | DocxTable;

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

export const headingOf = (all: readonly Run[], level: number): DocxParagraph =>
  new DocxParagraph({
    heading: headings[Math.min(level, headings.length) - 1] ?? HeadingLevel.HEADING_6,
    children: inlines(all),
  });

export const blocks = (children: readonly Block[], place: Place): Written[] =>
  children.flatMap((child, at) => block(child, children[at + 1], place));

const block = (node: Block, next: Block | undefined, place: Place): Written[] => {
  switch (node.type) {
    case "heading":
      return secondHeading(node);
    case "paragraph":
      // Words that lead to a list are no use at the foot of the page before it.
      return [paragraphOf(node, next?.type === "list" ? { keepNext: true } : {})];
    case "list":
      return list(itemsOf(node), 0, place.nextNumber);
    case "table":
      return tableBlocks(node, place.theme);
    case "section":
      return [
        headingOf(runs(node.heading), place.level),
        ...blocks(node.children, { ...place, level: place.level + 1 }),
      ];
    case "note":
      return node.children.map((child, at) =>
        paragraphOf(child, { style: noteStyle, ...(at < node.children.length - 1 && { keepNext: true }) }),
      );
    case "figure":
      return figureBlocks(node, place.pictures.get(node), place.nextNumber(), place.theme);
    default:
      return unknownNode(node satisfies never);
  }
};

/** `keepNext` holds a paragraph on the page of what follows. */
const paragraphOf = (node: Paragraph, look: IParagraphPropertiesOptions): DocxParagraph =>
  node.type === "paragraph"
    ? new DocxParagraph({ ...look, children: inlines(sentenceRuns(node.children)) })
    : unknownNode(node);

const isInnerList = (part: ItemParts[number]): part is Items => "items" in part;

const list = ({ ordered, items }: Items, level: number, nextNumber: Place["nextNumber"]): DocxParagraph[] => {
  const numbering = { reference: ordered ? "ordered" : "unordered", level, instance: nextNumber() };
  const { left } = indentOf(level);
  return items.flatMap(([first = [], ...rest], item) => {
    const parts = isInnerList(first) ? [[], first, ...rest] : [first, ...rest];
    return parts.flatMap((part, at) => {
      if (isInnerList(part)) return list(part, Math.min(level + 1, deepestLevel), nextNumber);
      const last = level === 0 && item === items.length - 1 && at === parts.length - 1;
      return new DocxParagraph({
        style: "ListParagraph",
        ...(at === 0 ? { numbering } : { indent: { left } }),
        ...(last && { spacing: afterList }),
        children: inlines(part),
      });
    });
  });
};
