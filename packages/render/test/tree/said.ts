// What a document says, line by line, worked out from the tree alone: what every format has to show.
import { cleanText } from "../../src/tree/clean-text.ts";
import type { Block, Document, Inline, List, ListItem, Sentence } from "../../src/tree/node.ts";

/** One line of visible text and the parts of it that are strong. */
export interface Line {
  text: string;
  strong: string;
}

const pieces = (node: Inline, strong: boolean): { text: string; strong: boolean }[] => {
  if (node.type === "strong") return node.children.flatMap((child) => pieces(child, true));
  if (node.type === "link") return node.children.flatMap((child) => pieces(child, strong));
  return [{ text: cleanText(node.type === "text" ? node.value : node.shown), strong }];
};

/** Characters one by one, since a space at a seam belongs to one side or the other. */
export const lineOf = (characters: { text: string; strong: boolean }[]): Line => ({
  text: tidy(characters.map(({ text }) => text).join("")),
  strong: tidy(characters.map(({ text, strong }) => (strong ? text : "")).join("")).replaceAll(" ", ""),
});
const tidy = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[ \n]+/g, " ")
    .replace(/^ | $/g, "");

const line = (children: readonly Inline[]): Line => lineOf(children.flatMap((child) => pieces(child, false)));
const lineOfSentences = (sentences: readonly Sentence[]) =>
  line(sentences.flatMap((sentence) => [...sentence.children, { type: "text", value: " " }]));

const ofItem = (item: ListItem): Line[] => {
  const lines: Line[] = [];
  let open: Sentence[] = [];
  for (const child of item.children) {
    const inner = child.type === "list" ? ofList(child) : [];
    if (child.type === "sentence") open.push(child);
    else if (inner.length > 0) {
      lines.push(lineOfSentences(open), ...inner);
      open = [];
    }
  }
  return [...lines, lineOfSentences(open)].filter(({ text }) => text !== "");
};
const ofList = (list: List) => list.children.flatMap(ofItem);

const ofBlock = (block: Block): Line[] => {
  switch (block.type) {
    case "heading":
      return [line(block.children)];
    case "paragraph":
      return [lineOfSentences(block.children)];
    case "list":
      return ofList(block);
    case "note":
      return block.children.flatMap(ofBlock);
    case "section":
      return [line(block.heading), ...block.children.flatMap(ofBlock)];
    case "figure":
      return [line(block.caption), ...ofBlock(block.description), ...ofBlock(block.data)];
    case "table":
      return [line(block.caption), ...block.columns.map(line), ...block.rows.flat().map(lineOfSentences)];
  }
};

/** The lines of a document, without the empty ones. */
export const said = (document: Document): Line[] =>
  document.children.flatMap(ofBlock).filter(({ text }) => text !== "");
