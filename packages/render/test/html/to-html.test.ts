import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { styleSheet } from "../../src/html/style-sheet.ts";
import { toHtml, toHtmlFragment } from "../../src/html/to-html.ts";
import * as tree from "../../src/tree/build.ts";
import { cleanText } from "../../src/tree/clean-text.ts";
import type { Block, Document } from "../../src/tree/node.ts";
import { anyDocument } from "../tree/any-document.ts";
import { everywhere } from "../tree/everywhere.ts";
import { anyText, hostileTexts } from "../tree/hostile-texts.ts";
import { linkTo, urls } from "../tree/links.ts";
import { refused } from "../tree/refused.ts";
import { said } from "../tree/said.ts";
import { childPage, objectivesPage } from "../tree/sample-documents.ts";
import { elements, readFragment, readPage, shape, shownInHtml } from "./read-html.ts";

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

const formal = (...blocks: Block[]): Document =>
  tree.document({ lang: "en-GB", title: "Objectives", reader: "formal" }, heading("Objectives"), ...blocks);

/** What a formal document's blocks are written as, below its heading. */
const written = (...blocks: Block[]): string =>
  toHtmlFragment(formal(...blocks))
    .replace('<div class="eq-document eq-formal" lang="en-GB">\n<h1>Objectives</h1>\n', "")
    .replace(/<\/div>\n$/, "");

