import type { Figure, Step } from "@equality/model";
import { describe, expect, it } from "vitest";
import { formalEnGb } from "../../src/en-gb/formal.ts";
import { explain } from "../../src/explain.ts";
import { plainText } from "../../src/tree/runs.ts";
import type { FiguresOf } from "../../src/wording/explanation.ts";

const said = (figures: FiguresOf, ...steps: Step[]): string[] =>
  explain({ kind: "determined", value: null, explanation: { rule: "targetProgress", steps } }, formalEnGb, figures).map(
    ({ children }) => plainText(children),
  );
const known = (value: number): Figure => ({ kind: "known", value });
const observed = (value: number): Step => ({
  code: "observed",
  inputs: { at: "2025/26", observations: ["o"], sources: ["School census"] },
  result: known(value),
});

const way: Step[] = [
  {
    code: "valueDue",
    inputs: { shape: "linear", by: "schoolYears", baseline: -0.22, goal: -0.12, elapsed: 3, whole: 7 },
    result: -0.22 + (0.1 * 3) / 7,
  },
  { code: "goalMet", inputs: { value: -0.185, operator: "atLeast", goal: -0.12, upTo: 0.12 }, result: false },
  {
    code: "differenceTold",
    inputs: { difference: 0.035, lower: 0.0079, upper: 0.0621, good: "higher" },
    result: "better",
  },
  { code: "paceCompared", inputs: { done: 0.035, due: 0.1, onCourseFrom: 0.95, aheadFrom: 1.05 }, result: "behind" },
  { code: "shareDone", inputs: { baseline: -0.22, value: -0.24, goal: -0.12 }, result: -0.2 },
];

describe("how a target stands is told", () => {
  it("of a gap of proportions in percentage points, and its two sides as percentages", () => {
    const gap: Step = {
      code: "gapBetween",
      inputs: { group: known(0.445), comparator: known(0.63) },
      result: known(-0.185),
    };
    const changed: Step = {
      code: "gapChanged",
      inputs: { before: { group: 0.41, comparator: 0.63 }, after: { group: 0.445, comparator: 0.63 } },
      result: { change: 0.035, groupEffect: 0.035, comparatorEffect: 0 },
    };
    expect(said({ measure: "proportion", subject: "gap" }, observed(0.445), gap, changed, ...way)).toEqual([
      "Observed (2025/26; School census): 44.5%.",
      "The gap is 44.5% less 63%: −18.5 percentage points.",
      "The group went from 41% to 44.5%, those compared with from 63% to 63%.",
      "The gap changed by 3.5 percentage points: 3.5 percentage points through the group and 0 percentage points through the others.",
      // 22 less 10 x 3/7 is 17.714.
      "On a linear path from −22 percentage points to −12 percentage points, 3 of 7 school years in, −17.71 percentage points was due.",
      "−18.5 percentage points is not from −12 percentage points to 12 percentage points.",
      "A difference of 3.5 percentage points, with limits 0.79 percentage points and 6.21 percentage points, can be told from none: it is for the better.",
      "A change of 3.5 percentage points for the better was made and 10 percentage points was due: behind it.",
      "It has gone the wrong way: 20% as far as from the starting point to the goal.",
    ]);
  });

  it("of a gap that was itself observed, in percentage points", () => {
    expect(said({ measure: "proportion", subject: "gap" }, observed(-0.18))).toEqual([
      "Observed (2025/26; School census): −18 percentage points.",
    ]);
  });

  it("of a proportion as percentages, its changes in percentage points", () => {
    const met: Step = {
      code: "goalMet",
      inputs: { value: 0.3, operator: "atLeast", goal: 0.25, upTo: null },
      result: true,
    };
    const projected: Step = {
      code: "projected",
      inputs: { baseline: 0.2, value: 0.3, elapsed: 1, whole: 2 },
      result: 0.4,
    };
    const pooled: Step = { code: "pooled", inputs: { figures: [known(0.2), known(0.4)] }, result: known(0.3) };
    expect(said({ measure: "ratioOfSums", subject: "value" }, pooled, met, projected)).toEqual([
      "The counts of 2 schools, added and then divided, give 30%.",
      "30% is at least 25%.",
      "At the pace so far it comes to 40% by the time limit.",
    ]);
  });

  it("of other figures, and of those of which nobody says what they are, as plain numbers", () => {
    for (const measure of ["mean", "count", "rate", "unstated", null] as const)
      expect(said({ measure, subject: "value" }, observed(0.3))).toEqual(["Observed (2025/26; School census): 0.3."]);
  });
});
