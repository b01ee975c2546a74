import { describe, expect, it } from "vitest";
import { date, link, number, promise, role, sentence, strong, text } from "../../src/tree/build.ts";
import type { Inline } from "../../src/tree/node.ts";
import { plainText, type Run, runs, sentenceRuns } from "../../src/tree/runs.ts";

const july = date("2030-07-01", "2030-07-31", "July 2030");
const plain = (words: string): Run => ({ text: words, strong: false, url: null, date: null });
const bold = (words: string): Run => ({ ...plain(words), strong: true });
const act = (url: string) => link(url, "the Act");

describe("runs", () => {
  it.each<[string, Inline[], Run[]]>([
    ["nothing", [], []],
    [
      "neighbours that are dressed alike",
      [
        text("We "),
        promise("will", "will"),
        text(" reach "),
        number(7, "count", "7"),
        text(" by "),
        role("head", "you"),
      ],
      [plain("We will reach 7 by you")],
    ],
    ["strong inside strong", [strong("a", strong("b"), "c"), strong("d")], [bold("abcd")]],
    ["a strong date", [strong(july)], [{ ...bold("July 2030"), date: july }]],
    [
      "two dates that touch",
      [july, { ...july }],
      [
        { ...plain("July 2030"), date: july },
        { ...plain("July 2030"), date: july },
      ],
    ],
    ["spaces at the ends", [text(" a "), text(" ")], [plain("a")]],
    ["spaces at the ends, in runs of their own", [strong(" "), text("a"), strong(" ")], [plain("a")]],
    ["a space on both sides of a seam", [text("a "), strong(" b")], [plain("a "), bold("b")]],
    ["what is nothing when clean", [strong("\u200B"), text("a"), text("\u202E")], [plain("a")]],
    ["words that are composed only together", [text("e"), text("\u0301")], [plain("\u00E9")]],
    ["text that no constructor cleaned", [{ type: "text", value: "a\u202Eb" }], [plain("ab")]],
  ])("%s", (_, given, expected) => {
    expect(runs(given)).toEqual(expected);
  });

  it.each([
    ["https://www.legislation.gov.uk/uksi/2017/353/regulation/5?view=plain#a_b", true],
    ["HTTPS://example.org/", false],
    ["http://example.org/", false],
    ["javascript:alert(1)", false],
    [" https://example.org/", false],
    ["https://example.org/\njavascript:alert(1)", false],
    ["https://example.org/\n", false],
    ['https://example.org/"onclick="x', false],
    ["https://example.org/<b>", false],
    ["https://exämple.org/", false],
    ["data:text/html,x", false],
    ["//example.org/", false],
    ["https:example.org", false],
    ["https://", false],
    ["", false],
  ])("a link to %j leads there: %s", (url, leads) => {
    expect(runs([act(url)])).toEqual([{ ...plain("the Act"), url: leads ? url : null }]);
  });

  it("puts a space between sentences", () => {
    expect(sentenceRuns([sentence("One."), sentence("\u200B"), sentence("Two.")])).toEqual([plain("One. Two.")]);
  });

  it("gives plain text", () => {
    expect(plainText([text("By "), strong(july), text(", see "), act("https://example.org/")])).toBe(
      "By July 2030, see the Act",
    );
  });

  it("refuses a node of an unknown type", () => {
    const unknown = { type: "emphasis", children: [] } as unknown as Inline;
    expect(() => runs([unknown])).toThrow(TypeError);
    expect(() => runs([strong(unknown)])).toThrow("emphasis");
    expect(() => sentenceRuns([text("x") as never])).toThrow('"text"');
  });
});
