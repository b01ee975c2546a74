import type {
  EqualityPlan,
  Measure,
  Objective,
  Observation,
  Observations,
  Population,
  PrintedDate,
  Target,
} from "@equality/model";

type Of<Kind extends Target["kind"]> = Extract<Target, { kind: Kind }>;

const common = { id: "target", printed: "as printed", strength: "will" } as const;

export const everyPupil = { kind: "everyone", people: "pupils" } satisfies Population;
export const girls = { kind: "allOf", people: "pupils", groups: ["girls"] } satisfies Population;

/** Raise the share of pupils who do something by 10%, unless said otherwise. */
export const change = (rest: Partial<Of<"change">>): Of<"change"> => ({
  ...common,
  kind: "change",
  direction: "increase",
  amount: { value: 10, unit: "percent" },
  subject: { kind: "value", measure: "measure", population: everyPupil },
  ...rest,
});

/** Lower the gap between girls and other pupils by 10%, unless said otherwise. */
export const gapChange = (rest: Partial<Of<"change">>): Of<"change"> =>
  change({
    direction: "decrease",
    subject: {
      kind: "gap",
      measure: "measure",
      group: girls,
      comparator: { kind: "complement" },
    },
    ...rest,
  });

export const direction = (rest: Partial<Of<"direction">>): Of<"direction"> => ({
  ...common,
  kind: "direction",
  direction: "increase",
  subject: { kind: "value", measure: "measure", population: everyPupil },
  ...rest,
});

export const milestone = (rest: Partial<Of<"milestone">>): Of<"milestone"> => ({
  ...common,
  kind: "milestone",
  topic: "other",
  what: "a council is set up",
  ...rest,
});

const objectiveOf = (target: Target, rest: Partial<Objective> = {}): Objective => ({
  id: "objective",
  body: "trust",
  document: "document",
  statement: "a change",
  strength: "will",
  topics: ["other"],
  aims: [],
  characteristics: { kind: "none" },
  groups: [],
  scope: { kind: "body" },
  targets: [target],
  actions: [],
  ...rest,
});

/** A plan with one objective that holds the target, and one measure of a kind. */
export const planOf = (
  target: Target,
  kind: Measure["kind"] = "proportion",
  rest: Partial<Objective> = {},
): EqualityPlan => ({
  schemaVersion: 1,
  bodies: [{ id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england" }],
  schools: [],
  roles: [],
  groups: [],
  measures: [{ id: "measure", label: "a measure", kind, better: "higher", topic: "other" }],
  documents: [],
  objectives: [objectiveOf(target, rest)],
});

export const year = (of: number): PrintedDate => ({ kind: "calendarYear", year: of, printed: String(of) });

export const day = (iso: string): PrintedDate => ({ kind: "day", day: iso, printed: iso });

export const observed = (...observations: Observation[]): Observations => ({ schemaVersion: 1, observations });

/** What was observed of every pupil in 2025: 0.4, unless said otherwise. */
export const observation = (rest: Partial<Observation>): Observation => ({
  id: "observation",
  body: "trust",
  measure: "measure",
  population: everyPupil,
  at: year(2025),
  figure: { kind: "known", value: 0.4 },
  source: "census",
  ...rest,
});
