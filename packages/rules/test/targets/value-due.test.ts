import type { Finding, Target } from "@equality/model";
import { onCourseFrom95, targetSeries, type ValueDue, valueDue } from "@equality/rules/targets";
import { describe, expect, it } from "vitest";
import { asOf, by, ending, gapSubject, level, observed, of, plainly, planWith, seen, sides } from "./following.ts";
import { change, day, direction, milestone, year } from "./plans.ts";

const due = (target: Target, on: string, observations: Parameters<typeof observed> = [], policy = {}, measure = {}) =>
  valueDue(target, planWith(target, measure), observed(...observations), on, { ...onCourseFrom95, ...policy });
const value = (finding: Finding<ValueDue>): unknown => {
  if (finding.kind === "determined") return finding.value.value;
  if (finding.kind === "notApplicable") return finding.because;
  return {
    open: finding.open.map(({ code }) => code),
    ...Object.fromEntries(finding.alternatives.map(({ given, value: one }) => [given.answer, one.value])),
  };
};

/** 40 in 2021 to 60 in 2031: two a school year. */
const upward = level({
  level: 60,
  unit: "points",
  baseline: { at: ending(2021), value: 40 },
  timeLimit: by(ending(2031)),
});
const compound = { paths: { gap: "linear", value: "compound" } } as const;

