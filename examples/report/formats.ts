import { type Block, type Document, type Table, toHtml, toMarkdown, toText } from "@equality/render";
import { toDocx } from "@equality/render/docx";
import { toCsv } from "@equality/render/tables";
import { bitmapOf } from "./bitmaps.ts";

/** A document in every format, by the ending of its file; of its tables, each in a file of its own. */
export const formatsOf = async (document: Document): Promise<Record<string, string | Uint8Array>> => ({
  ".html": toHtml(document),
  ".md": toMarkdown(document),
  ".txt": toText(document),
  ".docx": await toDocx(document, bitmapOf),
  ...Object.fromEntries(tables(document.children).map((table, i) => [`-table-${i + 1}.csv`, toCsv(table)])),
});

const tables = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => {
    if (block.type === "section") return tables(block.children);
    return block.type === "table" ? [block] : [];
  });
