import type { Figure, Observation, Target } from "@equality/model";
import { assess } from "@equality/rules";
import { minimumCount10, publishable, publishableSeries } from "@equality/rules/disclosure";
import { targetSeries } from "@equality/rules/targets";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  by,
  ending,
  gapSubject,
  level,
  observed,
  of,
  plainly,
  planWith,
  seen,
  sides,
  standing,
} from "../targets/following.ts";
import { change, girls } from "../targets/plans.ts";

const asOf = "2026-11-23";
const reach = level({ level: 0.6, baseline: { at: ending(2022) }, timeLimit: by(ending(2030)) });
const gap = change({
  subject: gapSubject,
  direction: "decrease",
  amount: { value: 5, unit: "percentagePoints" },
  baseline: { at: ending(2022) },
  timeLimit: by(ending(2030)),
});

const published = (target: Target, observations: Observation[], schools: string[] = [], measure = {}) =>
  publishable(assess(planWith(target, measure, schools), observed(...observations), asOf), minimumCount10);
const standingOf = (...given: Parameters<typeof published>) => {
  const [one] = published(...given).progress;
  return one && standing(one.finding);
};
const series = (target: Target, observations: Observation[], measure = {}) =>
  publishableSeries(targetSeries(target, planWith(target, measure), observed(...observations), asOf), minimumCount10);

describe("how a target stands is withheld", () => {
  it.each<[string, Figure, Figure, unknown]>([
    ["ten of the baseline and of the latest figure", of(40, 100), of(60, 100), "metEarly"],
    ["nine of the latest figure", of(40, 100), of(9, 100), { open: ["suppressedFigure"] }],
    ["nine others beside it", of(40, 100), of(91, 100), { open: ["suppressedFigure"] }],
    ["nine of the baseline", of(9, 100), of(60, 100), { open: ["suppressedFigure"] }],
    ["all of them, which a goal would give away", of(40, 100), of(20, 20), { open: ["suppressedFigure"] }],
  ])("%s", (_, start, now, expected) => {
    expect(standingOf(reach, seen({ 2022: start, 2026: now }))).toEqual(expected);
  });

  it("where either side of a gap is about too few", () => {
    const figures = (boys: Figure) => sides({ 2022: [of(40, 100), of(60, 100)], 2026: [of(90, 200), boys] });
    expect(standingOf(gap, figures(of(12, 20)))).toEqual({ open: ["suppressedFigure"] });
    expect(published(gap, figures(of(12, 20))).readings[0]?.finding.kind).toBe("determined");
    const small = sides({ 2022: [of(4, 10), of(60, 100)], 2026: [of(90, 200), of(60, 100)] });
    const [reading] = published(gap, small).readings;
    expect(
      reading?.finding.kind === "determined" && "goal" in reading.finding.value && reading.finding.value.goal,
    ).toEqual({
      kind: "suppressed",
    });
  });

  it.each([
    ["a whole", { kind: "whole" }],
    ["a population", { kind: "population", population: { kind: "everyone", people: "pupils" } }],
  ] as const)("where the rest of %s that contains the group are too few", (_, comparator) => {
    const subject = { kind: "gap", measure: "measure", group: girls, comparator } as const;
    const target = level({ subject, timeLimit: by(ending(2026)) });
    const whole = (all: Figure) => [
      ...seen({ 2026: of(50, 100) }, { population: girls, id: "group" }),
      ...seen({ 2026: all }),
    ];
    expect(standingOf(target, whole(of(80, 160)))).toBe("missed");
    expect(standingOf(target, whole(of(59, 118)))).toEqual({ open: ["suppressedFigure"] });
  });

  it("where a count is of fewer than ten", () => {
    const count = { kind: "count" } as const;
    const fewer = level({
      operator: "atMost",
      level: 5,
      unit: "count",
      baseline: { at: ending(2022) },
      timeLimit: by(ending(2026)),
    });
    expect(standingOf(fewer, seen({ 2022: plainly(40), 2026: plainly(4) }), [], count)).toEqual({
      open: ["suppressedFigure"],
    });
  });

  it("but not where schools are counted", () => {
    const lead: Target = {
      id: "target",
      printed: "a lead in every school",
      strength: "will",
      kind: "coverage",
      of: { kind: "schools" },
      share: 1,
      measure: "measure",
      what: "a lead",
      topic: "other",
      timeLimit: by(ending(2026)),
    };
    const leads = ["a", "b"].flatMap((school) => seen({ 2026: plainly(1) }, { school }));
    expect(standingOf(lead, leads, ["a", "b"], { kind: "count" })).toBe("met");
  });
});

it("what of a gap's change lies between schools is told only where each of them counts enough", () => {
  const inSchools = (b: Figure) => [
    ...sides({ 2022: [of(40, 100), of(60, 100)], 2026: [of(45, 100), of(60, 100)] }, { school: "a" }),
    ...sides({ 2022: [of(40, 100), of(60, 100)], 2026: [b, of(60, 100)] }, { school: "b" }),
  ];
  const told = (b: Figure) => {
    const finding = published(gap, inSchools(b), ["a", "b"]).progress[0]?.finding;
    const value = finding?.kind === "determined" ? finding.value : undefined;
    return [
      value?.kind === "measured" && value.causes?.bySchool !== null,
      finding?.explanation.steps.some(({ code }) => code === "gapSplit"),
    ];
  };
  expect(told(of(50, 100))).toEqual([true, true]);
  expect(told(of(9, 100))).toEqual([false, false]);
});

