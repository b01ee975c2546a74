import * as render from "@equality/render";
import * as calendar from "@equality/render/calendar";
import * as docx from "@equality/render/docx";
import * as enGb from "@equality/render/en-gb";
import * as inclusiveLanguage from "@equality/render/inclusive-language";
import * as readability from "@equality/render/readability";
import * as tables from "@equality/render/tables";
import * as tree from "@equality/render/tree";
import { expect, it } from "vitest";

it("@equality/render exports exactly these", () => {
  expect(Object.keys(render).sort()).toEqual([
    "accessibilityPlan",
    "accessibilityPlanSections",
    "assumed",
    "dutyStatement",
    "dutyStatementSections",
    "explain",
    "impactAssessment",
    "impactAssessmentSections",
    "informationReport",
    "informationReportSections",
    "objectives",
    "objectivesSections",
    "placedAfter",
    "placedBefore",
    "policy",
    "policySections",
    "progressReport",
    "progressReportSections",
    "styleSheet",
    "themeSheet",
    "toHtml",
    "toHtmlFragment",
    "toMarkdown",
    "toText",
    "withFigures",
  ]);
});

it("@equality/render/en-gb exports exactly these", () => {
  expect(Object.keys(enGb).sort()).toEqual([
    "formalEnGb",
    "ks1EnGb",
    "ks2EnGb",
    "ks2LowerEnGb",
    "ks3EnGb",
    "plainEnGb",
    "simplifiedEnGb",
  ]);
});

it("@equality/render/readability exports exactly these", () => {
  expect(Object.keys(readability).sort()).toEqual([
    "agree",
    "glossary",
    "glossaryTerms",
    "glossaryWith",
    "ks1",
    "ks2",
    "ks2Lower",
    "ks3",
    "plain",
    "readability",
    "readabilityOf",
    "readers",
    "simplified",
  ]);
});

it("@equality/render/inclusive-language exports exactly these", () => {
  expect(Object.keys(inclusiveLanguage).sort()).toEqual(["inclusiveLanguage", "inclusiveLanguageOf"]);
});

it("@equality/render/docx exports exactly these", () => {
  expect(Object.keys(docx)).toEqual(["toDocx"]);
});

it("@equality/render/calendar exports exactly these", () => {
  expect(Object.keys(calendar)).toEqual(["toCalendar"]);
});

it("@equality/render/tables exports exactly these", () => {
  expect(Object.keys(tables).sort()).toEqual(["openData", "toCsv"]);
});

it("@equality/render/tree exports exactly these", () => {
  expect(Object.keys(tree).sort()).toEqual([
    "date",
    "document",
    "heading",
    "link",
    "list",
    "listItem",
    "note",
    "number",
    "paragraph",
    "promise",
    "role",
    "section",
    "sentence",
    "strong",
    "table",
    "text",
  ]);
});