describe("toHtmlFragment writes", () => {
  it.each<[string, Block, string]>([
    ["a paragraph", paragraph(sentence("One."), sentence("Two.")), "<p>One. Two.</p>\n"],
    [
      "what stands in a sentence",
      paragraph(
        sentence(
          "We ",
          promise("will", "will"),
          " reach ",
          number(70, "percent", "70%"),
          " with ",
          role("head", "you"),
        ),
      ),
      "<p>We will reach 70% with you</p>\n",
    ],
    [
      "strong words as one",
      paragraph(sentence(strong("a", strong("b")), strong("c"), "d")),
      "<p><strong>abc</strong>d</p>\n",
    ],
    [
      "a link",
      paragraph(sentence(link("https://www.legislation.gov.uk/?a=1&b=2", "the Act"))),
      '<p><a href="https://www.legislation.gov.uk/?a=1&#x26;b=2">the Act</a></p>\n',
    ],
    ["a link that is not safe", paragraph(sentence("a", link("javascript:alert(1)", "b"), "c")), "<p>abc</p>\n"],
    [
      "lists",
      list(
        "unordered",
        listItem(sentence("a"), sentence("b"), list("ordered", listItem(sentence("c"))), sentence("d")),
      ),
      "<ul>\n<li>a b\n<ol>\n<li>c</li>\n</ol>\nd</li>\n</ul>\n",
    ],
    [
      "a list item that says nothing",
      list("ordered", listItem(sentence("\u200B")), listItem(sentence("b"))),
      "<ol>\n<li>b</li>\n</ol>\n",
    ],
    [
      "a note",
      note(paragraph(sentence("Not known.")), paragraph(sentence("Ask."))),
      '<div role="note" class="eq-note">\n<p>Not known.</p>\n<p>Ask.</p>\n</div>\n',
    ],
    [
      "a section",
      section("law", ["The ", strong("law")], paragraph(sentence("a"))),
      '<section>\n<h2 id="eq-formal-law">The <strong>law</strong></h2>\n<p>a</p>\n</section>\n',
    ],
    [
      "a table",
      table("Actions", ["What", ["By ", strong("when")]], [["Read", [sentence("July."), sentence("Or so.")]]]),
      '<div class="eq-table" role="group" aria-labelledby="eq-formal-document-table" tabindex="0"><table>\n' +
        '<caption id="eq-formal-document-table">Actions</caption>\n' +
        '<thead><tr><th scope="col">What</th><th scope="col">By <strong>when</strong></th></tr></thead>\n' +
        '<tbody>\n<tr><th scope="row">Read</th><td data-eq-column="By when"><p>July.</p><p>Or so.</p></td></tr>\n</tbody>\n' +
        "</table></div>\n",
    ],
    [
      "a figure",
      figure("reach", ["Six of ", strong("ten")], {
        picture: {
          type: "element",
          tagName: "svg",
          properties: { viewBox: "0 0 10 10" },
          children: [
            {
              type: "element",
              tagName: "text",
              properties: { textAnchor: "end" },
              children: [{ type: "text", value: "<6" }],
            },
          ],
        },
        description: paragraph(sentence("Six."), sentence("Of ten.")),
        data: table("Figures", ["When"], [["2025"]]),
      }),
      '<figure class="eq-figure" aria-labelledby="eq-formal-reach">\n<figcaption id="eq-formal-reach">Six of <strong>ten</strong></figcaption>\n' +
        '<svg viewBox="0 0 10 10" role="img" aria-labelledby="eq-formal-reach" aria-describedby="eq-formal-reach-description">' +
        '<text text-anchor="end">&#x3C;6</text></svg>\n' +
        '<p id="eq-formal-reach-description">Six. Of ten.</p>\n' +
        '<div class="eq-table" role="group" aria-labelledby="eq-formal-reach-table" tabindex="0"><table>\n' +
        '<caption id="eq-formal-reach-table">Figures</caption>\n<thead><tr><th scope="col">When</th></tr></thead>\n' +
        '<tbody>\n<tr><th scope="row">2025</th></tr>\n</tbody>\n</table></div>\n</figure>\n',
    ],
  ])("%s", (_, block, expected) => {
    expect(written(block)).toBe(expected);
  });

  it("a figure for children, its table folded away under the table's caption", () => {
    const bare = { type: "element" as const, tagName: "svg", properties: {}, children: [] };
    const parts = {
      picture: bare,
      description: paragraph(sentence("Six.")),
      data: table("Figures", ["When"], [["2025"]]),
    };
    const page = tree.document(
      { lang: "en-GB", title: "t", reader: "ks2" },
      heading("T"),
      figure("reach", "Six", parts),
    );
    expect(toHtmlFragment(page)).toContain(
      '<details><summary id="eq-ks2-reach-table">Figures</summary>\n' +
        '<div class="eq-table" role="group" aria-labelledby="eq-ks2-reach-table" tabindex="0">' +
        '<table aria-labelledby="eq-ks2-reach-table">\n<thead>',
    );
  });

  it("what a section is about, as data", () => {
    const about = {
      ...section("s", "Coming to school", paragraph(sentence("a"))),
      concepts: ["attendance", "advance"] as const,
    };
    expect(written(about)).toBe(
      '<section data-eq-concepts="attendance advance">\n<h2 id="eq-formal-s">Coming to school</h2>\n<p>a</p>\n</section>\n',
    );
  });

  it("the language and the reader", () => {
    const document = tree.document(
      { lang: 'cy" x="', title: "t", reader: "ks2" },
      heading("Ein ", strong("haddewidion")),
    );
    expect(toHtmlFragment(document)).toBe(
      '<div class="eq-document eq-ks2 eq-child" lang="cy&#x22; x=&#x22;">\n<h1>Ein <strong>haddewidion</strong></h1>\n</div>\n',
    );
  });

  it.each<[string | null, string | null, string | undefined]>([
    ["2026-03-25", "2026-03-25", "2026-03-25"],
    ["2028-02-29", "2028-02-29", "2028-02-29"],
    ["2026-02-29", "2026-02-29", undefined],
    ["2100-02-01", "2100-02-28", "2100-02"],
    ["2000-02-01", "2000-02-29", "2000-02"],
    ["2028-02-01", "2028-02-28", undefined],
    ["2030-07-01", "2030-07-31", "2030-07"],
    ["2030-06-01", "2030-06-30", "2030-06"],
    ["2030-06-01", "2030-06-31", undefined],
    ["2030-07-02", "2030-07-31", undefined],
    ["2030-07-01", "2030-07-30", undefined],
    ["2030-07-01", "2031-07-31", undefined],
    ["2026-01-01", "2026-12-31", "2026"],
    ["2026-01-01", "2027-12-31", undefined],
    ["2026-09-01", "2027-08-31", undefined],
    ["2026-13-01", "2026-13-01", undefined],
    ["2026-00-01", "2026-00-01", undefined],
    ["2026-01-00", "2026-01-00", undefined],
    ["0000-01-01", "0000-01-01", undefined],
    ["26-01-01", "26-01-01", undefined],
    ["2026-01-01T00:00", "2026-01-01T00:00", undefined],
    ["2026-01-01", null, undefined],
    [null, "2026-01-01", undefined],
    [null, null, undefined],
  ])("a date from %j until %j with the datetime %j", (from, until, expected) => {
    expect(written(paragraph(sentence(date(from, until, "then"))))).toBe(
      expected ? `<p><time datetime="${expected}">then</time></p>\n` : "<p>then</p>\n",
    );
  });

  it.each(urls)("a link to %s", (url) => {
    const [anchor] = elements(readFragment(toHtmlFragment(linkTo(url)))).filter(({ tagName }) => tagName === "a");
    expect(anchor).toMatchObject({ properties: { href: url }, children: [{ type: "text", value: "x" }] });
  });

  it("ids that are safe, and each once", () => {
    const ids = (document: Document) =>
      elements(readFragment(toHtmlFragment(document))).flatMap(({ properties }) => properties["id"] ?? []);
    const aTable = table("t", ["a"], []);
    expect(
      ids(
        formal(
          section("a.b", "x", aTable, aTable),
          section("a-b", "x"),
          section("é <\"' #", "x", section("a.b", "x")),
          aTable,
        ),
      ),
    ).toEqual([
      "eq-formal-a-b",
      "eq-formal-a-b-table",
      "eq-formal-a-b-table-2",
      "eq-formal-a-b-2",
      "eq-formal--",
      "eq-formal-a-b-3",
      "eq-formal-document-table",
    ]);
  });

  it("headings in order, six levels at most", () => {
    const deep = section(
      "b",
      "b",
      section("c", "c", section("d", "d", section("e", "e", section("f", "f", section("g", "g"))))),
    );
    const levels = elements(readFragment(toHtmlFragment(formal(deep, section("h", "h")))))
      .map(({ tagName }) => tagName)
      .filter((name) => /^h\d$/.test(name));
    expect(levels).toEqual(["h1", "h2", "h3", "h4", "h5", "h6", "h6", "h2"]);
  });
});

