import type { EqualityPlan, Measure, Observations, Question, Target, TargetReading } from "@equality/model";
import { interpretTarget } from "@equality/rules/targets";
import { describe, expect, it } from "vitest";
import {
  change,
  direction,
  everyPupil,
  gapChange,
  girls,
  milestone,
  observation,
  observed,
  planOf,
  year,
} from "./plans.ts";

const nothing = observed();
const read = (target: Target, kind?: Measure["kind"], observations = nothing) =>
  interpretTarget(target, planOf(target, kind), observations);

/** The goals of a finding: one, or one for each meaning. */
const goals = (target: Target, kind?: Measure["kind"], observations?: Observations) => {
  const finding = read(target, kind, observations);
  const readings =
    finding.kind === "determined"
      ? [finding.value]
      : finding.kind === "undetermined"
        ? finding.alternatives.map(({ value }) => value)
        : [];
  return readings.map((reading) => ("goal" in reading ? reading.goal : undefined));
};
const from = (value: number) => ({ baseline: { at: year(2025), value } });
const asked = (target: Target, kind?: Measure["kind"], observations = nothing): Question["code"][] => {
  const finding = read(target, kind, observations);
  const [reading] =
    finding.kind === "determined"
      ? [finding.value]
      : finding.kind === "undetermined"
        ? finding.alternatives.map(({ value }) => value)
        : [];
  return (reading as TargetReading).asks.map(({ code }) => code);
};
const meanings = (target: Target, kind?: Measure["kind"]) => {
  const finding = read(target, kind);
  return finding.kind === "determined"
    ? finding.value.kind
    : finding.kind === "undetermined"
      ? finding.alternatives.map(({ given }) => given.answer)
      : [];
};

describe("what a printed per cent means", () => {
  it.each(["proportion", "ratioOfSums", "unstated"] as const)("of a %s is undecided", (kind) => {
    expect(meanings(change({}), kind)).toEqual(["shareOfBaseline", "percentagePoints"]);
    expect(read(change({}), kind)).toMatchObject({
      kind: "undetermined",
      open: [{ code: "amountMeans", subject: { kind: "target", id: "target" } }],
      alternatives: [
        { given: { question: "amountMeans", answer: "shareOfBaseline", because: "reading" }, value: { share: 0.1 } },
        { given: { question: "amountMeans", answer: "percentagePoints", because: "reading" }, value: { change: 0.1 } },
      ],
    });
  });

  it.each(["count", "rate", "mean"] as const)("of a %s, and of a gap of it, is a share of the old value", (kind) => {
    expect(meanings(change({}), kind)).toBe("shareOfBaseline");
    expect(meanings(gapChange({}), kind)).toBe("shareOfBaseline");
  });

  it("of a gap is undecided, also where the measure is not named, which is then asked for", () => {
    const unnamed = gapChange({ subject: { kind: "gap", group: girls, comparator: { kind: "complement" } } });
    expect(meanings(unnamed)).toEqual(["shareOfBaseline", "percentagePoints"]);
    expect(asked(unnamed)).toContain("measure");
  });

  it.each(["shareOfBaseline", "percentagePoints"] as const)("is %s once that is chosen", (reading) => {
    expect(meanings(gapChange({ choice: { reading, by: "board", on: "2026-05-01" } }))).toBe(reading);
  });

  it("does not matter where the unit is printed in full", () => {
    expect(meanings(change({ amount: { value: 5, unit: "percentagePoints" } }))).toBe("percentagePoints");
    expect(meanings(change({ amount: { value: 5, unit: "count" } }), "count")).toBe("absoluteChange");
    expect(meanings(gapChange({ amount: { value: 2, unit: "points" } }), "mean")).toBe("absoluteChange");
  });
});

