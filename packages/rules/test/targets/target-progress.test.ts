import type { Figure, Observation, PrintedDate, ProgressCaution, Target } from "@equality/model";
import { targetProgress } from "@equality/rules/targets";
import { describe, expect, it } from "vitest";
import {
  by,
  ending,
  gapSubject,
  level,
  measured,
  observed,
  of,
  plainly,
  planWith,
  seen,
  sides,
  standing,
} from "./following.ts";
import { change, direction, everyPupil, girls, milestone, observation, year } from "./plans.ts";

const asOf = "2026-11-23";
const today = (target: Target, observations: Observation[], measure = {}, schools: string[] = []) =>
  targetProgress(target, planWith(target, measure, schools), observed(...observations), asOf);
const day = (iso: string): PrintedDate => ({ kind: "day", day: iso, printed: iso });

/** From 40% in 2021 to 60% in 2031, out of 10,000: two points are due each school year. */
const upward = level({ level: 0.6, baseline: { at: ending(2021), value: 0.4 }, timeLimit: by(ending(2031)) });
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

describe("schools", () => {
  const inSchools = (figures: Readonly<Record<string, readonly [Figure, Figure]>>, year: number) =>
    Object.entries(figures).flatMap(([school, both]) => sides({ [year]: both }, { school }));
  const target = change({
    subject: gapSubject,
    direction: "decrease",
    amount: { value: 5, unit: "percentagePoints" },
    baseline: { at: ending(2022) },
    timeLimit: by(ending(2026)),
  });

  it("are pooled, never averaged: the gap of two schools with a lead is a deficit of the trust", () => {
    const simpson = { a: [of(18, 20), of(160, 200)], b: [of(80, 200), of(6, 20)] } as const;
    const finding = today(target, [...inSchools(simpson, 2022), ...inSchools(simpson, 2026)], {}, ["a", "b"]);
    const { baseline } = measured(finding);
    expect(baseline.sides).toEqual({ group: of(98, 220), comparator: of(166, 220) });
    // 98/220 - 166/220
    expect(baseline.figure.kind === "known" && baseline.figure.value).toBeCloseTo(-0.30909090909, 10);
  });

  it("a change in the gap is split into what comes between schools and what within", () => {
    // By Kitagawa. Each school's figures stay, 0.8 and 0.9, 0.4 and 0.5, and so does the gap of 0.1 within them; from half
    // in each school, the girls come to be 0.8 in the better one: 0.3 x 0.85 - 0.3 x 0.45 = 0.12.
    const then = { a: [of(40, 50), of(45, 50)], b: [of(20, 50), of(25, 50)] } as const;
    const now = { a: [of(64, 80), of(45, 50)], b: [of(8, 20), of(25, 50)] } as const;
    const finding = today(target, [...inSchools(then, 2022), ...inSchools(now, 2026)], {}, ["a", "b"]);
    const { causes } = measured(finding);
    expect(causes?.change).toBeCloseTo(0.12, 12);
    expect(causes?.bySchool?.between).toBeCloseTo(0.12, 12);
    expect(causes?.bySchool?.within).toBeCloseTo(0, 12);
    const splits = finding.explanation.steps.filter(({ code }) => code === "gapSplit");
    expect(splits.map(({ inputs }) => "strata" in inputs && inputs.strata)).toEqual([2, 2]);
  });

  it.each<[string, readonly [Figure, Figure]]>([
    ["has one side only", [of(8, 20), { kind: "missing" }]],
    ["is withheld on one side", [{ kind: "suppressed" }, of(25, 50)]],
    ["has no counts", [plainly(0.4), plainly(0.5)]],
  ])("the split cannot be told where a school %s", (_, b) => {
    const a = [of(40, 50), of(45, 50)] as const;
    const finding = today(target, [...inSchools({ a, b: a }, 2022), ...inSchools({ a, b }, 2026)], {}, ["a", "b"]);
    expect(measured(finding).causes?.bySchool).toBeNull();
  });

  it("a school that is missing leaves the pool partial, and other schools than before are said", () => {
    const figures = [
      ...seen({ 2021: of(400, 1000), 2026: of(500, 1000) }, { school: "a" }),
      ...seen({ 2021: of(400, 1000) }, { school: "b" }),
    ];
    const { cautions } = measured(today({ ...upward, baseline: { at: ending(2021) } }, figures, {}, ["a", "b"]));
    expect(cautions).toContain("partialData");
    expect(cautions).toContain("compositionChanged");
  });

  it("without counts there is no pooled figure", () => {
    const figures = ["a", "b"].flatMap((school) => seen({ 2021: plainly(0.4), 2026: plainly(0.5) }, { school }));
    expect(standing(today(upward, figures, {}, ["a", "b"]))).toEqual({ open: ["counts"] });
  });

  it("a level lists which schools met it", () => {
    const figures = [
      ...seen({ 2026: of(60, 100) }, { school: "a" }),
      ...seen({ 2026: of(49, 100) }, { school: "b" }),
      ...seen({ 2026: { kind: "suppressed" } }, { school: "c" }),
    ];
    const finding = today(level({ timeLimit: by(ending(2026)) }), figures, {}, ["a", "b", "c"]);
    expect(measured(finding).schools.map(({ school, outcome }) => [school, outcome])).toEqual([
      ["a", "met"],
      ["b", "notMet"],
      ["c", "notKnown"],
    ]);
  });

  const coverage: Extract<Target, { kind: "coverage" }> = {
    id: "target",
    printed: "every school has a lead",
    strength: "will",
    kind: "coverage",
    of: { kind: "schools" },
    share: 1,
    measure: "measure",
    what: "a lead",
    topic: "other",
    timeLimit: by(ending(2026)),
  };
  const leads = (figures: Readonly<Record<string, Figure>>, year = 2026) =>
    Object.entries(figures).flatMap(([school, figure]) => seen({ [year]: figure }, { school }));
  const covered = (observations: Observation[]) => today(coverage, observations, { kind: "count" }, ["a", "b"]);

  it("are counted for a coverage target, with no tolerance", () => {
    const all = covered(leads({ a: plainly(1), b: plainly(2) }));
    expect(standing(all)).toBe("met");
    expect(measured(all).observed.figure).toEqual(of(2, 2));
    expect(measured(all).counts).toBe("schools");
    expect(standing(covered(leads({ a: plainly(1), b: plainly(0) })))).toBe("missed");
  });

  it("are counted as if none and as if all of the unknown had it", () => {
    expect(standing(covered(leads({ a: plainly(1) })))).toEqual({ open: ["observation"] });
    expect(standing(covered(leads({ a: plainly(0) })))).toBe("missed");
  });

  it("have to be listed", () => {
    expect(standing(targetProgress(coverage, planWith(coverage, { kind: "count" }), observed(), asOf))).toEqual({
      open: ["schools"],
    });
  });
});

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
  it("to keep what there is needs no time limit", () => {
    const { timeLimit: _, ...kept } = direction({ direction: "maintain", baseline: { at: ending(2021), value: 0.4 } });
    expect(standing(today(kept, seen({ 2026: plainly(0.4) })))).toBe("onCourse");
    expect(standing(today(kept, seen({ 2026: plainly(0.3) })))).toBe("reversing");
  });
});

