import { compareGroups, complement, differenceOfProportions, testOfProportions } from "@equality/rules/gaps";
import { newcombe, scoreTest } from "@equality/rules/statistics";
import { describe, expect, it } from "vitest";
import { type Cell, determined, openIn, proportion, summaryOf, ten } from "./summaries.ts";

type Better = "higher" | "lower" | "parity" | "context";
const groups = (rows: readonly (readonly [string | null, number, number])[], better: Better) =>
  summaryOf(
    ["ethnicity"],
    rows.map(([label, x, n]): Cell => [[label], proportion(x, n)]),
    better,
  );
const asked = { measure: "m", by: "ethnicity", comparator: complement } as const;
const compare = (rows: readonly (readonly [string | null, number, number])[], better: Better = "lower") =>
  compareGroups(groups(rows, better), asked, differenceOfProportions(newcombe), testOfProportions(scoreTest), ten);

const four = [
  ["c", 12, 200],
  ["a", 5, 200],
  ["b", 40, 200],
  ["d", 2, 5],
  [null, 1, 9],
] as const;

describe("many groups", () => {
  it("have a worst and a best by their direction; the small and the unknown are neither", () => {
    expect(determined(compare(four, "lower"))).toMatchObject({ worst: ["b"], best: ["a"] });
    expect(determined(compare(four, "higher"))).toMatchObject({ worst: ["a"], best: ["b"] });
    expect(determined(compare(four, "parity"))).toMatchObject({ worst: ["b"], best: ["c"] });
    expect(determined(compare(four, "context"))).toMatchObject({ worst: [], best: [] });
    expect(determined(compare(four)).gaps.map(({ label }) => label)).toEqual(["a", "b", "c", "d"]);
  });

  it("name every group that is as bad or as good as another", () => {
    const alike = [
      ["a", 10, 100],
      ["b", 10, 100],
      ["c", 30, 100],
      ["d", 30, 100],
    ] as const;
    expect(determined(compare(alike))).toMatchObject({ worst: ["c", "d"], best: ["a", "b"] });
  });

  it("are a family: its size is told, and what left it is counted", () => {
    const found = determined(compare(four));
    expect(found).toMatchObject({ family: 3, leftOut: 1, method: "benjaminiHochberg", falseDiscoveryRate: 0.05 });
    const d = found.gaps.find(({ label }) => label === "d");
    expect(d).toMatchObject({ p: null, adjusted: null, standsOut: false, finding: { kind: "undetermined" } });
  });

  it("adjust each p-value for the others", () => {
    const { gaps } = determined(compare(four));
    const told = gaps.flatMap(({ p, adjusted }) => (p === null || adjusted === null ? [] : [{ p, adjusted }]));
    const sorted = [...told].sort((a, b) => a.p - b.p);
    // By definition: the largest stays, each smaller one is m p / rank, or what follows it if that is less.
    const [first, second, third] = sorted;
    expect(third?.adjusted).toBe(third?.p);
    expect(second?.adjusted).toBeCloseTo(Math.min(((second?.p ?? 0) * 3) / 2, third?.p ?? 1), 15);
    expect(first?.adjusted).toBeCloseTo(Math.min((first?.p ?? 0) * 3, second?.adjusted ?? 1), 15);
  });

  it("stand out at a rate, and one that does alone may not among many", () => {
    // One of twenty at 15 of 50 where the others are at 8 of 50: alone below 5%, not after twenty looks.
    const twenty = Array.from({ length: 20 }, (_, i) => [`g${i}`, i === 0 ? 15 : 8, 50] as const);
    const { gaps } = determined(compare(twenty));
    const odd = gaps.find(({ label }) => label === "g0");
    expect(odd?.p).toBeLessThan(0.05);
    expect(odd?.standsOut).toBe(false);
    expect(determined(compare(four)).gaps.find(({ label }) => label === "b")?.standsOut).toBe(true);
  });

  it("leave out the named group that all are compared with", () => {
    const comparator = { kind: "group", labels: { ethnicity: "a" } } as const;
    const found = compareGroups(
      groups(four, "lower"),
      { ...asked, comparator },
      differenceOfProportions(newcombe),
      testOfProportions(scoreTest),
      ten,
    );
    expect(determined(found).gaps.map(({ label }) => label)).toEqual(["b", "c", "d"]);
  });

  it("are open where every one of them is, and where there is none", () => {
    expect(
      openIn(
        compare([
          ["a", 1, 5],
          ["b", 1, 5],
        ]),
      ),
    ).toEqual(["enoughPeople"]);
    expect(openIn(compare([[null, 1, 5]]))).toEqual(["missingFigure"]);
  });

  it("refuse a key or a rate that cannot be", () => {
    const kinds = [differenceOfProportions(newcombe), testOfProportions(scoreTest)] as const;
    expect(() => compareGroups(groups(four, "lower"), { ...asked, by: "sex" }, ...kinds, ten)).toThrow(
      /key of by.*sex/,
    );
    expect(() => compareGroups(groups(four, "lower"), asked, ...kinds, ten, 5)).toThrow(/falseDiscoveryRate/);
  });
});
