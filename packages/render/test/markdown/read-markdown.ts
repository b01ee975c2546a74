import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { type Line, lineOf } from "../tree/said.ts";

/** Markdown as a reader of GFM has it. */
export const readMarkdown = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** Types of nodes in order, without text and the code that stands for text. */
export const shape = (node: Nodes): unknown =>
  node.type === "text" || node.type === "inlineCode"
    ? undefined
    : [
        node.type,
        "depth" in node ? node.depth : undefined,
        "url" in node ? node.url : undefined,
        "children" in node ? node.children.map(shape).filter(Boolean) : undefined,
      ];

export const types = (node: Nodes): string[] => [
  node.type,
  ...("children" in node ? node.children.flatMap(types) : []),
];

const endsLine = ["heading", "paragraph", "tableCell"];

/** Visible text, line by line, without the empty ones. */
export const shownInMarkdown = (root: Nodes): Line[] => {
  const lines: Line[] = [];
  let open: { text: string; strong: boolean }[] = [];
  const walk = (node: Nodes, strong: boolean) => {
    if (node.type === "text" || node.type === "inlineCode") open.push({ text: node.value, strong });
    if ("children" in node) for (const child of node.children) walk(child, strong || node.type === "strong");
    if (endsLine.includes(node.type)) {
      lines.push(lineOf(open));
      open = [];
    }
  };
  walk(root, false);
  return lines.filter(({ text }) => text !== "");
};
