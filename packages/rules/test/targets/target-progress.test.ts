import type { Figure, Target } from "@equality/model";
import { targetProgress } from "@equality/rules/targets";
import { describe, expect, it } from "vitest";
import {
  by,
  ending,
  level,
  measured,
  observed,
  of,
  plainly,
  planWith,
  seen,
  standing,
  today,
  upward,
} from "./following.ts";
import { change, day, direction, observation, year } from "./plans.ts";

const at = (figure: Figure, target: Target = upward) =>
  standing(today(target, seen({ 2021: of(4000, 10000), 2026: figure })));

describe("by what was done of what was due", () => {
  // Ten of the twenty points are due after five of the ten years. 95% of 1,000 is 950, 105% is 1,050.
  it.each([
    [of(5050, 10000), "ahead"],
    [of(5049, 10000), "onCourse"],
    [of(4950, 10000), "onCourse"],
    [of(4949, 10000), "behind"],
    // A twentieth of the 2,000 to go is 100; 8 points of change stay told from none.
    [of(4200, 10000), "behind"],
    [of(3800, 10000), "reversing"],
    [of(6000, 10000), "metEarly"],
    [of(5999, 10000), "ahead"],
  ])("%j is %s", (figure, status) => {
    expect(at(figure)).toBe(status);
  });

  it("a hair below a twentieth of the way is stalled, once a quarter of the time has gone", () => {
    expect(at(plainly(0.4099))).toBe("stalled");
    expect(at(plainly(0.41))).toBe("behind");
    const early = seen({ 2021: plainly(0.4), 2023: plainly(0.4099) });
    expect(standing(targetProgress(upward, planWith(upward), observed(...early), "2023-11-23"))).toBe("behind");
  });

  it("tells the share, the pace, what is left and where it leads", () => {
    const { readings, baseline, observed: now } = measured(today(upward, seen({ 2026: of(5050, 10000) })));
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({
      path: { shape: "linear", by: "schoolYears" },
      goal: 0.6,
      deadline: "2031-08-31",
      due: 0.5,
      projection: { value: expect.closeTo(0.61, 12) },
      required: { steps: 5, by: "schoolYears", change: expect.closeTo(0.095, 12), each: expect.closeTo(0.019, 12) },
    });
    // (0.505 - 0.4) / 0.2 and (0.505 - 0.4) / 0.1
    expect(readings[0]?.share).toBeCloseTo(0.525, 12);
    expect(readings[0]?.pace).toBeCloseTo(1.05, 12);
    expect(baseline.at?.printed).toBe("2020/21");
    expect(now.at).toEqual({ first: "2025-09-01", last: "2026-08-31", printed: "2025/26" });
  });

  it("0 at the baseline and 1 at the goal", () => {
    const shareAt = (value: number) => measured(today(upward, seen({ 2026: plainly(value) }))).readings[0]?.share;
    expect(shareAt(0.4)).toBe(0);
    expect(shareAt(0.6)).toBe(1);
  });
});

describe("the same four numbers as the published methods take", () => {
  // 20, 17, 10 in 2020, 2023, 2030: 3 of 3 due. 40, 52, 60 in 2020, 2024, 2026: 12 of 13.33. 20, 21, 10: the wrong way.
  it.each([
    [20, 17, 10, 2020, 2023, 2030, "atMost", "onCourse"],
    [40, 52, 60, 2020, 2024, 2026, "atLeast", "behind"],
    [20, 21, 10, 2020, 2023, 2030, "atMost", "reversing"],
    [0.25, 0.2, 0.2, 2021, 2024, 2026, "atMost", "metEarly"],
  ] as const)("%d, %d, %d", (start, value, goal, t0, t, end, operator, status) => {
    const target = level({
      operator,
      level: goal,
      unit: "points",
      baseline: { at: year(t0), value: start },
      timeLimit: by(year(end)),
    });
    const now = observation({ at: year(t), figure: plainly(value) });
    expect(standing(targetProgress(target, planWith(target, { kind: "mean" }), observed(now), `${t + 1}-01-01`))).toBe(
      status,
    );
  });
});

