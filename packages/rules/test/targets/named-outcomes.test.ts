import type { Figure, ProgressCaution, Target } from "@equality/model";
import { describe, expect, it } from "vitest";
import { by, ending, level, measured, plainly, seen, standing, today, upward } from "./following.ts";
import { change, day, everyPupil, girls, observation, year } from "./plans.ts";

describe("named outcomes", () => {
  const share = (figure: Figure, way: "increase" | "decrease") =>
    today(
      change({
        direction: way,
        amount: { value: 10, unit: "percent" },
        baseline: { at: ending(2022) },
        timeLimit: by(ending(2030)),
      }),
      seen({ 2022: figure, 2026: plainly(5) }),
      { kind: "mean" },
    );

  it("a share of zero cannot grow", () => {
    expect(standing(share(plainly(0), "increase"))).toEqual({ open: ["startIsZero"] });
  });

  it("a share of zero that is to fall is to be kept at zero", () => {
    const finding = share(plainly(0), "decrease");
    expect(standing(finding)).toBe("reversing");
    expect(measured(finding).cautions).toEqual(["goalIsBaseline", "baselineIsZero", "uncertaintyNotKnown"]);
  });

  it("a share of nobody is no figure, and a number that is none is refused", () => {
    expect(standing(today(upward, seen({ 2026: { kind: "known", value: 0, numerator: 0, denominator: 0 } })))).toEqual({
      open: ["observation"],
    });
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => today(upward, seen({ 2026: plainly(value) }))).toThrow(/finite number.*"all-2026"/);
  });

  it("a level that is met from the start is to be kept, at the level that was promised", () => {
    const from40 = { ...upward, level: 0.3 };
    const [met] = measured(today(from40, seen({ 2026: plainly(0.35) }))).readings;
    expect(met).toMatchObject({ status: "metEarly", goal: 0.3, due: 0.3, share: null, required: null });
    const [lost] = measured(today(from40, seen({ 2026: plainly(0.25) }))).readings;
    expect(lost).toMatchObject({ status: "reversing", goal: 0.3, share: null });
    expect(lost?.required?.change).toBeCloseTo(0.05, 12);
  });

  it("more than what it starts from is any gain", () => {
    const more = { ...upward, operator: "moreThan", level: 0.4 } as const;
    const at = (value: number) => standing(today(more, seen({ 2026: plainly(value) })));
    expect([at(0.41), at(0.4), at(0.39)]).toEqual(["metEarly", "stalled", "reversing"]);
  });

  it("past the far end of a range, what is left is the way back", () => {
    // From 40% to between 45% and 55%: five points away then. 60% is five points above, 57% two, 70% fifteen.
    const at = (value: number) =>
      measured(today({ ...upward, level: 0.45, upTo: 0.55 }, seen({ 2026: plainly(value) })));
    expect([0.5, 0.57, 0.6, 0.7].map((value) => at(value).status)).toEqual([
      "metEarly",
      // Three of the five points are done, and half was due.
      "ahead",
      "stalled",
      "reversing",
    ]);
    const [past] = at(0.57).readings;
    expect(past?.share).toBeCloseTo(0.6, 12);
    expect(past?.required?.change).toBeCloseTo(-0.02, 12);
    expect(past?.projection).toBeNull();
  });

  it("a goal that is the baseline is to be kept", () => {
    const kept = { ...upward, level: 0.4 };
    expect(standing(today(kept, seen({ 2026: plainly(0.4) })))).toBe("onCourse");
    expect(standing(today(kept, seen({ 2026: plainly(0.39) })))).toBe("reversing");
    expect(measured(today(kept, seen({ 2026: plainly(0.4) }))).cautions).toContain("goalIsBaseline");
  });

  it.each<[string, Target["baseline"] & object, ProgressCaution]>([
    [
      "restated",
      { at: ending(2021), value: 0.4, restatedFrom: [{ edition: "first", value: 0.38 }] },
      "baselineRestated",
    ],
    ["rolling", { at: ending(2021), value: 0.4, status: "rolling" }, "baselineRolls"],
  ])("a baseline that is %s is said to be", (_, baseline, caution) => {
    expect(measured(today({ ...upward, baseline }, seen({ 2026: plainly(0.5) }))).cautions).toContain(caution);
  });

  it.each([
    ["not comparable", { at: ending(2021), value: 0.4, status: "notComparable" }, ["sameDefinition"]],
    ["not yet collected", { at: ending(2021), status: "notYetCollected" }, ["baseline"]],
    ["of a time at which nothing was observed", { at: ending(2020) }, ["baseline"]],
    ["of no time", { value: 0.4 }, ["whenExactly"]],
  ] as const)("a baseline that is %s gives no verdict", (_, baseline, open) => {
    expect(standing(today({ ...upward, baseline }, seen({ 2026: plainly(0.5) })))).toEqual({ open });
  });

  it("no baseline at all: what would be if it started from the first figure", () => {
    const { baseline: _, ...rest } = upward;
    expect(standing(today(rest, seen({ 2021: plainly(0.4), 2026: plainly(0.5) })))).toEqual({
      open: ["baseline"],
      "2021-08-31": "onCourse",
    });
  });

  it("a series break gives no verdict on a change, and a level at its time limit still has one", () => {
    const broken = seen({ 2021: plainly(0.4), 2026: plainly(0.5) }).map((one, i) =>
      i === 0 ? one : { ...one, seriesBreak: "a new test" },
    );
    expect(standing(today(upward, broken))).toEqual({ open: ["sameDefinition"] });
    expect(standing(today({ ...upward, timeLimit: by(ending(2026)) }, broken))).toBe("missed");
  });

  it("a suppressed figure gives no verdict, even where an earlier one is known", () => {
    const figures = seen({ 2021: plainly(0.4), 2025: plainly(0.45), 2026: { kind: "suppressed" } });
    expect(standing(today(upward, figures))).toEqual({ open: ["suppressedFigure"] });
  });

  it("other groups or comparators are not compared", () => {
    const others = seen({ 2026: plainly(0.5) }, { population: girls });
    expect(standing(today(upward, others))).toEqual({ open: ["sameGroups"] });
  });

  it("two figures of the same that do not agree give no verdict", () => {
    const [one] = seen({ 2026: plainly(0.5) });
    const twice = one === undefined ? [] : [one, { ...one, id: "again", figure: plainly(0.6) }];
    expect(standing(today(upward, twice))).toEqual({ open: ["whichFigure"] });
  });

  it("without a measure there is nothing to follow", () => {
    expect(standing(today(level({ subject: { kind: "value", population: everyPupil } }), []))).toEqual({
      open: ["measure"],
    });
  });

  it("an imprecise time limit has an early and a late path", () => {
    const byDays = { ...upward, baseline: { at: day("2026-01-01"), value: 0.4 }, timeLimit: by(year(2027)) };
    const now = (value: number) =>
      standing(today(byDays, [observation({ at: day("2026-07-02"), figure: plainly(value) })]));
    // 182 days in: of 365 to the first possible day 49.9%, of 729 to the last 25.0%.
    expect(now(0.5)).toEqual({ open: ["whenExactly"], "2027-01-01": "onCourse", "2027-12-31": "ahead" });
    expect(now(0.55)).toBe("ahead");
  });

  it("no time limit gives no verdict on the way, and one once it is reached", () => {
    const { timeLimit: _, ...open } = upward;
    expect(standing(today(open, seen({ 2026: plainly(0.5) })))).toEqual({ open: ["timeLimit"] });
    expect(standing(today(open, seen({ 2026: plainly(0.6) })))).toBe("metEarly");
  });
});
