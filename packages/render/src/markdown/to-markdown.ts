import type { List as MdastList, Paragraph as MdastParagraph, PhrasingContent, RootContent } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown as serialise } from "mdast-util-to-markdown";
import { checkTable, headingAndRest, secondHeading } from "../tree/check.ts";
import { type ItemParts, type Items, itemsOf } from "../tree/items.ts";
import type { Block, Document, Inline, Paragraph, Table } from "../tree/node.ts";
import { type Run, runs, sentenceRuns } from "../tree/runs.ts";
import { unknownNode } from "../tree/unknown-node.ts";
import { withoutLinks } from "./addresses.ts";

const bare = ({ text, url }: Run): PhrasingContent[] =>
  url === null ? withoutLinks(text) : [{ type: "link", url, children: [{ type: "text", value: text }] }];

/** Markdown has no dates: a date is one run with the words around it. */
const undated = (all: readonly Run[]): Run[] => {
  const result: Run[] = [];
  for (const run of all) {
    const last = result.at(-1);
    if (last?.strong === run.strong && last.url === run.url)
      result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
};

/** Runs as phrasing content; strong runs that touch are one node. */
const phrasing = (all: readonly Run[]): PhrasingContent[] => {
  const result: PhrasingContent[] = [];
  for (const run of undated(all)) {
    const last = result.at(-1);
    if (!run.strong) result.push(...bare(run));
    else if (last?.type === "strong") last.children.push(...bare(run));
    else result.push({ type: "strong", children: bare(run) });
  }
  return result;
};

const heading = (level: number, children: readonly Run[]): RootContent => ({
  type: "heading",
  depth: Math.min(level, 6) as 1 | 2 | 3 | 4 | 5 | 6,
  children: phrasing(children),
});

const paragraphOf = (children: PhrasingContent[]): MdastParagraph => ({ type: "paragraph", children });

const paragraph = (node: Paragraph): MdastParagraph =>
  node.type === "paragraph" ? paragraphOf(phrasing(sentenceRuns(node.children))) : unknownNode(node);

const list = ({ ordered, items }: Items): MdastList => ({
  type: "list",
  ordered,
  spread: false,
  children: items.map((parts) => ({
    type: "listItem",
    // Without a blank line, words after an inner list would belong to its last item.
    spread: parts.findIndex(isInnerList) < parts.findLastIndex((part) => !isInnerList(part)),
    children: parts.map((part) => (isInnerList(part) ? list(part) : paragraphOf(phrasing(part)))),
  })),
});

const isInnerList = (part: ItemParts[number]): part is Items => "items" in part;

const strongRuns = (children: readonly Inline[]): Run[] => runs(children).map((run) => ({ ...run, strong: true }));

/** GFM has no caption: it is a strong line above. */
const table = (node: Table): RootContent[] => {
  checkTable(node);
  const row = (cells: readonly (readonly Run[])[]) => ({
    type: "tableRow" as const,
    children: cells.map((cell) => ({ type: "tableCell" as const, children: phrasing(cell) })),
  });
  return [
    paragraphOf(phrasing(strongRuns(node.caption))),
    {
      type: "table",
      children: [row(node.columns.map(runs)), ...node.rows.map((cells) => row(cells.map(sentenceRuns)))],
    },
  ];
};

const block = (node: Block, level: number): RootContent[] => {
  switch (node.type) {
    case "heading":
      return secondHeading(node);
    case "paragraph":
      return [paragraph(node)];
    case "list":
      return [list(itemsOf(node))];
    case "table":
      return table(node);
    case "section":
      return [heading(level, runs(node.heading)), ...node.children.flatMap((child) => block(child, level + 1))];
    case "note":
      return [{ type: "blockquote", children: node.children.map(paragraph) }];
    case "figure":
      return [paragraphOf(phrasing(strongRuns(node.caption))), paragraph(node.description), ...table(node.data)];
    default:
      return unknownNode(node satisfies never);
  }
};

/**
 * A document as GitHub Flavored Markdown: a table's caption is a strong line above it, the sentences of a cell stand
 * one after another, a note is a block quote, and a figure is its description and its table.
 *
 * Every word is shown as text, whatever it holds: what Markdown would read as markup is escaped, and a web or e-mail
 * address that nobody made a link is shown as code, because readers of GFM link it otherwise. The language and the title
 * are not in it. The same document gives the same string.
 *
 * @param document - The document. Its first block is its heading, and no other block is one.
 * @throws RangeError if the document does not begin with its heading or has another, or if a table has no column, or a
 * row of it has more or fewer cells than columns.
 * @throws TypeError if a node is of an unknown type.
 *
 * @example
 * ```ts
 * import { toMarkdown } from "@equality/render"
 *
 * toMarkdown({
 *   type: "document",
 *   lang: "en-GB",
 *   title: "Our objectives",
 *   reader: "formal",
 *   children: [{ type: "heading", children: [{ type: "text", value: "Reading *and* writing" }] }],
 * }) // => "# Reading \\*and\\* writing\n"
 * ```
 */
export const toMarkdown = (document: Document): string => {
  const [first, rest] = headingAndRest(document);
  return serialise(
    { type: "root", children: [heading(1, runs(first.children)), ...rest.flatMap((child) => block(child, 2))] },
    {
      bullet: "-",
      bulletOther: "*",
      emphasis: "_",
      rule: "-",
      listItemIndent: "one",
      resourceLink: true,
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    },
  );
};
