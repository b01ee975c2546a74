import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { type Line, lineOf } from "../tree/said.ts";

const refuse = (level: string, message: string) => {
  if (level !== "warning") throw new Error(message);
};
const parse = (xml: string): Element => {
  const root = new DOMParser({ onError: refuse }).parseFromString(xml, "text/xml").documentElement;
  if (root === null) throw new Error("expected an element");
  return root;
};

/** Every part of the archive but its bitmaps, each of which has to be well-formed XML. */
export const readDocx = (bytes: Uint8Array): Map<string, Element> =>
  new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => !path.endsWith(".png"))
      .map(([path, part]) => [path, parse(strFromU8(part))]),
  );

export const part = (parts: Map<string, Element>, path: string): Element => {
  const element = parts.get(path);
  if (element === undefined) throw new Error(`expected ${path} among ${[...parts.keys()].join(", ")}`);
  return element;
};

export const all = (element: Element, name: string): Element[] => [...element.getElementsByTagName(name)];

const children = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

/** A run of characters that nothing dresses: words, with no more to them. */
const isPlainRun = (element: Element): boolean =>
  element.nodeName === "w:r" && children(element).every(({ nodeName }) => nodeName === "w:t");

/** Elements and attributes without their text, that of alternative text included. */
export const shape = (element: Element): unknown => [
  element.nodeName,
  Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [
      name,
      element.nodeName === "wp:docPr" && name !== "id" ? "" : value,
    ]),
  ),
  children(element)
    .filter((child) => !isPlainRun(child))
    .map(shape),
];

export const textOf = (element: Element): string =>
  all(element, "w:t")
    .map(({ textContent }) => textContent)
    .join("");

const runsOf = (element: Element) =>
  all(element, "w:r").map((run) => ({ text: textOf(run), strong: all(run, "w:b").length > 0 }));

/** Visible text, line by line, without the empty ones: the paragraphs of a cell are one line. */
export const shownInDocx = (element: Element): Line[] =>
  children(element)
    .flatMap((child) => {
      if (child.nodeName === "w:p") return [lineOf(runsOf(child))];
      if (child.nodeName !== "w:tc") return shownInDocx(child);
      return [lineOf(all(child, "w:p").flatMap((paragraph) => [...runsOf(paragraph), { text: " ", strong: false }]))];
    })
    .filter(({ text }) => text !== "");
