import { bootstrapMeanDifference, exhaustiveBootstrap, seeded } from "@equality/rules/statistics";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interval, scores } from "./arbitraries.ts";

const class_ = scores(10, 25).filter((values) => new Set(values).size > 1);
const options = (seed: number, replicates = 1000) => ({ random: seeded(seed), replicates });

describe("bootstrapMeanDifference", () => {
  it("gives the same answer to the same data and seed, and records how it was made", () => {
    fc.assert(
      fc.property(class_, class_, fc.nat({ max: 2 ** 32 - 1 }), (group, comparator, seed) => {
        const source = seeded(seed);
        const run = () => bootstrapMeanDifference(group, comparator, { random: source, replicates: 1000 });
        expect(run()).toStrictEqual(run());
        expect(run()).toMatchObject({ replicates: 1000, quantile: "type7", generator: "sfc32", seed });
      }),
      { numRuns: 10 },
    );
  });

  it("gives another answer to another seed", () => {
    const [group, comparator] = [
      [31, 44, 28, 52, 39, 35, 47, 30, 41, 38.5],
      [45, 52, 38, 61, 49, 55, 42, 58, 47, 50.25],
    ];
    const limits = [1, 2].map((seed) => interval(bootstrapMeanDifference(group, comparator, options(seed))).lower);
    expect(limits[0]).not.toBe(limits[1]);
  });

  it("comes near what all resamples give", () => {
    for (const [group, comparator, seed] of [
      [[0.3, 1.7, 4.1, 6.2], [2.2, 3.9, 5.5, 9.1], 1],
      [[10, 12.4, 17.1, 9.3], [7, 8.2, 15.9, 11.6], 2],
    ] as const) {
      const exact = exhaustiveBootstrap(group, comparator);
      const drawn = bootstrapMeanDifference(group, comparator, options(seed, 200_000));
      if (exact.kind !== "falselySharp" || drawn.kind !== "falselySharp")
        throw new Error("expected both to be flagged");
      expect(drawn.estimate).toBeCloseTo(exact.mean, 12);
      expect(Math.abs(drawn.unreliable.lower - exact.unreliable.lower)).toBeLessThan(0.05);
      expect(Math.abs(drawn.unreliable.upper - exact.unreliable.upper)).toBeLessThan(0.05);
    }
  });

  it("is nearly Welch's interval in a large sample", () => {
    const group = Array.from({ length: 200 }, (_, i) => (i * 37) % 101);
    const comparator = Array.from({ length: 200 }, (_, i) => ((i * 53) % 97) + 20);
    const { lower, upper } = interval(bootstrapMeanDifference(group, comparator, options(4, 20_000)));
    const spread = (values: number[]) => values.reduce((sum, value) => sum + (value - 50) ** 2, 0) / values.length;
    expect(upper - lower).toBeCloseTo(2 * 1.96 * Math.sqrt((spread(group) + spread(comparator) - 18 ** 2) / 200), -1);
  });

  it("flags groups of fewer than ten and groups that do not vary", () => {
    const many = Array.from({ length: 12 }, (_, i) => i);
    expect(bootstrapMeanDifference(many.slice(0, 10), many, options(1))).toMatchObject({ kind: "interval" });
    const nine = bootstrapMeanDifference(many.slice(0, 9), many, options(1));
    expect(nine).toMatchObject({ kind: "falselySharp", because: "fewerThanTen", estimate: -1.5 });
    expect(nine).not.toHaveProperty("lower");
    const flat = bootstrapMeanDifference(
      many,
      many.map(() => 4),
      options(1),
    );
    expect(flat).toMatchObject({ kind: "falselySharp", because: "noVariation", estimate: 1.5 });
  });

  it("has no answer where a side is empty", () => {
    expect(bootstrapMeanDifference([], [1, 2], options(1))).toMatchObject({ kind: "notEstimable", because: "noCases" });
  });
});

describe("seeded", () => {
  // From a separate implementation in Python, on whole numbers without a fixed size.
  it.each([
    [0, [1363572419, 145230303, 808754475, 4216505632]],
    [1, [1299785925, 4001059704, 2906380172, 1047107358]],
    [2026, [1530338422, 3662886626, 968843151, 3818855885]],
    [4294967295, [1065188641, 986281381, 1817535541, 2761911015]],
  ])("%d starts the sequence that sfc32 starts", (seed, expected) => {
    const next = seeded(seed).start();
    expect(expected.map(() => next() * 2 ** 32)).toEqual(expected);
  });

  it("spreads evenly, and starts anew each time", () => {
    const source = seeded(7);
    const next = source.start();
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 100_000; i += 1) {
      const tenth = Math.floor(next() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
    expect(source.start()()).toBe(source.start()());
  });
});
