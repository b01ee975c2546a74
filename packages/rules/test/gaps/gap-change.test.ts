import {
  differenceFromPublished,
  differenceOfMeans,
  differenceOfProportions,
  gapChange,
  katzOrScore,
  riskRatio,
} from "@equality/rules/gaps";
import { newcombe, welch } from "@equality/rules/statistics";
import { describe, expect, it } from "vitest";
import { all, determined, fsmToOthers, openIn, proportion, published, ten, twoSides } from "./summaries.ts";

const byNewcombe = differenceOfProportions(newcombe);
type Better = "higher" | "lower" | "parity" | "context";

/** Shares of `people` on each side, in whole hundredths. */
const change = (
  before: readonly [group: number, comparator: number],
  after: readonly [group: number, comparator: number],
  better: Better = "higher",
  people = 10_000,
) => {
  const year = ([group, comparator]: readonly [number, number]) => ({
    summary: twoSides(
      proportion(Math.round(group * people), people),
      proportion(Math.round(comparator * people), people),
      better,
    ),
    question: fsmToOthers,
  });
  return determined(gapChange(year(before), year(after), byNewcombe, ten));
};

describe("a change of a gap", () => {
  // The four rows of a worked table: change, group effect, comparator effect, and what they are called.
  it.each([
    [
      [0.41, 0.63],
      [0.43, 0.62],
      [0.03, 0.02, 0.01],
      { movement: "narrowed", levelling: "none", groupMoved: "rose", comparatorMoved: "fell" },
    ],
    [
      [0.41, 0.63],
      [0.39, 0.58],
      [0.03, -0.02, 0.05],
      { movement: "narrowed", levelling: "levellingDown", groupMoved: "fell", comparatorMoved: "fell" },
    ],
    [
      [0.41, 0.63],
      [0.45, 0.66],
      [0.01, 0.04, -0.03],
      { movement: "narrowed", levelling: "none", groupMoved: "rose", comparatorMoved: "rose" },
    ],
    [
      [0.41, 0.63],
      [0.41, 0.63],
      [0, 0, 0],
      { movement: "unchanged", levelling: "none", groupMoved: "held", comparatorMoved: "held" },
    ],
  ] as const)("from %j to %j is %j", (before, after, effects, verdict) => {
    const found = change(before, after);
    expect(found).toMatchObject(verdict);
    const { change: by, groupEffect, comparatorEffect } = found;
    for (const [i, value] of [by, groupEffect, comparatorEffect].entries())
      expect(value).toBeCloseTo(effects[i] ?? 0, 12);
  });

  it.each([
    ["the group held still and the comparator fell", [0.4, 0.6], [0.4, 0.55], "levellingDown"],
    ["the comparator's fall is more than half", [0.4, 0.6], [0.42, 0.57], "partlyLevellingDown"],
    ["the comparator's fall is exactly half", [0.4, 0.6], [0.42, 0.58], "none"],
    ["the gap widened while both fell", [0.4, 0.6], [0.3, 0.55], "none"],
    ["the group is ahead, and fell to those behind who held still", [0.6, 0.4], [0.55, 0.4], "levellingDown"],
    ["the group is ahead, and those behind rose", [0.6, 0.4], [0.6, 0.45], "none"],
  ] as const)("%s", (_, before, after, levelling) => {
    expect(change(before, after).levelling).toBe(levelling);
  });

  it("of a measure of which less is better turns with it", () => {
    // Absence: those ahead are at 5% and rise to 8%, those behind stay at 15%.
    expect(change([0.15, 0.05], [0.15, 0.08], "lower")).toMatchObject({
      levelling: "levellingDown",
      comparatorMoved: "rose",
    });
    expect(change([0.15, 0.05], [0.12, 0.05], "lower").levelling).toBe("none");
  });

  it.each(["parity", "context"] as const)("of a measure whose direction is %s is not called levelling", (better) => {
    expect(change([0.4, 0.6], [0.4, 0.5], better)).toMatchObject({ levelling: "notSaid", levellingConfirmed: false });
  });

  it("is confirmed only where chance is an unlikely cause of the comparator's fall", () => {
    expect(change([0.4, 0.6], [0.4, 0.5], "higher", 10_000).levellingConfirmed).toBe(true);
    expect(change([0.4, 0.6], [0.4, 0.5], "higher", 20).levellingConfirmed).toBe(false);
    expect(change([0.4, 0.6], [0.5, 0.6], "higher", 10_000).levellingConfirmed).toBe(false);
    // Here the group was ahead, so that it is the group's own fall that counts.
    expect(change([0.6, 0.4], [0.5, 0.4], "higher", 10_000)).toMatchObject({
      levelling: "levellingDown",
      levellingConfirmed: true,
    });
  });

  it("that crosses to the other side has both sizes and says so", () => {
    const found = change([0.4, 0.5], [0.55, 0.5]);
    expect(found).toMatchObject({ crossed: true, movement: "narrowed" });
    expect(found.before.estimate).toMatchObject({ kind: "known" });
    expect(found.before.worseOff).toBe("group");
    expect(found.after.worseOff).toBe("comparator");
    expect(change([0.4, 0.5], [0.5, 0.5]).crossed).toBe(false);
  });

  it("of the same counts is unchanged, also where the gap is of numbers that are not binary", () => {
    expect(change([0.41, 0.63], [0.43, 0.65]).movement).toBe("unchanged");
  });

  it("explains itself with the figures of both years", () => {
    const year = (x: number) => ({ summary: twoSides(proportion(x, 100), proportion(60, 100)), question: fsmToOthers });
    const { explanation } = gapChange(year(40), year(50), byNewcombe, ten);
    expect(explanation.steps.at(-1)).toEqual({
      code: "gapChanged",
      inputs: { before: { group: 0.4, comparator: 0.6 }, after: { group: 0.5, comparator: 0.6 } },
      result: { change: 0.5 - 0.4, groupEffect: 0.5 - 0.4, comparatorEffect: 0 },
    });
  });

  it("of means has an interval too, by the same square-and-add", () => {
    const year = (mean: number) => ({
      summary: twoSides(published(100, mean, 10), published(100, 50, 10)),
      question: fsmToOthers,
    });
    const found = determined(gapChange(year(40), year(44), differenceOfMeans(welch), ten));
    // Each gap is -10 or -6 give or take t(.975; 198) x sqrt(2) = 1.972017 x 1.414214 = 2.788853; together 4 -+ 3.944034.
    expect(found.change).toBeCloseTo(4, 12);
    expect(found.interval).toMatchObject({ kind: "interval" });
    if (found.interval.kind === "interval") {
      expect(found.interval.lower).toBeCloseTo(4 - 3.944034, 5);
      expect(found.interval.upper).toBeCloseTo(4 + 3.944034, 5);
    }
  });

  it("beside a published figure cannot confirm what the comparator lost", () => {
    const year = (value: number, period: string) => ({
      summary: twoSides(proportion(400, 1000), proportion(0, 0)),
      question: {
        ...fsmToOthers,
        period,
        comparator: {
          kind: "published",
          label: "England",
          held: { kind: "fixed", value },
          measureKind: "proportion",
          period,
          citation: { source: "a table", url: null },
        } as const,
      },
    });
    const found = determined(gapChange(year(0.6, "2024"), year(0.5, "2025"), differenceFromPublished, ten));
    expect(found).toMatchObject({ levelling: "levellingDown", levellingConfirmed: false });
    expect(found.comparatorChange).toEqual({ kind: "none", because: "spreadNotHeld" });
  });
});

