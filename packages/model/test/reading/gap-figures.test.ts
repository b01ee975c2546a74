import { type Assessment, type GapFigure, readAssessment } from "@equality/model";
import { expect, it } from "vitest";

const assessed = (figure: unknown): unknown =>
  ({
    schemaVersion: 1,
    asOf: "2026-11-23",
    plan: {
      schemaVersion: 1,
      bodies: [{ id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england" }],
      schools: [],
      roles: [],
      groups: [],
      measures: [],
      documents: [],
      objectives: [],
    },
    deadlines: [],
    localReviews: [],
    nextReviews: [],
    periods: [],
    readings: [],
    progress: [],
    audit: [],
    gaps: [
      {
        body: "trust",
        measure: "score",
        group: { kind: "everyone", people: "pupils" },
        comparator: { kind: "complement" },
        at: { kind: "calendarYear", year: 2025, printed: "2025" },
        finding: {
          kind: "notApplicable",
          because: "noTarget",
          explanation: {
            rule: "gap",
            steps: [{ code: "restOfWhole", inputs: { whole: figure, group: figure }, result: figure }],
          },
        },
      },
    ],
  }) satisfies Record<keyof Assessment, unknown>;

it("a mean of scores divides a sum that is larger than the number of people", () => {
  const figure: GapFigure = { kind: "known", value: 40, people: 10, numerator: 400, denominator: 10 };
  expect(readAssessment(assessed(figure))).toMatchObject({ ok: true });
});

it.each([
  { kind: "known", value: 40 },
  { kind: "known", value: 40, people: -1 },
  { kind: "known", value: 40, people: 1.5 },
  { kind: "missing" },
])("%j is no side of a gap", (figure) => {
  expect(readAssessment(assessed(figure))).toMatchObject({ ok: false });
});