describe("at and after the time limit", () => {
  const due2026 = level({ baseline: { at: ending(2021), value: 0.4 }, timeLimit: by(ending(2026)) });
  it.each([
    [0.5, "met"],
    [0.4999, "missed"],
  ])("%d is %s", (value, status) => {
    expect(standing(today(due2026, seen({ 2026: plainly(value) })))).toBe(status);
  });

  describe("of a calendar year, by figures of school years", () => {
    const on = (day: string, value: number, timeLimit = by(year(2026))) => {
      const target = { ...due2026, timeLimit };
      return standing(
        targetProgress(
          target,
          planWith(target),
          observed(...seen({ 2021: of(4000, 10000), 2026: plainly(value) })),
          day,
        ),
      );
    };

    it("the school year that ends in 2026 tells whether it is met", () => {
      expect(on("2026-11-23", 0.5)).toBe("met");
    });

    // "By 2026" may mean until 31 December, and the figure is of a year that was over on 31 August.
    it("it is not missed while a day of 2026 is left", () => {
      expect(on("2026-08-31", 0.4999)).toEqual({ open: ["whenExactly"], "2026-08-31": "missed" });
      expect(on("2026-12-31", 0.4999)).toEqual({ open: ["whenExactly"], "2026-08-31": "missed" });
      expect(on("2027-01-01", 0.4999)).toBe("missed");
    });

    it("by a day that is still to come, the figure of that day has to be asked for", () => {
      const endOf2026 = by(day("2026-12-31"));
      expect(on("2026-12-31", 0.4999, endOf2026)).toEqual({ open: ["observation"] });
      expect(on("2027-01-01", 0.4999, endOf2026)).toBe("missed");
      expect(on("2026-12-31", 0.5, endOf2026)).toBe("met");
    });

    it("of two years, the first is missed only if it was meant", () => {
      const during = {
        kind: "years",
        from: 2025,
        until: 2026,
        reckonedAs: "calendar",
        printed: "2025 to 2026",
      } as const;
      const target = { ...due2026, timeLimit: { relation: "during" as const, date: during } };
      const figures = observed(...seen({ 2025: plainly(0.45) }));
      // Four of five years gone, and 5 of the 8 points that were due.
      expect(standing(targetProgress(target, planWith(target), figures, "2025-11-23"))).toEqual({
        open: ["whenExactly"],
        "2025-08-31": "missed",
        "2026-08-31": "behind",
      });
    });

    it("a choice between two meanings stays open beside it", () => {
      const tenth = change({ baseline: { at: ending(2021), value: 0.4 }, timeLimit: by(year(2026)) });
      // A tenth of 40% leads to 44%, ten points to 50%.
      const now = (value: number) => standing(today(tenth, seen({ 2026: plainly(value) })));
      expect(now(0.43)).toEqual({ open: ["whenExactly"] });
      expect(now(0.45)).toEqual({ open: ["whenExactly", "amountMeans"], shareOfBaseline: "met" });
    });
  });

  it("the figure at the time limit tells, not a later one", () => {
    const target = { ...due2026, timeLimit: by(ending(2025)) };
    const finding = today(target, seen({ 2025: plainly(0.51), 2026: plainly(0.2) }));
    expect(standing(finding)).toBe("met");
    expect(measured(finding).cautions).not.toContain("measuredLate");
  });

  it("the first figure after it stands in, and is said to", () => {
    const target = { ...due2026, timeLimit: by(ending(2025)) };
    const finding = today(target, seen({ 2024: plainly(0.5), 2026: plainly(0.2) }));
    expect(standing(finding)).toBe("missed");
    expect(measured(finding).cautions).toContain("measuredLate");
  });

  it("without one, the figure has to be asked for", () => {
    const target = { ...due2026, timeLimit: by(ending(2025)) };
    expect(standing(today(target, seen({ 2024: plainly(0.5) })))).toEqual({ open: ["observation"] });
  });

  it("leads nowhere any more, and leaves nothing to do in no time", () => {
    for (const value of [0.5, 0.4999]) {
      const [reading] = measured(today(due2026, seen({ 2026: plainly(value) }))).readings;
      expect(reading).toMatchObject({ projection: null, required: null });
    }
  });

  it("strict and inclusive differ", () => {
    const at50 = (operator: "atLeast" | "moreThan") =>
      standing(today({ ...due2026, operator }, seen({ 2026: of(5, 10) })));
    expect([at50("atLeast"), at50("moreThan")]).toEqual(["met", "missed"]);
  });

  it("a range has two sides", () => {
    const between = (value: number, upToOperator: "atMost" | "lessThan") =>
      standing(today({ ...due2026, level: 0.45, upTo: 0.55, upToOperator }, seen({ 2026: plainly(value) })));
    expect([
      between(0.45, "atMost"),
      between(0.55, "atMost"),
      between(0.56, "atMost"),
      between(0.55, "lessThan"),
    ]).toEqual(["met", "met", "missed", "missed"]);
  });

  it("a figure whose limits all meet the goal is secure", () => {
    const secure = (figure: Figure) => measured(today(due2026, seen({ 2026: figure }))).readings[0]?.secure;
    // Wilson limits of 60/100 are 0.502 and 0.691, those of 55/100 0.452 and 0.644.
    expect([secure(of(60, 100)), secure(of(55, 100)), secure(plainly(0.6))]).toEqual([true, false, null]);
  });
});

