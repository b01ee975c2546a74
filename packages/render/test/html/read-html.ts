import type { Element, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { type Line, lineOf } from "../tree/said.ts";

export const readPage = (html: string): Root => fromHtml(html);
export const readFragment = (html: string): Root => fromHtml(html, { fragment: true });

/** Every element in order. */
export const elements = (node: Nodes): Element[] =>
  "children" in node ? [...(node.type === "element" ? [node] : []), ...node.children.flatMap(elements)] : [];

/** Elements and attributes without their text. */
export const shape = (node: Nodes): unknown =>
  node.type === "element"
    ? [node.tagName, { ...node.properties, dataEqColumn: undefined }, node.children.map(shape).filter(Boolean)]
    : "children" in node
      ? node.children.map(shape).filter(Boolean)
      : node.type === "text"
        ? undefined
        : [node.type];

const endsLine = /^(h[1-6]|li|ul|ol|caption|figcaption|summary|th|td|div|section|table)$/;

/** Visible text outside pictures, line by line, without the empty ones. */
export const shownInHtml = (root: Nodes): Line[] => {
  const lines: Line[] = [];
  let open: { text: string; strong: boolean }[] = [];
  const flush = () => {
    lines.push(lineOf(open));
    open = [];
  };
  const walk = (node: Nodes, strong: boolean, inCell: boolean) => {
    if (node.type === "text") open.push({ text: node.value, strong });
    if (!("children" in node)) return;
    const name = node.type === "element" ? node.tagName : "";
    if (name === "svg") return;
    const ends = endsLine.test(name) || (name === "p" && !inCell);
    if (ends) flush();
    if (name === "p") open.push({ text: " ", strong });
    for (const child of node.children) walk(child, strong || name === "strong", inCell || /^t[hd]$/.test(name));
    if (ends) flush();
  };
  walk(root, false, false);
  flush();
  return lines.filter(({ text }) => text !== "");
};