describe("toHtml", () => {
  it("writes a whole page around the same content", () => {
    const document = tree.document({ lang: "en-GB", title: "Promises </title>", reader: "ks2" }, heading("Promises"));
    expect(toHtml(document).replace(styleSheet, "STYLE")).toBe(
      `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Promises &#x3C;/title></title>
<style>STYLE</style>
</head>
<body class="eq-page eq-ks2 eq-child">
<main class="eq-document eq-ks2 eq-child" lang="en-GB">
<h1>Promises</h1>
</main>
</body>
</html>
`,
    );
  });

  it.each([objectivesPage, childPage])("puts the fragment of a real document into main", (document) => {
    const inside = toHtmlFragment(document)
      .replace(/^<div/, "<main")
      .replace(/<\/div>\n$/, "</main>\n");
    expect(toHtml(document)).toContain(inside);
  });
});

const edged = (text: string) => cleanText(text).replace(/^ | $/g, "");

describe("text stays text", () => {
  const harmless = shape(readPage(toHtml(everywhere("word"))));

  it.each(hostileTexts)("%j", (text) => {
    const page = readPage(toHtml(everywhere(text)));
    expect(shape(page)).toEqual(harmless);
    expect(shownInHtml(readFragment(toHtmlFragment(everywhere(text))))).toEqual(said(everywhere(text)));
    const all = elements(page);
    expect(all.find(({ tagName }) => tagName === "title")?.children).toEqual([
      expect.objectContaining({ type: "text", value: cleanText(text) }),
    ]);
    for (const { properties } of all)
      if (properties["dataEqColumn"] !== undefined) expect(properties["dataEqColumn"]).toBe(edged(text));
  });

  it("whatever the text", () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => edged(text) !== ""),
        (text) => {
          expect(shape(readPage(toHtml(everywhere(text))))).toEqual(harmless);
        },
      ),
    );
  });

  it("whatever the document", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const fragment = readFragment(toHtmlFragment(document));
        expect(shownInHtml(fragment)).toEqual(said(document));
        const ids = elements(fragment).flatMap(({ properties }) => properties["id"] ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { properties } of elements(fragment))
          if (properties["ariaLabelledBy"])
            expect(ids).toEqual(expect.arrayContaining(properties["ariaLabelledBy"] as string[]));
        expect(toHtmlFragment(structuredClone(document))).toBe(toHtmlFragment(document));
      }),
    );
  });
});

describe("toHtml refuses", () => {
  it.each(refused)("$name", ({ document, error, naming }) => {
    for (const write of [toHtml, toHtmlFragment]) {
      expect(() => write(document)).toThrow(error);
      for (const fact of naming) expect(() => write(document)).toThrow(fact);
    }
  });
});

describe("the same document gives the same bytes", () => {
  it.each([objectivesPage, childPage])("$title", (document) => {
    expect(toHtml(structuredClone(document))).toBe(toHtml(document));
  });
});
