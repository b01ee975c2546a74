import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toMarkdown } from "../../src/markdown/to-markdown.ts";
import * as tree from "../../src/tree/build.ts";
import { cleanText } from "../../src/tree/clean-text.ts";
import type { Block, Document, Figure, Table } from "../../src/tree/node.ts";
import { anyDocument } from "../tree/any-document.ts";
import { everywhere } from "../tree/everywhere.ts";
import { anyText, hostileTexts } from "../tree/hostile-texts.ts";
import { linkTo, urls } from "../tree/links.ts";
import { refused } from "../tree/refused.ts";
import { said } from "../tree/said.ts";
import { childPage, objectivesPage } from "../tree/sample-documents.ts";
import { readMarkdown, shape, shownInMarkdown, types } from "./read-markdown.ts";

const {
  date,
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

const written = (...blocks: Block[]): string =>
  toMarkdown(tree.document({ lang: "en-GB", title: "t", reader: "formal" }, heading("Objectives"), ...blocks)).replace(
    "# Objectives\n\n",
    "",
  );

describe("toMarkdown writes", () => {
  it.each<[string, Block, string]>([
    ["a paragraph", paragraph(sentence("One."), sentence("Two.")), "One. Two.\n"],
    [
      "what stands in a sentence",
      paragraph(
        sentence(
          "We ",
          promise("will", "will"),
          " reach ",
          number(70, "percent", "70%"),
          " by ",
          date("2030-07-01", "2030-07-31", "July 2030"),
          " with ",
          role("head", "you"),
        ),
      ),
      "We will reach 70% by July 2030 with you\n",
    ],
    ["strong words as one", paragraph(sentence(strong("a", strong("b")), strong("c"), " d")), "**abc** d\n"],
    [
      "a link",
      paragraph(sentence(link("https://www.legislation.gov.uk/?a=1&b=2", "the Act"))),
      "[the Act](https://www.legislation.gov.uk/?a=1\\&b=2)\n",
    ],
    [
      "a link whose text is its address",
      paragraph(sentence(link("https://example.org/", "https://example.org/"))),
      "[https://example.org/](https://example.org/)\n",
    ],
    ["a link that is not safe", paragraph(sentence("a", link("javascript:alert(1)", "b"), "c")), "abc\n"],
    [
      "lists",
      list(
        "unordered",
        listItem(sentence("a"), sentence("b"), list("ordered", listItem(sentence("c")), listItem(sentence("d")))),
      ),
      "- a b\n  1. c\n  2. d\n",
    ],
    [
      "words after an inner list",
      list("unordered", listItem(sentence("a"), list("unordered", listItem(sentence("b"))), sentence("c"))),
      "- a\n\n  - b\n\n  c\n",
    ],
    [
      "a link among strong words",
      paragraph(sentence(strong("a ", link("https://example.org/", "b")), strong(" c"))),
      "**a [b](https://example.org/) c**\n",
    ],
    ["a list item that says nothing", list("ordered", listItem(sentence("\u200B")), listItem(sentence("b"))), "1. b\n"],
    [
      "a note",
      note(paragraph(sentence(strong("Not known."), " Ask.")), paragraph(sentence("Soon."))),
      "> **Not known.** Ask.\n>\n> Soon.\n",
    ],
    [
      "a section",
      section("law", ["The ", strong("law")], section("a", "A", paragraph(sentence("b")))),
      "## The **law**\n\n### A\n\nb\n",
    ],
    [
      "a table",
      table(
        ["Actions by ", strong("whom")],
        ["What", ["By ", strong("when")]],
        [["Read | write", [sentence("July."), sentence("Or so.")]]],
      ),
      "**Actions by whom**\n\n| What | By **when** |\n| - | - |\n| Read \\| write | July. Or so. |\n",
    ],
  ])("%s", (_, block, expected) => {
    expect(written(block)).toBe(expected);
  });

  it.each(urls)("a link to %s", (url) => {
    const [, block] = readMarkdown(toMarkdown(linkTo(url))).children;
    expect(block).toMatchObject({ children: [{ type: "link", url, children: [{ type: "text", value: "x" }] }] });
  });

  it("two lists in a row as two", () => {
    const one = list("unordered", listItem(sentence("a")));
    expect(written(one, one)).toBe("- a\n\n* a\n");
  });

  it("headings in order, six levels at most", () => {
    const deep = section(
      "b",
      "b",
      section("c", "c", section("d", "d", section("e", "e", section("f", "f", section("g", "g"))))),
    );
    expect(written(deep, section("h", "h"))).toBe(
      "## b\n\n### c\n\n#### d\n\n##### e\n\n###### f\n\n###### g\n\n## h\n",
    );
  });

  it.each([
    ["see https://evil.example.", "see `https://evil.example`."],
    ["(www.evil.example), yes", "(`www.evil.example`), yes"],
    ["WWW.evil.example?", "`WWW.evil.example`?"],
    ["office@trust.example!", "`office@trust.example`!"],
    ["//evil.example", "`//evil.example`"],
    ["www.", "`www`."],
    ["5 @ 10p", "5 @ 10p"],
    ["a web address", "a web address"],
  ])("the address in %j as code", (text, expected) => {
    expect(written(paragraph(sentence(text)))).toBe(`${expected}\n`);
  });

  it("an address in parts as one", () => {
    expect(written(paragraph(sentence("https:", date(null, null, "//evil"), number(1, "count", ".example"))))).toBe(
      "`https://evil.example`\n",
    );
  });
});

/** What a reader of GFM sees of a document, and what `said` expects it to: a caption is strong there. */
const shown = (document: Document) => shownInMarkdown(readMarkdown(toMarkdown(document)));
const captioned = <Captioned extends Table | Figure>(block: Captioned): Captioned => ({
  ...block,
  caption: [strong(...block.caption)],
});
const captions = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => {
    if (block.type === "table") return captioned(block);
    if (block.type === "figure") return { ...captioned(block), data: captioned(block.data) };
    return block.type === "section" ? { ...block, children: captions(block.children) } : block;
  });
