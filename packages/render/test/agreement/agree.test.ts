import { describe, expect, it } from "vitest";
import { agree } from "../../src/agreement/agree.ts";
import { objectives } from "../../src/documents/objectives.ts";
import { formalEnGb } from "../../src/en-gb/formal.ts";
import { ks2EnGb } from "../../src/en-gb/ks2.ts";
import {
  date,
  document,
  heading,
  type InlineOrText,
  list,
  listItem,
  note,
  number,
  paragraph,
  promise,
  role,
  section,
  sentence,
  table,
} from "../../src/tree/build.ts";
import type { Block, Document } from "../../src/tree/node.ts";
import { published } from "../documents/pages.ts";

const said = (...inlines: InlineOrText[]): Block => paragraph(sentence(...inlines));
const entries = (...all: InlineOrText[]): Block => list("unordered", ...all.map((one) => listItem(sentence(one))));
const about = (...blocks: Block[]): Document =>
  document({ lang: "en-GB", title: "A page", reader: "formal" }, section("reading", "Reading", ...blocks));
const found = (formal: Document, child: Document): readonly string[] =>
  agree(formal, child).map(({ kind, section: at, item, fact }) => `${kind} ${at} ${item ?? "-"} ${fact.shown}`);

const seventy = number(0.7, "share", "70%");
const sixty = number(0.62, "share", "62%");
const summer = date("2030-06-01", "2030-07-31", "summer 2030");

describe("what two documents say alike", () => {
  it.each([
    ["a share as a frequency", said(seventy), said(number(0.7, "share", "7 out of every 10"))],
    ["a share told both ways", said(seventy), said(number(0.7, "share", "7 out of every 10 (70%)"))],
    [
      "a percentage as some out of more",
      said(number(15, "percent", "15%")),
      said(number(15, "percent", "15 out of every 100")),
    ],
    ["a rounded share", said(sixty), said(number(0.62, "share", "about 6 out of every 10"))],
    ["a gap by its size", said(number(-8, "points", "\u22128 points")), said(number(-8, "points", "8 points"))],
    ["a number in words", said(number(1, "years", "1 year")), said(number(1, "years", "year"))],
    ["a time by its span", said(summer), said(date("2030-06-01", "2030-07-31", "the summer of 2030"))],
    ["in other blocks", said(seventy), note(paragraph(sentence(number(0.7, "share", "7 out of 10"))))],
    ["as often as it likes", said(seventy), said(seventy, seventy)],
  ])("%s", (_, formal, child) => {
    expect(found(about(formal), about(child))).toEqual([]);
  });

  it("a section that one of them lacks, where the other says the same elsewhere", () => {
    const summary = section("summary", "Summary", said(seventy));
    const formal = { ...about(said(seventy)), children: [summary, ...about(said(seventy)).children] };
    expect(found(formal, about(said(seventy)))).toEqual([]);
    expect(found(formal, about(said("Nothing.")))).toEqual(["missing summary - 70%", "missing reading - 70%"]);
  });
});

describe("what they do not", () => {
  it.each([
    ["a number left out", said(seventy), said("We help."), ["missing reading - 70%"]],
    ["a number made up", said("We help."), said(seventy), ["added reading - 70%"]],
    ["another unit", said(number(10, "percent", "10%")), said(number(10, "points", "10 points")), 2],
    ["another day", said(summer), said(date("2031-06-01", "2031-07-31", "summer 2031")), 2],
    ["somebody else", said(role("lead", "Lead")), said(role("head", "our head")), 2],
    ["more than was promised", said(promise("aim", "aim to")), said(promise("will", "will")), 2],
    ["a share in wrong digits", said(sixty), said(number(0.62, "share", "7 out of every 10")), 1],
    ["a share told in two ways that differ", said(sixty), said(number(0.62, "share", "62 out of every 100 (63%)")), 1],
    [
      "a percentage out of the wrong number",
      said(number(15, "percent", "15%")),
      said(number(15, "percent", "15 out of every 10")),
      1,
    ],
    ["a date in wrong digits", said(summer), said(date("2030-06-01", "2030-07-31", "summer 2031")), 1],
    [
      "a day in wrong digits",
      said(date("2030-06-01", "2030-06-01", "1 June 2030")),
      said(date("2030-06-01", "2030-06-01", "2 June 2030")),
      1,
    ],
    ["a number in wrong digits", said(number(1250, "count", "1,250")), said(number(1250, "count", "1,350")), 1],
  ] as const)("%s", (_, formal, child, expected) => {
    const differences = found(about(formal), about(child));
    if (typeof expected === "number") expect(differences).toHaveLength(expected);
    else expect(differences).toEqual(expected);
  });

  it("targets that change places", () => {
    expect(found(about(entries(sixty, seventy)), about(entries(seventy, sixty)))).toEqual([
      "missing reading 0 62%",
      "missing reading 1 70%",
    ]);
  });

  it("a row of a table that says nothing", () => {
    const rows = (second: InlineOrText) =>
      about(
        table(
          "Actions",
          ["What", "When"],
          [
            ["Read", summer],
            ["Write", second],
          ],
        ),
      );
    expect(found(rows(summer), rows("soon"))).toEqual(["missing reading 1 summer 2030"]);
  });

  it("facts before the first section", () => {
    const opening = (...blocks: Block[]) => document({ lang: "en-GB", title: "A page", reader: "ks2" }, ...blocks);
    expect(found(opening(heading("A page"), said(summer)), opening(heading("A page")))).toEqual([
      "missing null - summer 2030",
    ]);
  });

  it("an aim that is said like a promise", () => {
    const aimed = (shown: string) => about(said(promise("will", "will")), said(promise("aim", shown)));
    expect(found(aimed("aim to"), aimed("will"))).toEqual([
      "shownOtherwise reading - will",
      "shownOtherwise reading - will",
    ]);
  });
});

describe("a wording for children that loses or changes something is found out", () => {
  const { time, shown, actions, targets } = ks2EnGb;
  const kindsWith = (wording: typeof ks2EnGb): readonly string[] => {
    const pages = [formalEnGb, wording].map((words) => objectives(published.everything, words));
    const [formal, child] = pages;
    if (formal === undefined || child === undefined) throw new Error("expected two pages");
    return [...new Set(agree(formal, child).map(({ kind, fact }) => `${kind} ${fact.type}`))].sort();
  };

  it.each([
    ["as it is", ks2EnGb, []],
    ["no time limits", { ...ks2EnGb, time: { ...time, limit: () => [] } }, ["missing date"]],
    ["no frames of time", { ...ks2EnGb, time: { ...time, frame: () => [] } }, ["missing date"]],
    ["nobody", { ...ks2EnGb, actions: { ...actions, roles: () => [] } }, ["missing role"]],
    ["no start", { ...ks2EnGb, targets: { ...targets, baseline: () => [] } }, ["missing number"]],
    [
      "one more of everything",
      { ...ks2EnGb, shown: { ...shown, number: (value: number) => String(value + 1) } },
      ["shownOtherwise number"],
    ],
    ["a year later", { ...ks2EnGb, shown: { ...shown, day: () => "1 January 2099" } }, ["shownOtherwise date"]],
    [
      "aims as promises",
      { ...ks2EnGb, shown: { ...shown, promise: { ...shown.promise, aim: "will" } } },
      ["shownOtherwise promise"],
    ],
  ])("%s", (_, wording, expected) => {
    expect(kindsWith(wording)).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(kindsWith(wording)).toEqual([]);
  });
});
