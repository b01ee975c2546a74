import { cleanText } from "./clean-text.ts";
import type * as node from "./node.ts";

/** A string stands for the text node that holds it. */
export type InlineOrText = node.Inline | string;

const inline = (child: InlineOrText): node.Inline => (typeof child === "string" ? text(child) : child);
const inlines = (children: InlineOrText | readonly InlineOrText[]): node.Inline[] => [children].flat().map(inline);

export const text = (value: string): node.Text => ({ type: "text", value: cleanText(value) });

export const strong = (...children: readonly InlineOrText[]): node.Strong => ({
  type: "strong",
  children: inlines(children),
});

export const number = (value: number, unit: node.NumberNode["unit"], shown: string): node.NumberNode => ({
  type: "number",
  value,
  unit,
  shown: cleanText(shown),
});

export const date = (from: string | null, until: string | null, shown: string): node.DateNode => ({
  type: "date",
  from,
  until,
  shown: cleanText(shown),
});

export const role = (id: string, shown: string): node.RoleNode => ({ type: "role", role: id, shown: cleanText(shown) });

export const promise = (strength: node.PromiseNode["strength"], shown: string): node.PromiseNode => ({
  type: "promise",
  strength,
  shown: cleanText(shown),
});

export const link = (url: string, citation: string): node.Link => ({ type: "link", url, children: [text(citation)] });

export const sentence = (...children: readonly InlineOrText[]): node.Sentence => ({
  type: "sentence",
  children: inlines(children),
});

export const paragraph = (...children: readonly node.Sentence[]): node.Paragraph => ({ type: "paragraph", children });

export const listItem = (...children: readonly (node.Sentence | node.List)[]): node.ListItem => ({
  type: "listItem",
  children,
});

export const list = (ordered: node.List["ordered"], ...children: readonly node.ListItem[]): node.List => ({
  type: "list",
  ordered,
  children,
});

/** A cell given as a string or inline node is one sentence. */
export const table = (
  caption: InlineOrText | readonly InlineOrText[],
  columns: readonly (InlineOrText | readonly InlineOrText[])[],
  rows: readonly (readonly (InlineOrText | node.Cell)[])[],
): node.Table => ({
  type: "table",
  caption: inlines(caption),
  columns: columns.map(inlines),
  rows: rows.map((cells) =>
    cells.map((cell) => (typeof cell === "string" || "type" in cell ? [sentence(cell)] : cell)),
  ),
});

export const note = (...children: readonly node.Paragraph[]): node.Note => ({ type: "note", children });

/** The picture is an `svg` element whose words are clean already. */
export const figure = (
  id: string,
  caption: InlineOrText | readonly InlineOrText[],
  parts: Pick<node.Figure, "target" | "description" | "picture" | "data">,
): node.Figure => ({ type: "figure", id, caption: inlines(caption), ...parts });

export const heading = (...children: readonly InlineOrText[]): node.Heading => ({
  type: "heading",
  children: inlines(children),
});

export const section = (
  id: string,
  title: InlineOrText | readonly InlineOrText[],
  ...children: readonly node.Block[]
): node.Section => ({ type: "section", id, heading: inlines(title), children });

export const document = (
  { lang, title, reader }: Pick<node.Document, "lang" | "title" | "reader">,
  ...children: readonly node.Block[]
): node.Document => ({ type: "document", lang, title: cleanText(title), reader, children });
