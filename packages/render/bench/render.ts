// Documents per second of processor time in each format, against the bare serialiser on a tree of its own that was built before: what the way
// from our tree to its tree costs; and text for children with the reading gate, against the bare word lists and formulas. From the root: pnpm bench render
import { objectives, toHtmlFragment, toMarkdown, toText } from "@equality/render";
import { toCalendar } from "@equality/render/calendar";
import { toDocx } from "@equality/render/docx";
import { formalEnGb, ks2EnGb } from "@equality/render/en-gb";
import { ks2, readability } from "@equality/render/readability";
import { toCsv } from "@equality/render/tables";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { daleChall } from "dale-chall";
import { daleChallFormula } from "dale-chall-formula";
import { Packer } from "docx";
import { fromHtml } from "hast-util-from-html";
import { toHtml as bareHtml } from "hast-util-to-html";
import ical from "ical.js";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown, gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown as bareMarkdown } from "mdast-util-to-markdown";
import { gfm } from "micromark-extension-gfm";
import { spache } from "spache";
import { spacheFormula } from "spache-formula";
import { syllable } from "syllable";
import { fileOf } from "../src/docx/file.ts";
import type { Block, Table } from "../src/tree/node.ts";
import { page, published } from "../test/documents/pages.ts";

const ROUNDS = 11;
/** Milliseconds until code that runs often has been compiled for it. */
const WARM = 1500;
const document = page("coastal-schools", "formal");
const assessment = published["coastal-schools"];

const tables = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => {
    if (block.type === "section") return tables(block.children);
    return block.type === "table" ? [block] : [];
  });
const [table] = tables(document.children);
if (table === undefined) throw new Error("The document has no table.");

const html = toHtmlFragment(document);
const hast = fromHtml(html, { fragment: true });
const markdown = toMarkdown(document);
const mdast = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const calendar = toCalendar(assessment, formalEnGb, "hill.example");
const jCal = ical.parse(calendar);
const rows: string[][] = parse(toCsv(table));
const gfmToMarkdownOnce = gfmToMarkdown({ tablePipeAlign: false });

const childText = toText(objectives(assessment, ks2EnGb));
const [onDaleChall, onSpache] = [new Set(daleChall), new Set(spache)];

/** What the libraries do by themselves: look each word up, count its syllables, and put the counts into the formulas. */
const bareScores = (text: string) => {
  const words = text.toLowerCase().match(/[a-z']+/g) ?? [];
  const sentence = text.split(/[.:?]\s/).length;
  const unfamiliar = words.filter((word) => !onSpache.has(word));
  const difficultWord = words.filter((word) => !onDaleChall.has(word)).length;
  return {
    syllables: words.reduce((sum, word) => sum + syllable(word), 0),
    spache: spacheFormula({ word: words.length, sentence, unfamiliarWord: new Set(unfamiliar).size }),
    daleChall: daleChallFormula({ word: words.length, sentence, difficultWord }),
  };
};

interface Contest {
  readonly format: string;
  readonly ours: () => unknown;
  readonly against: string;
  /** A tree of the serialiser's own, made anew where it can be written only once. */
  readonly tree?: () => unknown;
  readonly bare: (tree: unknown) => unknown;
}

const contests: readonly Contest[] = [
  {
    format: "HTML",
    ours: () => toHtmlFragment(document),
    against: "hast-util-to-html",
    bare: () => bareHtml(hast),
  },
  {
    format: "Markdown",
    ours: () => toMarkdown(document),
    against: "mdast-util-to-markdown",
    bare: () => bareMarkdown(mdast, { extensions: [gfmToMarkdownOnce] }),
  },
  { format: "text", ours: () => toText(document), against: "hast-util-to-html", bare: () => bareHtml(hast) },
  {
    format: "Word",
    ours: () => toDocx(document),
    against: "docx Packer",
    tree: () => fileOf(document, new Map()),
    bare: (file) => Packer.toArrayBuffer(file as ReturnType<typeof fileOf>),
  },
  {
    format: "calendar",
    ours: () => toCalendar(assessment, formalEnGb, "hill.example"),
    against: "ical.js",
    bare: () => ical.stringify(jCal),
  },
  {
    format: "CSV of a table",
    ours: () => toCsv(table),
    against: "csv-stringify",
    bare: () => stringify(rows, { record_delimiter: "\r\n" }),
  },
  {
    format: "reading gate on the text for children",
    ours: () => readability(childText, ks2),
    against: "dale-chall, spache and syllable",
    bare: () => bareScores(childText),
  },
  {
    format: "text for children, made and read by the gate",
    ours: () => readability(toText(objectives(assessment, ks2EnGb)), ks2),
    against: "dale-chall, spache and syllable, of text made before",
    bare: () => bareScores(childText),
  },
];

/** Milliseconds of the processor for one call, which other work on the machine hardly changes. */
const timed = async (tree: () => unknown, run: (tree: unknown) => unknown, calls: number): Promise<number> => {
  const trees = Array.from({ length: calls }, tree);
  const start = process.cpuUsage();
  for (const one of trees) await run(one);
  return process.cpuUsage(start).user / 1000 / calls;
};
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const perSecond = (milliseconds: number): string => (1000 / milliseconds).toFixed(0);
const nothing = (): undefined => undefined;

console.log(`a document of ${html.length} characters of HTML; medians of ${ROUNDS} rounds`);
for (const { format, ours, against, tree = nothing, bare } of contests) {
  for (let warming = 0; warming < WARM; )
    warming += 5 * ((await timed(nothing, ours, 5)) + (await timed(tree, bare, 5)));
  const calls = Math.max(3, Math.ceil(40 / (await timed(nothing, ours, 5))));
  const rounds: { us: number; them: number }[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ us: await timed(nothing, ours, calls), them: await timed(tree, bare, calls) });
  const [us, them] = [median(rounds.map((round) => round.us)), median(rounds.map((round) => round.them))];
  console.log(
    `${format}: ${perSecond(us)} a second; bare ${against} ${perSecond(them)} a second; ratio of times ${(us / them).toFixed(2)}`,
  );
}