describe("the goal", () => {
  // measures worked by hand: a gap of -22 points (41% against 63%) less 10%
  it("of a gap of -22 points less 10% is -19.8 or -12 points", () => {
    const [share, points] = goals(gapChange(from(-0.22)));
    expect(share).toEqual({ kind: "known", value: expect.closeTo(-0.198, 12) });
    expect(points).toEqual({ kind: "known", value: expect.closeTo(-0.12, 12) });
  });

  it("of a gap on the other side is the mirror image", () => {
    const [share, points] = goals(gapChange(from(0.22)));
    expect(share).toEqual({ kind: "known", value: expect.closeTo(0.198, 12) });
    expect(points).toEqual({ kind: "known", value: expect.closeTo(0.12, 12) });
  });

  it("of a gap of -4 points less 10 points crosses zero to +6", () => {
    expect(goals(gapChange(from(-0.04)))[1]).toEqual({ kind: "known", value: expect.closeTo(0.06, 12) });
  });

  it("of a gap that is to grow is further from zero", () => {
    expect(
      goals(gapChange({ ...from(-0.25), direction: "increase", amount: { value: 25, unit: "percentagePoints" } })),
    ).toEqual([{ kind: "known", value: -0.5 }]);
  });

  it("of 40 incidents less 15% is 34; of 12 applicants and 20% more, 14.4, not rounded", () => {
    expect(
      goals(change({ ...from(40), direction: "decrease", amount: { value: 15, unit: "percent" } }), "count"),
    ).toEqual([{ kind: "known", value: 34 }]);
    expect(goals(change({ ...from(12), amount: { value: 20, unit: "percent" } }), "count")).toEqual([
      { kind: "known", value: expect.closeTo(14.4, 12) },
    ]);
  });

  it("doubles at 100% more, and is nothing at 100% less", () => {
    const by = { amount: { value: 100, unit: "percent" } } as const;
    expect(goals(change({ ...from(30), ...by }), "count")).toEqual([{ kind: "known", value: 60 }]);
    expect(goals(change({ ...from(30), ...by, direction: "decrease" }), "count")).toEqual([
      { kind: "known", value: 0 },
    ]);
    expect(goals(gapChange({ ...from(-0.3), ...by }))[0]).toStrictEqual({ kind: "known", value: 0 });
  });

  it("is the baseline where the amount is zero, which is an amount", () => {
    expect(goals(change({ ...from(30), amount: { value: 0, unit: "count" } }), "count")).toEqual([
      { kind: "known", value: 30 },
    ]);
  });

  it("of a number or of a mean changes by as much", () => {
    expect(goals(change({ ...from(30), amount: { value: 5, unit: "count" } }), "count")).toEqual([
      { kind: "known", value: 35 },
    ]);
    expect(goals(gapChange({ ...from(-8), amount: { value: 3, unit: "points" } }), "mean")).toEqual([
      { kind: "known", value: -5 },
    ]);
  });

  it("of zero stays zero for a share that falls, and is missing for one that rises", () => {
    expect(goals(change({ ...from(0), direction: "decrease" }), "count")).toEqual([{ kind: "known", value: 0 }]);
    expect(goals(change({ ...from(0) }), "count")).toEqual([{ kind: "missing" }]);
  });

  it("of a gap of zero by points is missing: it has no side to move to", () => {
    expect(goals(gapChange(from(0)))).toEqual([{ kind: "known", value: 0 }, { kind: "missing" }]);
  });

  it("of a whole of 1 is the same under both meanings, and still undecided", () => {
    const finding = read(change({ ...from(1), direction: "decrease" }));
    expect(finding.kind).toBe("undetermined");
    expect(goals(change({ ...from(1), direction: "decrease" }))).toEqual([
      { kind: "known", value: 0.9 },
      { kind: "known", value: 0.9 },
    ]);
  });

  it.each([
    ["percentagePoints", "count"],
    ["percentagePoints", "mean"],
    ["count", "proportion"],
    ["points", "count"],
  ] as const)("is missing, and the kind of measure asked for, where %s are printed of a %s", (unit, kind) => {
    const target = change({ ...from(1), amount: { value: 5, unit } });
    expect(goals(target, kind)).toEqual([{ kind: "missing" }]);
    expect(asked(target, kind)).toContain("measureKind");
  });
});

