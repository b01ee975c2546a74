import { overallAbsence, summarise, suspensionRate } from "@equality/rules/gaps";
import { momentsOf, pairMomentsOf } from "@equality/rules/statistics";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { eventMomentsIn, momentsIn, pairMomentsIn, valueCountsIn } from "../../src/gaps/read-statistics.ts";

const enrolments = fc.array(
  fc.tuple(fc.nat(40), fc.nat(300)).map(([missed, attended]) => ({ missed, possible: missed + attended + 1 })),
  { minLength: 1, maxLength: 30 },
);

it("the moments of sums are those of the rows", () => {
  const measures = [overallAbsence({ missed: "missed", possible: "possible" }), suspensionRate("missed")] as const;
  fc.assert(
    fc.property(enrolments, (rows) => {
      const [absence, events] = summarise({ keys: [], measures }, rows).groups[0]?.statistics ?? [];
      if (absence?.kind !== "ratioOfSums" || events?.kind !== "rate") throw new Error("Not these kinds");
      const missed = rows.map((row) => row.missed);
      const pairs = pairMomentsOf(
        missed,
        rows.map(({ possible }) => possible),
      );
      for (const [name, value] of Object.entries(pairs))
        expect(pairMomentsIn(absence)).toHaveProperty(name, expect.closeTo(value, 6));
      expect(eventMomentsIn(events)?.m2).toBeCloseTo(momentsOf(missed).m2, 6);
      expect(eventMomentsIn(events)?.mean).toBeCloseTo(momentsOf(missed).mean, 9);
    }),
  );
});

it("pupils who all miss the same share leave no spread, to the last digit", () => {
  const rows = Array.from({ length: 3 }, () => ({ missed: 3, possible: 30 }));
  const spec = { keys: [], measures: [overallAbsence({ missed: "missed", possible: "possible" })] } as const;
  const [absence] = summarise(spec, rows).groups[0]?.statistics ?? [];
  if (absence?.kind !== "ratioOfSums") throw new Error("Not this kind");
  expect(pairMomentsIn(absence)).toEqual({
    n: 3,
    meanNumerator: 3,
    meanDenominator: 30,
    m2Numerator: 0,
    m2Denominator: 0,
    comoment: 0,
  });
});

it("what is not held is not made up", () => {
  expect(momentsIn({ kind: "mean", n: 0, sum: 0, m2: 0 })).toEqual({ n: 0, mean: 0, m2: 0 });
  expect(pairMomentsIn({ kind: "ratioOfSums", n: 9, numerator: 1, denominator: 2, squares: null })).toBeNull();
  expect(eventMomentsIn({ kind: "rate", n: 9, events: 1, eventsSquares: null })).toBeNull();
  const measure = { kind: "mean", id: "a8", better: "higher" } as const;
  expect(valueCountsIn(measure, { kind: "mean", n: 1, sum: 2, m2: 0 })).toBeNull();
});

it("values are counted once each, in ascending order, from a histogram and from a list", () => {
  const grid = { kind: "histogram", id: "g", better: "higher", from: 80, step: 0.5, bins: 3 } as const;
  const expected = [
    { value: 80, count: 2 },
    { value: 81, count: 1 },
  ];
  expect(valueCountsIn(grid, { kind: "histogram", counts: [2, 0, 1] })).toEqual(expected);
  const list = { kind: "values", id: "v", better: "higher" } as const;
  expect(valueCountsIn(list, { kind: "values", values: [80, 80, 81] })).toEqual(expected);
});
