import type { EqualityPlan } from "@equality/model";
import { describe, expect, it } from "vitest";
import { accessibilityPlan } from "../../src/documents/accessibility-plan.ts";
import { dutyStatement } from "../../src/documents/duty-statement.ts";
import { impactAssessment } from "../../src/documents/impact-assessment.ts";
import { informationReport } from "../../src/documents/information-report.ts";
import { objectives } from "../../src/documents/objectives.ts";
import { policy } from "../../src/documents/policy.ts";
import { progressReport } from "../../src/documents/progress-report.ts";
import type { ToldDocument } from "../../src/documents/section.ts";
import { formalEnGb } from "../../src/en-gb/formal.ts";
import { explain } from "../../src/explain.ts";
import { plainText } from "../../src/tree/runs.ts";
import { publish, published } from "./pages.ts";
import { linesOf } from "./read-tree.ts";

const all = published.everything;

/** A section with the provisions that it serves, and whether the plan that holds each kind of thing fills it. */
type Row = readonly [id: string, provisions: readonly string[], found: "told" | "leftOut"];

const general = ["s. 149"];

/**
 * The outlines as the field has them: the sections of a statement, a report, a plan and an assessment, with the section of
 * the Equality Act 2010, the regulation of SI 2017/353, or the paragraph of Schedule 10 that each answers.
 */
const outlines: Readonly<Record<string, readonly [ToldDocument, readonly Row[]]>> = {
  "duty statement": [
    dutyStatement(all, formalEnGb),
    [
      ["covers", general, "told"],
      ["law", general, "told"],
      [
        "meaning",
        ["s. 149(3)(a)", "s. 149(3)(b)", "s. 149(3)(c)", "s. 149(4)", "s. 149(5)(a)", "s. 149(5)(b)"],
        "told",
      ],
      [
        "protected",
        [
          ...["s. 5", "s. 6, Sch. 1", "s. 7", "s. 8", "ss. 17-18", "s. 9", "s. 10", "s. 11", "s. 12"],
          ...["s. 149(1)(a)", "s. 84", "Sch. 18 para. 1", "s. 149(7)", "Part 5 (ss. 39-41, 83)", "s. 28(1)"],
        ],
        "told",
      ],
      ["eliminate", ["s. 149(1)(a)", "reg. 4(3)(b)"], "told"],
      ["advance", ["s. 149(1)(b)", "reg. 4(3)(b)"], "told"],
      ["foster", ["s. 149(1)(c)", "reg. 4(3)(b)"], "told"],
      ["decisions", general, "told"],
      ["roles", [], "told"],
      ["training", [], "told"],
      ["complaints", [], "told"],
      ["monitoring", general, "told"],
      ["dates", ["reg. 6"], "leftOut"],
    ],
  ],
  policy: [
    policy(all, formalEnGb),
    [
      ["mission", [], "told"],
      ["law", ["s. 149", "reg. 4(2)(b)", "reg. 5", "Sch. 10 para. 3"], "told"],
      ["pupils", general, "told"],
      ["parents", general, "told"],
      ["others", general, "told"],
      ["groups", [], "told"],
      ["support", general, "told"],
      ["monitoring", general, "told"],
      ["roles", [], "told"],
      ["questions", general, "told"],
      ["definitions", [], "told"],
      ["related", [], "told"],
      ["dates", ["reg. 6"], "leftOut"],
    ],
  ],
  "information report": [
    informationReport(all, formalEnGb),
    [
      ["publication", ["reg. 4(2)(b)"], "told"],
      ["pupils", ["reg. 4(3)(b)"], "told"],
      ["staff", ["reg. 4(3)(a), (4)"], "told"],
      ["payGap", ["Sch. 1 para. 2"], "told"],
      ["outcomes", ["reg. 4(2)(b)", "s. 149(1)(b)"], "told"],
      ["incidents", ["s. 149(1)(a)", "s. 149(1)(c)"], "told"],
      ["eliminate", ["s. 149(1)(a)", "reg. 4(2)(b)"], "leftOut"],
      ["advance", ["s. 149(1)(b)", "reg. 4(2)(b)"], "leftOut"],
      ["foster", ["s. 149(1)(c)", "reg. 4(2)(b)"], "told"],
      ["engagement", [], "told"],
      ["notes", [], "told"],
    ],
  ],
  "progress report": [
    progressReport(all, formalEnGb),
    [
      ["summary", ["s. 149", "reg. 4(2)(b)"], "told"],
      ["changes", ["reg. 5"], "told"],
      ["objectives", ["s. 149", "reg. 4(2)(b)"], "told"],
      ["decisions", general, "told"],
      ["next", ["reg. 4(2)(b)", "reg. 5"], "told"],
    ],
  ],
  "accessibility plan": [
    accessibilityPlan(all, "north", formalEnGb),
    [
      ["period", ["Sch. 10 para. 3"], "told"],
      ["curriculum", ["Sch. 10 para. 3(2)(a)"], "told"],
      ["environment", ["Sch. 10 para. 3(2)(b)"], "told"],
      ["information", ["Sch. 10 para. 3(2)(c)"], "leftOut"],
      ["asked", ["Sch. 10 para. 3(2)(c)"], "told"],
      ["resources", ["Sch. 10 para. 4"], "told"],
    ],
  ],
  "impact assessment": [
    impactAssessment(all, "uniform", formalEnGb),
    [
      ["decision", general, "told"],
      ["purpose", general, "told"],
      ["affected", general, "told"],
      ["evidence", general, "told"],
      ["consulted", general, "told"],
      ["effects", ["s. 149(1)(a)", "s. 149(1)(b)", "s. 149(1)(c)"], "told"],
      ["conduct", ["s. 149(1)(a)"], "told"],
      ["changes", general, "told"],
      ["proportionality", general, "told"],
      ["outcome", general, "told"],
      ["review", general, "told"],
      ["publication", [], "told"],
    ],
  ],
};