describe("the baseline", () => {
  const target = change({ baseline: { at: year(2025) }, amount: { value: 10, unit: "percentagePoints" } });
  const found = (...observations: Parameters<typeof observation>[0][]) =>
    goals(target, "proportion", observed(...observations.map((rest, i) => observation({ id: `o${i}`, ...rest }))));

  it("comes from what was observed of the same people at the same time", () => {
    expect(found({})).toEqual([{ kind: "known", value: 0.5 }]);
    expect(found({ at: { kind: "calendarYear", year: 2025, printed: "the year 2025" } })).toEqual([
      { kind: "known", value: 0.5 },
    ]);
  });

  it("is the printed one before any other", () => {
    expect(
      goals(
        change({ ...from(0.2), amount: { value: 10, unit: "percentagePoints" } }),
        "proportion",
        observed(observation({})),
      ),
    ).toEqual([{ kind: "known", value: expect.closeTo(0.3, 12) }]);
  });

  it.each([
    ["another body", { body: "other" }],
    ["one school", { school: "north" }],
    ["another measure", { measure: "other" }],
    ["other people", { population: { kind: "everyone", people: "staff" } }],
    ["a gap", { comparator: { kind: "complement" } }],
    ["another year", { at: year(2024) }],
    ["the year by its academic reckoning", { at: { kind: "academicYear", startsIn: 2025, printed: "2025" } }],
  ] as const)("is not that of %s", (_, rest) => {
    expect(found(rest)).toEqual([{ kind: "missing" }]);
  });

  it("suppressed gives a suppressed goal, and nothing to ask for", () => {
    const withheld = observed(observation({ figure: { kind: "suppressed" } }));
    expect(goals(target, "proportion", withheld)).toEqual([{ kind: "suppressed" }]);
    expect(asked(target, "proportion", withheld)).not.toContain("baseline");
  });

  it("missing gives a missing goal, and is asked for", () => {
    expect(goals(target)).toEqual([{ kind: "missing" }]);
    expect(found({ figure: { kind: "missing" } })).toEqual([{ kind: "missing" }]);
    expect(asked(target)).toContain("baseline");
  });

  it("is not that of some of the groups alone, nor of more", () => {
    const of = (...groups: string[]) => ({ kind: "allOf", people: "pupils", groups }) as const;
    const seen = (...groups: string[]) => observed(observation({ population: of(...groups) }));
    const both = change({
      ...target,
      subject: { kind: "value", measure: "measure", population: of("girls", "travellers") },
    });
    expect(goals(both, "proportion", seen("travellers", "girls"))).toEqual([{ kind: "known", value: 0.5 }]);
    expect(goals(both, "proportion", seen("girls"))).toEqual([{ kind: "missing" }]);
    expect(goals(both, "proportion", seen("girls", "travellers", "carers"))).toEqual([{ kind: "missing" }]);
  });

  it("that two observations disagree on is missing; one that they agree on is known", () => {
    expect(found({}, { figure: { kind: "known", value: 0.3 } })).toEqual([{ kind: "missing" }]);
    expect(found({}, {})).toEqual([{ kind: "known", value: 0.5 }]);
    expect(found({}, { figure: { kind: "suppressed" } })).toEqual([{ kind: "suppressed" }]);
  });

  it("keeps the counts it was formed from", () => {
    const counted = observation({ figure: { kind: "known", value: 0.4, numerator: 8, denominator: 20 } });
    expect(read(target, "proportion", observed(counted))).toMatchObject({
      value: { baseline: { kind: "known", value: 0.4, numerator: 8, denominator: 20 } },
    });
  });

  it("of a gap needs the same group and the same comparator, and one that is stated", () => {
    const subject = (comparator: { kind: "complement" | "unstated" }) =>
      ({ kind: "gap", measure: "measure", group: girls, comparator }) as const;
    const gap = (comparator: { kind: "complement" | "unstated" }) =>
      gapChange({
        baseline: { at: year(2025) },
        subject: subject(comparator),
        choice: { reading: "shareOfBaseline", by: "board", on: "2026-01-01" },
      });
    const seen = (kind: "complement" | "whole" | "unstated", population: typeof girls | typeof everyPupil = girls) =>
      observed(observation({ population, comparator: { kind }, figure: { kind: "known", value: -0.5 } }));
    expect(goals(gap({ kind: "complement" }), "proportion", seen("complement"))).toEqual([
      { kind: "known", value: -0.45 },
    ]);
    expect(goals(gap({ kind: "complement" }), "proportion", seen("whole"))).toEqual([{ kind: "missing" }]);
    expect(goals(gap({ kind: "complement" }), "proportion", seen("complement", everyPupil))).toEqual([
      { kind: "missing" },
    ]);
    expect(goals(gap({ kind: "unstated" }), "proportion", seen("unstated"))).toEqual([{ kind: "missing" }]);
  });

  it("of one school is that school's, and of several schools nobody's", () => {
    const of = (...schools: string[]) => ({ ...target, scope: { kind: "schools" as const, schools } });
    const north = observed(observation({ school: "north" }));
    expect(goals(of("north"), "proportion", north)).toEqual([{ kind: "known", value: 0.5 }]);
    expect(goals(of("south"), "proportion", north)).toEqual([{ kind: "missing" }]);
    expect(goals(of("north", "south"), "proportion", north)).toEqual([{ kind: "missing" }]);
  });
});

