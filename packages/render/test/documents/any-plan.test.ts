import type { PublishedAssessment } from "@equality/model";
import { publishedAssessment } from "@equality/model/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toHtml } from "../../src/html/to-html.ts";
import { cleanText } from "../../src/tree/clean-text.ts";
import type { Block } from "../../src/tree/node.ts";
import { plainText } from "../../src/tree/runs.ts";
import { forAdults, published, trusts } from "./pages.ts";
import { linesOf, sentencesIn, titlesIn } from "./read-tree.ts";

const sectionsIn = (blocks: readonly Block[]): Extract<Block, { type: "section" }>[] =>
  blocks.flatMap((block) => (block.type === "section" ? [block, ...sectionsIn(block.children)] : []));

/** The level of each heading of a page, in order. */
const levelsOf = (html: string): number[] => [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));

const isSkipped = (levels: readonly number[]): boolean =>
  levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1) || levels.filter((level) => level === 1).length !== 1;

const sound = (from: PublishedAssessment): void => {
  for (const document of forAdults(from)) {
    const sections = sectionsIn(document.children);
    const faults = {
      empty: sections.filter(({ children }) => children.length === 0).map(({ id }) => id),
      unnamed: sections.filter(({ heading }) => heading.length === 0).map(({ id }) => id),
      headings: isSkipped(levelsOf(toHtml(document))),
      unclean: linesOf(document).filter((line) => line !== cleanText(line)),
      silent: sentencesIn(document.children).filter(({ children }) => children.length === 0).length,
    };
    expect({ title: document.title, ...faults }).toEqual({
      title: document.title,
      empty: [],
      unnamed: [],
      headings: false,
      unclean: [],
      silent: 0,
    });
    expect(titlesIn(document.children).length).toBeGreaterThan(1);
  }
};

describe("every document for adults, of any plan", () => {
  it("is made without fault: no empty part, headings in order, text clean", () => {
    fc.assert(fc.property(publishedAssessment(), sound), { numRuns: 40 });
  }, 60_000);

  it.each(trusts)("of %s too", (trust) => sound(published[trust]));
});

/** Words that a person wrote into the parts that some document tells. */
const wordsOf = ({ plan }: PublishedAssessment): string[] => [
  ...(plan.information ?? []).flatMap((item) => [item.source, ...(item.kind === "narrative" ? [item.text] : [])]),
  ...(plan.incidents ?? []).flatMap(({ source, recordingChanged }) => [source, recordingChanged ?? ""]),
  ...(plan.impactAssessments ?? []).flatMap(
    ({ decision, evidence, consulted, mitigations, cells, purpose, prohibitedConduct, proportionality }) => [
      decision,
      ...evidence,
      ...consulted,
      ...mitigations,
      ...cells.map(({ why }) => why ?? ""),
      purpose ?? "",
      prohibitedConduct ?? "",
      proportionality ?? "",
    ],
  ),
  ...plan.documents.flatMap(
    ({ title, edition, language, commitments = [], responsibilities = [], monitoring = [] }) => [
      title,
      edition ?? "",
      language === undefined || /^(en|cy)/.test(language) ? "" : language,
      ...[...commitments, ...responsibilities, ...monitoring].map(({ text }) => text),
    ],
  ),
  ...plan.objectives.flatMap(
    ({ statement, rationale, outcome, evidence = [], inOtherWords = [], targets, actions }) => [
      statement,
      rationale ?? "",
      outcome ?? "",
      ...evidence,
      ...inOtherWords.map((one) => one.statement),
      ...targets.flatMap(({ printed, misprint, movedFrom = [], baseline }) => [
        printed,
        misprint ?? "",
        ...movedFrom.map(({ reason }) => reason),
        baseline?.source ?? "",
        ...(baseline?.restatedFrom ?? []).map(({ edition }) => edition),
      ]),
      ...actions.flatMap(({ text, cost, resources }) => [text, cost?.printed ?? "", ...(resources ?? [])]),
    ],
  ),
];

/** As it is shown: clean, and whatever its first letter. */
const asShown = (words: string): string => cleanText(words).trim().slice(1).toLowerCase();

describe("what a person wrote", () => {
  it("is told in some document, whatever the plan", () => {
    fc.assert(
      fc.property(publishedAssessment(), (from) => {
        const told = forAdults(from)
          .flatMap(({ children }) => [...titlesIn(children), ...sentencesIn(children).map((one) => one.children)])
          .map((inlines) => plainText(inlines).toLowerCase())
          .join("\n");
        expect(
          wordsOf(from)
            .map(asShown)
            .filter((words) => !told.includes(words)),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
