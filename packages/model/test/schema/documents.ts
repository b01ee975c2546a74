/** A plan in which most things are there once, for changes to start from. */
export const plan = {
  schemaVersion: 1,
  bodies: [
    {
      id: "trust",
      kind: "academyTrust",
      name: "Ymddiriedolaeth Tŷ Gwyn",
      jurisdiction: "wales",
      employees: { count: 149 },
      academicYearBegins: "--09-01",
    },
  ],
  schools: [{ id: "school", body: "trust", name: "St Mary's" }],
  roles: [{ id: "head", kind: "headteacher", label: "Headteacher" }],
  groups: [
    { id: "girls", label: "girls", means: { kind: "characteristic", characteristic: "sex", value: "female" } },
    { id: "eal", label: "EAL", means: { kind: "nonStatutory", group: "eal" }, negated: true },
  ],
  measures: [{ id: "reading", label: "reading", kind: "proportion", better: "higher", topic: "attainment" }],
  documents: [
    {
      id: "document",
      body: "trust",
      kind: "objectives",
      title: "Equality objectives",
      discharges: ["equalityObjectives"],
      events: [{ kind: "approved", on: { kind: "month", month: "2026-03", printed: "March 2026" }, by: ["head"] }],
      reviewCycles: [
        {
          id: "cycle",
          every: "P4Y",
          bound: "atMost",
          runsFrom: "approved",
          printed: "at least every four years",
          earlyIf: [{ id: "trigger", reason: "complaint", printed: "after a complaint" }],
          calls: [{ trigger: "trigger", on: "2026-09-01" }],
        },
      ],
      citations: [{ id: "act", printed: "Equality Act 2010" }],
    },
  ],
  objectives: [
    {
      id: "objective",
      body: "trust",
      document: "document",
      statement: "Narrow the gap",
      strength: "will",
      topics: ["attainment"],
      aims: [{ aim: "advance", basis: "stated" }],
      characteristics: { kind: "named", characteristics: ["sex"] },
      groups: ["girls"],
      scope: { kind: "schools", schools: ["school"] },
      targets: [
        {
          id: "gap",
          kind: "change",
          printed: "down by 10%",
          strength: "will",
          timeLimit: {
            relation: "by",
            date: { kind: "years", from: 2026, until: 2030, reckonedAs: "unstated", printed: "2026-30" },
          },
          baseline: { at: { kind: "day", day: "2024-02-29", printed: "29.2.2024" }, value: -0.12 },
          subject: {
            kind: "gap",
            measure: "reading",
            group: { kind: "anyOf", people: "pupils", groups: ["girls", "eal"] },
            comparator: { kind: "national", label: "England" },
          },
          direction: "decrease",
          amount: { value: 10, unit: "percent" },
        },
        {
          id: "named-lead",
          kind: "coverage",
          printed: "every school has a lead",
          strength: "aim",
          of: { kind: "schools" },
          share: 1,
          what: "A lead",
          topic: "staffing",
        },
      ],
      actions: [
        {
          id: "tutoring",
          text: "Tutoring",
          activity: "intervention",
          topic: "attainment",
          responsible: null,
          monitoredBy: null,
          timeFrame: { kind: "ongoing", printed: "Ongoing" },
          success: [{ kind: "target", target: "gap" }],
          cost: { kind: "quantity", count: 12, poundsEach: 45.5, printed: "12 x £45.50" },
        },
        { id: "mentoring", text: "Mentoring", activity: "intervention", topic: "attainment", monitoredBy: null },
      ],
      actionColumns: { responsible: "By whom" },
      sharedCells: [{ kind: "column", column: "monitoredBy", actions: ["tutoring", "mentoring"] }],
    },
  ],
  impactAssessments: [
    {
      id: "uniform",
      body: "trust",
      decision: "New uniform",
      evidence: [],
      consulted: ["Families"],
      cells: [{ on: { kind: "nonStatutory", group: "lowIncome" }, effect: null }],
      mitigations: [],
    },
  ],
  information: [],
  incidents: [
    {
      id: "incidents",
      body: "trust",
      about: { kind: "group", group: "eal" },
      count: { kind: "suppressed" },
      period: { kind: "academicYear", startsIn: 2025, printed: "2025/26" },
      source: "Log",
    },
  ],
};

export const observations = {
  schemaVersion: 1,
  observations: [
    {
      id: "one",
      body: "trust",
      measure: "reading",
      population: { kind: "everyone", people: "pupils" },
      comparator: { kind: "whole" },
      at: { kind: "term", term: "spring2", academicYearStartsIn: 2025, printed: "Spring 2" },
      figure: { kind: "known", value: 0.62, numerator: 31, denominator: 50 },
      source: "Assessments",
    },
  ],
};

export const summary = {
  schemaVersion: 1,
  keys: ["school", "group"],
  measures: [
    { kind: "proportion", id: "reading", better: "higher" },
    { kind: "mean", id: "a8", better: "higher" },
    { kind: "ratioOfSums", id: "absence", better: "lower" },
    { kind: "rate", id: "suspensions", better: "lower", per: 100 },
    { kind: "count", id: "incidents", better: "context" },
    { kind: "histogram", id: "score", better: "higher", from: 80, step: 1, bins: 3 },
    { kind: "values", id: "pay", better: "parity" },
  ],
  groups: [
    {
      key: ["Hill", null],
      statistics: [
        { kind: "proportion", n: 4, x: 3 },
        { kind: "mean", n: 2, sum: 63, m2: 4.5 },
        {
          kind: "ratioOfSums",
          n: 2,
          numerator: 16,
          denominator: 598,
          squares: { numerator: 160, denominator: 178804, products: 4776 },
        },
        { kind: "rate", n: 100, events: 20, eventsSquares: 80 },
        { kind: "count", count: 3 },
        { kind: "histogram", counts: [0, 2, 1] },
        { kind: "values", values: [11.44, 12.5, 12.5] },
      ],
      excluded: [{}, { missingValue: 2 }, { noPossible: 1, missingPossible: 1 }, {}, {}, {}, {}],
    },
    {
      key: ["Lake", "girls"],
      statistics: [
        { kind: "proportion", n: 0, x: 0 },
        { kind: "mean", n: 0, sum: 0, m2: 0 },
        { kind: "ratioOfSums", n: 0, numerator: 0, denominator: 0, squares: null },
        { kind: "rate", n: 0, events: 0, eventsSquares: null },
        { kind: "count", count: 0 },
        { kind: "histogram", counts: [0, 0, 0] },
        { kind: "values", values: [] },
      ],
      excluded: [{}, {}, {}, {}, {}, {}, {}],
    },
  ],
};

/** A copy with the value at a JSON Pointer put in, or taken out where there is none. The empty pointer is the whole. */
export const changed = (document: unknown, at: string, to?: unknown): unknown => {
  if (at === "") return to;
  const copy = structuredClone(document);
  const steps = at.slice(1).split("/");
  const last = steps.pop() ?? "";
  const parent = steps.reduce((here, step) => Reflect.get(here, step), copy as object);
  if (to === undefined) Reflect.deleteProperty(parent, last);
  else Object.defineProperty(parent, last, { value: to, enumerable: true, configurable: true, writable: true });
  return copy;
};
