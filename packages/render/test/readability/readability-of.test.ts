import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readabilityOf } from "../../src/readability/readability-of.ts";
import { ks1, ks2 } from "../../src/readability/readers.ts";
import * as tree from "../../src/tree/build.ts";
import { shownIn } from "../../src/tree/shown.ts";
import { anyDocument } from "../tree/any-document.ts";
import { said } from "../tree/said.ts";
import { childPage, objectivesPage } from "../tree/sample-documents.ts";

const { date, document, heading, link, list, listItem, note, number, paragraph, section, sentence, strong, table } =
  tree;

const page = document(
  { lang: "en-GB", title: "T", reader: "ks2" },
  heading("One quango"),
  paragraph(
    sentence("We read ", strong("two", number(2, "count", " 2")), "."),
    sentence("They said: we play. We sing."),
  ),
  list("unordered", listItem(sentence("Three"), list("ordered", listItem(sentence("four"))))),
  note(paragraph(sentence("Five"))),
  section("s", "Six", table("Seven", ["Eight"], [["Nine"], [link("https://example.org", "Ten")]])),
);

const day = date("2030-07-31", "2030-07-31", "31 July 2030");

/** Every word of some lines, in the order of the alphabet. */
const wordsIn = (lines: readonly string[]) =>
  lines
    .flatMap((line) => line.split(/\s+/))
    .filter(Boolean)
    .sort();

describe("a document:", () => {
  it("of any kind is read whole: each word that a format shows, and no other", () => {
    fc.assert(
      fc.property(anyDocument, (any) => {
        const { sentences, headings } = shownIn(any);
        expect(wordsIn([...headings, ...sentences])).toEqual(wordsIn(said(any).map(({ text }) => text)));
      }),
    );
  });

  it("each sentence, entry and cell is a sentence, and a node that holds two is taken apart", () => {
    expect(readabilityOf(page, ks2).text.sentences).toEqual([
      "We read two 2.",
      "They said: we play.",
      "We sing.",
      "Three",
      "four",
      "Five",
      "Nine",
      "Ten",
    ]);
  });

  it("headings, captions and heads of columns are looked at apart", () => {
    const { pass, text, headings } = readabilityOf(page, ks2);
    expect(headings.sentences).toEqual(["One quango", "Six", "Seven", "Eight"]);
    expect([pass, text.pass, headings.pass]).toEqual([false, true, false]);
  });

  it("what is explained in one place is known in every other", () => {
    const meant = { ...page, children: [...page.children, paragraph(sentence("A quango is a group of people."))] };
    expect(readabilityOf(meant, ks2).pass).toBe(true);
  });

  it("a page for children passes, younger children could not read it, and a page for adults fails", () => {
    expect(readabilityOf(childPage, ks2).text.problems).toEqual([]);
    expect(readabilityOf(childPage, ks1).pass).toBe(false);
    expect(readabilityOf(objectivesPage, ks2).pass).toBe(false);
  });

  it("a number or day of the plan is kept, however large, and is listed as an exemption", () => {
    const told = (...said: tree.InlineOrText[]) =>
      readabilityOf(
        document({ lang: "en-GB", title: "T", reader: "ks1" }, heading("We read"), paragraph(sentence(...said))),
        ks1,
      ).text;
    const kept = told(number(0.62, "share", "62 out of every 100"), " by ", day, ".");
    expect(kept.problems).toEqual([]);
    expect(kept.exemptions.map(({ word, because }) => [word, because])).toEqual([
      ["62", "fact"],
      ["100", "fact"],
      ["31", "fact"],
      ["July", "name"],
      ["2030", "number"],
    ]);
    expect(told("It is 62 by then.").problems.map(({ rule }) => rule)).toEqual(["largeNumber"]);
  });
});
