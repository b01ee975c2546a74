import type { EqualityPlan, Gap, ObservedGap, PublishedAssessment } from "@equality/model";
import { published } from "./a-target.ts";

const explanation = { rule: "gap", steps: [] };
const pupils = (...groups: [string, ...string[]]) => ({ kind: "allOf", people: "pupils", groups }) as const;

/** 49 of 120 beside 258 of 410 is 0.4083 beside 0.6293; the limits are whatever a method gave. */
export const aGap = (more: Partial<Gap> = {}): Gap => ({
  measure: "reading",
  measureKind: "proportion",
  kind: "difference",
  unit: "percentagePoints",
  sign: "groupMinusComparator",
  within: {},
  group: {
    people: { kind: "population", population: pupils("free-meals") },
    figure: { kind: "known", value: 49 / 120, people: 120, numerator: 49, denominator: 120 },
  },
  comparator: {
    with: { kind: "complement" },
    figure: { kind: "known", value: 258 / 410, people: 410, numerator: 258, denominator: 410 },
  },
  estimate: { kind: "known", value: 49 / 120 - 258 / 410 },
  method: "newcombe",
  confidence: 0.95,
  interval: { kind: "interval", lower: -0.318, upper: -0.118 },
  concluded: "intervalExcludesZero",
  worseOff: "group",
  notCounted: { kind: "notRecorded" },
  ...more,
});

export const withheld = aGap({
  group: { people: { kind: "population", population: pupils("free-meals") }, figure: { kind: "suppressed" } },
  comparator: { with: { kind: "complement" }, figure: { kind: "suppressed" } },
  estimate: { kind: "suppressed" },
  interval: { kind: "suppressed" },
  concluded: "suppressed",
  worseOff: "suppressed",
});

export const determined = (value: Gap): ObservedGap["finding"] => ({ kind: "determined", value, explanation });
export const open: ObservedGap["finding"] = {
  kind: "undetermined",
  open: [{ code: "missingFigure", subject: { kind: "measure", id: "reading" } }],
  alternatives: [],
  explanation,
};

export const withGaps = (
  findings: readonly ObservedGap["finding"][],
  label = "Pupils on free meals",
): PublishedAssessment => {
  const { plan, ...rest } = published();
  const ours: EqualityPlan = { ...plan, groups: [{ id: "free-meals", label, means: { kind: "unmapped" } }] };
  return {
    ...rest,
    plan: ours,
    gaps: findings.map((finding, i) => ({
      body: "trust",
      measure: "reading",
      group: pupils("free-meals"),
      comparator: { kind: "complement" },
      at: { kind: "calendarYear", year: 2020 + i, printed: `${2020 + i}` },
      finding,
    })),
  };
};
