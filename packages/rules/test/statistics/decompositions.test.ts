import { gapChangeEffects, kitagawa, newcombe, type Stratum, strataOf } from "@equality/rules/statistics";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interval, proportion } from "./arbitraries.ts";

const population = (length: number) =>
  fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 100, noNaN: true })), {
    minLength: length,
    maxLength: length,
  });
const strata = (rows: readonly (readonly [number, number])[]): Stratum[] => {
  const people = rows.reduce((sum, [size]) => sum + size, 0);
  return rows.map(([size, rate]) => ({ share: size / people, rate }));
};
const both = fc
  .integer({ min: 1, max: 12 })
  .chain((k) => fc.tuple(population(k).map(strata), population(k).map(strata)));

const split = (a: readonly Stratum[], b: readonly Stratum[]) => {
  const result = kitagawa(a, b);
  if (result.kind !== "decomposition") throw new Error("expected a decomposition");
  return result;
};

describe("kitagawa", () => {
  it("has parts that sum to the gap, within two units in the last place of its terms for each stratum", () => {
    fc.assert(
      fc.property(both, ([a, b]) => {
        const { group, comparator, gap, composition, rate, threefold } = split(a, b);
        const size = a.reduce((sum, { share, rate }, i) => {
          const other = b[i] ?? { share: 0, rate: 0 };
          return sum + (share + other.share) * ((rate ?? 0) + (other.rate ?? 0));
        }, 0);
        const bound = 2 * a.length * Number.EPSILON * size + Number.MIN_VALUE;
        expect(Math.abs(composition + rate - gap)).toBeLessThanOrEqual(bound);
        expect(Math.abs(threefold.composition + threefold.rate + threefold.interaction - gap)).toBeLessThanOrEqual(
          2 * bound,
        );
        expect(Math.abs(group - comparator - gap)).toBeLessThanOrEqual(bound);
      }),
    );
  });

  it("turns its sign with the sides, to the last digit, so that neither is the base of the twofold split", () => {
    fc.assert(
      fc.property(both, ([a, b]) => {
        const [one, other] = [split(a, b), split(b, a)];
        expect(other.composition).toBe(0 - one.composition);
        expect(other.rate).toBe(0 - one.rate);
        expect(other.gap).toBe(0 - one.gap);
      }),
    );
  });

  it("does not depend on the order of strata", () => {
    fc.assert(
      fc.property(both, ([a, b]) => {
        const reversed = split([...a].reverse(), [...b].reverse());
        expect(reversed.composition).toBeCloseTo(split(a, b).composition, 11);
      }),
    );
  });

  it("is all composition where rates are equal, and all rate where shares are", () => {
    const [a, b] = [
      strataOf([
        { x: 3, n: 10 },
        { x: 72, n: 90 },
      ]),
      strataOf([
        { x: 27, n: 90 },
        { x: 8, n: 10 },
      ]),
    ];
    expect(split(a, b)).toMatchObject({ rate: 0, threefold: { rate: 0, interaction: 0 } });
    const same = strataOf([
      { x: 4, n: 10 },
      { x: 45, n: 90 },
    ]);
    expect(split(a, same)).toMatchObject({ composition: 0, threefold: { composition: 0, interaction: 0 } });
  });

  it("shows Simpson's case: ahead by 10 points in each school, behind by 30.9 in the trust", () => {
    const group = strataOf([
      { x: 18, n: 20 },
      { x: 80, n: 200 },
    ]);
    const comparator = strataOf([
      { x: 160, n: 200 },
      { x: 6, n: 20 },
    ]);
    const { gap, composition, rate } = split(group, comparator);
    expect(gap).toBeCloseTo(98 / 220 - 166 / 220, 12);
    expect(rate).toBeCloseTo(0.1, 12);
    expect(composition).toBeCloseTo(-0.4090909091, 10);
  });

  it("has the gap of the pooled counts", () => {
    const counts = fc.array(fc.tuple(proportion, proportion), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(counts, (schools) => {
        const pool = (side: 0 | 1) =>
          schools.reduce((sum, pair) => ({ x: sum.x + pair[side].x, n: sum.n + pair[side].n }), { x: 0, n: 0 });
        const { gap } = split(strataOf(schools.map(([a]) => a)), strataOf(schools.map(([, b]) => b)));
        expect(gap).toBeCloseTo(interval(newcombe(pool(0), pool(1))).estimate, 12);
      }),
    );
  });

  it("has no answer where a stratum is on one side only, and leaves out one that is on neither", () => {
    const [two, first] = [
      strataOf([
        { x: 1, n: 2 },
        { x: 1, n: 2 },
      ]),
      strataOf([
        { x: 1, n: 2 },
        { x: 0, n: 0 },
      ]),
    ];
    expect(kitagawa(two, first)).toEqual({
      kind: "notEstimable",
      method: "kitagawa",
      because: "stratumOnOneSide",
      stratum: 1,
    });
    expect(kitagawa(first, first)).toMatchObject({ kind: "decomposition", gap: 0 });
  });
});

describe("gapChangeEffects", () => {
  const figures = fc.record({
    group: fc.double({ min: 0, max: 1, noNaN: true }),
    comparator: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  it("has effects that sum to the change, which is that of the gaps", () => {
    fc.assert(
      fc.property(figures, figures, (then, now) => {
        const result = gapChangeEffects(then, now);
        expect(result.groupEffect + result.comparatorEffect).toBe(result.change);
        expect(result.gapNow - result.gapThen).toBeCloseTo(result.change, 14);
      }),
    );
  });

  it("tells levelling down from a gain: both fell, and the gap narrowed", () => {
    const result = gapChangeEffects({ group: 0.41, comparator: 0.63 }, { group: 0.39, comparator: 0.58 });
    expect(result.groupEffect).toBeCloseTo(-0.02, 12);
    expect(result.comparatorEffect).toBeCloseTo(0.05, 12);
  });

  it("is exactly 0 where nothing changed", () => {
    const same = { group: 0.41, comparator: 0.63 };
    expect(gapChangeEffects(same, same)).toMatchObject({ change: 0, groupEffect: 0, comparatorEffect: 0 });
  });
});
