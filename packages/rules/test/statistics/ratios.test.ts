import {
  katz,
  katzPlusHalf,
  miettinenNurminenRatio,
  newcombe,
  scoreTest,
  woolf,
  woolfPlusHalf,
} from "@equality/rules/statistics";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidence, interval, proportion, within } from "./arbitraries.ts";

const some = proportion.filter(({ x }) => x > 0);
const someNotAll = proportion.filter(({ x, n }) => x > 0 && x < n);

describe.each([
  ["miettinenNurminenRatio", miettinenNurminenRatio, some],
  ["katz", katz, someNotAll],
  ["katzPlusHalf", katzPlusHalf, proportion],
  ["woolf", woolf, someNotAll],
  ["woolfPlusHalf", woolfPlusHalf, proportion],
] as const)("%s", (method, intervalFor, counts) => {
  it("names itself and its level", () => {
    expect(intervalFor({ x: 3, n: 4 }, { x: 1, n: 4 }, 0.9)).toMatchObject({
      kind: "interval",
      method,
      confidence: 0.9,
    });
  });

  it("contains the estimate, above 0", () => {
    fc.assert(
      fc.property(counts, counts, confidence, (group, comparator, level) => {
        const { lower, estimate, upper } = interval(intervalFor(group, comparator, level));
        expect(lower > 0 && within(estimate, lower, upper) && Number.isFinite(upper)).toBe(true);
      }),
    );
  });

  it("is one over itself when the sides are swapped", () => {
    fc.assert(
      fc.property(counts, counts, (group, comparator) => {
        const [one, other] = [interval(intervalFor(group, comparator)), interval(intervalFor(comparator, group))];
        expect(one.lower * other.upper).toBeCloseTo(1, 9);
        expect(one.upper * other.lower).toBeCloseTo(1, 9);
      }),
    );
  });

  // A half that is added weighs less in a larger table, so with it a zero moves further off instead.
  if (!method.endsWith("PlusHalf"))
    it("narrows with more data", () => {
      fc.assert(
        fc.property(counts, counts, fc.integer({ min: 2, max: 20 }), (group, comparator, times) => {
          const more = ({ x, n }: { x: number; n: number }) => ({ x: x * times, n: n * times });
          const [few, many] = [
            interval(intervalFor(group, comparator)),
            interval(intervalFor(more(group), more(comparator))),
          ];
          expect(many.upper / many.lower).toBeLessThan(few.upper / few.lower);
        }),
      );
    });

  it("has no answer where a side is empty", () => {
    expect(intervalFor({ x: 0, n: 0 }, { x: 1, n: 2 })).toMatchObject({
      kind: "notEstimable",
      method,
      because: "noCases",
    });
    expect(intervalFor({ x: 1, n: 2 }, { x: 0, n: 0 })).toMatchObject({
      kind: "notEstimable",
      method,
      because: "noCases",
    });
  });
});

describe("a zero", () => {
  it("leaves Katz and Woolf without an answer, and never adds a half in silence", () => {
    for (const method of [katz, woolf]) {
      expect(method({ x: 0, n: 10 }, { x: 4, n: 20 })).toMatchObject({ kind: "notEstimable", because: "zeroCell" });
      expect(method({ x: 4, n: 20 }, { x: 0, n: 10 })).toMatchObject({ kind: "notEstimable", because: "zeroCell" });
    }
    expect(woolf({ x: 10, n: 10 }, { x: 4, n: 20 })).toMatchObject({ kind: "notEstimable", because: "zeroCell" });
  });

  it("in the comparator leaves a lower limit of the score interval, and no estimate", () => {
    const result = miettinenNurminenRatio({ x: 4, n: 20 }, { x: 0, n: 10 });
    expect(result).toEqual({
      kind: "lowerLimitOnly",
      method: "miettinenNurminenRatio",
      confidence: 0.95,
      because: "comparatorZero",
      lower: expect.any(Number),
    });
  });

  it("on both sides leaves nothing to compare", () => {
    const result = miettinenNurminenRatio({ x: 0, n: 10 }, { x: 0, n: 20 });
    expect(result).toMatchObject({ kind: "notEstimable", because: "noEvents" });
  });

  it("of the group gives 0 and a lower limit of 0", () => {
    expect(miettinenNurminenRatio({ x: 0, n: 10 }, { x: 4, n: 20 })).toMatchObject({ estimate: 0, lower: 0 });
  });
});

it("katz flags an interval without width", () => {
  expect(katz({ x: 5, n: 5 }, { x: 9, n: 9 })).toMatchObject({
    kind: "falselySharp",
    because: "noVariation",
    estimate: 1,
    unreliable: { lower: 1, upper: 1 },
  });
});

describe("miettinenNurminenRatio", () => {
  it("leaves out 1 exactly where the score test rejects equality", () => {
    fc.assert(
      fc.property(some, some, (group, comparator) => {
        const test = scoreTest(group, comparator);
        if (test.kind !== "test" || Math.abs(test.p - 0.05) < 1e-9) return;
        const { lower, upper } = interval(miettinenNurminenRatio(group, comparator));
        expect(lower > 1 || upper < 1).toBe(test.p < 0.05);
      }),
    );
  });

  it("agrees with the difference on which side is larger", () => {
    fc.assert(
      fc.property(some, some, (group, comparator) => {
        const [ratio, difference] = [
          interval(miettinenNurminenRatio(group, comparator)),
          interval(newcombe(group, comparator)),
        ];
        if (Math.abs(difference.estimate) > 1e-12)
          expect(Math.sign(Math.log(ratio.estimate))).toBe(Math.sign(difference.estimate));
      }),
    );
  });
});
