import { Packer } from "docx";
import { cleanText } from "../tree/clean-text.ts";
import type { Document } from "../tree/node.ts";
import { fileOf } from "./file.ts";
import { repack } from "./repack.ts";

/**
 * A document as a Word file (Office Open XML), which LibreOffice and others open too: A4, with the title and the page
 * number at the foot of each page.
 *
 * Headings are headings, lists are lists, a table's first row is its head and stands on each page the table reaches, and
 * the language is set, so that screen readers find their way. A figure's picture is SVG with alternative text, which
 * Word shows from 2019 on; its description and table follow it. Styles can be changed in one place. Every word is shown as
 * text, whatever it holds: no field, link or markup comes of it. No author and no day stand in the file. The same
 * document gives the same bytes.
 *
 * @param document - The document. Its first block is its heading, and no other block is one.
 * @throws RangeError if the document does not begin with its heading or has another, or if a table has no column, or a
 * row of it has more or fewer cells than columns. The promise is rejected with it.
 * @throws TypeError if a node is of an unknown type; likewise.
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
export const toDocx = async (document: Document): Promise<Uint8Array> =>
  repack(new Uint8Array(await Packer.toArrayBuffer(fileOf(document))), cleanText(document.lang));