describe("milestones and what recurs", () => {
  const due = { timeLimit: by(ending(2026)) };
  it.each([
    [{ done: true, at: day("2025-08-01") }, "metEarly"],
    [{ done: true, at: day("2025-09-01") }, "met"],
    [{ done: true, at: day("2026-08-31") }, "met"],
    [{ done: true, at: day("2026-09-01") }, "missed"],
    [{ done: true }, "met"],
    [{ done: false }, "missed"],
    [{}, { open: ["progress"] }],
  ])("%j", (progress, status) => {
    expect(standing(today(milestone({ ...due, progress }), []))).toEqual(status);
  });
  it("not started while it is not done and not due, unless something was said of it", () => {
    const later = { timeLimit: by(ending(2030)) };
    expect(standing(today(milestone({ ...later, progress: { done: false } }), []))).toBe("notStarted");
    expect(standing(today(milestone({ ...later, progress: { done: false, text: "out to tender" } }), []))).toEqual({
      open: ["progress"],
    });
  });

  const yearly: Extract<Target, { kind: "recurring" }> = {
    id: "target",
    printed: "training every year",
    strength: "will",
    kind: "recurring",
    activity: "training",
    topic: "staffTraining",
    every: "P1Y",
    times: 1,
    measure: "measure",
    what: "training",
  };
  it.each([
    [{ 2025: plainly(1), 2026: plainly(1) }, "onCourse"],
    [{ 2025: plainly(1), 2026: plainly(0) }, "behind"],
    [{ 2024: plainly(1) }, { open: ["observation"] }],
    [{ 2026: { kind: "suppressed" } as const }, { open: ["suppressedFigure"] }],
  ])("%j", (figures, status) => {
    expect(standing(today(yearly, seen(figures), { kind: "count" }))).toEqual(status);
  });
  it("at its time limit is met where it was kept all along, and not where nobody looked", () => {
    const until2026 = (figures: Parameters<typeof seen>[0], every = "P1Y") =>
      standing(today({ ...yearly, every, timeLimit: by(ending(2026)) } as Target, seen(figures), { kind: "count" }));
    expect(until2026({ 2024: plainly(1), 2025: plainly(1), 2026: plainly(1) })).toBe("met");
    expect(until2026({ 2024: plainly(1), 2026: plainly(1) })).toEqual({ open: ["observation"] });
    expect(until2026({ 2023: plainly(0), 2026: plainly(1) })).toBe("missed");
    expect(until2026({ 2025: { kind: "missing" }, 2026: plainly(1) })).toEqual({ open: ["missingFigure"] });
    expect(until2026({ 2025: { kind: "suppressed" }, 2026: plainly(1) })).toEqual({ open: ["suppressedFigure"] });
    // How often in a year does not tell whether in each quarter, but none in a year is none in any.
    expect(until2026({ 2026: plainly(4) }, "P3M")).toEqual({ open: ["samePeriod"] });
    expect(until2026({ 2026: plainly(0) }, "P3M")).toBe("missed");
  });
  it("in words is not judged by figures", () => {
    const words: Target = {
      id: "target",
      printed: "p",
      strength: "will",
      kind: "qualitative",
      topic: "other",
      what: "w",
    };
    expect(standing(today(words, []))).toBe("judgedInWords");
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
