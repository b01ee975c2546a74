import { meanPayGap, medianPayGap, payQuarters } from "@equality/rules/statistics";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

const pay = (minLength: number) => fc.array(fc.integer({ min: 8, max: 30 }), { minLength, maxLength: 30 });

describe("pay gaps", () => {
  it("are positive when women are paid less, always over men's pay", () => {
    expect(meanPayGap([20], [18])).toEqual({ kind: "estimate", method: "meanPayGap", estimate: 10 });
    const other = meanPayGap([18], [20]);
    expect(other.kind === "estimate" ? other.estimate : null).toBeCloseTo(-11.11, 2);
    expect(medianPayGap([10, 20, 30, 40], [25])).toMatchObject({ method: "medianPayGap", estimate: 0 });
  });

  it("have no figure, not 0, without men, without women, or where men are paid nothing", () => {
    for (const method of [meanPayGap, medianPayGap]) {
      expect(method([], [9])).toMatchObject({ kind: "notEstimable", because: "noCases" });
      expect(method([9], [])).toMatchObject({ kind: "notEstimable", because: "noCases" });
      expect(method([0, 0, 0], [9])).toMatchObject({ kind: "notEstimable", because: "comparatorZero" });
    }
  });

  it("follow no unit and no order", () => {
    fc.assert(
      fc.property(pay(1), pay(1), (men, women) => {
        for (const method of [meanPayGap, medianPayGap]) {
          const [one, other] = [
            method(men, women),
            method(men.map((m) => m * 8).reverse(), women.map((w) => w * 8).reverse()),
          ];
          if (one.kind !== "estimate" || other.kind !== "estimate") throw new Error("expected estimates");
          expect(other.estimate).toBeCloseTo(one.estimate, 10);
          expect(one.estimate).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe("payQuarters", () => {
  const sizes = (people: number) => {
    const result = payQuarters(
      Array.from({ length: people }, (_, i) => i),
      [],
    );
    return result.kind === "estimate" ? result.quarters.map(({ men }) => men) : [];
  };

  it.each([
    [4, [1, 1, 1, 1]],
    [9, [3, 2, 2, 2]],
    [10, [3, 2, 3, 2]],
    [11, [3, 3, 3, 2]],
    [12, [3, 3, 3, 3]],
  ])("of %d people", (people, expected) => {
    expect(sizes(people)).toEqual(expected);
  });

  it("hold everybody, whatever the order, and have the sizes of quarters", () => {
    fc.assert(
      fc.property(pay(2), pay(2), (men, women) => {
        const [one, other] = [payQuarters(men, women), payQuarters([...men].reverse(), [...women].reverse())];
        expect(other).toStrictEqual(one);
        if (one.kind !== "estimate") throw new Error("expected an estimate");
        const sum = (of: "men" | "women") => one.quarters.reduce((total, quarter) => total + quarter[of], 0);
        expect(sum("men")).toBeCloseTo(men.length, 10);
        expect(sum("women")).toBeCloseTo(women.length, 10);
        expect(one.quarters.map((quarter) => Math.round((quarter.men + quarter.women) * 1e9) / 1e9)).toEqual(
          sizes(men.length + women.length),
        );
        for (const { percentMen, percentWomen } of one.quarters) expect(percentMen + percentWomen).toBeCloseTo(100, 10);
      }),
    );
  });

  it("spread one pay over all quarters in proportion", () => {
    const result = payQuarters([9, 9, 9, 9, 9], [9, 9, 9, 9]);
    if (result.kind === "estimate")
      for (const { percentMen } of result.quarters) expect(percentMen).toBeCloseTo(500 / 9, 10);
    expect(result.kind).toBe("estimate");
  });

  it("have no answer for fewer than four people", () => {
    expect(payQuarters([9, 9], [9])).toEqual({ kind: "notEstimable", method: "payQuarters", because: "tooFewValues" });
  });
});