it("no school's figure stands beside the whole, and no outcome of any where one is about too few", () => {
  const target = level({ timeLimit: by(ending(2026)) });
  const schools = (a: Figure) => [
    ...seen({ 2026: a }, { school: "a" }),
    ...seen({ 2026: of(60, 100) }, { school: "b" }),
  ];
  const outcomes = (a: Figure) => {
    const [one] = published(target, schools(a), ["a", "b"]).progress;
    const text = JSON.stringify(one);
    expect(text).not.toContain('"numerator":60,');
    const { finding } = one ?? {};
    return finding?.kind === "determined" && finding.value.kind === "measured"
      ? finding.value.schools.map(({ outcome }) => outcome)
      : [];
  };
  expect(outcomes(of(40, 100))).toEqual(["notMet", "met"]);
  expect(outcomes(of(4, 100))).toEqual(["notKnown", "notKnown"]);
});

describe("a series", () => {
  const figures = seen({ 2022: of(40, 100), 2024: of(9, 100), 2026: of(50, 100) });
  it("shows a point about too few as suppressed, and no projection", () => {
    const { observed: points, readings } = series(reach, figures);
    expect(points.map(({ figure }) => figure.kind)).toEqual(["known", "suppressed", "known"]);
    expect(points[1]?.limits).toBeNull();
    expect(readings[0]?.projection).toBeNull();
    expect(readings[0]?.goal).toEqual({ value: 0.6 });
  });
  it("shows no total that the assessment beside it withholds", () => {
    const plan = planWith(reach, {}, ["a", "b"]);
    const all = seen({ 2022: of(40, 100), 2026: of(64, 120) });
    const beside = (numerator: number) => {
      const item = (school: string, figure: Figure) => ({
        id: school,
        kind: "figure" as const,
        body: "trust",
        school,
        document: "document",
        limb: "others" as const,
        aims: [],
        characteristics: { kind: "none" as const },
        groups: [],
        period: ending(2026),
        source: "results",
        measure: "measure",
        figure,
      });
      const information = [item("a", of(numerator, 20)), item("b", of(64 - numerator, 100))];
      const assessment = assess({ ...plan, information }, observed(...all), asOf);
      const points = targetSeries(reach, plan, observed(...all), asOf);
      return publishableSeries(points, minimumCount10, assessment).observed.map(({ figure }) => figure.kind);
    };
    // Of the 64 at both schools, 60 are at the other one.
    expect(beside(4)).toEqual(["known", "suppressed"]);
    expect(beside(10)).toEqual(["known", "known"]);
  });
  it("shows no path from a baseline about too few", () => {
    const { readings } = series(reach, seen({ 2022: of(9, 100), 2026: of(50, 100) }));
    expect(readings[0]).toMatchObject({ goal: null, path: { points: [] }, projection: null });
  });
});

describe("for any counts", () => {
  const count = fc.integer({ min: 0, max: 40 });
  const figure = fc.tuple(count, count).map(([a, b]) => of(Math.min(a, b), Math.max(a, b, 1)));
  const isFew = (one: Figure) =>
    one.kind === "known" &&
    [one.numerator ?? 0, (one.denominator ?? 0) - (one.numerator ?? 0)].some((n) => n < minimumCount10.minimumCount);

  /** Every number that stands in some data. */
  const numbersIn = (data: unknown): number[] => {
    if (typeof data === "number") return [data];
    return typeof data === "object" && data !== null ? Object.values(data).flatMap(numbersIn) : [];
  };

  it("no withheld number, and none from which one would follow, stands in what is published", () => {
    fc.assert(
      fc.property(figure, figure, figure, figure, (g0, b0, g1, b1) => {
        const secret = [g0, b0, g1, b1];
        fc.pre(secret.some(isFew));
        const { progress } = published(gap, sides({ 2022: [g0, b0], 2026: [g1, b1] }));
        const inside = progress.map(({ finding }) => finding);
        expect(numbersIn(inside)).toEqual([]);
      }),
    );
  });

  it("nor in a series: a point about few is without a number, and what rests on it too", () => {
    fc.assert(
      fc.property(figure, figure, (start, now) => {
        const { observed: points, readings } = series(reach, seen({ 2022: start, 2026: now }));
        for (const [i, one] of [start, now].entries()) if (isFew(one)) expect(numbersIn(points[i])).toEqual([]);
        if (isFew(start)) expect(numbersIn(readings)).toEqual([]);
        if (isFew(now)) expect(readings.every(({ projection }) => projection === null)).toBe(true);
      }),
    );
  });

  it("publishing twice is publishing once, and the assessment is not changed", () => {
    fc.assert(
      fc.property(figure, figure, (start, now) => {
        const assessment = assess(planWith(reach), observed(...seen({ 2022: start, 2026: now })), asOf);
        const before = structuredClone(assessment);
        const once = publishable(assessment, minimumCount10);
        expect(assessment).toEqual(before);
        expect(publishable(once, minimumCount10)).toEqual(once);
      }),
    );
  });
});
