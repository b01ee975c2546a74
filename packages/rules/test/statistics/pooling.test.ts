import {
  type Moments,
  mergeMoments,
  mergePairMoments,
  momentsFromSd,
  momentsOf,
  noMoments,
  noPairMoments,
  type PairMoments,
  pairMomentsOf,
  ratioOfSums,
  ratioOfSumsFromMoments,
  standardDeviation,
} from "@equality/rules/statistics";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidence, interval, scores } from "./arbitraries.ts";

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 380 }), fc.integer({ min: 1, max: 380 })), { maxLength: 30 });
const columns = (rows: readonly (readonly [number, number])[]) =>
  [rows.map(([a]) => a), rows.map(([, b]) => b)] as const;

/** Values that no sum holds exactly, in lists that are often of one length. */
const values = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { maxLength: 4 });

/** That two results of summing agree to nine digits. */
const alike = (one: Moments | PairMoments, other: Moments | PairMoments) => {
  for (const [name, value] of Object.entries(one)) {
    const same = (other as unknown as Record<string, number>)[name] ?? Number.NaN;
    expect(Math.abs(value - same), name).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
  }
};

describe("moments", () => {
  it("of parts, merged, are those of the whole, wherever it is cut", () => {
    fc.assert(
      fc.property(scores(0), fc.nat({ max: 40 }), (values, cut) => {
        alike(mergeMoments(momentsOf(values.slice(0, cut)), momentsOf(values.slice(cut))), momentsOf(values));
      }),
    );
  });

  it("merge in any order: exactly for two, beyond the last digits for three", () => {
    fc.assert(
      fc.property(values, values, values, (x, y, z) => {
        const [a, b, c] = [momentsOf(x), momentsOf(y), momentsOf(z)];
        expect(mergeMoments(a, b)).toStrictEqual(mergeMoments(b, a));
        alike(mergeMoments(mergeMoments(a, b), c), mergeMoments(a, mergeMoments(b, c)));
      }),
    );
  });

  it("of nobody change nothing", () => {
    fc.assert(
      fc.property(scores(0), (values) => {
        const moments = momentsOf(values);
        expect(mergeMoments(moments, noMoments)).toStrictEqual(moments);
        expect(mergeMoments(noMoments, moments)).toStrictEqual(moments);
      }),
    );
    expect(momentsOf([])).toStrictEqual(noMoments);
  });

  it("keep a small spread around a large mean, where a sum of squares would lose it", () => {
    const values = [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16];
    expect(momentsOf(values)).toEqual({ n: 4, mean: 1e9 + 10, m2: 90 });
    expect(mergeMoments(momentsOf(values.slice(0, 1)), momentsOf(values.slice(1))).m2).toBeCloseTo(90, 4);
  });

  it("come back from a published deviation", () => {
    const moments = momentsOf([3, 5, 9, 1]);
    const sd = standardDeviation(moments) as number;
    alike(momentsFromSd({ n: 4, mean: moments.mean, sd }), moments);
    expect(standardDeviation(momentsOf([3]))).toBeNull();
    expect(momentsFromSd({ n: 1, mean: 3, sd: 0 })).toEqual({ n: 1, mean: 3, m2: 0 });
    expect(momentsFromSd({ n: 0, mean: 3, sd: 0 })).toEqual(noMoments);
  });

  it("read typed arrays", () => {
    expect(momentsOf(Float64Array.of(1, 2, 3, 6))).toEqual(momentsOf([1, 2, 3, 6]));
  });
});

describe("pairs of moments", () => {
  it("of parts, merged, are those of the whole, in either order", () => {
    fc.assert(
      fc.property(pairs, fc.nat({ max: 30 }), (rows, cut) => {
        const [a, b] = [pairMomentsOf(...columns(rows.slice(0, cut))), pairMomentsOf(...columns(rows.slice(cut)))];
        alike(mergePairMoments(a, b), pairMomentsOf(...columns(rows)));
        expect(mergePairMoments(a, b)).toStrictEqual(mergePairMoments(b, a));
        expect(mergePairMoments(a, noPairMoments)).toStrictEqual(a);
      }),
    );
  });
});

describe("ratioOfSums", () => {
  const several = pairs.filter((rows) => rows.length > 1);

  it("is the same from the pooled moments of any parts, and in any order of pupils", () => {
    fc.assert(
      fc.property(several, confidence, fc.nat({ max: 30 }), (rows, level, cut) => {
        const whole = ratioOfSums(...columns(rows), level);
        const parts = [rows.slice(0, cut), rows.slice(cut)].map((part) => pairMomentsOf(...columns(part)));
        const pooled = ratioOfSumsFromMoments(parts.reduce(mergePairMoments, noPairMoments), level);
        const reversed = ratioOfSums(...columns([...rows].reverse()), level);
        expect(pooled.kind).toBe(whole.kind);
        expect(reversed.kind).toBe(whole.kind);
        if (whole.kind !== "interval") return;
        expect(interval(pooled).standardError).toBeCloseTo(whole.standardError, 9);
        expect(interval(reversed).standardError).toBeCloseTo(whole.standardError, 12);
        expect(whole.lower <= whole.estimate && whole.estimate <= whole.upper).toBe(true);
      }),
    );
  });

  it("narrows with more pupils of the same kind", () => {
    fc.assert(
      fc.property(several, (rows) => {
        const [one, twice] = [ratioOfSums(...columns(rows)), ratioOfSums(...columns([...rows, ...rows]))];
        if (one.kind === "interval") expect(interval(twice).standardError).toBeLessThan(one.standardError);
      }),
    );
  });

  it("is falsely sharp, not certain, where all pupils have one ratio", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 20 }), (sizes) => {
        const result = ratioOfSums(
          sizes,
          sizes.map((size) => size * 6),
        );
        expect(result).toMatchObject({ kind: "falselySharp", because: "noVariation" });
        expect(result).not.toHaveProperty("lower");
      }),
    );
  });

  it("does not take rounding for variation", () => {
    for (const one of [ratioOfSums([0.1, 0.2, 0.7], [1, 2, 7]), ratioOfSums([3, 0.3, 0.9], [10, 1, 3])])
      expect(one.kind).toBe("falselySharp");
    const parts = [pairMomentsOf([0.1, 0.2], [1, 2]), pairMomentsOf([0.7, 1.1], [7, 11])];
    expect(ratioOfSumsFromMoments(parts.reduce(mergePairMoments)).kind).toBe("falselySharp");
    expect(ratioOfSums([0.1, 0.2, 0.7], [1, 2, 7.000001]).kind).toBe("interval");
  });

  it("is several times wider than if sessions were independent", () => {
    const result = interval(ratioOfSums([4, 12, 0, 55, 21, 8], [300, 298, 150, 300, 260, 302]));
    const asIfIndependent = Math.sqrt((result.estimate * (1 - result.estimate)) / 1610);
    expect(result.standardError / asIfIndependent).toBeCloseTo(4.8, 1);
  });
});
