import {
  cohenD,
  hedgesCorrection,
  hedgesCorrectionApproximate,
  hedgesG,
  hedgesGApproximate,
  type Moments,
  momentsFromSd,
  momentsOf,
  studentMean,
  welch,
  welchTest,
} from "@equality/rules/statistics";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noncentralityOf, noncentralT } from "../../src/statistics/special/noncentral-t.ts";
import { confidence, interval, scores, within } from "./arbitraries.ts";

const varied = scores(2).filter((values) => new Set(values).size > 1);
const moved = (values: number[], by: number, times: number) => momentsOf(values.map((value) => value * times + by));

describe("studentMean", () => {
  it("contains the mean, moves with it, and narrows with more of the same data", () => {
    fc.assert(
      fc.property(varied, confidence, fc.integer({ min: -500, max: 500 }), (values, level, by) => {
        const one = interval(studentMean(momentsOf(values), level));
        expect(one.lower < one.estimate && one.estimate < one.upper).toBe(true);
        expect(interval(studentMean(moved(values, by, 1), level)).lower).toBeCloseTo(one.lower + by, 8);
        const twice = interval(studentMean(momentsOf([...values, ...values]), level));
        expect(twice.upper - twice.lower).toBeLessThan(one.upper - one.lower);
      }),
    );
  });

  it("says why it has no interval", () => {
    expect(studentMean(momentsOf([]))).toMatchObject({ kind: "notEstimable", because: "noCases" });
    expect(studentMean(momentsOf([4]))).toMatchObject({ kind: "notEstimable", because: "tooFewValues" });
    expect(studentMean(momentsOf([4, 4, 4]))).toEqual({
      kind: "falselySharp",
      method: "studentMean",
      confidence: 0.95,
      because: "noVariation",
      estimate: 4,
      unreliable: { lower: 4, upper: 4 },
    });
  });
});

describe("welch", () => {
  it("contains the difference, is mirrored when the sides are swapped, and follows the unit", () => {
    fc.assert(
      fc.property(varied, varied, confidence, (group, comparator, level) => {
        const one = interval(welch(momentsOf(group), momentsOf(comparator), level));
        const swapped = interval(welch(momentsOf(comparator), momentsOf(group), level));
        const halved = interval(welch(moved(group, 7, 0.5), moved(comparator, 7, 0.5), level));
        expect(one.lower < one.estimate && one.estimate < one.upper).toBe(true);
        expect(swapped.lower).toBeCloseTo(-one.upper, 9);
        expect(swapped.upper).toBeCloseTo(-one.lower, 9);
        expect(halved.upper * 2).toBeCloseTo(one.upper, 6);
      }),
    );
  });

  it("has degrees of freedom between the smaller side's and both sides'", () => {
    fc.assert(
      fc.property(varied, varied, (group, comparator) => {
        const { df } = interval(welch(momentsOf(group), momentsOf(comparator)));
        const [fewest, all] = [Math.min(group.length, comparator.length) - 1, group.length + comparator.length - 2];
        expect(within(df, fewest, all, 1e-9)).toBe(true);
      }),
    );
  });

  it("goes with its test: p is small exactly where 0 is outside", () => {
    fc.assert(
      fc.property(varied, varied, confidence, (group, comparator, level) => {
        const [a, b] = [momentsOf(group), momentsOf(comparator)];
        const test = welchTest(a, b);
        if (test.kind !== "test" || Math.abs(test.p - (1 - level)) < 1e-9) return;
        const { lower, upper } = interval(welch(a, b, level));
        expect(lower > 0 || upper < 0).toBe(test.p < 1 - level);
      }),
    );
  });

  it("says why it has no interval", () => {
    const [one, two, flat] = [momentsOf([5]), momentsOf([1, 2]), momentsOf([3, 3])];
    expect(welch(one, two)).toMatchObject({ kind: "notEstimable", because: "tooFewValues" });
    expect(welch(two, momentsOf([]))).toMatchObject({ kind: "notEstimable", because: "noCases" });
    expect(welch(flat, momentsOf([4, 4]))).toMatchObject({
      kind: "falselySharp",
      because: "noVariation",
      estimate: -1,
    });
    expect(welch(flat, two)).toMatchObject({ kind: "interval" });
    expect(welchTest(flat, momentsOf([4, 4]))).toMatchObject({ kind: "notEstimable", because: "noVariation" });
  });
});