describe("the value due", () => {
  it.each([
    ["2021-08-31", 40],
    ["2022-08-30", 40],
    ["2022-08-31", 42],
    ["2026-11-23", 50],
    ["2031-08-30", 58],
    ["2031-08-31", 60],
    ["2040-01-01", 60],
  ])("on %s is %d: by steps of a school year", (on, expected) => {
    const seenOnce = seen({ 2021: plainly(40) });
    expect(value(due(upward, on, seenOnce))).toBe(expected);
  });

  it("by days has its place on the line", () => {
    const target = level({
      level: 60,
      unit: "points",
      baseline: { at: day("2026-01-01"), value: 40 },
      timeLimit: by(day("2026-01-11")),
    });
    expect(value(due(target, "2026-01-04"))).toBe(46);
  });

  it("by equal shares", () => {
    // 20 x (10/20)^(3/10), to ten digits by mpmath.
    const target = level({
      operator: "atMost",
      level: 10,
      unit: "points",
      baseline: { at: year(2020), value: 20 },
      timeLimit: by(year(2030)),
    });
    const finding = due(target, "2023-12-31", [], compound);
    expect(value(finding)).toBeCloseTo(16.24504792712471, 12);
    expect(finding.kind === "determined" && finding.value.path).toEqual({ shape: "compound", by: "calendarYears" });
    expect(value(due(target, "2023-12-31"))).toBe(17);
  });

  it("of a gap is by a straight line whatever the policy says of values", () => {
    const target = level({
      subject: gapSubject,
      operator: "atMost",
      level: 0,
      unit: "percentagePoints",
      bounds: "size",
      baseline: { at: ending(2022), value: -0.2 },
      timeLimit: by(ending(2026)),
    });
    expect(value(due(target, "2024-08-31", [], compound))).toBeCloseTo(-0.1, 12);
  });

  describe("of an amount for every year, with no end", () => {
    const every = (
      value: number,
      unit: "percent" | "percentagePoints" | "points",
      from: number,
      rest: Partial<Extract<Target, { kind: "direction" }>> = {},
    ) => {
      const way = rest.direction ?? "increase";
      return direction({
        direction: way,
        baseline: { at: ending(2021), value: from },
        everyYear: { direction: way, amount: { value, unit } },
        ...rest,
      });
    };

    it.each([
      ["2021-12-31", 40],
      ["2022-08-31", 42],
      ["2026-11-23", 50],
    ])("on %s is %d: as many times as years are over", (on, expected) => {
      expect(value(due(every(2, "points", 40), on, seen({ 2021: plainly(40) }), {}, { kind: "mean" }))).toBe(expected);
    });

    it("stays where the time limit leaves it", () => {
      const target = every(2, "points", 40, { timeLimit: by(ending(2023)) });
      const finding = due(target, "2026-11-23", seen({ 2021: plainly(40) }), {}, { kind: "mean" });
      expect(finding).toMatchObject({ value: { value: 44, path: { shape: "linear" }, deadline: "2023-08-31" } });
    });

    it("compounds a share of the year before", () => {
      // 40 x 0.9 x 0.9
      const target = every(10, "percent", 40, { direction: "decrease" });
      const finding = due(target, "2023-09-01", seen({ 2021: plainly(40) }), {}, { kind: "rate", better: "lower" });
      expect(value(finding)).toBeCloseTo(32.4, 10);
      expect(finding).toMatchObject({ value: { path: { shape: "compound" }, deadline: null } });
    });

    it("stays open where a per cent may mean points as well", () => {
      // 0.4 x 1.1 x 1.1, or 0.4 + 0.1 + 0.1
      const finding = due(every(10, "percent", 0.4), "2023-09-01", seen({ 2021: plainly(0.4) }));
      expect(finding).toMatchObject({ kind: "undetermined", open: [{ code: "amountMeans" }] });
      const [share, points] = finding.kind === "undetermined" ? finding.alternatives : [];
      expect(share?.value.value).toBeCloseTo(0.484, 10);
      expect(points?.value.value).toBeCloseTo(0.6, 10);
    });

    it("of a gap makes it smaller, whichever side it is on", () => {
      const target = every(2, "percentagePoints", -0.22, { direction: "decrease", subject: gapSubject });
      const figures = sides({ 2021: [plainly(0.41), plainly(0.63)] });
      expect(value(due(target, "2024-09-01", figures))).toBeCloseTo(-0.16, 10);
    });
  });

  it("goes through what is promised on the way", () => {
    const target = { ...upward, interim: [{ at: ending(2026), value: 56 }] };
    expect(value(due(target, "2026-08-31"))).toBe(56);
    // Three of five years from 40 to 56, and two of five from 56 to 60.
    expect(value(due(target, "2024-08-31"))).toBeCloseTo(49.6, 12);
    expect(value(due(target, "2028-08-31"))).toBeCloseTo(57.6, 12);
  });

  it("goes through nothing that is promised for before the start or after the end", () => {
    const interim = [
      { at: ending(2020), value: 100 },
      { at: ending(2021), value: 100 },
      { at: ending(2031), value: 100 },
      { at: ending(2033), value: 100 },
    ];
    expect(["2021-08-31", "2026-08-31", "2031-08-31"].map((on) => value(due({ ...upward, interim }, on)))).toEqual([
      40, 50, 60,
    ]);
  });

  it.each([
    ["2020-08-31", { baseline: 40, goal: 60, elapsed: 0, whole: 10 }],
    ["2026-08-31", { baseline: 40, goal: 60, elapsed: 5, whole: 10 }],
    ["2034-08-31", { baseline: 40, goal: 60, elapsed: 10, whole: 10 }],
  ])("on %s is explained by the whole way", (on, inputs) => {
    const { steps } = due(upward, on, seen({ 2021: plainly(40) })).explanation;
    expect(steps.find(({ code }) => code === "valueDue")).toMatchObject({ inputs });
  });

  it("is the nearer end of a range", () => {
    const target = { ...upward, level: 50, upTo: 70 };
    expect(value(due(target, "2026-08-31"))).toBe(45);
    const above = { ...target, baseline: { at: ending(2021), value: 90 } };
    expect(value(due(above, "2026-08-31"))).toBe(80);
  });

  it("of something to be kept is the baseline", () => {
    const kept = direction({ direction: "maintain", baseline: { at: ending(2021), value: 0.4 } });
    expect(value(due(kept, asOf))).toBe(0.4);
  });

  it("stays open under two meanings, and is one where both agree", () => {
    const tenth = change({
      direction: "increase",
      baseline: { at: ending(2021), value: 0.4 },
      timeLimit: by(ending(2031)),
    });
    const finding = due(tenth, "2026-08-31");
    expect(finding.kind === "undetermined" && finding.open.map(({ code }) => code)).toEqual(["amountMeans"]);
    // 0.4 to 0.44, or to 0.5, half way.
    expect(value(finding)).toMatchObject({
      shareOfBaseline: expect.closeTo(0.42, 12),
      percentagePoints: expect.closeTo(0.45, 12),
    });
  });

  it("has an early and a late path where the time limit is imprecise", () => {
    const target = level({
      level: 60,
      unit: "points",
      baseline: { at: day("2026-01-01"), value: 40 },
      timeLimit: by(year(2027)),
    });
    expect(value(due(target, "2026-07-02"))).toMatchObject({
      open: ["whenExactly"],
      "2027-01-01": expect.closeTo(40 + (20 * 182) / 365, 12),
      "2027-12-31": expect.closeTo(40 + (20 * 182) / 729, 12),
    });
  });

  it.each<[string, Target, unknown]>([
    ["a direction without an amount", direction({ baseline: { at: ending(2021), value: 0.4 } }), { open: ["amount"] }],
    ["no baseline", level({ timeLimit: by(ending(2026)) }), { open: ["baseline"] }],
    ["no time limit", level({ baseline: { at: ending(2021), value: 0.4 } }), { open: ["timeLimit"] }],
    ["a milestone", milestone({}), "judgedInWords"],
  ])("asks, or does not apply: %s", (_, target, expected) => {
    expect(value(due(target, asOf))).toEqual(expected);
  });

  it("refuses a day that does not exist", () => {
    expect(() => due(upward, "2026-02-30")).toThrow(RangeError);
  });
});

