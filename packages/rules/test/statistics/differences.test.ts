import {
  changeInGap,
  mee,
  miettinenNurminen,
  newcombe,
  newcombeContinuity,
  scoreTest,
} from "@equality/rules/statistics";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidence, interval, proportion, within } from "./arbitraries.ts";

describe.each([
  ["newcombe", newcombe],
  ["newcombeContinuity", newcombeContinuity],
  ["miettinenNurminen", miettinenNurminen],
  ["mee", mee],
] as const)("%s", (method, intervalFor) => {
  it("names itself and its level", () => {
    const result = intervalFor({ x: 3, n: 4 }, { x: 1, n: 4 }, 0.9);
    expect(result).toMatchObject({ kind: "interval", method, confidence: 0.9, estimate: 0.5 });
  });

  it("reaches exactly 1 and -1 where one side is everybody and the other nobody", () => {
    for (const n of [1, 3, 10, 400]) {
      expect(interval(intervalFor({ x: n, n }, { x: 0, n: 5 }))).toMatchObject({ estimate: 1, upper: 1 });
      expect(interval(intervalFor({ x: 0, n }, { x: 5, n: 5 }))).toMatchObject({ estimate: -1, lower: -1 });
    }
  });

  it("contains the estimate and stays within -1 and 1", () => {
    fc.assert(
      fc.property(proportion, proportion, confidence, (group, comparator, level) => {
        const { lower, estimate, upper } = interval(intervalFor(group, comparator, level));
        expect(-1 <= lower && within(estimate, lower, upper) && upper <= 1 && lower < upper).toBe(true);
      }),
    );
  });

  it("is mirrored when the sides are swapped, and when those without the outcome are counted", () => {
    fc.assert(
      fc.property(proportion, proportion, (group, comparator) => {
        const without = ({ x, n }: { x: number; n: number }) => ({ x: n - x, n });
        const { lower, upper } = interval(intervalFor(group, comparator));
        for (const mirrored of [intervalFor(comparator, group), intervalFor(without(group), without(comparator))]) {
          expect(interval(mirrored).lower).toBeCloseTo(-upper, 10);
          expect(interval(mirrored).upper).toBeCloseTo(-lower, 10);
        }
      }),
    );
  });

  it("narrows with more data", () => {
    fc.assert(
      fc.property(proportion, proportion, fc.integer({ min: 2, max: 20 }), (group, comparator, times) => {
        const more = ({ x, n }: { x: number; n: number }) => ({ x: x * times, n: n * times });
        const [few, many] = [
          interval(intervalFor(group, comparator)),
          interval(intervalFor(more(group), more(comparator))),
        ];
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
      }),
    );
  });

  it("has no answer where a side is empty", () => {
    const empty = { kind: "notEstimable", method, confidence: 0.95, because: "noCases" };
    expect(intervalFor({ x: 0, n: 0 }, { x: 1, n: 2 })).toEqual(empty);
    expect(intervalFor({ x: 1, n: 2 }, { x: 0, n: 0 })).toEqual(empty);
  });
});

describe("pairs of methods", () => {
  it("are nested: corrected around plain, Miettinen and Nurminen around Mee", () => {
    fc.assert(
      fc.property(proportion, proportion, (group, comparator) => {
        for (const [inner, outer] of [
          [newcombe, newcombeContinuity],
          [mee, miettinenNurminen],
        ] as const) {
          const [narrow, wide] = [interval(inner(group, comparator)), interval(outer(group, comparator))];
          expect(within(narrow.lower, wide.lower, 1) && within(narrow.upper, -1, wide.upper)).toBe(true);
        }
      }),
    );
  });
});

describe("scoreTest", () => {
  it("rejects equality exactly where Miettinen and Nurminen's interval leaves out 0", () => {
    fc.assert(
      fc.property(proportion, proportion, confidence, (group, comparator, level) => {
        const test = scoreTest(group, comparator);
        if (test.kind !== "test" || Math.abs(test.p - (1 - level)) < 1e-9) return;
        const { lower, upper } = interval(miettinenNurminen(group, comparator, level));
        expect(lower > 0 || upper < 0).toBe(test.p < 1 - level);
      }),
    );
  });

  it("has the sign of the difference, and p of 1 where nothing differs", () => {
    expect(scoreTest({ x: 0, n: 5 }, { x: 0, n: 9 })).toEqual({
      kind: "test",
      method: "scoreTest",
      statistic: 0,
      p: 1,
    });
    expect(scoreTest({ x: 1, n: 5 }, { x: 5, n: 5 })).toMatchObject({ statistic: expect.any(Number) });
    expect((scoreTest({ x: 1, n: 5 }, { x: 5, n: 5 }) as { statistic: number }).statistic).toBeLessThan(0);
  });
});

describe("changeInGap", () => {
  const year = fc.record({ group: proportion, comparator: proportion });

  it("is 0 in the middle where nothing changed, and mirrored when the years are swapped", () => {
    fc.assert(
      fc.property(year, year, (then, now) => {
        const same = interval(changeInGap(now, now));
        expect(same.estimate).toBe(0);
        expect(same.lower).toBeCloseTo(-same.upper, 12);
        const [onwards, back] = [interval(changeInGap(then, now)), interval(changeInGap(now, then))];
        expect(back.lower).toBeCloseTo(-onwards.upper, 12);
        expect(back.upper).toBeCloseTo(-onwards.lower, 12);
        expect(within(onwards.estimate, onwards.lower, onwards.upper)).toBe(true);
      }),
    );
  });

  it("is at least half as wide as either gap's own interval", () => {
    fc.assert(
      fc.property(year, year, (then, now) => {
        const change = interval(changeInGap(then, now));
        for (const { group, comparator } of [then, now]) {
          const gap = interval(newcombe(group, comparator));
          expect(change.upper - change.lower).toBeGreaterThan((gap.upper - gap.lower) / 2);
        }
      }),
    );
  });
});
