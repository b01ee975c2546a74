import type { Assessment, Figure, Observation, PublishedAssessment, Target } from "@equality/model";
import { minimumCount10, publishable } from "@equality/rules/disclosure";
import { interpretTarget } from "@equality/rules/targets";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { change, gapChange, girls, milestone, observation, observed, planOf, year } from "../targets/plans.ts";

type Kind = "proportion" | "count" | "mean";

/** An assessment of one target, whose baseline was observed. */
const assessmentOf = (
  target: Target,
  figure: Figure,
  kind: Kind = "proportion",
  rest: Partial<Observation> = {},
): Assessment => {
  const plan = planOf(target, kind);
  const finding = interpretTarget(target, plan, observed(observation({ figure, ...rest })));
  return {
    schemaVersion: 1,
    asOf: "2026-11-23",
    plan,
    deadlines: [],
    localReviews: [],
    nextReviews: [],
    periods: [],
    progress: [],
    readings: [{ objective: "objective", target: target.id, finding }],
    audit: [],
    gaps: [],
  };
};

const since2025 = { baseline: { at: year(2025) } };
const ambiguous = change({ ...since2025, direction: "decrease" });
const clear = change({ ...since2025, amount: { value: 10, unit: "percentagePoints" } });

/** Every figure in some data: baselines and goals of readings, and those within steps. */
const figuresIn = (data: unknown): Figure[] => {
  if (typeof data !== "object" || data === null) return [];
  const kind: unknown = Reflect.get(data, "kind");
  const isFigure = kind === "suppressed" || kind === "missing" || (kind === "known" && "value" in data);
  return [...(isFigure ? [data as Figure] : []), ...Object.values(data).flatMap(figuresIn)];
};
const figuresOf = ({ readings }: Assessment | PublishedAssessment): string[] =>
  figuresIn(readings).map(({ kind }) => kind);

const counted = (numerator: number, denominator: number): Figure => ({
  kind: "known",
  value: numerator / denominator,
  numerator,
  denominator,
});
const isWithheld = (figure: Figure, policy = minimumCount10 as PublishedAssessment["policy"]): boolean =>
  new Set(figuresOf(publishable(assessmentOf(clear, figure), policy))).has("suppressed");

describe("a figure is withheld", () => {
  it.each([
    ["a numerator of 9", counted(9, 100), true],
    ["a numerator of 10", counted(10, 100), false],
    ["9 others", counted(91, 100), true],
    ["10 others", counted(90, 100), false],
    ["9 people in all", counted(4, 9), true],
    ["19 people: 10 and 9 others", counted(10, 19), true],
    ["20 people: 10 and 10 others", counted(10, 20), false],
    ["nobody", counted(0, 100), true],
    ["everybody", counted(100, 100), true],
    ["only a denominator, of 9", { kind: "known", value: 0.4, denominator: 9 }, true],
    ["only a denominator, of 10", { kind: "known", value: 0.4, denominator: 10 }, false],
    ["no counts", { kind: "known", value: 0.4 }, false],
  ] as const)("%s: %j", (_, figure, expected) => {
    expect(isWithheld(figure)).toBe(expected);
  });

  it("only below the policy's own minimum", () => {
    const minimum = (minimumCount: number) => ({ name: "local", minimumCount, decimals: 0 });
    expect(isWithheld(counted(4, 20), minimum(5))).toBe(true);
    expect(isWithheld(counted(5, 20), minimum(5))).toBe(false);
    expect(isWithheld(counted(0, 20), minimum(1))).toBe(true);
    expect(isWithheld(counted(0, 20), minimum(0))).toBe(false);
  });

  it("is itself the count where the measure counts", () => {
    const by5 = change({ ...since2025, amount: { value: 5, unit: "count" } });
    const kinds = (value: number, target = by5) =>
      figuresOf(publishable(assessmentOf(target, { kind: "known", value }, "count"), minimumCount10));
    expect(kinds(9)).toContain("suppressed");
    expect(kinds(10)).not.toContain("suppressed");
    expect(
      kinds(40, change({ ...since2025, baseline: { at: year(2025), value: 3 }, amount: { value: 5, unit: "count" } })),
    ).not.toContain("suppressed");
  });
});

