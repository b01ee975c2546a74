import { type BitmapOf, toDocx } from "@equality/render/docx";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { element } from "../../src/html/hast.ts";
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
import { all, part, readDocx, shape, shownInDocx, textOf } from "./read-docx.ts";

const { heading, list, listItem, paragraph, section, sentence, strong, table } = tree;

/** One pixel, whatever the picture. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=",
  "base64",
);
const bitmapOf: BitmapOf = () => png;

const formal = (...blocks: Block[]): Document =>
  tree.document({ lang: "en-GB", title: "Objectives", reader: "formal" }, heading("Objectives"), ...blocks);
const read = async (document: Document) => readDocx(await toDocx(document, bitmapOf));
const body = async (document: Document) => part(await read(document), "word/document.xml");
const styles = async (document: Document) =>
  all(await body(document), "w:p").map((one) => [all(one, "w:pStyle")[0]?.getAttribute("w:val"), textOf(one)]);

describe("toDocx writes", () => {
  it("headings by their depth, six levels at most", async () => {
    const deep = section(
      "b",
      "b",
      section("c", "c", section("d", "d", section("e", "e", section("f", "f", section("g", "g"))))),
    );
    expect(await styles(formal(deep, section("h", "h")))).toEqual([
      ["Heading1", "Objectives"],
      ["Heading2", "b"],
      ["Heading3", "c"],
      ["Heading4", "d"],
      ["Heading5", "e"],
      ["Heading6", "f"],
      ["Heading6", "g"],
      ["Heading2", "h"],
    ]);
  });

  it("lists as lists: each counts from 1, and what follows an inner list stands under its item", async () => {
    const one = list(
      "ordered",
      listItem(sentence("a"), list("unordered", listItem(sentence("b"))), sentence("c")),
      listItem(list("ordered", listItem(sentence("d")))),
    );
    const document = await body(formal(paragraph(sentence("Two:")), one, one));
    const numbering = all(document, "w:p").map((each) => [
      textOf(each),
      ...["w:ilvl", "w:numId"].map((name) => all(each, name)[0]?.getAttribute("w:val")),
    ]);
    const ids = numbering.slice(2).map(([, , id]) => id);
    expect(numbering.slice(2).map(([text, level]) => [text, level])).toEqual([
      ["a", "0"],
      ["b", "1"],
      ["c", undefined],
      ["", "0"],
      ["d", "1"],
      ["a", "0"],
      ["b", "1"],
      ["c", undefined],
      ["", "0"],
      ["d", "1"],
    ]);
    const [a, b, , again, d, secondA, secondB, , , secondD] = ids;
    expect(again).toBe(a);
    expect(new Set([a, b, d, secondA, secondB, secondD]).size).toBe(6);
    expect(all(document, "w:p").map((each) => all(each, "w:keepNext").length)).toEqual([
      0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });

  it("tables with a head that is repeated, a caption that stays with them, and rows that are not broken", async () => {
    const document = await body(
      formal(table(["By ", strong("whom")], ["What", "Who"], [["Read", [sentence("You."), sentence("All.")]]])),
    );
    const [caption] = all(document, "w:p").slice(1);
    expect(all(caption ?? document, "w:pStyle")[0]?.getAttribute("w:val")).toBe("Caption");
    const rows = all(document, "w:tr");
    expect(rows.map((row) => [all(row, "w:tblHeader").length, all(row, "w:cantSplit").length])).toEqual([
      [1, 1],
      [0, 1],
    ]);
    expect(rows.map((row) => all(row, "w:tc").map((one) => all(one, "w:p").map(textOf)))).toEqual([
      [["What"], ["Who"]],
      [["Read"], ["You.", "All."]],
    ]);
    const grid = all(document, "w:gridCol").map((column) => Number(column.getAttribute("w:w")));
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(9638);
  });

  const sixOfTen = tree.figure("f", "Six of ten", {
    description: paragraph(sentence("Six."), sentence("No more.")),
    picture: element("svg", { viewBox: "0 0 360 180" }, [element("text", {}, [{ type: "text", value: "Six < ten" }])]),
    data: table("Figures", ["What"], [["Six"]]),
  });

  it("a picture as SVG and as the bitmap that was drawn of it, with alternative text, in the width of the page", async () => {
    const asked: [string, number][] = [];
    const bytes = await toDocx(formal(section("s", "s", sixOfTen)), async (svg, width) => {
      asked.push([svg, width]);
      return png;
    });
    const files = unzipSync(bytes);
    const bitmaps = Object.keys(files).filter((path) => path.endsWith(".png"));
    expect(bitmaps.map((path) => Buffer.from(files[path] ?? []).equals(png))).toEqual([true]);
    // Three pixels of a bitmap for each of the 364 on the page.
    expect(asked).toEqual([[strFromU8(files["word/media/image1.svg"] ?? new Uint8Array()), 1092]]);
    const parts = readDocx(bytes);
    const document = part(parts, "word/document.xml");
    const [alternative] = all(document, "wp:docPr");
    expect(["title", "descr"].map((name) => alternative?.getAttribute(name))).toEqual(["Six of ten", "Six. No more."]);
    const [extent] = all(document, "wp:extent");
    // 364 pixels of 9,525 units each, and half of that.
    expect(["cx", "cy"].map((name) => extent?.getAttribute(name))).toEqual(["3467100", "1733550"]);
    const svg = part(parts, "word/media/image1.svg");
    expect([svg.namespaceURI, svg.textContent]).toEqual(["http://www.w3.org/2000/svg", "Six < ten"]);
  });

  it("no picture without a bitmap of it, and all that its figure says in words", async () => {
    const bytes = await toDocx(formal(sixOfTen));
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.includes("media"))).toEqual([]);
    expect(shownInDocx(part(readDocx(bytes), "word/document.xml")).map(({ text }) => text)).toEqual([
      "Objectives",
      "Six of ten",
      "Six. No more.",
      "Figures",
      "What",
      "Six",
    ]);
  });

  it("the language, the title and nobody's name or day", async () => {
    const parts = await read({ ...formal(), lang: "cy" });
    const [language] = all(part(parts, "word/styles.xml"), "w:lang");
    expect(language?.getAttribute("w:val")).toBe("cy");
    const core = part(parts, "docProps/core.xml");
    expect(all(core, "*").map(({ nodeName, textContent }) => [nodeName, textContent])).toEqual([
      ["dc:title", "Objectives"],
      ["dc:language", "cy"],
    ]);
  });

  it("the title and the page number at the foot of a page", async () => {
    const footer = part(await read(formal()), "word/footer1.xml");
    expect(textOf(footer)).toBe("Objectives / ");
    expect(all(footer, "w:instrText").map(({ textContent }) => textContent)).toEqual(["PAGE", "NUMPAGES"]);
  });

  it.each(urls)("a link to %s", async (url) => {
    const parts = await read(linkTo(url));
    const [link] = all(part(parts, "word/document.xml"), "w:hyperlink");
    const target = all(part(parts, "word/_rels/document.xml.rels"), "Relationship").find(
      (one) => one.getAttribute("Id") === link?.getAttribute("r:id"),
    );
    expect(link && textOf(link)).toBe("x");
    // A word processor holds what follows "#" apart.
    const fragment = link?.getAttribute("w:anchor") ?? null;
    expect(`${target?.getAttribute("Target")}${fragment === null ? "" : `#${fragment}`}`).toBe(url);
  });
});

describe("text stays text", () => {
  /** Elements and attributes of every part; widths of columns follow from what they hold. */
  const shapes = (parts: Awaited<ReturnType<typeof read>>) =>
    JSON.stringify([...parts].filter(([path]) => path !== "docProps/core.xml").map(([, root]) => shape(root))).replace(
      /"w:w":"\d+"/g,
      "",
    );
  const harmless = read(everywhere("word")).then(shapes);

  it.each(hostileTexts)("%j", async (text) => {
    const parts = await read(everywhere(text));
    expect(shownInDocx(part(parts, "word/document.xml"))).toEqual(said(everywhere(text)));
    expect(textOf(part(parts, "word/footer1.xml"))).toBe(`${cleanText(text)} / `);
    expect(part(parts, "word/media/image1.svg").textContent).toBe(cleanText(text));
    expect(all(part(parts, "docProps/core.xml"), "dc:title")[0]?.textContent).toBe(cleanText(text));
    expect(shapes(parts)).toBe(await harmless);
  });

  it("whatever the text", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText.filter((text) => cleanText(text).replace(/^ | $/g, "") !== ""),
        async (text) => {
          const parts = await read(everywhere(text));
          expect(shapes(parts)).toBe(await harmless);
          expect(shownInDocx(part(parts, "word/document.xml"))).toEqual(said(everywhere(text)));
        },
      ),
    );
  }, 30_000);

  it("whatever the document", async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const bytes = await toDocx(document, bitmapOf);
        const parts = readDocx(bytes);
        expect(shownInDocx(part(parts, "word/document.xml"))).toEqual(said(document));
        const fields = all(part(parts, "word/document.xml"), "*").filter(({ nodeName }) =>
          ["w:instrText", "w:fldChar", "w:fldSimple", "w:object"].includes(nodeName),
        );
        expect(fields).toEqual([]);
        expect(await toDocx(structuredClone(document), bitmapOf)).toEqual(bytes);
      }),
    );
  }, 30_000);
});

describe("toDocx refuses", () => {
  it.each(refused)("$name", async ({ document, error, naming }) => {
    await expect(toDocx(document)).rejects.toThrow(error);
    for (const fact of naming) await expect(toDocx(document)).rejects.toThrow(fact);
  });

  it("a picture without a size", async () => {
    const parts = { description: paragraph(), picture: element("svg", {}), data: table("t", ["a"], []) };
    await expect(toDocx(formal(tree.figure("f", "Six", parts)), bitmapOf)).rejects.toThrow("needs a viewBox");
  });

  it("a bitmap that is none", async () => {
    const picture = element("svg", { viewBox: "0 0 10 10" });
    const figure = tree.figure("f", "Six", { description: paragraph(), picture, data: table("t", ["a"], []) });
    await expect(toDocx(formal(figure), () => new Uint8Array([1, 2, 3]))).rejects.toThrow("expected a PNG");
  });
});

describe("a real document", () => {
  it.each([objectivesPage, childPage])("says what its tree says: $title", async (document) => {
    expect(shownInDocx(await body(document))).toEqual(said(document));
  });
});
