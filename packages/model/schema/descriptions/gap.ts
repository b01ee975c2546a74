import {
  ComparedPeople,
  ComparedWith,
  Gap,
  GapEstimate,
  GapFigure,
  GapInterval,
  NotCounted,
} from "../../src/assessment/gap.ts";
import { describe } from "../describe.ts";

const citation = {
  source: "Department for Education, Key stage 2 attainment 2025",
  url: "https://explore-education-statistics.service.gov.uk",
} as const;
const labels = { disadvantaged: "yes" } as const;
export const group = { kind: "known", value: 0.4, people: 220, numerator: 88, denominator: 220 } as const;
export const comparator = { kind: "known", value: 0.75, people: 220, numerator: 165, denominator: 220 } as const;
const estimate = { kind: "known", value: -0.35 } as const;
export const interval = { kind: "interval", lower: -0.43, upper: -0.26 } as const;

export const gapExample = {
  measure: "expected-standard",
  measureKind: "proportion",
  kind: "difference",
  unit: "percentagePoints",
  sign: "groupMinusComparator",
  within: {},
  group: { people: { kind: "labelled", labels }, figure: group },
  comparator: { with: { kind: "complement" }, figure: comparator },
  estimate,
  method: "newcombe",
  confidence: 0.95,
  interval,
  concluded: "intervalExcludesZero",
  worseOff: "group",
  notCounted: { kind: "known", unknownGroup: 3, excluded: {} },
} as const;

export const gap = {
  Gap: describe(
    Gap,
    "How one group fares beside a comparator by a measure, with the numbers it was formed from. Nothing is rounded.",
    {
      measure: ["What was counted.", gapExample.measure],
      measureKind: ["How figures of the measure are formed."],
      kind: ["How the group's figure is set against the comparator's."],
      unit: ["The unit of the gap. Percentage points and shares are fractions, -1 to 1."],
      per: ["Of a rate: per how many people it is told.", 100],
      sign: ["Which way it is worked out."],
      within: ["The part of what was summarised that both sides are taken from; empty for all of it.", {}],
      period: ["The time it is of.", "2024/25"],
      group: ["The group and its figure.", gapExample.group],
      comparator: ["With whom it is compared, and their figure.", gapExample.comparator],
      estimate: ["The gap.", estimate],
      method: ["The method of the interval.", gapExample.method],
      confidence: ["The two-sided level of the interval.", gapExample.confidence],
      interval: ["How far it could be from that by chance.", interval],
      assumes: ["Set where the interval takes one person's events to be independent of each other."],
      concluded: ["What a reader may conclude from the interval; suppressed where that was withheld."],
      worseOff: ["Who fares worse, by the measure's direction; suppressed where that was withheld."],
      notCounted: ["Who is on neither side.", gapExample.notCounted],
    },
    {
      group: { people: ["Who they are.", gapExample.group.people], figure: ["Their figure.", group] },
      comparator: { with: ["Who they are.", gapExample.comparator.with], figure: ["Their figure.", comparator] },
    },
  ),
  GapFigure: describe(GapFigure, "The figure of one side of a gap, known, suppressed, or of nobody.", {
    kind: ["Which of these it is."],
    value: ["The figure, in the measure's unit.", group.value],
    people: ["How many people it counts; null where a publisher does not say.", group.people, null],
    numerator: ["What was counted.", group.numerator],
    denominator: ["Out of what.", group.denominator],
  }),
  GapEstimate: describe(GapEstimate, "The size and the side of a gap, or why there is none.", {
    kind: ["Which of these it is."],
    value: ["The gap, in its unit.", estimate.value],
    because: ["Why there is none."],
  }),
  GapInterval: describe(GapInterval, "How far a gap could be from its estimate by chance, or why nobody can say.", {
    kind: ["Which of these it is."],
    lower: ["The lower limit, in the unit of the gap.", interval.lower],
    upper: ["The upper limit.", interval.upper],
    because: ["Why there is none."],
  }),
  ComparedPeople: describe(ComparedPeople, "Who is on a side of a gap.", {
    kind: ["How they are named."],
    labels: ["What the keys of the summary say of each of them.", labels],
    population: ["The population of the plan.", { kind: "allOf", people: "pupils", groups: ["girls"] }],
  }),
  ComparedWith: describe(
    ComparedWith,
    "With whom the group is compared: all others in scope, another group, or a figure that somebody else published.",
    {
      kind: ["Which of these it is."],
      insteadOf: ["Set where the whole was asked for, which holds the group, and the rest of it was taken."],
      people: ["The other group.", { kind: "labelled", labels: { disadvantaged: "no" } }],
      label: ["Whose figure it is.", "England, all other pupils"],
      period: ["The time that it is of.", "2024/25"],
      citation: ["Where it was published.", citation],
    },
    { citation: { source: ["What it was published in.", citation.source], url: ["Its page.", citation.url, null] } },
  ),
  NotCounted: describe(NotCounted, "Who is on neither side of a gap.", {
    kind: ["Whether the counts are known, not recorded or suppressed."],
    unknownGroup: ["People in scope who may or may not be of the group.", 3],
    excluded: ["Rows that the measure left out, by the reason.", { noPossible: 2 }],
  }),
};
