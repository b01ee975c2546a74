import type { PublishedAssessment, PublishedSeries } from "@equality/model";
import { explain, objectives, toHtml, toMarkdown, toText } from "@equality/render";
import { toCalendar } from "@equality/render/calendar";
import {
  childFigures,
  gapPlots,
  reviewTimelines,
  sharePictogram,
  targetBars,
  targetPath,
  toSvg,
} from "@equality/render/charts";
import { toDocx } from "@equality/render/docx";
import { formalEnGb, ks2EnGb } from "@equality/render/en-gb";
import { ks2 } from "@equality/render/readability";
import { openData, toCsv } from "@equality/render/tables";
import type { Block, Document, Figure, Table } from "../../src/tree/node.ts";
import { forAdults } from "../documents/pages.ts";
import { part, readDocx, shownInDocx } from "../docx/read-docx.ts";

const tablesIn = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => {
    if (block.type === "section") return tablesIn(block.children);
    return block.type === "table" ? [block] : [];
  });

/** Every chart of each series and of the assessment, for each reader. */
const charts = (published: PublishedAssessment, series: readonly PublishedSeries[]): Figure[] =>
  [formalEnGb, ks2EnGb]
    .flatMap((wording) => [
      ...reviewTimelines(published, wording),
      ...published.plan.measures.flatMap(({ id }) => gapPlots(published, id, wording)),
      ...childFigures(published, series, ks2, wording),
      ...series.flatMap((one) => [
        targetPath(published, one, wording),
        targetBars(published, one, wording),
        sharePictogram(published, one, wording),
      ]),
    ])
    .filter((figure) => figure !== null);

const docxText = async (document: Document): Promise<string> =>
  shownInDocx(part(readDocx(await toDocx(document)), "word/document.xml"))
    .map(({ text }) => text)
    .join("\n");

/** The text of everything that can be made of an assessment, by its format. */
export const everyOutput = async (
  published: PublishedAssessment,
  series: readonly PublishedSeries[],
): Promise<Readonly<Record<string, readonly string[]>>> => {
  const pictures = charts(published, series);
  const told: Document[] = [...forAdults(published), objectives(published, ks2EnGb)];
  const documents = told.map((document, i) =>
    i === 0 ? { ...document, children: [...document.children, ...pictures] } : document,
  );
  const places = {
    trusts: { trust: "TR01234" },
    schools: Object.fromEntries(
      published.plan.schools.map(({ id }, i) => [
        id,
        { urn: `10000${i}`, laestab: `800000${i}`, oldLaCode: "800", newLaCode: "E06000022", laName: "Bath" },
      ]),
    ),
  };
  const findings = [...published.readings, ...published.progress, ...published.gaps, ...published.audit];
  const tables = [...documents.flatMap(({ children }) => tablesIn(children)), ...pictures.map(({ data }) => data)];
  return {
    html: documents.map((document) => toHtml(document)),
    markdown: documents.map(toMarkdown),
    text: documents.map(toText),
    docx: await Promise.all(documents.map(docxText)),
    csv: tables.map(toCsv),
    openData: openData(published, places).dataSets.flatMap(({ data, metadata }) => [data, metadata]),
    calendar: [toCalendar(published, formalEnGb, "hill.example")],
    svg: pictures.map(toSvg),
    explanations: findings.map(({ finding }) => JSON.stringify(explain(finding, formalEnGb))),
    data: [JSON.stringify(published), ...series.map((one) => JSON.stringify(one))],
  };
};
