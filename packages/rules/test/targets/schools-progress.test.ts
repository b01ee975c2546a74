import type { Figure, Observation, Target } from "@equality/model";
import { targetProgress } from "@equality/rules/targets";
import { describe, expect, it } from "vitest";
import {
  asOf,
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
  today,
  upward,
} from "./following.ts";
import { change } from "./plans.ts";

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
