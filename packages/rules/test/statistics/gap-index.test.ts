import { gapIndex, gapIndexFromCounts, gapIndexInterval } from "@equality/rules/statistics";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interval, scores } from "./arbitraries.ts";

const estimate = (disadvantaged: ArrayLike<number>, other: ArrayLike<number>) => {
  const result = gapIndex(disadvantaged, other);
  if (result.kind !== "estimate") throw new Error("expected an estimate");
  return result;
};

const countsOf = (disadvantaged: readonly number[], other: readonly number[]) =>
  [...new Set([...disadvantaged, ...other])].map((value) => ({
    value,
    disadvantaged: disadvantaged.filter((one) => one === value).length,
    other: other.filter((one) => one === value).length,
  }));

/** The chance that the other pupil is above, pair by pair, ties counted half. */
const probabilityAbove = (disadvantaged: readonly number[], other: readonly number[]) => {
  const wins = disadvantaged.flatMap((d) => other.map((o): number => (o > d ? 1 : o === d ? 0.5 : 0)));
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
};

describe("gapIndex", () => {
  it("is 20 times the probability that the other is above, less a half", () => {
    fc.assert(
      fc.property(scores(1), scores(1), (disadvantaged, other) => {
        const result = estimate(disadvantaged, other);
        expect(result.estimate).toBeCloseTo(20 * (probabilityAbove(disadvantaged, other) - 0.5), 11);
        const byRanks =
          (20 * (result.meanRankOther - result.meanRankDisadvantaged)) / (result.disadvantaged + result.other);
        expect(byRanks).toBeCloseTo(result.estimate, 11);
        expect(Math.abs(result.estimate)).toBeLessThanOrEqual(10);
      }),
    );
  });

  it("does not depend on the order of rows, to the last digit", () => {
    const shuffled = fc.tuple(scores(1), scores(1)).chain(([d, o]) =>
      fc.record({
        given: fc.constant([d, o] as const),
        d: fc.shuffledSubarray(d, { minLength: d.length, maxLength: d.length }),
        o: fc.shuffledSubarray(o, { minLength: o.length, maxLength: o.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given: [d, o], d: otherD, o: otherO }) => {
        expect(gapIndex(otherD, otherO)).toStrictEqual(gapIndex(d, o));
      }),
    );
  });

  it("survives any rescaling that keeps the order, and turns its sign with the sides", () => {
    fc.assert(
      fc.property(scores(1), scores(1), (d, o) => {
        const rescaled = (values: number[]) => values.map((value) => Math.exp(value / 20) + value);
        expect(estimate(rescaled(d), rescaled(o)).estimate).toBe(estimate(d, o).estimate);
        expect(estimate(o, d).estimate).toBe(0 - estimate(d, o).estimate);
      }),
    );
  });

  it("is 10, -10 and 0 at its ends and where all are equal", () => {
    expect(estimate([1, 2, 3], [4, 5, 6]).estimate).toBe(10);
    expect(estimate([4, 5, 6], [1, 2, 3]).estimate).toBe(-10);
    expect(estimate([4, 4], [4, 4, 4]).estimate).toBe(0);
  });

  it("is the same from counts, and changes the data of nobody", () => {
    fc.assert(
      fc.property(scores(1), scores(1), (d, o) => {
        const before = [...d];
        expect(gapIndexFromCounts(countsOf(d, o))).toStrictEqual(gapIndex(d, o));
        expect(d).toEqual(before);
      }),
    );
  });

  it("has no answer where a side is empty", () => {
    expect(gapIndex([], [1])).toEqual({ kind: "notEstimable", method: "gapIndex", because: "noCases" });
    expect(gapIndexFromCounts([{ value: 1, disadvantaged: 4, other: 0 }])).toMatchObject({ because: "noCases" });
  });
});

describe("gapIndexInterval", () => {
  it("contains the index and narrows with more pupils", () => {
    fc.assert(
      fc.property(scores(2), scores(2), (d, o) => {
        const counts = countsOf(d, o);
        const result = gapIndexInterval(counts);
        if (result.kind !== "interval") {
          expect(result).toMatchObject({ because: "noVariation" });
          return;
        }
        expect(result.estimate).toBeCloseTo(estimate(d, o).estimate, 12);
        expect(result.lower < result.estimate && result.estimate < result.upper).toBe(true);
        const more = counts.map(({ value, disadvantaged, other }) => ({
          value,
          disadvantaged: disadvantaged * 3,
          other: other * 3,
        }));
        expect(interval(gapIndexInterval(more)).standardError).toBeLessThan(result.standardError);
      }),
    );
  });

  it("is falsely sharp at both ends of the scale and where all are equal", () => {
    for (const [low, high] of [
      [
        { disadvantaged: 3, other: 0 },
        { disadvantaged: 0, other: 7 },
      ],
      [
        { disadvantaged: 0, other: 7 },
        { disadvantaged: 3, other: 0 },
      ],
      [
        { disadvantaged: 3, other: 7 },
        { disadvantaged: 0, other: 0 },
      ],
    ] as const)
      expect(
        gapIndexInterval([
          { value: 1, ...low },
          { value: 2, ...high },
        ]),
      ).toMatchObject({
        kind: "falselySharp",
        because: "noVariation",
      });
  });
});
