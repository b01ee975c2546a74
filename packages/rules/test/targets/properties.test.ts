import type { EqualityPlan, Finding, Measure, Observation, Target, TargetReading } from "@equality/model";
import { interpretTarget } from "@equality/rules/targets";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { change, direction, gapChange, girls, milestone, observation, observed, planOf, year } from "./plans.ts";
import { recompute } from "./recompute.ts";

const kind = fc.constantFrom<Measure["kind"]>("proportion", "mean", "ratioOfSums", "rate", "count", "unstated");
const percent = fc.integer({ min: 0, max: 150 });
const share = fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000);
const side = fc.constantFrom(1, -1);
const way = fc.constantFrom<"increase" | "decrease">("increase", "decrease");
const relation = fc.constantFrom(
  "by" as const,
  "before" as const,
  "from" as const,
  "during" as const,
  "atTheEndOf" as const,
);
const choice = fc.constantFrom("shareOfBaseline" as const, "percentagePoints" as const);

const target: fc.Arbitrary<Target> = fc
  .record({
    make: fc.constantFrom(change, gapChange),
    direction: way,
    amount: fc.record({
      value: percent,
      unit: fc.constantFrom("percent" as const, "percentagePoints" as const, "count" as const, "points" as const),
    }),
    value: fc.option(fc.tuple(share, fc.constantFrom(1, -1, 0)), { nil: undefined }),
    relation,
    date: fc.constantFrom(year(2030), { kind: "ongoing", printed: "Ongoing" } as const),
    reading: fc.option(choice, { nil: undefined }),
  })
  .map(({ make, value, relation, date, reading, ...rest }) =>
    make({
      ...rest,
      baseline: { at: year(2025), ...(value === undefined ? {} : { value: value[0] * value[1] + 0 }) },
      timeLimit: { relation, date },
      ...(reading === undefined ? {} : { choice: { reading, by: "board", on: "2026-05-01" } }),
    }),
  );

const readings = (finding: Finding<TargetReading>): TargetReading[] =>
  finding.kind === "determined"
    ? [finding.value]
    : finding.kind === "undetermined"
      ? finding.alternatives.map(({ value }) => value)
      : [];

const goals = (finding: Finding<TargetReading>): number[] =>
  readings(finding).flatMap((reading) =>
    "goal" in reading && reading.goal.kind === "known" ? [reading.goal.value] : [],
  );

describe("for every target", () => {
  it("the goals of a gap under its two meanings are apart by the amount times what the gap leaves of 1", () => {
    fc.assert(
      fc.property(share, side, percent, way, (size, sign, value, direction) => {
        const finding = interpretOf(
          gapChange({
            direction,
            amount: { value, unit: "percent" },
            baseline: { at: year(2025), value: size * sign },
          }),
        );
        const [asShare = Number.NaN, asPoints = Number.NaN] = goals(finding);
        expect(Math.abs(asShare - asPoints)).toBeCloseTo((value / 100) * (1 - size), 10);
      }),
    );
  });

  it("a share that falls never ends further from zero, nor on the other side, up to 100%", () => {
    fc.assert(
      fc.property(share, side, fc.integer({ min: 0, max: 100 }), (size, sign, value) => {
        const [asShare = Number.NaN] = goals(
          interpretOf(
            gapChange({ amount: { value, unit: "percent" }, baseline: { at: year(2025), value: size * sign } }),
          ),
        );
        expect(asShare * sign).toBeGreaterThanOrEqual(0);
        expect(Math.abs(asShare)).toBeLessThanOrEqual(size);
      }),
    );
  });

  it("a gap and its mirror image have mirrored goals", () => {
    fc.assert(
      fc.property(share, percent, way, (size, value, direction) => {
        const of = (baseline: number) =>
          goals(
            interpretOf(
              gapChange({
                direction,
                amount: { value, unit: "percent" },
                baseline: { at: year(2025), value: baseline },
              }),
            ),
          );
        expect(of(-size)).toEqual(of(size).map((goal) => 0 - goal));
      }),
    );
  });

  it("a choice determines what the amount means", () => {
    fc.assert(
      fc.property(target, kind, choice, (one, of, reading) => {
        const chosen = { ...one, choice: { reading, by: "board", on: "2026-05-01" } } as Target;
        expect(interpretTarget(chosen, planOf(chosen, of), observed()).kind).toBe("determined");
      }),
    );
  });

  it("only a per cent without a choice is undetermined, and then by both meanings", () => {
    fc.assert(
      fc.property(target, kind, (one, of) => {
        const finding = interpretTarget(one, planOf(one, of), observed());
        if (finding.kind !== "undetermined") return;
        expect(one).toMatchObject({ amount: { unit: "percent" } });
        expect(one).not.toHaveProperty("choice");
        expect(readings(finding).map((reading) => reading.kind)).toEqual(["shareOfBaseline", "percentagePoints"]);
      }),
    );
  });

  it("each step can be done again from its inputs", () => {
    fc.assert(
      fc.property(target, kind, (one, of) => {
        for (const step of interpretTarget(one, planOf(one, of), observed()).explanation.steps)
          if (step.code !== "dateResolved") expect(recompute(step), step.code).toStrictEqual(step.result);
      }),
    );
  });

  it("the finding survives JSON, and the input is not changed", () => {
    fc.assert(
      fc.property(target, kind, (one, of) => {
        const plan = planOf(one, of);
        const before = structuredClone(plan);
        const finding = interpretTarget(one, plan, observed());
        expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
        expect(plan).toEqual(before);
      }),
    );
  });

  it("the order of lists does not matter", () => {
    const seen: Observation[] = [
      observation({
        id: "a",
        population: { kind: "anyOf", people: "pupils", groups: ["girls", "travellers", "carers"] },
      }),
      observation({ id: "b", population: girls }),
      observation({ id: "c", figure: { kind: "missing" } }),
      observation({ id: "d", figure: { kind: "known", value: 0.3 } }),
      observation({ id: "e", at: year(2024), figure: { kind: "suppressed" } }),
    ];
    const groups = fc.shuffledSubarray(["girls", "travellers", "carers"], { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(seen, { minLength: 5, maxLength: 5 }),
        groups,
        fc.boolean(),
        (shuffled, order, first) => {
          const one = change({
            baseline: { at: year(2025) },
            subject: {
              kind: "value",
              measure: "measure",
              population: { kind: "anyOf", people: "pupils", groups: order },
            },
          });
          const others = {
            ...planOf(direction({ id: "other" })).objectives[0],
            id: "other",
          } as EqualityPlan["objectives"][number];
          const plan = planOf(one);
          const objectives = first ? [others, ...plan.objectives] : [...plan.objectives, others];
          expect(goals(interpretTarget(one, { ...plan, objectives }, observed(...shuffled)))).toEqual([0.4 * 1.1, 0.5]);
        },
      ),
    );
  });

  it("due days are in order", () => {
    fc.assert(
      fc.property(relation, fc.integer({ min: 1900, max: 2999 }), (how, of) => {
        const [reading] = readings(interpretOf(milestone({ timeLimit: { relation: how, date: year(of) } })));
        if (reading?.due) expect(reading.due.first <= reading.due.last).toBe(true);
        else expect(how).toBe("from");
      }),
    );
  });
});

const interpretOf = (one: Target): Finding<TargetReading> => interpretTarget(one, planOf(one), observed());
