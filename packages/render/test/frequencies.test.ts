import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frequencies, type Share } from "../src/frequencies.ts";

const steps = [10, 100, 1000];
const measured = (value: number): Share => ({ value, bound: "value" });
const floor = (value: number): Share => ({ value, bound: "atLeast" });

describe("frequencies", () => {
  it.each<[string, Share[], number, [number, boolean][]]>([
    // 6.2 and 7 of 10: the change shows, and the promise is whole.
    [
      "62% to at least 70%",
      [measured(0.62), floor(0.7)],
      10,
      [
        [6, true],
        [7, false],
      ],
    ],
    // 7 of 10 would promise less than 7.2; 14 of 20 less than 14.4; 72 of 100 is the promise.
    [
      "62% to at least 72%",
      [measured(0.62), floor(0.72)],
      100,
      [
        [62, false],
        [72, false],
      ],
    ],
    // 7 and 7 of 10: the change is lost.
    [
      "68% to at least 73%",
      [measured(0.68), floor(0.73)],
      100,
      [
        [68, false],
        [73, false],
      ],
    ],
    // 9 and 10 of 10: all of them is false. 94 of 100 is a tenth of a point off, which is not worth an "about".
    [
      "94.1% to at least 95%",
      [measured(0.941), floor(0.95)],
      100,
      [
        [94, false],
        [95, false],
      ],
    ],
    // 3 and 3 of 100 (2.5 rounds up): the change is lost. 32 and 25 of 1,000.
    [
      "3.2% to at most 2.5%",
      [measured(0.032), { value: 0.025, bound: "atMost" }],
      1000,
      [
        [32, false],
        [25, false],
      ],
    ],
    [
      "none and all",
      [measured(0), measured(1)],
      10,
      [
        [0, false],
        [10, false],
      ],
    ],
    [
      "the same twice",
      [measured(0.3), measured(0.3)],
      10,
      [
        [3, false],
        [3, false],
      ],
    ],
    ["15% exactly, which half a person in ten rounds up", [measured(0.15)], 10, [[2, true]]],
  ])("%s", (_, shares, outOf, counts) => {
    expect(frequencies(shares, steps)).toEqual({
      outOf,
      counts: counts.map(([count, about]) => ({ count, about })),
    });
  });

  it("finds none where even the last would lose the change, or make none of some", () => {
    expect(frequencies([measured(0.5001), measured(0.5002)], steps)).toBeNull();
    expect(frequencies([measured(0.0004)], steps)).toBeNull();
    expect(frequencies([measured(0.9996)], steps)).toBeNull();
    expect(frequencies([measured(0.62)], [])).toBeNull();
  });

  it("does not say a weakened promise as one, where there is no finer number to tell it by", () => {
    expect(frequencies([measured(0.62), floor(0.72)], [10])).toEqual({
      outOf: 10,
      counts: [
        { count: 6, about: true },
        { count: 7, about: true },
      ],
    });
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses a share of %d", (value) => {
    expect(() => frequencies([measured(value)], steps)).toThrow(`expected a share from 0 to 1, but got ${value}`);
  });

  const share = fc.record<Share>({
    value: fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
    bound: fc.constantFrom("value", "atLeast", "atMost"),
  });

  it("loses no change, makes none up, and weakens no promise", () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 4 }), (shares) => {
        const found = frequencies(shares, steps);
        // Thousandths are told exactly by the last number at the latest.
        if (found === null) throw new Error("expected an answer");
        const { outOf, counts } = found;
        for (const [i, { value, bound }] of shares.entries()) {
          const { count = -1, about = false } = counts[i] ?? {};
          expect(Math.abs(count / outOf - value)).toBeLessThanOrEqual(0.5 / outOf + 1e-9);
          if (!about) expect(Math.abs(count / outOf - value)).toBeLessThanOrEqual(0.005 + 1e-9);
          expect(count === 0).toBe(value === 0);
          expect(count === outOf).toBe(value === 1);
          if (bound === "atLeast") expect(count / outOf).toBeGreaterThanOrEqual(value - 1e-9);
          if (bound === "atMost") expect(count / outOf).toBeLessThanOrEqual(value + 1e-9);
          for (const [j, other] of shares.entries())
            expect(Math.sign((counts[j]?.count ?? -1) - count)).toBe(Math.sign(other.value - value) + 0);
        }
      }),
    );
  });
});
