import { describe, expect, it } from "vitest";
import * as tree from "../../src/tree/build.ts";

const typed = "a\u202Eb\nc";
const clean = "ab c";
const { sentence, text } = tree;

describe("constructors make plain nodes of clean text", () => {
  it.each([
    ["text", text(typed), { type: "text", value: clean }],
    ["strong", tree.strong(typed), { type: "strong", children: [{ type: "text", value: clean }] }],
    ["number", tree.number(10, "percent", typed), { type: "number", value: 10, unit: "percent", shown: clean }],
    ["date", tree.date("2030-07-01", null, typed), { type: "date", from: "2030-07-01", until: null, shown: clean }],
    ["role", tree.role("head", typed), { type: "role", role: "head", shown: clean }],
    ["promise", tree.promise("aim", typed), { type: "promise", strength: "aim", shown: clean }],
    [
      "link",
      tree.link("https://example.org/", typed),
      { type: "link", url: "https://example.org/", children: [{ type: "text", value: clean }] },
    ],
    ["sentence", sentence(typed, text("x")), { type: "sentence", children: [text(clean), text("x")] }],
    ["paragraph", tree.paragraph(sentence("x")), { type: "paragraph", children: [sentence("x")] }],
    [
      "list",
      tree.list("ordered", tree.listItem(sentence("x"))),
      { type: "list", ordered: "ordered", children: [{ type: "listItem", children: [sentence("x")] }] },
    ],
    [
      "table",
      tree.table(typed, ["x", [text("y"), "z"]], [["1", [sentence("2"), sentence("3")]]]),
      {
        type: "table",
        caption: [text(clean)],
        columns: [[text("x")], [text("y"), text("z")]],
        rows: [[[sentence("1")], [sentence("2"), sentence("3")]]],
      },
    ],
    [
      "note",
      tree.note(tree.paragraph(sentence("x"))),
      { type: "note", children: [{ type: "paragraph", children: [sentence("x")] }] },
    ],
    ["heading", tree.heading(typed), { type: "heading", children: [text(clean)] }],
    [
      "section",
      tree.section("law", typed, tree.paragraph()),
      { type: "section", id: "law", heading: [text(clean)], children: [{ type: "paragraph", children: [] }] },
    ],
    [
      "document",
      tree.document({ lang: "cy", title: typed, reader: "ks2" }, tree.heading("x")),
      { type: "document", lang: "cy", title: clean, reader: "ks2", children: [tree.heading("x")] },
    ],
  ])("%s", (_, made, expected) => {
    expect(made).toEqual(expected);
  });
});
