import { median, quantile, quantileTypes } from "@equality/rules/statistics";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scores } from "./arbitraries.ts";

const part = fc.double({ min: 0, max: 1, noNaN: true });

describe.each(quantileTypes)("quantile of %s", (type) => {
  it("lies between the least and the largest, and grows with the part", () => {
    fc.assert(
      fc.property(scores(1), part, part, (values, p, q) => {
        const [low, high] = [quantile(values, Math.min(p, q), type), quantile(values, Math.max(p, q), type)];
        expect(Math.min(...values) <= low && low <= high + 1e-12 && high <= Math.max(...values)).toBe(true);
      }),
    );
  });

  it("does not depend on the order of values, and leaves them as they were", () => {
    fc.assert(
      fc.property(scores(1), part, (values, p) => {
        const before = [...values];
        expect(quantile([...values].reverse(), p, type)).toBe(quantile(values, p, type));
        expect(values).toEqual(before);
      }),
    );
  });

  it("is the value itself where there is one", () => {
    for (const p of [0, 0.3, 1]) expect(quantile([7], p, type)).toBe(7);
  });
});

describe("median", () => {
  it("has as many values below as above", () => {
    fc.assert(
      fc.property(scores(1), (values) => {
        const middle = median(values) as number;
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  it("of an even count is the mean of the two in the middle, and of nothing is null", () => {
    expect(median([10, 20, 30, 40])).toBe(25);
    expect(median(Float32Array.of(3, 1, 2))).toBe(2);
    expect(median([])).toBeNull();
  });
});
