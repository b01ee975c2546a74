import { type EqualityPlan, readPlan } from "@equality/model";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { toCalendar } from "../../src/calendar/to-calendar.ts";
import { objectives } from "../../src/documents/objectives.ts";
import { toDocx } from "../../src/docx/to-docx.ts";
import { formalEnGb } from "../../src/en-gb/formal.ts";
import { ks2EnGb } from "../../src/en-gb/ks2.ts";
import { toHtml } from "../../src/html/to-html.ts";
import { toMarkdown } from "../../src/markdown/to-markdown.ts";
import { toCsv } from "../../src/tables/to-csv.ts";
import { toText } from "../../src/text/to-text.ts";
import { cleanText } from "../../src/tree/clean-text.ts";
import type { Block, Document, Table } from "../../src/tree/node.ts";
import { readCalendar } from "../calendar/read-calendar.ts";
import { all, readDocx } from "../docx/read-docx.ts";
import { readPage, shape as shapeOfHtml } from "../html/read-html.ts";
import { readMarkdown, shape as shapeOfMarkdown } from "../markdown/read-markdown.ts";
import { everything } from "./everything.ts";
import { forAdults, publish } from "./pages.ts";
import { linesOf } from "./read-tree.ts";

const attacks = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "[x](javascript:alert(1))",
  "# heading",
  "| a | b |",
  "=1+1",
  "x\r\nEND:VEVENT\r\nBEGIN:VEVENT",
  "]]><w:instrText>QUOTE</w:instrText>",
  "\u202Egnp.exe\u202C\u0007",
  "constructor",
  "__proto__",
  "&lt;b&gt;",
];

type Path = readonly (string | number)[];

const leavesOf = (value: unknown, path: Path = []): Path[] => {
  if (typeof value === "string") return [path];
  return value === null || typeof value !== "object"
    ? []
    : Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...path, key]));
};

const withText = (text: string, paths: readonly Path[]): EqualityPlan => {
  const plan = structuredClone(everything);
  for (const path of paths) {
    const holder = path.slice(0, -1).reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], plan);
    (holder as Record<string, unknown>)[path.at(-1) ?? ""] = text;
  }
  return plan;
};

/** Wherever a person may write: each text of the plan in whose place the model takes markup too. */
const written = leavesOf(everything).filter((path) => readPlan(withText("<b>", [path])).ok);

const published = (text: string) => publish(withText(text, written));

const everyDocument = (text: string): readonly Document[] => {
  const from = published(text);
  return [...forAdults(from), objectives(from, ks2EnGb)];
};

const tablesIn = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => {
    if (block.type === "section") return tablesIn(block.children);
    return block.type === "table" ? [block] : [];
  });

const ordinary = everyDocument("Word");
const shapesOf = (one: Document) => ({
  html: shapeOfHtml(readPage(toHtml(one))),
  markdown: shapeOfMarkdown(readMarkdown(toMarkdown(one))),
});
const ordinaryShapes = ordinary.map(shapesOf);
/** The kinds of elements in each part of the Word files, and what they link to. */
const madeInWord = async (documents: readonly Document[]): Promise<unknown> => {
  const files = await Promise.all(documents.map(async (one) => readDocx(await toDocx(one))));
  return files.map((parts) =>
    [...parts].map(([path, root]) => ({
      path,
      kinds: new Set(all(root, "*").map(({ nodeName }) => nodeName)),
      targets: all(root, "Relationship").map((one) => one.getAttribute("Target")),
    })),
  );
};
const ordinaryInWord = await madeInWord(ordinary);

it("people write in many places of a plan, and in none that names or counts", () => {
  const names = new Set(written.map((path) => path.findLast((key) => Number.isNaN(Number(key)))));
  expect([...names]).toEqual(
    expect.arrayContaining(["text", "title", "name", "printed", "source", "barriers", "evidence", "because", "minute"]),
  );
  for (const name of ["id", "kind", "day", "body", "measure", "address"]) expect(names).not.toContain(name);
});

describe.each(attacks)("a plan that says %j wherever a person may write", (attack) => {
  const documents = everyDocument(attack);

  it("is told as text, as it was written, in each document", () => {
    for (const one of documents)
      expect(cleanText(linesOf(one).join(" ")).toLowerCase()).toContain(cleanText(attack).toLowerCase());
  });

  it("makes pages and Markdown of the same shape as plain words do, and Word files of the same elements and links", async () => {
    expect(documents.map(shapesOf)).toEqual(ordinaryShapes);
    for (const line of documents.flatMap((one) => toText(one).split("\n")))
      expect(line.trim()).toBe(cleanText(line.trim()));
    expect(await madeInWord(documents)).toEqual(ordinaryInWord);
  }, 30_000);

  it("makes tables without a formula, and a calendar without an entry of its own", () => {
    for (const table of documents.flatMap(({ children }) => tablesIn(children)))
      for (const cell of parse(toCsv(table)).flat()) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?![\d.]+$)/);
    const [own, plain] = [attack, "Word"].map((text) =>
      readCalendar(toCalendar(published(text), formalEnGb, "hill.example")),
    );
    expect(own?.children.map(({ name, properties }) => [name, Object.keys(properties)])).toEqual(
      plain?.children.map(({ name, properties }) => [name, Object.keys(properties)]),
    );
  });
});
