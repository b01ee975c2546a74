import type { Figure, Target } from "@equality/model";
import { describe, expect, it } from "vitest";
import { by, ending, gapSubject, level, measured, of, plainly, seen, sides, standing, today } from "./following.ts";
import { change, girls, observation } from "./plans.ts";

describe("gaps", () => {
  const narrower = (rest: Partial<Extract<Target, { kind: "change" }>> = {}) =>
    change({
      subject: gapSubject,
      direction: "decrease",
      amount: { value: 5, unit: "percentagePoints" },
      baseline: { at: ending(2022) },
      timeLimit: by(ending(2030)),
      ...rest,
    });
  const gap = (g0: number, c0: number, g1: number, c1: number, measure = {}) =>
    today(narrower(), sides({ 2022: [plainly(g0), plainly(c0)], 2026: [plainly(g1), plainly(c1)] }), measure);

  // The worked table of levelling down: change = group effect + comparator effect.
  it.each([
    [0.41, 0.63, 0.43, 0.62, 0.02, 0.01, []],
    [0.41, 0.63, 0.39, 0.58, -0.02, 0.05, ["levellingDown"]],
    [0.41, 0.63, 0.45, 0.66, 0.04, -0.03, []],
    [0.41, 0.63, 0.41, 0.63, 0, 0, []],
    [0.41, 0.63, 0.41, 0.6, 0, 0.03, ["levellingDown"]],
    [0.41, 0.63, 0.42, 0.6, 0.01, 0.03, ["partlyLevellingDown"]],
    [0.41, 0.63, 0.42, 0.68, 0.01, -0.05, ["widenedWhileBothGained"]],
    [0.41, 0.63, 0.7, 0.63, 0.29, 0, ["sidesSwapped"]],
  ])("%d and %d, then %d and %d", (g0, c0, g1, c1, group, comparator, flags) => {
    const { causes, cautions } = measured(gap(g0, c0, g1, c1));
    expect(causes?.group).toBeCloseTo(group, 12);
    expect(causes?.comparator).toBeCloseTo(comparator, 12);
    expect(cautions.filter((caution) => caution !== "uncertaintyNotKnown")).toEqual(flags);
  });

  it("of a measure where less is better, the comparator levels down by rising", () => {
    const lower = { better: "lower" } as const;
    expect(measured(gap(0.3, 0.2, 0.3, 0.24, lower)).cautions).toContain("levellingDown");
    expect(measured(gap(0.3, 0.2, 0.26, 0.2, lower)).cautions).not.toContain("levellingDown");
  });

  it("met by levelling down is met, with the flag in the same finding", () => {
    const target = narrower({ timeLimit: by(ending(2026)) });
    const figures = sides({ 2022: [plainly(0.41), plainly(0.63)], 2026: [plainly(0.39), plainly(0.55)] });
    const { status, cautions } = measured(today(target, figures));
    expect([status, cautions[0]]).toEqual(["met", "levellingDown"]);
  });

  it("both readings of a share stand, and one answer where they come to the same", () => {
    const tenPerCent = narrower({ amount: { value: 10, unit: "percent" }, timeLimit: by(ending(2026)) });
    const now = (g: number) =>
      standing(today(tenPerCent, sides({ 2022: [plainly(0.41), plainly(0.63)], 2026: [plainly(g), plainly(0.63)] })));
    // A tenth of 22 points leaves 19.8; ten points leave 12.
    expect(now(0.52)).toBe("met");
    expect(now(0.43)).toBe("missed");
    expect(now(0.46)).toEqual({ open: ["amountMeans"], shareOfBaseline: "met", percentagePoints: "missed" });
  });

  it("on the other side of zero and as wide is no narrowing", () => {
    const target = narrower({ timeLimit: by(ending(2026)) });
    const figures = sides({ 2022: [plainly(0.41), plainly(0.63)], 2026: [plainly(0.83), plainly(0.63)] });
    expect(standing(today(target, figures))).toBe("missed");
  });

  it("a change larger than the gap crosses parity, and that is said", () => {
    const figures = sides({ 2022: [plainly(0.59), plainly(0.63)], 2026: [plainly(0.63), plainly(0.63)] });
    const { readings, cautions } = measured(today(narrower(), figures));
    expect(readings[0]?.goal).toBeCloseTo(0.01, 12);
    expect(cautions).toContain("crossesParity");
  });

  it("a level that does not say whether it bounds the size is read both ways", () => {
    const within = level({
      subject: gapSubject,
      operator: "atMost",
      level: 10,
      unit: "percentagePoints",
      baseline: { at: ending(2022) },
      timeLimit: by(ending(2026)),
    });
    const now = (g: number) =>
      standing(today(within, sides({ 2022: [plainly(0.41), plainly(0.63)], 2026: [plainly(g), plainly(0.63)] })));
    expect(now(0.55)).toBe("met");
    expect(now(0.5)).toEqual({ open: ["levelBounds"], size: "missed", signedValue: "met" });
  });

  it("the change has the limits of two gaps of different pupils", () => {
    // Oracle: square-and-add on the Newcombe limits, 9/20 v. 33/50 after 6/22 v. 30/48, by mpmath.
    const { change: moved } = measured(
      today(narrower(), sides({ 2022: [of(6, 22), of(30, 48)], 2023: [of(9, 20), of(33, 50)] })),
    );
    expect(moved?.limits?.lower).toBeCloseTo(-0.1949777934, 9);
    expect(moved?.limits?.upper).toBeCloseTo(0.4544179184, 9);
    expect(moved?.limits?.method).toBe("changeInGap");
  });

  it("the rest is everyone less the group, by counts", () => {
    const target = narrower({
      subject: { kind: "gap", measure: "measure", group: girls, comparator: { kind: "complement" } },
    });
    const figures = (year: number, group: Figure, all: Figure) => [
      ...sides({ [year]: [group, { kind: "missing" }] }),
      ...seen({ [year]: all }),
    ];
    const { observed: now } = measured(
      today(target, [
        ...figures(2022, of(4100, 10000), of(16700, 30000)),
        ...figures(2026, of(4300, 10000), of(16700, 30000)),
      ]),
    );
    expect(now.sides?.comparator).toEqual(of(12400, 20000));
  });

  it("a narrowing that its own figures contradict is reported", () => {
    const printed = (year: number, value: number) =>
      observation({
        id: `gap-${year}`,
        at: ending(year),
        population: girls,
        comparator: gapSubject.kind === "gap" ? gapSubject.comparator : { kind: "unstated" },
        figure: plainly(value),
      });
    const own = sides({ 2022: [plainly(0.41), plainly(0.63)], 2026: [plainly(0.4), plainly(0.65)] });
    const { cautions, observed: now } = measured(
      today(narrower(), [...own, printed(2022, -0.22), printed(2026, -0.18)]),
    );
    expect(cautions).toContain("claimContradicted");
    // Both figures: what is said, and what the two sides come to.
    expect(now.claimed).toBe(-0.18);
    expect(now.figure.kind === "known" && now.figure.value).toBeCloseTo(-0.25, 12);
    expect(measured(today(narrower(), [...own, printed(2022, -0.22), printed(2026, -0.25)])).cautions).not.toContain(
      "claimContradicted",
    );
  });

  it("a gap printed beside the group's own figure tells a figure from outside, and has the group's uncertainty", () => {
    const england = { kind: "national", label: "England" } as const;
    const target = narrower({
      subject: { kind: "gap", measure: "measure", group: girls, comparator: england },
      timeLimit: by(ending(2026)),
    });
    const at = (end: number, own: Figure, gapThen: number) => [
      observation({ id: `own-${end}`, at: ending(end), population: girls, figure: own }),
      observation({
        id: `gap-${end}`,
        at: ending(end),
        population: girls,
        comparator: england,
        figure: plainly(gapThen),
      }),
    ];
    const found = measured(today(target, [...at(2022, of(41, 100), -0.22), ...at(2026, of(39, 100), -0.16)]));
    const { baseline, observed: now, cautions, status } = found;
    // 41% less -22 points is 63%; 39% less -16 points is 55%: the gap narrowed because England fell.
    expect(baseline.sides?.comparator.kind === "known" && baseline.sides.comparator.value).toBeCloseTo(0.63, 12);
    expect(now.sides?.comparator.kind === "known" && now.sides.comparator.value).toBeCloseTo(0.55, 12);
    expect([status, cautions[0]]).toEqual(["met", "levellingDown"]);
    expect(now.limits?.method).toBe("differenceFromFixed");
    // Wilson's interval for 39 of 100 is 0.30017 to 0.48797.
    expect(now.limits?.lower).toBeCloseTo(0.30017 - 0.55, 5);
    expect(now.limits?.upper).toBeCloseTo(0.48797 - 0.55, 5);
  });

  it("another make-up of those counted is shown", () => {
    const cautionsAt = (n: number) =>
      measured(today(narrower(), sides({ 2022: [of(40, 100), of(60, 100)], 2026: [of(n * 0.45, n), of(60, 100)] }), {}))
        .cautions;
    // 100 of 200 are girls, then 140 of 240 (58%) or 120 of 220 (55%, which is not more than five points).
    expect(cautionsAt(140)).toContain("compositionChanged");
    expect(cautionsAt(120)).not.toContain("compositionChanged");
  });
});
