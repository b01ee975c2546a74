import { readFileSync } from "node:fs";
import { type Observations, readPlan } from "@equality/model";
import { minimumCount10, publishableSeries } from "@equality/rules/disclosure";
import { targetSeries } from "@equality/rules/targets";
import { describe, expect, it } from "vitest";
import { agree } from "../../src/agreement/agree.ts";
import { childFigures } from "../../src/charts/child-figures.ts";
import { targetPath } from "../../src/charts/target-path.ts";
import { objectives } from "../../src/documents/objectives.ts";
import { objectivesSections } from "../../src/documents/objectives-sections.ts";
import { progressReport } from "../../src/documents/progress-report.ts";
import { progressReportSections } from "../../src/documents/progress-report-sections.ts";
import { withFigures } from "../../src/documents/with-figures.ts";
import { formalEnGb } from "../../src/en-gb/formal.ts";
import { readabilityOf } from "../../src/readability/readability-of.ts";
import { readers } from "../../src/readability/readers.ts";
import type { Block, Section } from "../../src/tree/node.ts";
import { shownIn } from "../../src/tree/shown.ts";
import { publish, trusts, type Worded, worded, wordings } from "./pages.ts";

/** What is made up says so in its names, in brackets, which some readers do without. */
const file = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../../examples/made-up/${name}.json`, import.meta.url), "utf8").replaceAll(
      / \(made[ -]up[^)]*\)/g,
      "",
    ),
  );

const publishedOf = (trust: string) => {
  const json = file(`${trust}.plan`);
  const observations = file(`${trust}.observations`) as Observations;
  const published = publish(json, undefined, observations);
  const read = readPlan(json);
  if (!read.ok) throw new Error("not a plan");
  const series = read.plan.objectives
    .flatMap(({ targets }) => targets)
    .map((target) => publishableSeries(targetSeries(target, read.plan, observations, published.asOf), minimumCount10));
  return { published, series };
};

/** The page for children of a trust with made-up figures, with its pictures. */
const pageOf = (trust: string, reader: Worded) => {
  const { published, series } = publishedOf(trust);
  const pictures = childFigures(published, series, readers[reader], wordings[reader]);
  return {
    published,
    pictures,
    page: objectives(published, wordings[reader], withFigures(objectivesSections, pictures)),
  };
};

/** The path of each target, in the order of the plan. */
const pathsOf = (trust: string) => {
  const { published, series } = publishedOf(trust);
  return {
    published,
    paths: series.map((one) => targetPath(published, one, formalEnGb)).filter((path) => path !== null),
  };
};

const sectionsIn = (blocks: readonly Block[]): readonly Section[] =>
  blocks.flatMap((block) => (block.type === "section" ? [block, ...sectionsIn(block.children)] : []));

const withMadeUpFigures = trusts.filter((trust) => trust !== "everything");

describe.each(withMadeUpFigures)("the page for children of %s, with pictures", (trust) => {
  const { published, pictures, page } = pageOf(trust, "ks2");

  it("shows each picture once, with the objective of its target", () => {
    const placed = sectionsIn(page.children).flatMap(({ id, children }) =>
      children.flatMap((block) => (block.type === "figure" ? [{ section: id, figure: block.id }] : [])),
    );
    const expected = published.plan.objectives.flatMap(({ id, targets }) =>
      targets.flatMap((target) =>
        pictures.filter((one) => one.target === target.id).map((one) => ({ section: id, figure: one.id })),
      ),
    );
    expect(placed).toEqual(expected);
    expect(placed.length).toBe(pictures.length);
    expect(placed.length).toBeGreaterThan(0);
  });

  it.each(worded)("passes the gate of %s, words of pictures included, and agrees with the formal page", (reader) => {
    const { page: told } = pageOf(trust, reader);
    const found = readabilityOf(told, readers[reader]);
    expect([...found.text.problems, ...found.headings.problems]).toEqual([]);
    expect(agree(objectives(published, formalEnGb), told)).toEqual([]);
  });

  it("tells the shares of a target out of one number", () => {
    for (const section of sectionsIn(page.children)) {
      const own = { ...section, children: section.children.filter(({ type }) => type !== "section") };
      const { sentences } = shownIn({ ...page, children: [own] });
      const told = sentences.filter((sentence) => !/more|fewer/.test(sentence)).join(" ");
      const outOf = [...told.matchAll(/out of every (\d+(?:,\d{3})*)/g)].map(([, number]) => number);
      expect(new Set(outOf).size).toBeLessThanOrEqual(1);
    }
  });
});

describe.each(withMadeUpFigures)("the formal documents of %s", (trust) => {
  const { published, paths } = pathsOf(trust);

  it.each([
    ["objectives", objectives(published, formalEnGb, withFigures(objectivesSections, paths)), ""],
    ["progress", progressReport(published, formalEnGb, withFigures(progressReportSections, paths)), "progress-"],
  ])("show the path of each target with its objective: %s", (_name, page, before) => {
    const placed = sectionsIn(page.children).flatMap(({ id, children }) =>
      children.flatMap((block) => (block.type === "figure" ? [[id, block.id]] : [])),
    );
    const expected = published.plan.objectives.flatMap(({ id, targets }) =>
      targets.flatMap((target) =>
        paths.filter((one) => one.target === target.id).map((one) => [`${before}${id}`, one.id]),
      ),
    );
    expect(placed).toEqual(expected);
    expect(placed.length).toBe(paths.length);
  });
});
