import type { Element, Nodes } from "hast";
import { toHtml as serialise } from "hast-util-to-html";
import { headingAndRest } from "../tree/check.ts";
import { cleanText } from "../tree/clean-text.ts";
import type { Document } from "../tree/node.ts";
import { runs } from "../tree/runs.ts";
import { blocks } from "./blocks.ts";
import { element, lines, phrasing, text } from "./hast.ts";
import { idGiver } from "./ids.ts";
import { styleSheet } from "./style-sheet.ts";
import { type Theme, themeSheet } from "./theme.ts";

/** How a document is set, beside what it has of its own reader. */
const looks: Readonly<Record<Document["reader"], readonly string[]>> = {
  formal: [],
  plain: [],
  simplified: ["eq-large"],
  ks1: ["eq-child"],
  ks2Lower: ["eq-child"],
  ks2: ["eq-child"],
  ks3: ["eq-child"],
};

const classesOf = (reader: Document["reader"]): readonly string[] => [`eq-${reader}`, ...looks[reader]];

/** The document in its one wrapper, which carries the language and what the style sheet holds on to. */
const content = (document: Document, tagName: "main" | "div"): Element => {
  const [heading, rest] = headingAndRest(document);
  const { reader } = document;
  const place = { level: 2, reader, name: "document", giveId: idGiver(`eq-${reader}`) };
  return element(tagName, { className: ["eq-document", ...classesOf(reader)], lang: cleanText(document.lang) }, [
    text("\n"),
    element("h1", {}, phrasing(runs(heading.children))),
    ...blocks(rest, place),
  ]);
};

/**
 * A document as HTML to put into a page of your own: one `<div class="eq-document">` with its language, one `<h1>`, and
 * a `<section>` with a heading for each part. `styleSheet` is its style.
 *
 * Every word is shown as text, whatever it holds; no markup gets through. Classes and ids begin with `eq-`. Ids are
 * made of the reader and the sections' ids, so that two documents in one page clash only if they are for the same
 * reader and have a section in common. The same document gives the same string.
 *
 * @param document - The document. Its first block is its heading, and no other block is one.
 * @throws RangeError if the document does not begin with its heading or has another, or if a table has no column, or a
 * row of it has more or fewer cells than columns.
 * @throws TypeError if a node is of an unknown type.
 *
 * @example
 * ```ts
 * import { toHtmlFragment } from "@equality/render"
 *
 * toHtmlFragment({
 *   type: "document",
 *   lang: "en-GB",
 *   title: "Our objectives",
 *   reader: "formal",
 *   children: [{ type: "heading", children: [{ type: "text", value: "Reading <b>" }] }],
 * }).split("\n")[1] // => "<h1>Reading &#x3C;b></h1>"
 * ```
 */
export const toHtmlFragment = (document: Document): string => `${serialise(content(document, "div"))}\n`;

/**
 * A document as a whole HTML page: what `toHtmlFragment` gives, in a `<main>`, with the document's title and language
 * and the style sheet inside. It needs no other file.
 *
 * @param document - As for `toHtmlFragment`.
 * @param theme - Colours and a font of your own; left out, those of the style sheet.
 * @throws As `toHtmlFragment` does; and RangeError if a value of the theme could end its declaration.
 *
 * @example
 * ```ts
 * import { toHtml } from "@equality/render"
 *
 * toHtml({
 *   type: "document",
 *   lang: "en-GB",
 *   title: "Our objectives",
 *   reader: "formal",
 *   children: [{ type: "heading", children: [{ type: "text", value: "Our objectives" }] }],
 * }).split("\n").slice(0, 2) // => ["<!doctype html>", '<html lang="en-GB">']
 * ```
 */
export const toHtml = (document: Document, theme: Theme = {}): string => {
  const head = element(
    "head",
    {},
    lines([
      element("meta", { charSet: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("title", {}, [text(cleanText(document.title))]),
      element("style", {}, [text(styleSheet + themeSheet(theme))]),
    ]),
  );
  const body = element(
    "body",
    { className: ["eq-page", ...classesOf(document.reader)] },
    lines([content(document, "main")]),
  );
  const page: Nodes = {
    type: "root",
    children: [
      { type: "doctype" },
      text("\n"),
      element("html", { lang: cleanText(document.lang) }, lines([head, body])),
      text("\n"),
    ],
  };
  return serialise(page);
};
