import { benjaminiHochberg } from "@equality/rules/statistics";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

const p = fc.oneof(fc.constantFrom(0, 0.05, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const family = fc.array(fc.option(p), { maxLength: 30 });

describe("benjaminiHochberg", () => {
  it("never lowers a p-value, never exceeds 1, and keeps the order of the p-values", () => {
    fc.assert(
      fc.property(family, (given) => {
        const { adjusted } = benjaminiHochberg(given);
        given.forEach((one, i) => {
          const own = adjusted[i];
          if (one === null || own === null || own === undefined) {
            expect(own).toBe(one);
            return;
          }
          expect(own >= one && own <= 1).toBe(true);
          given.forEach((other, j) => {
            if (other !== null && other <= one) expect(adjusted[j] ?? Number.NaN).toBeLessThanOrEqual(own);
          });
        });
      }),
    );
  });

  it("answers in the order of its input, whatever that is", () => {
    const shuffled = family.chain((given) =>
      fc
        .shuffledSubarray([...given.keys()], { minLength: given.length, maxLength: given.length })
        .map((order) => ({ given, order })),
    );
    fc.assert(
      fc.property(shuffled, ({ given, order }) => {
        const { adjusted } = benjaminiHochberg(given);
        const reordered = benjaminiHochberg(order.map((i) => given[i] ?? null));
        expect(reordered.adjusted).toEqual(order.map((i) => adjusted[i]));
      }),
    );
  });

  it("finds, at any level, exactly what the step-up rule finds", () => {
    fc.assert(
      fc.property(fc.array(p, { minLength: 1, maxLength: 30 }), fc.constantFrom(0.01, 0.05, 0.2), (given, q) => {
        const sorted = [...given].sort((a, b) => a - b);
        const last = sorted.findLastIndex((value, i) => value * given.length <= q * (i + 1));
        const threshold = last < 0 ? -1 : (sorted[last] as number);
        const { adjusted } = benjaminiHochberg(given);
        given.forEach((value, i) => {
          // On the edge itself the two sides of the comparison round apart.
          if (Math.abs((adjusted[i] as number) - q) > 1e-12)
            expect((adjusted[i] as number) <= q).toBe(value <= threshold);
        });
      }),
    );
  });

  it("counts the family, and what left it", () => {
    expect(benjaminiHochberg([null, 0.5, null])).toEqual({
      kind: "adjusted",
      method: "benjaminiHochberg",
      family: 1,
      leftOut: 2,
      adjusted: [null, 0.5, null],
    });
    expect(benjaminiHochberg([])).toMatchObject({ family: 0, leftOut: 0, adjusted: [] });
  });
});
