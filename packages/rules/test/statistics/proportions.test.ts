import { clopperPearson, differenceFromFixed, wilson, wilsonContinuity } from "@equality/rules/statistics";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidence, interval, proportion, within } from "./arbitraries.ts";

describe.each([
  ["wilson", wilson],
  ["wilsonContinuity", wilsonContinuity],
  ["clopperPearson", clopperPearson],
] as const)("%s", (method, intervalFor) => {
  it("names itself and its level", () => {
    expect(intervalFor({ x: 1, n: 4 }, 0.9)).toMatchObject({
      kind: "interval",
      method,
      confidence: 0.9,
      estimate: 0.25,
    });
    expect(intervalFor({ x: 1, n: 4 })).toMatchObject({ confidence: 0.95 });
  });

  it("is exactly 0 below nobody and exactly 1 above everybody", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 1e9 })),
        confidence,
        (n, level) => {
          expect(interval(intervalFor({ x: 0, n }, level)).lower).toBe(0);
          expect(interval(intervalFor({ x: n, n }, level)).upper).toBe(1);
        },
      ),
    );
  });

  it("contains the estimate and stays within 0 and 1", () => {
    fc.assert(
      fc.property(proportion, confidence, (p, level) => {
        const { lower, estimate, upper } = interval(intervalFor(p, level));
        expect(0 <= lower && lower <= estimate && estimate <= upper && upper <= 1).toBe(true);
        if (p.x > 0 && p.x < p.n) expect(0 < lower && lower < upper && upper < 1).toBe(true);
      }),
    );
  });

  it("is mirrored when those without the outcome are counted instead", () => {
    fc.assert(
      fc.property(proportion, confidence, ({ x, n }, level) => {
        const [with_, without] = [
          interval(intervalFor({ x, n }, level)),
          interval(intervalFor({ x: n - x, n }, level)),
        ];
        expect(without.lower).toBeCloseTo(1 - with_.upper, 12);
        expect(without.upper).toBeCloseTo(1 - with_.lower, 12);
      }),
    );
  });

  it("narrows with more data and widens with more confidence", () => {
    fc.assert(
      fc.property(proportion, fc.integer({ min: 2, max: 50 }), ({ x, n }, times) => {
        const width = (k: number, level: number) => {
          const { lower, upper } = interval(intervalFor({ x: k * x, n: k * n }, level));
          return upper - lower;
        };
        expect(width(times, 0.95)).toBeLessThan(width(1, 0.95));
        expect(width(1, 0.99)).toBeGreaterThan(width(1, 0.95));
      }),
    );
  });

  it("has no answer for nobody of nobody", () => {
    expect(intervalFor({ x: 0, n: 0 })).toEqual({ kind: "notEstimable", method, confidence: 0.95, because: "noCases" });
  });
});

describe("the correction for continuity", () => {
  it("only ever widens", () => {
    fc.assert(
      fc.property(proportion, confidence, (p, level) => {
        const [plain, corrected] = [interval(wilson(p, level)), interval(wilsonContinuity(p, level))];
        expect(within(plain.lower, corrected.lower, 1) && within(plain.upper, 0, corrected.upper)).toBe(true);
      }),
    );
  });
});

describe("clopperPearson", () => {
  /** The chance of at least x of n, summed term by term. */
  const atLeast = (x: number, n: number, p: number) => {
    let term = (1 - p) ** n;
    let below = 0;
    for (let k = 0; k < x; k += 1) {
      below += term;
      term *= ((n - k) / (k + 1)) * (p / (1 - p));
    }
    return 1 - below;
  };

  it("leaves exactly half the error beyond each limit", () => {
    for (let n = 1; n <= 25; n += 1)
      for (let x = 1; x < n; x += 1) {
        const { lower, upper } = interval(clopperPearson({ x, n }));
        expect(atLeast(x, n, lower)).toBeCloseTo(0.025, 11);
        expect(1 - atLeast(x + 1, n, upper)).toBeCloseTo(0.025, 11);
      }
  });
});

describe("differenceFromFixed", () => {
  it("is the Wilson interval, moved", () => {
    fc.assert(
      fc.property(proportion, fc.double({ min: 0, max: 1, noNaN: true }), (p, reference) => {
        const [moved, unmoved] = [interval(differenceFromFixed(p, reference)), interval(wilson(p))];
        expect(moved.lower + reference).toBeCloseTo(unmoved.lower, 12);
        expect(moved.upper + reference).toBeCloseTo(unmoved.upper, 12);
      }),
    );
  });
});
