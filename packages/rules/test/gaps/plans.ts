import type {
  Comparator,
  EqualityPlan,
  Figure,
  Measure,
  Observation,
  Observations,
  Population,
  Target,
} from "@equality/model";

export const year = (startsIn: number) =>
  ({ kind: "academicYear", startsIn, printed: `${startsIn}/${startsIn + 1}` }) as const;

export const pupils = (...groups: string[]): Population =>
  groups.length === 0 ? { kind: "everyone", people: "pupils" } : { kind: "allOf", people: "pupils", groups };

export const counted = (numerator: number, denominator: number): Figure => ({
  kind: "known",
  value: denominator === 0 ? 0 : numerator / denominator,
  numerator,
  denominator,
});

export type Observed = Omit<Observation, "id">;

/** A value observed of the trust in 2024/25, unless said otherwise. */
export const observed = (population: Population, figure: Figure, rest: Partial<Observation> = {}): Observed => ({
  body: "trust",
  measure: "passed",
  population,
  at: year(2024),
  source: "results",
  figure,
  ...rest,
});

export const observationsOf = (...list: readonly Observed[]): Observations => ({
  schemaVersion: 1,
  observations: list.map((one, i) => ({ id: `o${i}`, ...one })),
});

const fsm = { kind: "nonStatutory", group: "freeSchoolMeals" } as const;

/** A trust whose measure is the share that passed, with pupils on free meals, all others, and girls. */
export const planOf = (
  targets: readonly Target[] = [],
  measure: Partial<Measure> = {},
  information: NonNullable<EqualityPlan["information"]> = [],
): EqualityPlan => ({
  schemaVersion: 1,
  bodies: [{ id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england" }],
  schools: [{ id: "hill", body: "trust", name: "Hill" }],
  roles: [],
  groups: [
    { id: "fsm", label: "on free meals", means: fsm },
    { id: "notFsm", label: "all others", means: fsm, negated: true },
    { id: "girls", label: "girls", means: { kind: "characteristic", characteristic: "sex", value: "female" } },
  ],
  measures: [{ id: "passed", label: "passed", kind: "proportion", better: "higher", topic: "attainment", ...measure }],
  documents: [],
  objectives: [
    {
      id: "objective",
      body: "trust",
      document: "document",
      statement: "Narrow the gap",
      strength: "will",
      topics: ["attainment"],
      aims: [],
      characteristics: { kind: "none" },
      groups: [],
      scope: { kind: "body" },
      targets: [...targets],
      actions: [],
    },
  ],
  information,
});

export const gapTarget = (group: Population, comparator: Comparator): Target => ({
  id: "target",
  printed: "narrow the gap",
  strength: "will",
  kind: "direction",
  direction: "decrease",
  subject: { kind: "gap", measure: "passed", group, comparator },
});
