import {
  differenceFromPublished,
  differenceOfMeans,
  differenceOfProportions,
  differenceOfRatios,
  gapSplit,
} from "@equality/rules/gaps";
import { newcombe, welch } from "@equality/rules/statistics";
import { describe, expect, it } from "vitest";
import {
  all,
  type Cell,
  determined,
  fsmToOthers,
  openIn,
  proportion,
  published,
  ratio,
  summaryOf,
  ten,
} from "./summaries.ts";

const byNewcombe = differenceOfProportions(newcombe);
type School = readonly [label: string | null, x1: number, n1: number, x2: number, n2: number];
const schools = (...rows: readonly School[]) =>
  summaryOf(
    ["school", "fsm"],
    rows.flatMap(([school, x1, n1, x2, n2]): Cell[] => [
      [[school, "true"], proportion(x1, n1)],
      [[school, "false"], proportion(x2, n2)],
    ]),
  );
const split = (...rows: readonly School[]) =>
  determined(gapSplit(schools(...rows), fsmToOthers, "school", byNewcombe, ten));

describe("a gap split by school", () => {
  it("can be ahead in each school and behind in the trust", () => {
    const { pooled, strata, parts } = split(["a", 18, 20, 160, 200], ["b", 80, 200, 6, 20]);
    // 98/220 - 166/220 = -30.9 points. Within schools: +10 in each, so +10. Between: shares of the group are 1/11 and 10/11, of the
    // others 10/11 and 1/11, so -9/11 of the mean rate of a, 0.85, and +9/11 of that of b, 0.35: -9/11 x 0.5 = -40.9.
    expect(pooled.estimate).toEqual({ kind: "known", value: expect.closeTo(-68 / 220, 12) });
    expect(parts).toMatchObject({
      kind: "known",
      rate: expect.closeTo(0.1, 12),
      composition: expect.closeTo(-4.5 / 11, 12),
      threefold: { rate: expect.closeTo(0.1, 12), interaction: expect.closeTo(0, 12) },
    });
    expect(strata.map(({ label, gap }) => [label, Math.round((gap ?? 0) * 1000)])).toEqual([
      ["a", 100],
      ["b", 100],
    ]);
  });

  it("says which school has only one side, and splits nothing", () => {
    const { pooled, strata, parts } = split(["a", 18, 20, 160, 200], ["b", 0, 0, 6, 20]);
    expect(parts).toEqual({ kind: "notEstimable", because: "stratumOnOneSide", label: "b" });
    expect(strata[1]).toMatchObject({ group: { kind: "nobody" }, gap: null });
    expect(pooled.estimate.kind).toBe("known");
  });

  it("keeps those of whom the school is not known as a stratum, and leaves out one with nobody", () => {
    const { strata, parts } = split(["a", 18, 20, 160, 200], [null, 10, 20, 5, 20], ["c", 0, 0, 0, 0]);
    expect(strata.map(({ label }) => label)).toEqual(["a", null]);
    expect(parts.kind).toBe("known");
  });

  it("works for means and for ratios of sums, weighted by what they are divided by", () => {
    const means = summaryOf(
      ["school", "fsm"],
      [
        [["a", "true"], published(10, 40, 5)],
        [["a", "false"], published(30, 50, 5)],
        [["b", "true"], published(30, 60, 5)],
        [["b", "false"], published(10, 70, 5)],
      ],
    );
    // Group (400 + 1800)/40 = 55, others (1500 + 700)/40 = 55: no gap, of -10 within and +10 between.
    expect(determined(gapSplit(means, fsmToOthers, "school", differenceOfMeans(welch), ten)).parts).toMatchObject({
      rate: expect.closeTo(-10, 12),
      composition: expect.closeTo(10, 12),
    });
    const sessions = summaryOf(
      ["school", "fsm"],
      [
        [["a", "true"], ratio([10, 20], [100, 100])],
        [["a", "false"], ratio([5, 5], [100, 100])],
      ],
    );
    expect(determined(gapSplit(sessions, fsmToOthers, "school", differenceOfRatios, all)).parts).toMatchObject({
      rate: expect.closeTo(0.1, 12),
      composition: 0,
    });
  });

  it("is open where the pooled gap is, and refused where it makes no sense", () => {
    const small = schools(["a", 1, 2, 3, 4]);
    expect(openIn(gapSplit(small, fsmToOthers, "school", byNewcombe, ten))).toEqual(["enoughPeople"]);
    expect(openIn(gapSplit(schools(["a", 0, 0, 3, 4]), fsmToOthers, "school", byNewcombe, all))).toEqual([
      "enoughPeople",
    ]);
    expect(() => gapSplit(small, fsmToOthers, "year", byNewcombe, ten)).toThrow(/key of the split.*year/);
    const comparator = {
      kind: "published",
      label: "England",
      held: { kind: "fixed", value: 0.5 },
      measureKind: "proportion",
      citation: { source: "a table", url: null },
    } as const;
    const question = { ...fsmToOthers, comparator };
    expect(() => gapSplit(small, question, "school", differenceFromPublished, ten)).toThrow(/published/);
  });
});
