import type { Finding, Observation, Step, Target, TargetProgress } from "@equality/model";
import { planWithObservations } from "@equality/model/testing";
import { targetProgress, targetSeries, valueDue } from "@equality/rules/targets";
import fc from "fast-check";
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
import { change } from "./plans.ts";

const asOf = "2026-11-23";
const goal = (value: number, start: number): Target =>
  level({
    operator: value >= start ? "atLeast" : "atMost",
    level: value,
    unit: "points",
    baseline: { at: ending(2021), value: start },
    timeLimit: by(ending(2031)),
  });
const mean = { kind: "mean" } as const;
const figure = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 8);
const stands = (target: Target, observations: Observation[], measure = {}) =>
  targetProgress(target, planWith(target, measure), observed(...observations), asOf);

describe("how a target stands", () => {
  it("is 0 of the way at the baseline and 1 at the goal", () => {
    fc.assert(
      fc.property(figure, figure, (start, end) => {
        fc.pre(start !== end);
        const shareAt = (value: number) =>
          measured(stands(goal(end, start), seen({ 2026: plainly(value) }), mean)).readings[0]?.share;
        expect(shareAt(start)).toBe(0);
        expect(shareAt(end)).toBe(1);
      }),
    );
  });

  it("does not change with the unit of the figures", () => {
    fc.assert(
      fc.property(figure, figure, figure, fc.constantFrom(0.01, 0.1, 3, 7, 100, 1024), (start, value, end, scale) => {
        const at = (unit: number) =>
          standing(stands(goal(end * unit, start * unit), seen({ 2026: plainly(value * unit) }), mean));
        expect(at(scale)).toEqual(at(1));
      }),
    );
  });

  it("does not change with the order of the observations", () => {
    fc.assert(
      fc.property(
        planWithObservations().chain((given) =>
          fc.record({
            given: fc.constant(given),
            shuffled: fc.shuffledSubarray(given.observations.observations, {
              minLength: given.observations.observations.length,
            }),
          }),
        ),
        ({ given: { plan, observations }, shuffled }) => {
          for (const { targets } of plan.objectives)
            for (const target of targets) {
              const as = (all: Observation[]) => [
                targetProgress(target, plan, { schemaVersion: 1, observations: all }, asOf),
                targetSeries(target, plan, { schemaVersion: 1, observations: all }, asOf),
              ];
              expect(as(shuffled)).toEqual(as(observations.observations));
            }
        },
      ),
    );
  });

  it("is never less certain with more data at the same rates", () => {
    const rates = fc.record({
      n: fc.integer({ min: 5, max: 60 }),
      girls: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      boys: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    });
    const target = change({
      subject: gapSubject,
      direction: "decrease",
      amount: { value: 5, unit: "percentagePoints" },
      baseline: { at: ending(2022) },
      timeLimit: by(ending(2030)),
    });
    const certainty = (finding: Finding<TargetProgress>): number => {
      if (finding.kind !== "determined") return 0;
      const { readings } = measured(finding);
      return readings.every(({ fromDue }) => fromDue?.told === "better" || fromDue?.told === "worse") ? 2 : 1;
    };
    fc.assert(
      fc.property(rates, fc.integer({ min: 2, max: 50 }), ({ n, girls, boys }, times) => {
        const with_ = (k: number) => {
          const side = (rate: number) => of(Math.round(rate * n) * k, n * k);
          return stands(
            target,
            sides({ 2022: [side(girls[0]), side(boys[0])], 2026: [side(girls[1]), side(boys[1])] }),
          );
        };
        // Nothing to compare where the gap has no side to move on, or the sides have changed places.
        fc.pre(with_(1).kind !== "undetermined" || with_(1).explanation.steps.some(({ code }) => code === "shareDone"));
        expect(certainty(with_(times))).toBeGreaterThanOrEqual(certainty(with_(1)));
      }),
    );
  });

  it("has goals under two readings that differ by the amount times one less the size of the baseline", () => {
    const target = (points: number) =>
      change({
        subject: gapSubject,
        direction: "decrease",
        amount: { value: points, unit: "percent" },
        baseline: { at: ending(2022) },
        timeLimit: by(ending(2026)),
      });
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 99 }), fc.integer({ min: 1, max: 19 }), (gap, points) => {
        const start = -gap / 100;
        const finding = stands(
          target(points),
          sides({ 2022: [plainly(0), plainly(-start)], 2026: [plainly(0), plainly(-start)] }),
        );
        const goals = measured(finding).readings.map((reading) => reading.goal ?? 0);
        const amount = points / 100;
        expect((goals[1] ?? 0) - (goals[0] ?? 0)).toBeCloseTo(amount * (1 - Math.abs(start)), 12);
      }),
    );
  });

  it("has parts of a gap's change, between schools and within, that add up to it", () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.nat(200)).map(([n, x]) => of(Math.min(x, n), n));
    const both = fc.tuple(counts, counts);
    const target = change({
      subject: gapSubject,
      direction: "decrease",
      amount: { value: 0, unit: "percentagePoints" },
      baseline: { at: ending(2022) },
      timeLimit: by(ending(2026)),
    });
    fc.assert(
      fc.property(fc.tuple(both, both), fc.tuple(both, both), (then, now) => {
        const inSchools = ["a", "b"].flatMap((school, i) =>
          sides({ 2022: then[i] ?? then[0], 2026: now[i] ?? now[0] }, { school }),
        );
        const finding = targetProgress(target, planWith(target, {}, ["a", "b"]), observed(...inSchools), asOf);
        fc.pre(finding.kind === "determined");
        const { causes } = measured(finding);
        expect((causes?.bySchool?.between ?? 0) + (causes?.bySchool?.within ?? 0)).toBeCloseTo(causes?.change ?? 0, 10);
      }),
    );
  });

  it("can be worked out again, step by step", () => {
    const steps: Step[] = [];
    fc.assert(
      fc.property(figure, figure, figure, (start, value, end) => {
        const finding = stands(goal(end, start), seen({ 2026: plainly(value) }), mean);
        for (const step of finding.explanation.steps) {
          steps.push(step);
          expect(again(step), step.code).toEqual(step.result);
        }
      }),
    );
    expect([...new Set(steps.map(({ code }) => code))].sort()).toEqual(
      [
        "dateResolved",
        "goalMet",
        "observed",
        "paceCompared",
        "projected",
        "shareDone",
        "timeLimitRead",
        "valueDue",
      ].sort(),
    );
  });

  it("bears any plan and any observations", () => {
    fc.assert(
      fc.property(planWithObservations(), ({ plan, observations }) => {
        for (const { targets } of plan.objectives)
          for (const target of targets) {
            const finding = targetProgress(target, plan, observations, asOf);
            expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
            expect(JSON.stringify(finding)).not.toMatch(/NaN|Infinity/);
            valueDue(target, plan, observations, asOf);
            targetSeries(target, plan, observations, asOf);
          }
      }),
    );
  });
});

