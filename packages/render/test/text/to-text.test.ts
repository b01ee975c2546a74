import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toText } from "../../src/text/to-text.ts";
import * as tree from "../../src/tree/build.ts";
import { cleanText } from "../../src/tree/clean-text.ts";
import type { Block, Document } from "../../src/tree/node.ts";
import { anyDocument } from "../tree/any-document.ts";
import { everywhere } from "../tree/everywhere.ts";
import { anyText, hostileTexts } from "../tree/hostile-texts.ts";
import { linkTo, urls } from "../tree/links.ts";
import { refused } from "../tree/refused.ts";
import { childPage, objectivesPage } from "../tree/sample-documents.ts";
import { expectSaid } from "./read-text.ts";

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
  toText(tree.document({ lang: "en-GB", title: "t", reader: "formal" }, heading("Aims"), ...blocks)).replace(
    "Aims\n════\n\n",
    "",
  );

describe("toText writes", () => {
  it.each<[string, Block, string]>([
    ["a paragraph", paragraph(sentence("One."), sentence("Two.")), "One. Two.\n"],
    [
      "what stands in a sentence",
      paragraph(
        sentence(
          "We ",
          promise("will", "will"),
          " reach ",
          strong(number(70, "percent", "70%")),
          " by ",
          date("2030-07-01", "2030-07-31", "July 2030"),
          " with ",
          role("head", "you"),
        ),
      ),
      "We will reach 70% by July 2030 with you\n",
    ],
    [
      "a link",
      paragraph(sentence("See ", link("https://www.legislation.gov.uk/?a=1&b=2", "the Act"), ".")),
      "See the Act <https://www.legislation.gov.uk/?a=1&b=2>.\n",
    ],
    [
      "a link whose text is its address",
      paragraph(sentence(link("https://example.org/", "https://example.org/"))),
      "https://example.org/\n",
    ],
    ["a link that is not safe", paragraph(sentence("a", link("javascript:alert(1)", "b"), "c")), "abc\n"],
    [
      "lists",
      list(
        "ordered",
        listItem(sentence("a"), sentence("b"), list("unordered", listItem(sentence("c"))), sentence("d")),
        listItem(list("unordered", listItem(sentence("e")))),
      ),
      "1. a b\n   • c\n   d\n2.\n   • e\n",
    ],
    ["a list item that says nothing", list("ordered", listItem(sentence("\u200B")), listItem(sentence("b"))), "1. b\n"],
    [
      "a note",
      note(paragraph(sentence(strong("Not known."), " Ask.")), paragraph(sentence("Soon."))),
      "│ Not known. Ask.\n\n│ Soon.\n",
    ],
    [
      "sections",
      section("law", ["The ", strong("law")], section("a", "A", paragraph(sentence("b")))),
      "The law\n───────\n\nA\n\nb\n",
    ],
    [
      "a table",
      table(
        ["Actions by ", strong("whom")],
        ["What", "When"],
        [
          ["Read", [sentence("July."), sentence("Or so.")]],
          ["Write", "\u200B"],
        ],
      ),
      "Actions by whom\n\nWhat: Read\n  When: July. Or so.\n\nWhat: Write\n  When:\n",
    ],
    ["a table without rows", table("Actions", ["What", "When"], []), "Actions\n\nWhat, When\n"],
    ["what says nothing", paragraph(sentence("\u200B")), "Aims\n════\n"],
  ])("%s", (_, block, expected) => {
    expect(written(block)).toBe(expected);
  });

  it("a long heading with a rule that fits", () => {
    expect(toText(tree.document({ lang: "en", title: "t", reader: "ks2" }, heading("a".repeat(100))))).toBe(
      `${"a".repeat(100)}\n${"═".repeat(72)}\n`,
    );
  });

  it.each(urls)("a link to %s", (url) => {
    expect(toText(linkTo(url))).toContain(`\nx <${url}>\n`);
  });
});

describe("text stays text", () => {
  /** What a text shows as in each place is what "word" shows as, with the text for the word. */
  const wordsAt = toText(everywhere("word"))
    .split("\n")
    .filter((line) => !/^[═─]+$/.test(line));
  const shownAt = (text: string) => wordsAt.map((line) => tidy(line.replaceAll("word", () => cleanText(text).trim())));
  const tidy = (line: string) => line.normalize("NFC").replace(/ +/g, " ").trim();

  it.each(hostileTexts)("%j", (text) => {
    expectSaid(toText(everywhere(text)), everywhere(text));
  });

  it("whatever the text: as many lines, each with the text in its place", () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => /^[^\s═─].*\S$/u.test(cleanText(text))),
        (text) => {
          const lines = toText(everywhere(text)).split("\n");
          expect(lines.filter((line) => !/^[═─]+$/.test(line)).map(tidy)).toEqual(shownAt(text));
        },
      ),
    );
  });

  it("whatever the document", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expectSaid(toText(document), document);
        expect(toText(structuredClone(document))).toBe(toText(document));
      }),
    );
  });
});

describe("toText refuses", () => {
  it.each(refused)("$name", ({ document, error, naming }) => {
    expect(() => toText(document)).toThrow(error);
    for (const fact of naming) expect(() => toText(document)).toThrow(fact);
  });
});

describe("a real document", () => {
  it.each<[Document]>([[objectivesPage], [childPage]])("says what its tree says", (document) => {
    expectSaid(toText(document), document);
  });
});