describe("cohenD and hedgesG", () => {
  const both = fc.tuple(scores(3, 15), scores(3, 15)).filter((sides) => sides.some((side) => new Set(side).size > 1));

  it("contain the estimate, are mirrored when the sides are swapped, and have no unit", () => {
    fc.assert(
      fc.property(both, fc.constantFrom(0.8, 0.95, 0.99), ([group, comparator], level) => {
        for (const method of [cohenD, hedgesG, hedgesGApproximate]) {
          const one = interval(method(momentsOf(group), momentsOf(comparator), level));
          const swapped = interval(method(momentsOf(comparator), momentsOf(group), level));
          const scaled = interval(method(moved(group, 3, 10), moved(comparator, 3, 10), level));
          expect(within(one.estimate, one.lower, one.upper)).toBe(true);
          expect(swapped.lower).toBeCloseTo(-one.upper, 8);
          expect(scaled.upper).toBeCloseTo(one.upper, 6);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("are d shrunk by the factor", () => {
    fc.assert(
      fc.property(both, ([group, comparator]) => {
        const [a, b] = [momentsOf(group), momentsOf(comparator)];
        const [d, g] = [interval(cohenD(a, b)), interval(hedgesG(a, b))];
        expect(g).toMatchObject({ method: "hedgesG", cohenD: d.estimate, correction: hedgesCorrection(a.n + b.n - 2) });
        expect(Math.abs(g.estimate)).toBeLessThanOrEqual(Math.abs(d.estimate));
      }),
      { numRuns: 25 },
    );
  });

  it("need variation, and two degrees of freedom for the factor", () => {
    const [one, two] = [momentsOf([5]), momentsOf([1, 2])];
    expect(cohenD(one, two)).toMatchObject({ kind: "interval" });
    expect(hedgesG(one, two)).toMatchObject({ kind: "notEstimable", method: "hedgesG", because: "tooFewValues" });
    expect(cohenD(one, one)).toMatchObject({ kind: "notEstimable", because: "tooFewValues" });
    expect(hedgesG(momentsOf([2, 2]), momentsOf([3, 3]))).toMatchObject({
      kind: "notEstimable",
      because: "noVariation",
    });
    expect(cohenD(momentsOf([]), two)).toMatchObject({ kind: "notEstimable", because: "noCases" });
  });

  it("answer at any level, and for distances that no data will show", () => {
    const [low, high] = [momentsFromSd({ n: 3, mean: 0, sd: 1 }), momentsFromSd({ n: 3, mean: 1e6, sd: 1 })];
    for (const level of [1e-9, 0.999999, 1 - 2 ** -53]) {
      const { lower, upper } = interval(cohenD(low, momentsFromSd({ n: 3, mean: 2, sd: 1 }), level));
      expect(lower < upper && Number.isFinite(upper - lower)).toBe(true);
    }
    const { lower, estimate, upper } = interval(cohenD(high, low));
    expect(0 < lower && lower < estimate && estimate < upper).toBe(true);
  });

  it("hold in a national cohort", () => {
    const [group, comparator]: Moments[] = [
      momentsFromSd({ n: 151_880, mean: 41.2, sd: 17.9 }),
      momentsFromSd({ n: 394_224, mean: 50.1, sd: 16.2 }),
    ] as const;
    const { lower, estimate, upper } = interval(cohenD(group as Moments, comparator as Moments));
    // In so large a sample the interval is the normal one, with the usual large-sample error of d.
    const error = Math.sqrt(1 / 151_880 + 1 / 394_224 + estimate ** 2 / (2 * (151_880 + 394_224)));
    expect(upper - lower).toBeCloseTo(2 * 1.959963984540054 * error, 6);
  });
});

describe("the correction", () => {
  it("is the ratio of gammas: at 2, 1 over the square root of pi; at 3, the square root of pi over 6, times 2", () => {
    expect(hedgesCorrection(2)).toBeCloseTo(1 / Math.sqrt(Math.PI), 14);
    expect(hedgesCorrection(3)).toBeCloseTo(Math.sqrt(Math.PI / 6), 14);
    expect(hedgesCorrectionApproximate(3)).toBeCloseTo(8 / 11, 14);
  });

  it("grows towards 1, and the approximation with it", () => {
    fc.assert(
      fc.property(fc.double({ min: 2, max: 1e9, noNaN: true }), (df) => {
        const [here, further] = [hedgesCorrection(df), hedgesCorrection(df * 1.5)];
        expect(here < further && further < 1).toBe(true);
        expect(Math.abs(here - hedgesCorrectionApproximate(df))).toBeLessThan(0.035 / df ** 2 + 1e-15);
      }),
    );
  });
});

describe("the noncentral t distribution", () => {
  it("is Student's without noncentrality", () => {
    expect(noncentralT(12.706204736174705, 1)(0).lower).toBeCloseTo(0.975, 12);
    expect(noncentralT(-2.154306952430865, 13.37)(0).lower).toBeCloseTo(0.025, 12);
  });

  it("meets values of mpmath 1.3.0, integrated over the chi distribution", () => {
    for (const [t, df, noncentrality, below] of noncentral)
      expect(Math.abs(noncentralT(t, df)(noncentrality).lower - below)).toBeLessThan(1e-13);
  });

  it("is inverted by noncentralityOf", () => {
    const t = fc.oneof(fc.double({ min: -60, max: 60, noNaN: true }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(
        t,
        fc.integer({ min: 1, max: 3000 }),
        fc.constantFrom(0.005, 0.025, 0.5, 0.9, 0.975),
        (value, df, p) => {
          expect(noncentralT(value, df)(noncentralityOf(value, df, { lower: p, upper: 1 - p })).lower).toBeCloseTo(
            p,
            11,
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});

const noncentral = [
  [1.5, 1, 0.5, 0.6858270289937837],
  [-2, 2.5, 1, 0.012152656377926205],
  [3, 10, 2, 0.7791719989702087],
  [9, 4, 6, 0.7660966721197207],
  [0, 5, 1.25, 0.10564977366685525],
  [25, 300, 24, 0.753040081537128],
  [-7.5, 18, -6, 0.1914544715519982],
  [2, 1000, 1, 0.8409820769559373],
  [45, 2, 30, 0.6411450865929851],
  [100, 1, 0.5, 0.9944326437443431],
  [100, 1, -1, 0.9993352508629285],
  [400, 3, 90, 0.9849515805793457],
  [60, 50, 50, 0.9479704204888634],
] as const;