const expected = (document: Document) => said({ ...document, children: captions(document.children) });

describe("text stays text", () => {
  const harmless = shape(readMarkdown(toMarkdown(everywhere("word"))));

  it.each(hostileTexts)("%j", (text) => {
    expect(shape(readMarkdown(toMarkdown(everywhere(text))))).toEqual(harmless);
    expect(shown(everywhere(text))).toEqual(expected(everywhere(text)));
  });

  it("whatever the text", () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => cleanText(text).trim() !== ""),
        (text) => {
          expect(shape(readMarkdown(toMarkdown(everywhere(text))))).toEqual(harmless);
        },
      ),
    );
  });

  const ours = ["root", "heading", "paragraph", "list", "listItem", "blockquote", "table", "tableRow", "tableCell"];
  const inOurs = ["text", "inlineCode", "strong", "link"];

  it("whatever the document", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(shown(document)).toEqual(expected(document));
        expect([...ours, ...inOurs]).toEqual(expect.arrayContaining(types(readMarkdown(toMarkdown(document)))));
        expect(toMarkdown(structuredClone(document))).toBe(toMarkdown(document));
      }),
    );
  });
});

describe("toMarkdown refuses", () => {
  it.each(refused)("$name", ({ document, error, naming }) => {
    expect(() => toMarkdown(document)).toThrow(error);
    for (const fact of naming) expect(() => toMarkdown(document)).toThrow(fact);
  });
});

describe("a real document", () => {
  it.each([objectivesPage, childPage])("reads back as it was: $title", (document) => {
    expect(shown(document)).toEqual(expected(document));
    expect(toMarkdown(structuredClone(document))).toBe(toMarkdown(document));
  });
});