describe("the time limit", () => {
  const due = (relation: "by" | "before" | "from" | "during" | "atTheEndOf", date = year(2030)) => {
    const finding = read(milestone({ timeLimit: { relation, date } }));
    return finding.kind === "determined" ? finding.value.due : undefined;
  };

  it.each([
    ["by", { first: "2030-01-01", last: "2030-12-31" }],
    ["during", { first: "2030-01-01", last: "2030-12-31" }],
    ["before", { first: "2029-12-31", last: "2029-12-31" }],
    ["atTheEndOf", { first: "2030-12-31", last: "2030-12-31" }],
    ["from", null],
  ] as const)("%s 2030", (relation, days) => {
    expect(due(relation)).toEqual(days);
  });

  it("before 1 March of a leap year is 29 February", () => {
    expect(due("before", { kind: "day", day: "2028-03-01", printed: "1 March 2028" })).toEqual({
      first: "2028-02-29",
      last: "2028-02-29",
    });
  });

  it("without an end is asked for", () => {
    expect(asked(milestone({}))).toEqual(["timeLimit"]);
    expect(asked(milestone({ timeLimit: { relation: "from", date: year(2030) } }))).toEqual(["timeLimit"]);
    expect(
      asked(milestone({ timeLimit: { relation: "during", date: { kind: "ongoing", printed: "Ongoing" } } })),
    ).toEqual(["timeLimit"]);
    expect(asked(milestone({ timeLimit: { relation: "by", date: year(2030) } }))).toEqual([]);
  });

  it("that cannot be placed leaves its own question", () => {
    const within = { kind: "duration", length: "P6M", printed: "6 months" } as const;
    expect(due("by", within)).toBeNull();
    expect(asked(milestone({ timeLimit: { relation: "by", date: within } }))).toEqual(["anchor"]);
  });

  it("is not asked of a cadence, nor of what is to be kept", () => {
    const training: Target = {
      id: "target",
      printed: "annually",
      strength: "will",
      kind: "recurring",
      activity: "training",
      topic: "staffTraining",
      every: "P1Y",
      times: 1,
      what: "training",
    };
    expect(read(training)).toMatchObject({ value: { kind: "recurring", every: "P1Y", times: 1, due: null, asks: [] } });
    expect(asked(direction({ direction: "maintain", ...from(0.9) }))).toEqual([]);
  });
});

