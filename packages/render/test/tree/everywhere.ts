import { element } from "../../src/html/hast.ts";
import * as tree from "../../src/tree/build.ts";
import type { Document } from "../../src/tree/node.ts";

const {
  date,
  figure,
  heading,
  link,
  list,
  listItem,
  note,
  number,
  paragraph,
  promise,
  role,
  section,
  sentence,
  strong,
  table,
} = tree;

/** The same text in each place that a text can have. */
export const everywhere = (text: string): Document =>
  tree.document(
    { lang: "en-GB", title: text, reader: "formal" },
    heading(text),
    paragraph(sentence(text), sentence("x", text, "y")),
    paragraph(sentence(number(1, "count", text)), sentence(role("r", text)), sentence(promise("aim", text))),
    paragraph(sentence(date("2026-01-01", "2026-12-31", text)), sentence(link("https://example.org/", text))),
    paragraph(sentence("a ", strong(text), " b")),
    list("unordered", listItem(sentence(text), list("ordered", listItem(sentence(text))))),
    list("unordered", listItem(sentence(text))),
    note(paragraph(sentence(text))),
    section(
      "s",
      text,
      table(
        text,
        [text, text],
        [
          [text, text],
          ["c", [sentence(text), sentence(text)]],
        ],
      ),
    ),
    figure("f", text, {
      description: paragraph(sentence(text)),
      picture: element("svg", { viewBox: "0 0 10 10" }, [element("text", {}, [{ type: "text", value: text }])]),
      data: table(text, [text], [[text]]),
    }),
  );
