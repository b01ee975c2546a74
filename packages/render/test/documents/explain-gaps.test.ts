import type { GapFigure, Step } from "@equality/model";
import { gapReasons } from "@equality/model/vocabulary";
import { expect, it } from "vitest";
import { formalEnGb } from "../../src/en-gb/formal.ts";
import { ks2EnGb } from "../../src/en-gb/ks2.ts";
import { explain } from "../../src/explain.ts";
import { plainText } from "../../src/tree/runs.ts";

const said = (...steps: Step[]): string[] =>
  explain({ kind: "determined", value: null, explanation: { rule: "gap", steps } }, formalEnGb).map(({ children }) =>
    plainText(children),
  );
const counted = (numerator: number, denominator: number): GapFigure => ({
  kind: "known",
  value: numerator / denominator,
  people: denominator,
  numerator,
  denominator,
});
const group = counted(40, 100);
const comparator = counted(90, 150);
const suppressed = { kind: "suppressed" } as const;

it("tells the arithmetic of a gap with all its counts", () => {
  expect(
    said(
      { code: "restOfWhole", inputs: { whole: counted(130, 250), group }, result: comparator },
      {
        code: "enoughPeople",
        inputs: { policy: "minimumCount10", minimum: 10, fewest: { kind: "known", value: 100 } },
        result: true,
      },
      {
        code: "gapWorkedOut",
        inputs: { kind: "difference", group, comparator },
        result: { kind: "known", value: 0.4 - 0.6 },
      },
      {
        code: "intervalRead",
        inputs: {
          method: "newcombe",
          confidence: 0.95,
          interval: { kind: "interval", lower: -0.31704, upper: -0.0726 },
        },
        result: "intervalExcludesZero",
      },
    ),
  ).toEqual([
    "Everyone: 130 out of 250, which is 0.52. The group is part of that: 40 out of 100, which is 0.4.",
    "All others: 90 out of 150, which is 0.6.",
    "The smaller side has 100 people, which is not fewer than the 10 that the policy asks for.",
    "The group: 40 out of 100, which is 0.4. Those compared with: 90 out of 150, which is 0.6.",
    "The gap is the group's figure less the other side's: −0.2.",
    "The interval, at 95% confidence, is from −0.317 to −0.0726.",
    "It leaves out zero, so chance alone is an unlikely cause of the gap.",
  ]);
});

it("names what was withheld as withheld, and nothing else", () => {
  const told = said(
    { code: "restOfWhole", inputs: { whole: suppressed, group: suppressed }, result: suppressed },
    { code: "enoughPeople", inputs: { policy: "p", minimum: 10, fewest: suppressed }, result: true },
    {
      code: "gapWorkedOut",
      inputs: { kind: "difference", group: suppressed, comparator: suppressed },
      result: suppressed,
    },
    {
      code: "intervalRead",
      inputs: { method: "newcombe", confidence: 0.95, interval: suppressed },
      result: "suppressed",
    },
  );
  expect(told).toEqual([
    "Everyone: withheld. The group is part of that: withheld.",
    "All others: withheld.",
    "The policy asks for 10 people on each side.",
    "The group: withheld. Those compared with: withheld.",
    "The gap is the group's figure less the other side's: withheld.",
    "The interval, at 95% confidence, is withheld.",
    "What follows is withheld.",
  ]);
});

it("tells why there is no gap or no interval", () => {
  const nobody: GapFigure = { kind: "nobody" };
  const told = gapReasons.map((because) =>
    said(
      {
        code: "gapWorkedOut",
        inputs: { kind: "riskRatio", group: nobody, comparator: { kind: "known", value: 3, people: null } },
        result: { kind: "notEstimable", because },
      },
      {
        code: "intervalRead",
        inputs: { method: "katz", confidence: 0.9, interval: { kind: "none", because } },
        result: "notEstimable",
      },
    ),
  );
  expect(told[0]).toEqual([
    "The group: nobody at all. Those compared with: 3.",
    "The gap is the group's figure over the other side's: a gap that cannot be worked out, because there is nobody on one side.",
    "The interval, at 90% confidence, cannot be given, because there is nobody on one side.",
    "Nothing can be concluded.",
  ]);
  expect(new Set(told.map(([, second]) => second)).size).toBe(gapReasons.length);
});

it("tells a change with both causes, a split, and that many were compared", () => {
  expect(
    said(
      {
        code: "gapChanged",
        inputs: { before: { group: 0.41, comparator: 0.63 }, after: { group: 0.39, comparator: 0.58 } },
        result: { change: 0.03, groupEffect: -0.02, comparatorEffect: 0.05 },
      },
      {
        code: "gapSplit",
        inputs: { by: "school", strata: 2, gap: -0.3091 },
        result: { composition: -0.4091, rate: 0.1 },
      },
      { code: "manyCompared", inputs: { method: "benjaminiHochberg", p: [0.01, 0.2] }, result: [0.02, 0.2] },
    ),
  ).toEqual([
    "The group went from 0.41 to 0.39, those compared with from 0.63 to 0.58.",
    "The gap changed by 0.03: −0.02 through the group and 0.05 through the others.",
    "Of the gap, −0.3091, 0.1 lies within the 2 parts by school, and −0.4091 comes from how people are spread over them.",
    "2 comparisons were made, and chance finds gaps among many; their p-values are adjusted for that.",
  ]);
});

it("words every question of a gap for both readers", () => {
  const codes = ["comparator", "counts", "enoughPeople", "suppressedFigure", "missingFigure"] as const;
  for (const code of [...codes, "sameKind", "samePeriod", "sameDefinition"] as const)
    for (const wording of [formalEnGb, ks2EnGb]) expect(wording.open.question[code]).toHaveLength(1);
});