/** Does a step again, from its inputs alone. */
const again = (step: Step): unknown => {
  switch (step.code) {
    case "valueDue": {
      const { shape, baseline, goal: end, elapsed, whole } = step.inputs;
      if (shape === "keep") return end;
      return elapsed === whole ? end : baseline + (end - baseline) * (elapsed / whole);
    }
    case "shareDone": {
      const { baseline, value, goal: end } = step.inputs;
      return end === baseline
        ? null
        : Math.abs((value - baseline) / (end - baseline)) === 0
          ? 0
          : (value - baseline) / (end - baseline);
    }
    case "projected": {
      const { baseline, value, elapsed, whole } = step.inputs;
      return baseline + (value - baseline) / (elapsed / whole);
    }
    case "paceCompared": {
      const { done, due, onCourseFrom, aheadFrom } = step.inputs;
      const room = 1e-9 * Math.max(Math.abs(done), Math.abs(due));
      return done >= aheadFrom * due - room ? "ahead" : done >= onCourseFrom * due - room ? "onCourse" : "behind";
    }
    case "goalMet": {
      const { value, operator, goal: end } = step.inputs;
      const room = 1e-9 * Math.max(Math.abs(value), Math.abs(end));
      return operator === "atLeast" ? value >= end - room : value <= end + room;
    }
    default:
      return step.result;
  }
};
