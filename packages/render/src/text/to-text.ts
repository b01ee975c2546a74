import { checkTable, headingAndRest, secondHeading } from "../tree/check.ts";
import { type ItemParts, type Items, itemsOf } from "../tree/items.ts";
import type { Block, Document, Paragraph, Table } from "../tree/node.ts";
import { type Run, runs, sentenceRuns } from "../tree/runs.ts";
import { unknownNode } from "../tree/unknown-node.ts";
import { line } from "./line.ts";

/** Characters of a rule under a heading, at most: longer headings wrap on most screens. */
const longestRule = 72;

/** What is said, as a block of lines; no block where nothing is. */
const lines = (all: readonly string[]): string[][] => {
  const filled = all.filter((one) => one !== "");
  return filled.length === 0 ? [] : [filled];
};

const paragraph = (node: Paragraph): string[][] =>
  node.type === "paragraph" ? lines([line(sentenceRuns(node.children))]) : unknownNode(node);

/** Only the space that was written for words that are not there; any other is the text's own. */
const withoutSpace = (written: string): string => written.replace(/ $/, "");

const indented = (all: readonly string[], by: string): string[] => all.map((one) => `${by}${one}`);

const isInnerList = (part: ItemParts[number]): part is Items => "items" in part;

const list = ({ ordered, items }: Items): string[] =>
  items.flatMap((parts, index) => {
    const mark = ordered ? `${index + 1}. ` : "• ";
    const inside = parts.flatMap((part) => (isInnerList(part) ? list(part) : [line(part)]));
    const [first = "", ...rest] = parts[0] !== undefined && isInnerList(parts[0]) ? ["", ...inside] : inside;
    return [withoutSpace(`${mark}${first}`), ...indented(rest, " ".repeat(mark.length))];
  });

/** A row is a block of its own, as on a phone: a table's columns would not fit into an e-mail. */
const table = (node: Table): string[][] => {
  checkTable(node);
  const columns = node.columns.map((column) => line(runs(column)));
  const rows = node.rows.map((cells) => {
    const [first = "", ...rest] = cells.map((cell, at) => withoutSpace(`${columns[at]}: ${line(sentenceRuns(cell))}`));
    return [first, ...indented(rest, "  ")];
  });
  return [...lines([line(runs(node.caption))]), ...(rows.length === 0 ? lines([columns.join(", ")]) : rows)];
};

/** A heading of level 1 or 2 has a rule below it, drawn with characters that stand for nothing else. */
const heading = (all: readonly Run[], level: number): string[][] => {
  const shown = line(all);
  const rule = ["", "═", "─"][level] ?? "";
  const length = Math.min([...shown].length, longestRule);
  return lines([shown, rule.repeat(length)]);
};

/** Blocks of lines in order; the lines of one stand together. */
const blocks = (node: Block, level: number): string[][] => {
  switch (node.type) {
    case "heading":
      return secondHeading(node);
    case "paragraph":
      return paragraph(node);
    case "list":
      return lines(list(itemsOf(node)));
    case "table":
      return table(node);
    case "section":
      return [
        ...heading(runs(node.heading), level),
        ...node.children.flatMap((child) => blocks(child, Math.min(level + 1, 3))),
      ];
    case "note":
      return node.children.flatMap(paragraph).map((block) => indented(block, "│ "));
    case "figure":
      return [...lines([line(runs(node.caption))]), ...paragraph(node.description), ...table(node.data)];
    default:
      return unknownNode(node satisfies never);
  }
};

/**
 * A document as plain text, for an e-mail or a terminal: nothing in it stands for a format, and no line is broken, so
 * that whatever shows it can fit it to its width.
 *
 * Headings of the first two levels are underlined. A row of a table is a block that names each column; a link's address
 * follows its words; a note has a line at its side, and a
 * figure is its description and its table. The language and the title are not in it. Lines end in a line feed.
 * The same document gives the same string.
 *
 * @param document - The document. Its first block is its heading, and no other block is one.
 * @throws RangeError if the document does not begin with its heading or has another, or if a table has no column, or a
 * row of it has more or fewer cells than columns.
 * @throws TypeError if a node is of an unknown type.
 *
 * @example
 * ```ts
 * import { toText } from "@equality/render"
 *
 * toText({
 *   type: "document",
 *   lang: "en-GB",
 *   title: "Our objectives",
 *   reader: "formal",
 *   children: [{ type: "heading", children: [{ type: "text", value: "Our <b> objectives" }] }],
 * }) // => "Our <b> objectives\n══════════════════\n"
 * ```
 */
export const toText = (document: Document): string => {
  const [first, rest] = headingAndRest(document);
  const all = [...heading(runs(first.children), 1), ...rest.flatMap((child) => blocks(child, 2))];
  return `${all.map((block) => block.join("\n")).join("\n\n")}\n`;
};
