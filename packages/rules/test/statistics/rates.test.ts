import { garwood, rateDifference, rateRatio } from "@equality/rules/statistics";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidence, interval, rate, within } from "./arbitraries.ts";

/** The chance of at most d events where m are expected, summed term by term. */
const atMost = (d: number, m: number) => {
  let term = Math.exp(-m);
  let sum = 0;
  for (let k = 0; k <= d; k += 1) {
    sum += term;
    term *= m / (k + 1);
  }
  return sum;
};

describe("garwood", () => {
  it("leaves exactly half the error beyond each limit", () => {
    for (let events = 0; events <= 40; events += 1) {
      const { lower, upper } = interval(garwood({ events, exposure: 1 }));
      if (events > 0) expect(1 - atMost(events - 1, lower)).toBeCloseTo(0.025, 11);
      expect(atMost(events, upper)).toBeCloseTo(0.025, 11);
    }
  });

  it("is exactly 0 below no event", () => {
    expect(garwood({ events: 0, exposure: 85 })).toMatchObject({ method: "garwood", estimate: 0, lower: 0 });
  });

  it("contains the estimate, narrows with more data, and is in events per unit of exposure", () => {
    fc.assert(
      fc.property(rate, confidence, fc.integer({ min: 2, max: 9 }), (one, level, times) => {
        const { lower, estimate, upper } = interval(garwood(one, level));
        expect(0 <= lower && lower <= estimate && estimate < upper).toBe(true);
        const more = interval(garwood({ events: one.events * times, exposure: one.exposure * times }, level));
        expect(more.upper - more.lower).toBeLessThan(upper - lower);
        const inOtherUnit = interval(garwood({ events: one.events, exposure: one.exposure / 100 }, level));
        expect(inOtherUnit.upper / 100).toBeCloseTo(upper, 9);
      }),
    );
  });

  it("has no answer without exposure", () => {
    expect(garwood({ events: 0, exposure: 0 })).toEqual({
      kind: "notEstimable",
      method: "garwood",
      confidence: 0.95,
      because: "noExposure",
    });
  });
});

describe("rateDifference", () => {
  it("contains the estimate and is mirrored when the sides are swapped", () => {
    fc.assert(
      fc.property(rate, rate, (group, comparator) => {
        const [one, other] = [interval(rateDifference(group, comparator)), interval(rateDifference(comparator, group))];
        expect(within(one.estimate, one.lower, one.upper)).toBe(true);
        expect(other.lower).toBeCloseTo(-one.upper, 12);
        expect(other.upper).toBeCloseTo(-one.lower, 12);
      }),
    );
  });
});

describe("rateRatio", () => {
  const some = rate.filter(({ events }) => events > 0);

  it("contains the estimate and is one over itself when the sides are swapped", () => {
    fc.assert(
      fc.property(some, some, (group, comparator) => {
        const [one, other] = [interval(rateRatio(group, comparator)), interval(rateRatio(comparator, group))];
        expect(0 < one.lower && one.lower < one.estimate && one.estimate < one.upper).toBe(true);
        expect(one.lower * other.upper).toBeCloseTo(1, 9);
        expect(one.upper * other.lower).toBeCloseTo(1, 9);
      }),
    );
  });

  it("says what a zero leaves", () => {
    const [none, three] = [
      { events: 0, exposure: 20 },
      { events: 3, exposure: 20 },
    ];
    expect(rateRatio(none, three)).toMatchObject({ kind: "interval", estimate: 0, lower: 0 });
    expect(rateRatio(three, none)).toMatchObject({ kind: "lowerLimitOnly", because: "comparatorZero" });
    expect(rateRatio(none, none)).toMatchObject({ kind: "notEstimable", because: "noEvents" });
    expect(rateRatio(three, { events: 0, exposure: 0 })).toMatchObject({ kind: "notEstimable", because: "noExposure" });
  });
});
