import { Packer } from "docx";
import { cleanText } from "../tree/clean-text.ts";
import type { Document } from "../tree/node.ts";
import { fileOf } from "./file.ts";
import { type BitmapOf, picturesOf } from "./pictures.ts";
import { repack } from "./repack.ts";

/**
 * A document as a Word file (Office Open XML), which LibreOffice and others open too: A4, with the title and the page
 * number at the foot of each page.
 *
 * Headings are headings, lists are lists, a table's first row is its head and stands on each page the table reaches, and
 * the language is set, so that screen readers find their way. Styles can be changed in one place. Every word is shown as
 * text, whatever it holds: no field, link or markup comes of it. No author and no day stand in the file. The same
 * document gives the same bytes.
 *
 * A figure is its caption, its picture with alternative text, its description and its table. Word shows SVG from 2019 on;
 * older ones, Google Docs and LibreOffice 7 show a bitmap in its place. Nothing here draws bitmaps: without a function that
 * does, the picture is left out, so that nobody meets an empty place, and the words and the table tell what it would.
 *
 * @param document - The document. Its first block is its heading, and no other block is one.
 * @param bitmapOf - Draws an SVG as PNG, such as a call of resvg: `(svg, width) => png`.
 * @throws RangeError if the document does not begin with its heading or has another, or if a table has no column, or a
 * row of it has more or fewer cells than columns, or a picture to be drawn has no size. The promise is rejected with it.
 * @throws TypeError if a node is of an unknown type, or `bitmapOf` gives no PNG; likewise.
 *
 * @example
 * ```ts
 * import { toDocx } from "@equality/render/docx"
 *
 * const bytes = await toDocx({
 *   type: "document",
 *   lang: "en-GB",
 *   title: "Our objectives",
 *   reader: "formal",
 *   children: [{ type: "heading", children: [{ type: "text", value: "Our objectives" }] }],
 * })
 * String.fromCharCode(...bytes.slice(0, 2)) // => "PK"
 * ```
 */
export const toDocx = async (document: Document, bitmapOf?: BitmapOf): Promise<Uint8Array> => {
  const pictures = bitmapOf === undefined ? new Map() : await picturesOf(document, bitmapOf);
  return repack(new Uint8Array(await Packer.toArrayBuffer(fileOf(document, pictures))), cleanText(document.lang));
};
