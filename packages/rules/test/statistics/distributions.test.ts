import { betaQuantile, chiSquaredQuantile, normalQuantile, tQuantile } from "@equality/rules/statistics";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaLogit } from "../../src/statistics/special/beta-quantile.ts";
import { incompleteBeta } from "../../src/statistics/special/incomplete-beta.ts";
import { incompleteGamma } from "../../src/statistics/special/incomplete-gamma.ts";
import { logGamma, stirlingCorrection } from "../../src/statistics/special/log-gamma.ts";
import { normalTails } from "../../src/statistics/special/normal-tails.ts";
import { solve } from "../../src/statistics/special/solve.ts";

const probability = fc.oneof(
  fc.double({ min: 1e-3, max: 0.999, noNaN: true }),
  fc.integer({ min: 1, max: 12 }).map((zeros) => 10 ** -zeros),
);
const shape = fc.integer({ min: -10, max: 50 }).map((tenths) => 10 ** (tenths / 10));
const normalBelow = (z: number) => normalTails(z).lower;
const relative = (actual: number, expected: number) => Math.abs(actual - expected) / Math.abs(expected);

describe("quantiles", () => {
  it("of the normal distribution invert its probability, and are odd", () => {
    fc.assert(
      fc.property(probability, (p) => {
        expect(relative(normalBelow(normalQuantile(p)), p)).toBeLessThan(1e-12);
        if (p < 0.5) expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 4);
      }),
    );
    expect(normalQuantile(0.5)).toBe(0);
  });

  it("of the beta distribution invert its probability, for shapes from 0.1 to 100000", () => {
    fc.assert(
      fc.property(probability, shape, shape, (p, a, b) => {
        const v = betaLogit({ lower: p, upper: 1 - p }, a, b);
        const [x, rest] = [1 / (1 + Math.exp(-v)), 1 / (1 + Math.exp(v))];
        expect(relative(incompleteBeta(x, rest, a, b).lower, p)).toBeLessThan(1e-11);
        expect(betaQuantile(p, a, b)).toBe(x);
      }),
    );
  });

  it("of the chi-squared distribution invert its probability, for up to 200000 degrees of freedom", () => {
    fc.assert(
      fc.property(probability, shape, (p, half) => {
        expect(relative(incompleteGamma(half, chiSquaredQuantile(p, 2 * half) / 2).lower, p)).toBeLessThan(1e-11);
      }),
    );
  });

  it("of t are those of Cauchy at 1 degree of freedom and closed at 2, and near the normal at a million", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.499, noNaN: true }), (p) => {
        expect(relative(tQuantile(p, 1), -1 / Math.tan(Math.PI * p))).toBeLessThan(1e-12);
        expect(relative(tQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)))).toBeLessThan(1e-12);
        expect(relative(tQuantile(p, 1e6), normalQuantile(p))).toBeLessThan(1e-5);
        expect(tQuantile(1 - p, 7.5)).toBeCloseTo(-tQuantile(p, 7.5), 8);
      }),
    );
  });

  it("stay finite for tiny and for huge shapes", () => {
    for (const a of [0.01, 0.3, 1, 1e4, 1e6])
      for (const p of [1e-9, 0.025, 0.5, 0.975, 1 - 1e-9]) {
        expect(betaQuantile(p, a, 2)).toBeGreaterThanOrEqual(0);
        expect(betaQuantile(p, a, 2)).toBeLessThanOrEqual(1);
        expect(chiSquaredQuantile(p, a)).toBeLessThan(Number.POSITIVE_INFINITY);
        expect(Number.isFinite(tQuantile(p, a))).toBe(true);
      }
  });
});

describe("tails", () => {
  it("of the incomplete beta function are a binomial sum at whole shapes", () => {
    for (const [a, n, x] of [
      [3, 7, 0.2],
      [1, 1, 0.7],
      [5, 9, 0.93],
      [30, 40, 0.5],
      [2, 60, 0.01],
    ] as const) {
      let [term, sum] = [(1 - x) ** n, 0];
      for (let k = 0; k <= n; k += 1) {
        if (k >= a) sum += term;
        term *= ((n - k) / (k + 1)) * (x / (1 - x));
      }
      const tails = incompleteBeta(x, 1 - x, a, n - a + 1);
      expect(relative(tails.lower, sum)).toBeLessThan(1e-13);
      expect(tails.lower + tails.upper).toBeCloseTo(1, 14);
    }
  });

  it("of the incomplete gamma function are an exponential at shape 1, and a Poisson sum at whole shapes", () => {
    for (const x of [1e-8, 0.3, 1, 2, 5, 40]) {
      expect(relative(incompleteGamma(1, x).upper, Math.exp(-x))).toBeLessThan(1e-13);
      expect(relative(incompleteGamma(1, x).lower, -Math.expm1(-x))).toBeLessThan(1e-13);
      expect(relative(incompleteGamma(3, x).upper, Math.exp(-x) * (1 + x + (x * x) / 2))).toBeLessThan(1e-12);
    }
  });

  it("of the normal distribution meet mpmath far out", () => {
    expect(relative(normalBelow(-10), 7.619853024160525e-24)).toBeLessThan(1e-13);
    expect(relative(normalBelow(-37), 5.725571222524577e-300)).toBeLessThan(1e-12);
    expect(normalBelow(0)).toBe(0.5);
    expect(normalBelow(2) + normalBelow(-2)).toBeCloseTo(1, 15);
  });
});

describe("the logarithm of gamma", () => {
  it("is that of a factorial at whole numbers, and of the root of pi at a half", () => {
    let factorial = 0;
    for (let n = 1; n <= 170; n += 1) {
      expect(logGamma(n)).toBeCloseTo(factorial, 11);
      factorial += Math.log(n);
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
  });

  it("leaves a correction of 1/(12x) for large x", () => {
    expect(relative(stirlingCorrection(1e7), 1 / 12e7)).toBeLessThan(1e-14);
  });
});

describe("solve", () => {
  it("comes home where Newton's method alone runs away", () => {
    expect(solve((x) => [Math.atan(x - 3), 1 / (1 + (x - 3) ** 2)], 90, [-100, 100])).toBeCloseTo(3, 10);
    expect(solve((x) => [Math.cbrt(x), 0], -40, [-100, 100])).toBeCloseTo(0, 10);
  });
});