describe("a change that the data cannot tell from none", () => {
  // 8 of 20 then and 10 of 20 now: Newcombe limits of the difference are about -0.19 and 0.37.
  it("is looked at both ways once a quarter of the time has gone", () => {
    expect(standing(today(upward, seen({ 2021: of(8, 20), 2026: of(10, 20) })))).toEqual({
      open: ["chance"],
      asObserved: "onCourse",
      noChange: "stalled",
    });
  });

  it("is not reversing, nor stalled for certain, when it is a loss", () => {
    expect(standing(today(upward, seen({ 2021: of(8, 20), 2026: of(6, 20) })))).toEqual({
      open: ["chance"],
      asObserved: "reversing",
      noChange: "stalled",
    });
  });

  it("leaves a target behind before that", () => {
    const early = seen({ 2021: of(8, 20), 2022: of(7, 20) });
    expect(standing(targetProgress(upward, planWith(upward), observed(...early), "2022-11-23"))).toBe("behind");
  });

  it("is told beside a status that does not rest on it", () => {
    // 400 of 1,000 then, 470 now: a change of 0.07, limits about 0.026 and 0.113, against 0.1 due.
    const {
      change: moved,
      readings,
      status,
    } = measured(today(upward, seen({ 2021: of(400, 1000), 2026: of(470, 1000) })));
    expect([status, moved?.told, readings[0]?.fromDue?.told]).toEqual(["behind", "better", "cannotTell"]);
  });

  it("is not known without counts, and that is said", () => {
    const { change: moved, cautions } = measured(today(upward, seen({ 2026: plainly(0.5) })));
    expect(moved?.told).toBe("notKnown");
    expect(cautions).toContain("uncertaintyNotKnown");
  });
});

describe("nothing measured yet", () => {
  const from2026 = { ...upward, baseline: { at: ending(2026), value: 0.4 } };
  it("is not started while no school year has gone by", () => {
    expect(standing(today(from2026, []))).toBe("notStarted");
    expect(standing(targetProgress(from2026, planWith(from2026), observed(), "2027-08-30"))).toBe("notStarted");
  });
  it("has to be asked for once one has", () => {
    expect(standing(targetProgress(from2026, planWith(from2026), observed(), "2027-08-31"))).toEqual({
      open: ["observation"],
    });
  });
  it("a figure of a year that is not over is not looked at", () => {
    expect(
      standing(
        targetProgress(
          upward,
          planWith(upward),
          observed(...seen({ 2021: plainly(0.4), 2026: plainly(0.5) })),
          "2026-08-30",
        ),
      ),
    ).toEqual({
      open: ["observation"],
    });
  });
});