describe("no change can be told", () => {
  const year = (n: number, rest: object = {}) => ({
    summary: twoSides(proportion(1, n), proportion(1, 50)),
    question: { ...fsmToOthers, ...rest },
  });

  it.each([
    ["a year with few", year(5), year(50), ["enoughPeople"]],
    ["another definition", year(50), year(50, { definition: "new" }), ["sameDefinition"]],
  ])("%s", (_, before, after, codes) => {
    expect(openIn(gapChange(before, after, byNewcombe, ten))).toEqual(codes);
  });

  it("from a side with nobody, even with no minimum", () => {
    const empty = { summary: twoSides(proportion(0, 0), proportion(1, 50)), question: fsmToOthers };
    expect(openIn(gapChange(empty, year(50), byNewcombe, all))).toEqual(["enoughPeople"]);
  });

  it("where the measure changed its direction", () => {
    const turned = { summary: twoSides(proportion(1, 50), proportion(1, 50), "lower"), question: fsmToOthers };
    expect(openIn(gapChange(year(50), turned, byNewcombe, ten))).toEqual(["sameDefinition"]);
  });

  it("of a ratio, or of two questions: refused", () => {
    expect(() => gapChange(year(50), year(50), riskRatio(katzOrScore), ten)).toThrow(/difference.*riskRatio/);
    expect(() => gapChange(year(50), year(50, { group: { fsm: "false" } }), byNewcombe, ten)).toThrow(
      /same in both years/,
    );
  });
});