describe("a series", () => {
  const target = level({ level: 0.6, baseline: { at: ending(2022), value: 0.4 }, timeLimit: by(year(2026)) });
  const points = targetSeries(
    target,
    planWith(target),
    observed(...seen({ 2022: of(400, 1000), 2023: { kind: "suppressed" }, 2024: of(440, 1000) })),
    "2025-01-01",
  );

  it("has each figure with its limits, or what there is instead, the baseline first", () => {
    expect(points.unit).toBe("proportion");
    expect(points.observed.map(({ at, figure }) => [at?.last, figure.kind])).toEqual([
      ["2022-08-31", "known"],
      ["2023-08-31", "suppressed"],
      ["2024-08-31", "known"],
    ]);
    expect(points.observed[2]?.limits?.method).toBe("wilson");
  });

  it("has the goal, the path by school years, and where the pace leads", () => {
    expect(points.due).toEqual({ first: "2026-01-01", last: "2026-12-31", printed: "2026" });
    expect(points.readings).toHaveLength(1);
    const [reading] = points.readings;
    expect(reading?.goal).toEqual({ value: 0.6 });
    expect(reading?.path.points.map(({ on }) => on)).toEqual([
      "2022-08-31",
      "2023-08-31",
      "2024-08-31",
      "2025-08-31",
      "2026-08-31",
    ]);
    expect(reading?.path.points.map(({ value: one }) => Number(one.toFixed(12)))).toEqual([0.4, 0.45, 0.5, 0.55, 0.6]);
    expect(reading?.projection).toMatchObject({
      from: { on: "2024-08-31", value: 0.44 },
      to: { on: "2026-08-31", value: expect.closeTo(0.48, 12) },
    });
  });

  it("leads nowhere from a figure that is defined otherwise", () => {
    const broken = [...seen({ 2022: of(400, 1000) }), ...seen({ 2024: of(440, 1000) }, { seriesBreak: "a new test" })];
    const { readings } = targetSeries(target, planWith(target), observed(...broken), "2025-01-01");
    expect(readings.map(({ projection }) => projection)).toEqual([null]);
  });

  it("has a line for each reading, and no points where nothing is measured", () => {
    const tenth = change({ baseline: { at: ending(2022), value: 0.4 }, timeLimit: by(ending(2026)) });
    expect(targetSeries(tenth, planWith(tenth), observed(), asOf).readings.map(({ goal }) => goal?.value)).toEqual([
      expect.closeTo(0.44, 12),
      expect.closeTo(0.5, 12),
    ]);
    const done = milestone({});
    expect(targetSeries(done, planWith(done), observed(), asOf)).toMatchObject({ observed: [], readings: [] });
  });
});
