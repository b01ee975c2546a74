import type { Figure, Observation, Target } from "@equality/model";
import { describe, expect, it } from "vitest";
import { by, ending, gapSubject, level, measured, of, plainly, seen, sides, standing, today } from "./following.ts";
import { change, everyPupil, girls, observation, year } from "./plans.ts";

const narrower = change({
  subject: gapSubject,
  direction: "decrease",
  amount: { value: 5, unit: "points" },
  baseline: { at: ending(2022), value: -22 },
  timeLimit: by(ending(2026)),
});
const limitsOf = (target: Target, observations: Observation[], measure: object) =>
  measured(today(target, observations, measure)).observed.limits;
const meanOf = (value: number, standardDeviation: number, denominator: number): Figure => ({
  kind: "known",
  value,
  standardDeviation,
  denominator,
});

describe("limits are those of the method for figures of the kind", () => {
  it("a gap of means: Welch", () => {
    // 34.9 (18.2, 120) and 50.3 (17.4, 410), by mpmath and R: -15.4, from -19.08995782 to -11.71004218.
    const figures = sides({ 2026: [meanOf(34.9, 18.2, 120), meanOf(50.3, 17.4, 410)] });
    const limits = limitsOf(narrower, figures, { kind: "mean" });
    expect(limits?.method).toBe("welch");
    expect(limits?.lower).toBeCloseTo(-19.08995782, 7);
    expect(limits?.upper).toBeCloseTo(-11.71004218, 7);
  });

  it("a gap of rates per 100: Garwood, squared and added, and said to take events as independent", () => {
    // 24 of 480 and 35 of 2,150: 0.033721, from 0.014664 to 0.058612, times 100.
    const rate = (events: number, roll: number): Figure =>
      ({ ...of(events, roll), value: (events / roll) * 100 }) as Figure;
    const target = change({ ...narrower, baseline: { at: ending(2022), value: 10 } });
    const finding = measured(
      today(target, sides({ 2026: [rate(24, 480), rate(35, 2150)] }), { kind: "rate", better: "lower" }),
    );
    expect(finding.observed.limits?.lower).toBeCloseTo(1.4664, 4);
    expect(finding.observed.limits?.upper).toBeCloseTo(5.8612, 4);
    expect(finding.cautions).toContain("eventsTakenAsIndependent");
  });

  it.each([
    ["the whole", { kind: "whole" }],
    ["a population that holds it", { kind: "population", population: everyPupil }],
  ] as const)("a gap of a group to %s: that to the rest, drawn in by the rest's share", (_, comparator) => {
    // 56/70 v. the rest, 48/80: Newcombe 0.0524314724 and 0.3338726540, times 80/150.
    const subject = { kind: "gap", measure: "measure", group: girls, comparator } as const;
    const figures = [
      observation({ id: "g", at: ending(2026), population: girls, figure: of(56, 70) }),
      observation({ id: "e", at: ending(2026), population: everyPupil, figure: of(104, 150) }),
    ];
    const limits = limitsOf(level({ subject, timeLimit: by(ending(2026)) }), figures, {});
    expect(limits?.lower).toBeCloseTo((0.0524314724 * 80) / 150, 9);
    expect(limits?.upper).toBeCloseTo((0.333872654 * 80) / 150, 9);
  });

  it("none for a ratio of sums, whose pupils are not known", () => {
    const finding = measured(
      today(level({ timeLimit: by(ending(2026)) }), seen({ 2026: of(900, 1000) }), { kind: "ratioOfSums" }),
    );
    expect(finding.observed.limits).toBeNull();
  });
});

it("the rest of a rate may have more events than pupils", () => {
  const rate = (events: number, roll: number): Figure => ({
    kind: "known",
    value: (events / roll) * 100,
    numerator: events,
    denominator: roll,
  });
  const target = change({
    ...narrower,
    subject: { kind: "gap", measure: "measure", group: girls, comparator: { kind: "complement" } },
  });
  // 150 suspensions of 100 pupils, 10 of them of the 20 girls: 140 of 80 boys, 175 per 100.
  const figures = [...seen({ 2026: rate(150, 100) }), ...sides({ 2026: [rate(10, 20), { kind: "missing" }] })];
  expect(measured(today(target, figures, { kind: "rate", better: "lower" })).observed.sides?.comparator).toEqual(
    rate(140, 80),
  );
});

describe("a printed baseline", () => {
  const target = (value: number): Target =>
    level({ level: 0.6, baseline: { at: ending(2021), value }, timeLimit: by(ending(2031)) });
  const method = (value: number) =>
    measured(today(target(value), seen({ 2021: of(4370, 10000), 2026: of(5100, 10000) }))).change?.limits?.method;
  it("takes the counts of what was observed then where it is the same figure, rounded", () => {
    expect([method(0.437), method(0.44)]).toEqual(["newcombe", "newcombe"]);
  });
  it("is taken as known without error where it is another", () => {
    expect([method(0.4), method(0.43)]).toEqual(["differenceFromFixed", "differenceFromFixed"]);
  });
  it("stays the figure that it is, whatever was observed", () => {
    expect(
      measured(today(target(0.44), seen({ 2021: of(4370, 10000), 2026: of(5100, 10000) }))).baseline.figure,
    ).toMatchObject({
      value: 0.44,
    });
  });
});

describe("schools are pooled", () => {
  const at = (school: string, figure: Figure) => seen({ 2026: figure }, { school });
  const pooled = (a: Figure, b: Figure, kind: "mean" | "count" | "ratioOfSums") =>
    today(level({ level: 5, unit: "points", timeLimit: by(ending(2026)) }), [...at("a", a), ...at("b", b)], { kind }, [
      "a",
      "b",
    ]);

  it("means by how many they are taken over", () => {
    // 10 of mean 4 and 30 of mean 8: 280 / 40.
    expect(measured(pooled(meanOf(4, 1, 10), meanOf(8, 1, 30), "mean")).observed.figure).toMatchObject({
      value: 7,
      denominator: 40,
    });
  });
  it("sums by their sums, and counts by adding, but only where all are known", () => {
    expect(measured(pooled(of(10, 200), of(30, 200), "ratioOfSums")).observed.figure).toMatchObject({ value: 0.1 });
    expect(measured(pooled(plainly(3), plainly(4), "count")).observed.figure).toEqual(plainly(7));
    expect(standing(pooled(plainly(3), { kind: "suppressed" }, "count"))).toEqual({ open: ["suppressedFigure"] });
  });
});

it("a time limit that may lie before the start gives no verdict by itself", () => {
  const day = (iso: string) => ({ kind: "day", day: iso, printed: iso }) as const;
  const target = level({ baseline: { at: day("2026-02-01"), value: 0.4 }, timeLimit: by(year(2026)) });
  const now = observation({ at: day("2026-08-01"), figure: plainly(0.5) });
  expect(standing(today(target, [now]))).toEqual({ open: ["whenExactly"], "2026-12-31": "metEarly" });
});
