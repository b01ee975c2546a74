import { toCsv } from "@equality/render/tables";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as tree from "../../src/tree/build.ts";
import { cleanText } from "../../src/tree/clean-text.ts";
import type { Table } from "../../src/tree/node.ts";
import { anyText, hostileTexts } from "../tree/hostile-texts.ts";
import { refused } from "../tree/refused.ts";

const { link, number, sentence, table } = tree;

/** As a reader of RFC 4180 has it, who takes no other line end. */
const read = (csv: string): string[][] => parse(csv, { record_delimiter: "\r\n", relax_column_count: false });
const cells = (...all: string[]): string =>
  toCsv(
    table(
      "t",
      all.map(() => "c"),
      [all],
    ),
  ).split("\r\n")[1] ?? "";

describe("toCsv writes", () => {
  it("columns, then rows, each line ended by CRLF, without the caption", () => {
    const actions = table(
      "Actions",
      ["What", ["By ", tree.strong("when")]],
      [
        ["Read, write", [sentence("July."), sentence("Or so.")]],
        ['Say "yes"', sentence("").children[0] ?? "x"],
      ],
    );
    expect(toCsv(actions)).toBe('"What","By when"\r\n"Read, write","July. Or so."\r\n"Say ""yes""",""\r\n');
  });

  it("a link with its address", () => {
    expect(toCsv(table("t", ["c"], [[link("https://example.org/?a=1,2", "the Act")]]))).toBe(
      '"c"\r\n"the Act <https://example.org/?a=1,2>"\r\n',
    );
  });

  it.each([
    ["=1+1", `"'=1+1"`],
    ["+441234", `"'+441234"`],
    ["-1+1", `"'-1+1"`],
    ["@SUM(A1)", `"'@SUM(A1)"`],
    ["\t=1", '" =1"'],
    ["\uFF1D1", `"'\uFF1D1"`],
    ["a;=1+1", '"a;=1+1"'],
  ])("no formula of %j", (text, written) => {
    expect(cells("x", text)).toBe(`"x",${written.replace('" =', `"'=`)}`);
  });

  it.each([
    ["-5", "-5"],
    ["\u22124.5", "-4.5"],
    ["1,250", "1250"],
    ["\u22121,250,000.25", "-1250000.25"],
    ["0", '"0"'],
    ["007", '"007"'],
    ["12.50", '"12.50"'],
    ["-12,50", `"'-12,50"`],
    ["62%", '"62%"'],
    ["\u22124 percentage points", '"\u22124 percentage points"'],
  ])("%j as %s", (text, written) => {
    expect(cells(text)).toBe(written);
    expect(toCsv(table("t", ["c"], [[number(0, "count", text)]])).split("\r\n")[1]).toBe(written);
  });
});

describe("text stays text", () => {
  /** The text without the apostrophe that keeps it from being a formula; one that a person wrote there looks the same. */
  const shown = (text: string) => text.replace(/^'(?=[-=+@\uFF1D\uFF0B\uFF0D\uFF20])/, "");
  const expectShown = (text: string) => {
    const clean = shown(cleanText(text).replace(/^ | $/g, ""));
    const given: Table = table(text, [text, "b"], [[text, [sentence("x")]]]);
    const rows = read(toCsv(given));
    expect(rows.map((row) => row.map(shown))).toEqual([
      [clean, "b"],
      [/^[-\u2212\d]/.test(clean) ? expect.any(String) : clean, "x"],
    ]);
    for (const value of rows.flat()) expect(value).not.toMatch(/^[=+@\t\r]|^-(?![\d.]+$)/);
  };

  it.each(hostileTexts)("%j", (text) => {
    expectShown(text);
  });

  it("whatever the text", () => {
    fc.assert(fc.property(anyText, expectShown));
  });
});

describe("toCsv refuses", () => {
  it.each(refused.filter(({ name }) => /row with a cell|table without/.test(name)))(
    "$name",
    ({ document, error, naming }) => {
      const blocks = document.children.flatMap((block) => (block.type === "section" ? block.children : [block]));
      const [wrong] = blocks.filter((block) => block.type === "table");
      expect(() => toCsv(wrong as Table)).toThrow(error);
      for (const fact of naming) expect(() => toCsv(wrong as Table)).toThrow(fact);
    },
  );
});
