import type { EqualityPlan, Figure, Objective, Observation, Population, Target } from "@equality/model";
import { expect, it } from "vitest";
import { progressReport } from "../../src/documents/progress-report.ts";
import { formalEnGb } from "../../src/en-gb/formal.ts";
import { publish } from "./pages.ts";
import { linesOf } from "./read-tree.ts";

const year = (startsIn: number) =>
  ({ kind: "academicYear", startsIn, printed: `${startsIn}/${startsIn - 1999}` }) as const;
const of = (numerator: number, denominator: number): Figure => ({
  kind: "known",
  value: numerator / denominator,
  numerator,
  denominator,
});
const everyone: Population = { kind: "everyone", people: "pupils" };
const girls: Population = { kind: "allOf", people: "pupils", groups: ["girls"] };
const boys: Population = { kind: "allOf", people: "pupils", groups: ["boys"] };

const observed = (rest: Pick<Observation, "figure"> & Partial<Observation>): Omit<Observation, "id"> => ({
  body: "trust",
  measure: "passed",
  population: everyone,
  at: year(2025),
  source: "results",
  ...rest,
});

const lines = (target: Target, list: readonly Omit<Observation, "id">[]): readonly string[] => {
  const objective: Objective = {
    id: "objective",
    body: "trust",
    document: "document",
    statement: "Better results",
    strength: "will",
    topics: ["attainment"],
    aims: [],
    characteristics: { kind: "none" },
    groups: [],
    scope: { kind: "body" },
    targets: [target],
    actions: [],
  };
  const sex = (value: "female" | "male") => ({ kind: "characteristic", characteristic: "sex", value }) as const;
  const plan: EqualityPlan = {
    schemaVersion: 1,
    bodies: [{ id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england" }],
    schools: ["Hill", "Lake", "Moor"].map((name) => ({ id: name.toLowerCase(), body: "trust", name })),
    roles: [],
    groups: [
      { id: "girls", label: "girls", means: sex("female") },
      { id: "boys", label: "boys", means: sex("male") },
    ],
    measures: [
      { id: "passed", label: "passed", kind: "proportion", better: "higher", topic: "attainment" },
      { id: "leads", label: "leads for equality", kind: "count", better: "higher", topic: "other" },
    ],
    documents: [
      {
        id: "document",
        body: "trust",
        title: "Objectives",
        events: [{ kind: "published", on: { kind: "day", day: "2023-03-01", printed: "1 March 2023" } }],
        kind: "objectives",
        citations: [],
        discharges: ["equalityObjectives"],
        reviewCycles: [],
      },
    ],
    objectives: [objective],
  };
  const observations = list.map((one, i) => ({ id: `o${i}`, ...one }));
  const published = publish(plan, "2026-11-23", { schemaVersion: 1, observations });
  return linesOf(progressReport(published, formalEnGb));
};

const by = { relation: "by", date: year(2025) } as const;

it("a target for each school names those that meet it, those that do not, and those of which it is not known", () => {
  const target: Target = {
    id: "two-leads",
    printed: "Two leads in every school by 2025/26.",
    strength: "will",
    kind: "coverage",
    of: { kind: "schools" },
    share: 1,
    atLeast: 2,
    measure: "leads",
    what: "Leads for equality",
    topic: "other",
    timeLimit: by,
  };
  const at = (school: string, figure: Figure) => observed({ measure: "leads", school, figure });
  const known = (value: number): Figure => ({ kind: "known", value });
  const told = lines(target, [at("hill", known(2)), at("lake", known(1)), at("moor", { kind: "missing" })]);
  expect(told).toEqual(expect.arrayContaining([expect.stringContaining("Missed")]));
  const all = told.join(" ");
  expect(all).toContain("Met at: Hill. Not met at: Lake. Not known of: Moor.");
});

const gap = (
  comparator: Extract<Extract<Target, { subject: unknown }>["subject"], { kind: "gap" }>["comparator"],
): Target => ({
  id: "gap",
  printed: "The gap down by 5 percentage points by 2025/26.",
  strength: "will",
  kind: "change",
  direction: "decrease",
  amount: { value: 5, unit: "percentagePoints" },
  subject: { kind: "gap", measure: "passed", group: girls, comparator },
  baseline: { at: year(2021) },
  timeLimit: by,
});
const toBoys = { kind: "population", population: boys } as const;

it("a change in a gap is told by what came between schools and what within", () => {
  // Each school's figures stay, 80% and 90% at one, 40% and 50% at the other; from half in each, girls come to be four in
  // five at the better one. That is 0.3 x 0.85 - 0.3 x 0.45 = 12 points, all of it between the schools.
  const both = (school: string, startsIn: number, group: Figure, comparator: Figure) => [
    observed({ school, at: year(startsIn), population: girls, figure: group }),
    observed({ school, at: year(startsIn), population: boys, figure: comparator }),
  ];
  const told = lines({ ...gap(toBoys), scope: { kind: "schools", schools: ["hill", "lake"] } }, [
    ...both("hill", 2021, of(400, 500), of(450, 500)),
    ...both("lake", 2021, of(200, 500), of(250, 500)),
    ...both("hill", 2025, of(640, 800), of(450, 500)),
    ...both("lake", 2025, of(80, 200), of(250, 500)),
  ]);
  expect(told.join(" ")).toContain(
    "Of the change in the gap, 12 percentage points comes from how people are spread over the schools, and 0 percentage points from their figures within schools.",
  );
});

it("a narrowing that its own figures contradict stands beside what they come to", () => {
  const at = (startsIn: number, group: Figure, comparator: Figure, printed: number) => [
    observed({ at: year(startsIn), population: girls, figure: group }),
    observed({ at: year(startsIn), population: boys, figure: comparator }),
    observed({ at: year(startsIn), population: girls, comparator: toBoys, figure: { kind: "known", value: printed } }),
  ];
  const told = lines(gap(toBoys), [
    ...at(2021, of(410, 1000), of(630, 1000), -0.22),
    ...at(2025, of(400, 1000), of(650, 1000), -0.18),
  ]).join(" ");
  expect(told).toContain("The gap is said to have narrowed, and the figures on its two sides say otherwise.");
  expect(told).toContain(
    "A gap of −18 percentage points was printed; by the figures on its two sides it is −25 percentage points.",
  );
});