describe("a direction without an amount", () => {
  const up = direction({ baseline: { at: ending(2021), value: 0.4 }, timeLimit: by(ending(2031)) });
  it.each([
    [0.41, "onCourse"],
    [0.4, "stalled"],
    [0.39, "reversing"],
  ])("%d is %s", (value, status) => {
    expect(standing(today(up, seen({ 2026: plainly(value) })))).toBe(status);
  });
  it("is met at its time limit by any gain", () => {
    expect(standing(today({ ...up, timeLimit: by(ending(2026)) }, seen({ 2026: plainly(0.41) })))).toBe("met");
  });
  it("is looked at both ways where the data cannot tell the change from none", () => {
    // 50 of 100 and 51, or 49, of 100.
    const now = (x: number, target: Target = up) =>
      standing(today(target, seen({ 2021: of(50, 100), 2026: of(x, 100) })));
    const start = { baseline: { at: ending(2021) } };
    expect(now(51, { ...up, ...start })).toEqual({ open: ["chance"], asObserved: "onCourse", noChange: "stalled" });
    const kept = { ...up, ...start, direction: "maintain", timeLimit: by(ending(2026)) } as const;
    expect(now(49, kept)).toEqual({ open: ["chance"], asObserved: "missed", noChange: "met" });
    expect(now(51, kept)).toBe("met");
    // Nor is it missed while a day is left, even if the change is real.
    expect(now(49, { ...kept, timeLimit: by(year(2026)) })).toEqual({
      open: ["whenExactly", "chance"],
      noChange: "met",
    });
  });
  it("to keep what there is needs no time limit", () => {
    const { timeLimit: _, ...kept } = direction({ direction: "maintain", baseline: { at: ending(2021), value: 0.4 } });
    expect(standing(today(kept, seen({ 2026: plainly(0.4) })))).toBe("onCourse");
    expect(standing(today(kept, seen({ 2026: plainly(0.3) })))).toBe("reversing");
  });
});

it("an amount for every year with no end is held against the path it makes", () => {
  const target = direction({
    baseline: { at: ending(2021) },
    everyYear: { direction: "increase", amount: { value: 2, unit: "percentagePoints" } },
    timeLimit: by(ending(2031)),
  });
  const now = (n: number) => measured(today(target, seen({ 2021: of(4000, 10000), 2026: of(n, 10000) })));
  // Ten years of 2 points each lead from 40% to 60%; 50% was due after five.
  expect(now(5000)).toMatchObject({ status: "onCourse", readings: [{ due: 0.5, path: { shape: "linear" } }] });
  expect(now(5000).readings[0]?.goal).toBeCloseTo(0.6, 12);
  expect(now(4500).status).toBe("behind");
});

it("an amount for every year leads nowhere from a figure that is defined otherwise", () => {
  const target = direction({
    baseline: { at: ending(2021) },
    everyYear: { direction: "increase", amount: { value: 2, unit: "percentagePoints" } },
    timeLimit: by(ending(2026)),
  });
  const broken = [
    ...seen({ 2021: of(4000, 10000) }),
    ...seen({ 2026: of(6000, 10000) }, { seriesBreak: "a new test" }),
  ];
  expect(standing(today(target, broken))).toEqual({ open: ["sameDefinition"] });
});

it("a condition on every year is a second test beside the end", () => {
  const target = {
    ...upward,
    everyYear: { direction: "increase" as const, amount: { value: 1, unit: "percentagePoints" as const } },
  };
  const { years, cautions, status } = measured(
    today(target, seen({ 2021: plainly(0.4), 2024: plainly(0.42), 2025: plainly(0.425), 2026: plainly(0.5) })),
  );
  expect(years.map(({ kept }) => kept)).toEqual([true, false, true]);
  expect(cautions).toContain("yearNotKept");
  expect(status).toBe("onCourse");
});
