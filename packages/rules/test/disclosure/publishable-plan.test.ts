import type { EqualityPlan, Figure } from "@equality/model";
import { plan } from "@equality/model/testing";
import { assess } from "@equality/rules";
import { minimumCount10, publishable } from "@equality/rules/disclosure";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const nothing = { schemaVersion: 1 as const, observations: [] };
const period = { kind: "calendarYear", year: 2025, printed: "2025" } as const;

const planWith = (measured: "count" | "proportion", figure: Figure, incidents: Figure): EqualityPlan => ({
  schemaVersion: 1,
  bodies: [{ id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england" }],
  schools: [],
  roles: [],
  groups: [],
  documents: [],
  objectives: [],
  measures: [{ id: "m", label: "m", kind: measured, better: "context", topic: "intake" }],
  information: [
    {
      id: "i",
      kind: "figure",
      body: "trust",
      document: "d",
      limb: "others",
      aims: [],
      characteristics: { kind: "none" },
      groups: [],
      period,
      source: "census",
      measure: "m",
      figure,
    },
  ],
  incidents: [{ id: "n", body: "trust", about: { kind: "notRecorded" }, count: incidents, period, source: "log" }],
});

const shown = (of: EqualityPlan) => {
  const { information = [], incidents = [] } = publishable(assess(of, nothing, "2026-11-23"), minimumCount10).plan;
  return [...information.flatMap((item) => (item.kind === "figure" ? [item.figure] : [])), incidents[0]?.count];
};

const count = (value: number): Figure => ({ kind: "known", value });
const part = (numerator: number, denominator: number): Figure => ({
  kind: "known",
  value: numerator / denominator,
  numerator,
  denominator,
});
const suppressed: Figure = { kind: "suppressed" };

describe("figures of a plan, with ten as the smallest count", () => {
  it.each([
    ["counts of ten", planWith("count", count(10), count(10)), [count(10), count(10)]],
    ["counts of nine", planWith("count", count(9), count(9)), [suppressed, suppressed]],
    ["none, which tells about nobody", planWith("count", count(0), count(0)), [count(0), count(0)]],
    ["none of twenty, which tells about each", planWith("proportion", part(0, 20), count(31)), [suppressed, count(31)]],
    ["ten of twenty", planWith("proportion", part(10, 20), count(31)), [part(10, 20), count(31)]],
    ["ten of nineteen, which leaves nine", planWith("proportion", part(10, 19), count(31)), [suppressed, count(31)]],
    ["a proportion without counts", planWith("proportion", count(0.5), count(31)), [count(0.5), count(31)]],
    ["missing stays missing", planWith("count", { kind: "missing" }, suppressed), [{ kind: "missing" }, suppressed]],
  ])("%s", (_, of, expected) => {
    expect(shown(of)).toEqual(expected);
  });

  it("nothing else of a plan is changed", () => {
    fc.assert(
      fc.property(plan(), (of) => {
        const told = publishable(assess(of, nothing, "2026-11-23"), minimumCount10).plan;
        const without = (one: EqualityPlan) =>
          JSON.stringify({
            ...one,
            information: (one.information ?? []).map((item) => ({ ...item, figure: null })),
            incidents: (one.incidents ?? []).map((incident) => ({ ...incident, count: null })),
          });
        expect(without(told)).toBe(without(of));
      }),
      { numRuns: 30 },
    );
  });
});
