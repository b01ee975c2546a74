import type { EqualityPlan, PublishedAssessment, PublishedSeries, TargetSeries } from "@equality/model";

/** A plan with one target, about a share of pupils, whose measure has this label. */
const aPlan = (label: string): EqualityPlan => ({
  schemaVersion: 1,
  bodies: [{ id: "trust", kind: "academyTrust", name: "Hill Trust", jurisdiction: "england" }],
  schools: [],
  roles: [],
  groups: [],
  documents: [],
  measures: [{ id: "reading", label, kind: "proportion", better: "higher", topic: "attainment" }],
  objectives: [
    {
      id: "o1",
      body: "trust",
      document: "d1",
      statement: "More read well",
      strength: "will",
      topics: ["attainment"],
      aims: [],
      characteristics: { kind: "none" },
      groups: [],
      scope: { kind: "body" },
      actions: [],
      targets: [
        {
          id: "t1",
          printed: "7 of 10",
          strength: "will",
          kind: "level",
          operator: "atLeast",
          level: 0.7,
          unit: "proportion",
          subject: { kind: "value", measure: "reading", population: { kind: "everyone", people: "pupils" } },
        },
      ],
    },
  ],
});

export const published = (label = "Reading"): PublishedAssessment => ({
  schemaVersion: 1,
  asOf: "2026-11-23",
  plan: aPlan(label),
  deadlines: [],
  localReviews: [],
  nextReviews: [],
  periods: [],
  readings: [],
  progress: [],
  audit: [],
  gaps: [],
  policy: { name: "example", minimumCount: 10, decimals: 1 },
});

const summer = (year: number) => ({ first: `${year}-06-01`, last: `${year}-07-31`, printed: `summer ${year}` });

type Observed = TargetSeries["observed"][number];

export const known = (year: number, value: number, limits: [number, number] | null = null): Observed => ({
  at: summer(year),
  figure: { kind: "known", value },
  limits: limits === null ? null : { lower: limits[0], upper: limits[1], method: "wilson", confidence: 0.95 },
});

export const unknown = (year: number, kind: "suppressed" | "missing"): Observed => ({
  at: summer(year),
  figure: { kind },
  limits: null,
});

export const reading = (
  from: number,
  goal: number,
  more: Partial<TargetSeries["readings"][number]> = {},
): TargetSeries["readings"][number] => ({
  given: [],
  goal: { value: goal },
  path: {
    shape: "linear",
    by: "schoolYears",
    points: [
      { on: "2024-07-31", value: from },
      { on: "2030-07-31", value: goal },
    ],
  },
  projection: null,
  ...more,
});

export const series = (
  observed: readonly Observed[],
  readings: TargetSeries["readings"],
  unit: TargetSeries["unit"] = "proportion",
): PublishedSeries => ({
  schemaVersion: 1,
  objective: "o1",
  target: "t1",
  unit,
  counts: "people",
  due: summer(2030),
  observed: [...observed],
  readings,
  policy: published().policy,
});
