import { summariesAlike } from "@equality/model/testing";
import { attainment8, emptySummary, merge, summarise } from "@equality/rules/gaps";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectSame } from "./close.ts";
import { everyMeasure, pupils } from "./pupils.ts";

describe("merge", () => {
  it("says of parts what one pass says of the whole", () => {
    fc.assert(
      fc.property(fc.array(pupils, { minLength: 1, maxLength: 5 }), (parts) => {
        const merged = parts.map((rows) => summarise(everyMeasure, rows)).reduce(merge, emptySummary(everyMeasure));
        expectSame(merged, summarise(everyMeasure, parts.flat()));
      }),
    );
  });

  it("is commutative to the last digit", () => {
    fc.assert(
      fc.property(summariesAlike(2), ([a, b]) => {
        if (a && b) expect(JSON.stringify(merge(a, b).groups)).toBe(JSON.stringify(merge(b, a).groups));
      }),
    );
  });

  it("is associative: counts and sums exactly, spreads but for their last digits", () => {
    fc.assert(
      fc.property(summariesAlike(3), ([a, b, c]) => {
        if (a && b && c) expectSame(merge(merge(a, b), c), merge(a, merge(b, c)));
      }),
    );
  });

  it("has the empty summary for its identity", () => {
    fc.assert(
      fc.property(pupils, (rows) => {
        const summary = summarise(everyMeasure, rows);
        expect(merge(summary, emptySummary(everyMeasure))).toEqual(summary);
        expect(merge(emptySummary(everyMeasure), summary)).toEqual(summary);
      }),
    );
  });

  it("finds no spread among parts whose values are all equal, though their means differ in the last digit", () => {
    const spec = { keys: [], measures: [attainment8("a8")] } as const;
    const parts = Array.from({ length: 50 }, (_, i) =>
      summarise(
        spec,
        Array.from({ length: i + 1 }, () => ({ a8: 0.1 })),
      ),
    );
    expect(parts.reduce(merge).groups[0]?.statistics).toMatchObject([{ n: 1275, m2: 0 }]);
  });

  it("keeps a small spread around a large mean", () => {
    const spec = { keys: [], measures: [attainment8("a8")] } as const;
    const halves = [
      [4, 7],
      [13, 16],
    ].map((half) =>
      summarise(
        spec,
        half.map((d) => ({ a8: 1e6 + d })),
      ),
    );
    // As in one pass: mean 1e6 + 10, squared distances 36 + 9 + 9 + 36.
    expect(halves.reduce(merge).groups[0]?.statistics).toEqual([{ kind: "mean", n: 4, sum: 4_000_040, m2: 90 }]);
  });

  it("does not know of both sides together what one does not know", () => {
    const rate = { kind: "rate", id: "suspensions", better: "lower", per: 100, events: "events" } as const;
    const pupil = summarise({ keys: [], measures: [rate] }, [{ events: 3 }]);
    const totals = summarise({ keys: [], measures: [{ ...rate, people: "pupils" }] }, [{ events: 2, pupils: 40 }]);
    expect(merge(pupil, totals).groups[0]?.statistics).toEqual([
      { kind: "rate", n: 41, events: 5, eventsSquares: null },
    ]);
  });

  it("refuses summaries that are not alike, and counts that would not be exact", () => {
    const summary = emptySummary(everyMeasure);
    const [first, ...others] = summary.measures;
    expect(() => merge(summary, { ...summary, keys: ["group", "school"] })).toThrow("keys[0] of both summaries");
    expect(() => merge(summary, { ...summary, measures: others })).toThrow("measures of both summaries");
    expect(() =>
      merge(summary, { ...summary, measures: [{ ...first, better: "lower" } as typeof first & {}, ...others] }),
    ).toThrow("measures[0] of both summaries");
    const count = { keys: [], measures: [{ kind: "count", id: "n", better: "context", column: "n" }] } as const;
    const most = summarise(count, [{ n: 2 ** 53 - 1 }]);
    expect(() => merge(most, summarise(count, [{ n: 1 }]))).toThrow("2^53 - 1");
  });
});