describe("what follows from a withheld figure", () => {
  it("is withheld under every meaning, and in the steps", () => {
    const { readings } = publishable(assessmentOf(ambiguous, counted(3, 40)), minimumCount10);
    // Two alternatives with a baseline and a goal each, and two steps with a baseline and a result each.
    expect(figuresIn(readings)).toEqual(Array.from({ length: 8 }, () => ({ kind: "suppressed" })));
    expect(readings[0]?.finding).toMatchObject({
      kind: "undetermined",
      alternatives: [{ value: { share: 0.1 } }, { value: { change: 0.1 } }],
    });
  });

  it("includes a gap's goal, whose step does not tell the side the gap is on", () => {
    const gap = gapChange({ ...since2025, amount: { value: 5, unit: "percentagePoints" } });
    const of = (value: number) =>
      publishable(
        assessmentOf(gap, { kind: "known", value, numerator: 4, denominator: 40 }, "proportion", {
          population: girls,
          comparator: { kind: "complement" },
        }),
        minimumCount10,
      );
    expect(figuresOf(of(-0.2))).toContain("suppressed");
    expect(of(-0.2).readings).toEqual(of(0.2).readings);
  });

  it("leaves what was missing missing: it is not known to be small", () => {
    const { readings } = publishable(
      assessmentOf(change({ ...since2025, amount: { value: 5, unit: "count" } }), counted(3, 40)),
      minimumCount10,
    );
    expect(figuresIn(readings)).toEqual([{ kind: "suppressed" }, { kind: "missing" }]);
  });
});

describe("what is left as it was", () => {
  it("suppressed and missing figures, and targets without any", () => {
    expect(figuresOf(publishable(assessmentOf(clear, { kind: "suppressed" }), minimumCount10))).toEqual([
      "suppressed",
      "suppressed",
      "suppressed",
      "suppressed",
    ]);
    expect(figuresOf(publishable(assessmentOf(clear, { kind: "missing" }), minimumCount10))).toEqual([
      "missing",
      "missing",
    ]);
    expect(figuresOf(publishable(assessmentOf(milestone({}), counted(3, 40)), minimumCount10))).toEqual([]);
  });

  it("the plan, the day and all other findings; the policy is added", () => {
    const assessment = assessmentOf(clear, counted(3, 40));
    const { policy, readings, ...rest } = publishable(assessment, minimumCount10);
    const { readings: before, ...others } = assessment;
    expect(rest).toEqual(others);
    expect(policy).toEqual({ name: "minimumCount10", minimumCount: 10, scope: "everyFigure", decimals: 1 });
    expect(readings).not.toEqual(before);
  });
});

describe("for every figure", () => {
  const count = fc.integer({ min: 0, max: 60 });
  const figure = fc.tuple(count, count).map(([a, b]): Figure => counted(Math.min(a, b), Math.max(a, b, 1)));
  const target = fc.constantFrom(ambiguous, clear, change({ ...since2025 }));
  const minimum = fc.integer({ min: 1, max: 20 });
  const policyOf = (minimumCount: number) => ({ name: "any", minimumCount, decimals: 1 });

  it("no withheld number stands anywhere in what is published", () => {
    fc.assert(
      fc.property(target, figure, minimum, (one, of, minimumCount) => {
        const assessment = assessmentOf(one, of);
        const published = publishable(assessment, policyOf(minimumCount));
        if (!figuresOf(published).includes("suppressed")) return;
        const text = JSON.stringify(published);
        for (const secret of figuresIn(assessment.readings))
          if (secret.kind === "known") expect(text).not.toContain(`"kind":"known","value":${secret.value}`);
        expect(text).not.toContain('"kind":"known"');
        expect(text).not.toContain('"numerator"');
      }),
    );
  });

  it("what is published has counts, and others beside them, of at least the minimum", () => {
    fc.assert(
      fc.property(target, figure, minimum, (one, of, minimumCount) => {
        for (const shown of figuresIn(publishable(assessmentOf(one, of), policyOf(minimumCount)).readings))
          if (shown.kind === "known" && shown.numerator !== undefined && shown.denominator !== undefined)
            expect(Math.min(shown.numerator, shown.denominator - shown.numerator)).toBeGreaterThanOrEqual(minimumCount);
      }),
    );
  });

  it("a higher minimum never shows more, and publishing twice is publishing once", () => {
    fc.assert(
      fc.property(target, figure, minimum, (one, of, minimumCount) => {
        const assessment = assessmentOf(one, of);
        const known = (policy: PublishedAssessment["policy"]) =>
          figuresOf(publishable(assessment, policy)).filter((kind) => kind === "known").length;
        expect(known(policyOf(minimumCount + 1))).toBeLessThanOrEqual(known(policyOf(minimumCount)));
        const once = publishable(assessment, policyOf(minimumCount));
        expect(publishable(once, policyOf(minimumCount))).toEqual(once);
      }),
    );
  });

  it("the assessment is not changed, and counts multiplied are withheld no more than before", () => {
    fc.assert(
      fc.property(target, figure, (one, of) => {
        const assessment = assessmentOf(one, of);
        const before = structuredClone(assessment);
        const withheld = figuresOf(publishable(assessment, minimumCount10)).includes("suppressed");
        expect(assessment).toEqual(before);
        if (of.kind !== "known" || withheld) return;
        const tenfold = counted((of.numerator ?? 0) * 10, (of.denominator ?? 0) * 10);
        expect(figuresOf(publishable(assessmentOf(one, tenfold), minimumCount10))).not.toContain("suppressed");
      }),
    );
  });
});