describe("the other kinds", () => {
  const common = { id: "target", printed: "as printed", strength: "will" } as const;
  const coverage = (of: Extract<Target, { kind: "coverage" }>["of"]): Target => ({
    ...common,
    kind: "coverage",
    of,
    share: 1,
    what: "a plan",
    topic: "accessibility",
  });
  const balance = (eitherWay?: true): Target => ({
    ...common,
    kind: "balance",
    subject: { kind: "value", measure: "measure", population: everyPupil },
    operator: "atLeast",
    numerator: 2,
    denominator: 5,
    ...(eitherWay === undefined ? {} : { eitherWay }),
  });

  it.each<[string, Target, object]>([
    [
      "a level",
      {
        ...common,
        kind: "level",
        subject: { kind: "value", measure: "measure", population: everyPupil },
        operator: "moreThan",
        level: 0.85,
        unit: "proportion",
      },
      { kind: "level", operator: "moreThan", level: 0.85 },
    ],
    [
      "a range",
      {
        ...common,
        kind: "level",
        subject: { kind: "value", measure: "measure", population: everyPupil },
        operator: "atLeast",
        level: 0.45,
        upTo: 0.55,
        unit: "proportion",
      },
      { kind: "level", level: 0.45, upTo: 0.55 },
    ],
    ["every school", coverage({ kind: "schools" }), { kind: "coverage", of: "schools", share: 1 }],
    [
      "each technical college",
      coverage({ kind: "schools", schoolKind: "universityTechnicalCollege" }),
      { kind: "coverage", of: "schoolsOfKind", share: 1 },
    ],
    [
      "all new staff",
      coverage({ kind: "population", population: { kind: "everyone", people: "staff" } }),
      { kind: "coverage", of: "people", share: 1 },
    ],
    ["two in five", balance(), { kind: "balance", numerator: 2, denominator: 5, eitherWay: false }],
    ["no more than 70:30", balance(true), { kind: "balance", eitherWay: true }],
    ["a milestone", milestone({}), { kind: "milestone" }],
  ])("%s is read as it stands", (_, target, reading) => {
    expect(read(target)).toMatchObject({ kind: "determined", value: reading });
  });

  it("an unstated kind of measure is asked for while it would settle what a per cent means", () => {
    expect(asked(change({}), "unstated")).toEqual(["measureKind", "baseline", "timeLimit"]);
    expect(
      asked(change({ choice: { reading: "shareOfBaseline", by: "board", on: "2026-05-01" } }), "unstated"),
    ).toEqual(["baseline", "timeLimit"]);
    expect(asked(change({}), "proportion")).toEqual(["baseline", "timeLimit"]);
  });

  it("a direction asks how much, from where and by when", () => {
    expect(asked(direction({ everyYear: { direction: "increase", amount: { value: 2, unit: "count" } } }))).toEqual([
      "baseline",
      "timeLimit",
    ]);
    expect(asked(direction({}))).toEqual(["amount", "baseline", "timeLimit"]);
    expect(asked(direction({ subject: { kind: "value", population: everyPupil } }))).toEqual([
      "amount",
      "measure",
      "baseline",
      "timeLimit",
    ]);
  });

  it("what is judged in words asks for a measure, unless it says how it is judged", () => {
    const qualitative = (judgedBy?: string): Target => ({
      ...common,
      kind: "qualitative",
      topic: "belonging",
      what: "pupils belong",
      ...(judgedBy === undefined ? {} : { judgedBy }),
    });
    expect(asked(qualitative())).toEqual(["measure", "timeLimit"]);
    expect(asked(qualitative("a survey"))).toEqual(["timeLimit"]);
  });
});

describe("refuses", () => {
  it("a target that the plan does not hold", () => {
    const plan: EqualityPlan = planOf(milestone({}));
    expect(() => interpretTarget(milestone({ id: "other" }), plan, nothing)).toThrow(RangeError);
    expect(() => interpretTarget(milestone({ id: "other" }), plan, nothing)).toThrow(/other/);
  });
});
