import type { Finding, Step } from "@equality/model";
import { describe, expect, it } from "vitest";
import { formalEnGb } from "../../src/en-gb/formal.ts";
import { explain } from "../../src/explain.ts";
import { plainText } from "../../src/tree/runs.ts";
import { published, trusts } from "./pages.ts";

const texts = (finding: Finding<unknown>) => explain(finding, formalEnGb).map(({ children }) => plainText(children));
const determined = (...steps: Step[]): Finding<null> => ({
  kind: "determined",
  value: null,
  explanation: { rule: "a rule", steps },
});

describe("explain", () => {
  it("tells the arithmetic of a deadline, with its source at the end", () => {
    const source = {
      instrument: "specificDuties2017",
      provision: "reg. 4(2)(b)",
      url: null,
      confidence: "primary",
    } as const;
    const steps: Step[] = [
      { code: "clockStarts", inputs: { event: "published", document: "d", on: "2025-03-26" }, result: "2025-03-26" },
      {
        code: "periodBeginningWith",
        inputs: { start: "2025-03-26", months: 12 },
        result: "2026-03-25",
        citations: [source],
      },
      { code: "daysBetween", inputs: { from: "2026-03-25", to: "2026-11-23" }, result: 243 },
    ];
    expect(texts(determined(...steps))).toEqual([
      "Published 26 March 2025.",
      "The law counts that day, so the year ends on 25 March 2026.",
      "25 March 2026 is 243 days before 23 November 2026.",
      "Source: SI 2017/353 reg. 4(2)(b) (read in the source itself).",
    ]);
  });

  it("names what nobody has recorded, and what would follow", () => {
    const statement = published["alternative-provision-statement"];
    const deadline = statement.deadlines.find(
      ({ duty, finding }) => duty === "equalityInformation" && finding.kind === "undetermined",
    );
    expect(deadline && texts(deadline.finding)).toEqual([
      "This cannot be told yet.",
      "The day of publication is not recorded.",
      "If it was published on the day it was approved, 26 March 2025:",
      "Approved 26 March 2025, taken as the day of publication.",
      "The law counts that day, so the year ends on 25 March 2026.",
      "25 March 2026 is 243 days before 23 November 2026.",
      "Source: SI 2017/353 reg. 4(2)(b) (read in the source itself).",
    ]);
  });

  it("keeps the readings of an amount apart", () => {
    const reading = published["river-schools"].readings.find(({ target }) => target === "smaller-attainment-gap");
    const said = reading === undefined ? [] : texts(reading.finding);
    expect(said).toContain("If it is a share of the starting figure:");
    expect(said).toContain("Down by 10% of the starting figure multiplies it by 1 − 10 ÷ 100 = 0.9.");
    expect(said).toContain("If it is percentage points:");
    expect(said).toContain("Down by 10 percentage points.");
  });

  it("says why a rule does not apply", () => {
    const finding: Finding<null> = {
      kind: "notApplicable",
      because: "belowThreshold",
      explanation: {
        rule: "r",
        steps: [{ code: "threshold", inputs: { employees: 180, atLeast: 250 }, result: false }],
      },
    };
    expect(texts(finding)).toEqual([
      "Does not apply: there are too few employees.",
      "There are 180 employees, which is fewer than the 250 from which the law applies.",
    ]);
  });

  it("shows no figure that was withheld", () => {
    const goal: Step = {
      code: "goal",
      inputs: { baseline: { kind: "suppressed" }, operation: "multiply", by: 0.9 },
      result: { kind: "suppressed" },
    };
    expect(texts(determined(goal))).toEqual(["The starting figure is withheld, and so is the goal."]);
  });

  it("says of a finding without steps that nothing was worked out", () => {
    expect(texts(determined())).toEqual(["It follows from the words as they stand; nothing was worked out."]);
  });

  it.each([
    ["2026-05-02", 0, "Both days are 2 May 2026."],
    ["2026-05-01", 1, "1 May 2026 is 1 day before 2 May 2026."],
    ["2026-05-04", -2, "4 May 2026 is 2 days after 2 May 2026."],
  ])("tells the days from %s on the right side", (from, result, said) => {
    expect(texts(determined({ code: "daysBetween", inputs: { from, to: "2026-05-02" }, result }))).toEqual([said]);
  });

  it("shows a goal in the unit of what is measured", () => {
    const read = (measureKind: "proportion" | "count"): Step => ({
      code: "amountRead",
      inputs: { unit: "percentagePoints", measureKind, choice: null },
      result: ["percentagePoints"],
    });
    const goal = (value: number, by: number, result: number): Step => ({
      code: "goal",
      inputs: { baseline: { kind: "known", value }, operation: "add", by },
      result: { kind: "known", value: result },
    });
    // 62% and 8 percentage points are 70%; 40 less 3 is 37.
    expect(texts(determined(read("proportion"), goal(0.62, 0.08, 0.7))).at(-1)).toBe(
      "The starting figure, 62%, plus 8 percentage points is 70%.",
    );
    expect(texts(determined(read("count"), goal(40, -3, 37))).at(-1)).toBe("The starting figure, 40, less 3 is 37.");
  });

  it("says what was looked for, in how many places, and what was found", () => {
    const looked = (among: number, result: number): Step => ({
      code: "looked",
      inputs: { for: "amounts", among, ids: [] },
      result,
    });
    expect(texts(determined(looked(0, 0), looked(1, 0), looked(3, 2)))).toEqual([
      "Looked for amounts and found none.",
      "Looked for amounts in 1 place and found none.",
      "Looked for amounts in 3 places and found 2.",
    ]);
  });

  it("marks off what holds whatever the assumption", () => {
    const gap = published["technical-colleges"].readings.find(({ target }) => target === "disadvantaged-gap");
    const said = gap === undefined ? [] : texts(gap.finding);
    expect(said.slice(said.indexOf("In any case:") + 1)[0]).toBe(
      "“2030” runs from 1 January 2030 to 31 December 2030.",
    );
  });

  it.each(trusts)("has whole sentences, and no code, for every finding about %s", (trust) => {
    const { deadlines, localReviews, nextReviews, periods, readings, audit } = published[trust];
    const findings = [deadlines, localReviews, nextReviews, periods, readings, audit]
      .flat()
      .map(({ finding }) => finding);
    const said = findings.flatMap((finding) => texts(finding as Finding<unknown>));
    expect(said.filter((text) => !/^["“\p{Lu}\d].*[.:]$/u.test(text))).toEqual([]);
    expect(said.filter((text) => /\b[a-z]+[A-Z]|undefined|null|NaN/.test(text))).toEqual([]);
    expect(said.length).toBeGreaterThan(20);
  });
});