const provisionsIn = ({ sections }: ToldDocument): Row[] =>
  sections.map(({ section, finding }) => [
    section,
    finding.explanation.steps.flatMap(({ citations = [] }) => citations.map(({ provision }) => provision)),
    finding.kind === "determined" && finding.value === "told" ? "told" : "leftOut",
  ]);

const sectionsOf = ({ children }: ToldDocument) =>
  children.flatMap((block) => (block.type === "section" ? [block] : []));

describe.each(Object.entries(outlines))("the %s", (_, [document, rows]) => {
  it("has its sections in order, each with the provisions it serves", () => {
    expect(provisionsIn(document)).toEqual(rows);
  });

  it("prints those that the record fills, with their provisions, and names the others at its end", () => {
    const printed = sectionsOf(document);
    const told = rows.filter(([, , found]) => found === "told");
    expect(printed.map(({ id }) => id).filter((id) => rows.some(([section]) => section === id))).toEqual(
      told.map(([id]) => id),
    );
    for (const [id, provisions] of told)
      expect(printed.find((one) => one.id === id)?.serves?.map(({ provision }) => provision)).toEqual(provisions);
    const leftOut = printed.find(({ id }) => id === "left-out")?.children.find(({ type }) => type === "list");
    expect(leftOut?.type === "list" ? leftOut.children.length : 0).toBe(rows.length - told.length);
  });
});

it("the objectives tell of each document, and their duty is regulation 5", () => {
  const found = objectives(all, formalEnGb).sections.find(({ section }) => section === "plan-objectives");
  expect(found?.finding).toMatchObject({
    kind: "determined",
    value: "told",
    explanation: { steps: [{ citations: [{ provision: "reg. 5" }] }] },
  });
});

/** A body and nothing else. */
const bare = (changes: Partial<EqualityPlan> = {}): EqualityPlan => ({
  schemaVersion: 1,
  bodies: [{ id: "trust", kind: "academyTrust", name: "Bare Trust", jurisdiction: "england" }],
  schools: [{ id: "only", body: "trust", name: "Only School" }],
  roles: [],
  groups: [],
  measures: [],
  documents: [],
  objectives: [],
  ...changes,
});

describe("a plan that holds nothing", () => {
  const nothing = publish(bare());
  const documents = {
    dutyStatement: dutyStatement(nothing, formalEnGb),
    policy: policy(nothing, formalEnGb),
    informationReport: informationReport(nothing, formalEnGb),
    progressReport: progressReport(nothing, formalEnGb),
    accessibilityPlan: accessibilityPlan(nothing, "only", formalEnGb),
  };
  /** What the law says and whom the plan covers can be told of any plan. */
  const always: Readonly<Record<keyof typeof documents, readonly string[]>> = {
    dutyStatement: ["covers", "law", "meaning", "protected"],
    policy: ["law"],
    informationReport: [],
    progressReport: [],
    accessibilityPlan: [],
  };

  it.each(Object.entries(documents) as [keyof typeof documents, ToldDocument][])(
    "leaves the sections of the %s out, finds them left out, and names them",
    (name, document) => {
      const told = provisionsIn(document).filter(([, , found]) => found === "told");
      expect(told.map(([id]) => id)).toEqual(always[name]);
      const lines = linesOf(document).join("\n");
      expect(lines).toContain("These sections are left out, because the record holds nothing for them:");
      expect(lines).toContain("The record holds no document of its own");
    },
  );

  it("explains a section that is left out, with the provision that it serves", () => {
    const found = documents.accessibilityPlan.sections.find(({ section }) => section === "environment");
    expect(found && explain(found.finding, formalEnGb).map(({ children }) => plainText(children))).toEqual([
      "Looked for content of this section in the record and found none.",
      "Source: Equality Act 2010 Sch. 10 para. 3(2)(b) (as a reliable account reports it).",
    ]);
  });
});

describe("information about employees", () => {
  const withStaff = (count: number) =>
    informationReport(
      publish(
        bare({
          bodies: [
            {
              id: "trust",
              kind: "academyTrust",
              name: "Bare Trust",
              jurisdiction: "england",
              employees: { count, on: "2026-03-31" },
            },
          ],
        }),
      ),
      formalEnGb,
    ).sections.find(({ section }) => section === "staff")?.finding;

  // Regulation 4(4): an authority with fewer than 150 employees need not publish it.
  it("is not asked for from 149 employees, and found left out from 150", () => {
    expect(withStaff(149)).toMatchObject({ kind: "notApplicable", because: "belowThreshold" });
    expect(withStaff(150)).toMatchObject({ kind: "determined", value: "leftOut" });
  });
});

it("the provisions are those of the nation and the day", () => {
  const inWales = publish(
    bare({ bodies: [{ id: "trust", kind: "maintainedGoverningBody", name: "Bare Body", jurisdiction: "wales" }] }),
  );
  const report = progressReport(inWales, formalEnGb).sections.find(({ section }) => section === "next");
  expect(report?.finding.explanation.steps[0]?.citations?.[0]?.instrument).toBe("specificDutiesWales2011");
  const before2011 = publish(bare(), "2011-04-04");
  expect(
    dutyStatement(before2011, formalEnGb).sections.find(({ section }) => section === "law")?.finding,
  ).toMatchObject({
    value: "leftOut",
  });
});
