import {
  Assessment,
  type Comparator,
  type Figure,
  type InformationItem,
  type Measure,
  type ObservedGap,
} from "@equality/model";
import { assess } from "@equality/rules";
import { newcombe } from "@equality/rules/statistics";
import { describe, expect, it } from "vitest";
import { counted, gapTarget, type Observed, observationsOf, observed, planOf, pupils, year } from "./plans.ts";
import { determined, openIn } from "./summaries.ts";

const gapsOf = (plan: Parameters<typeof assess>[0], ...list: readonly Observed[]): ObservedGap[] =>
  assess(plan, observationsOf(...list), "2026-11-23").gaps;
const only = (gaps: readonly ObservedGap[]): ObservedGap => {
  const [first, ...rest] = gaps;
  if (first === undefined || rest.length > 0) throw new Error(`expected one gap, but got ${gaps.length}`);
  return first;
};

const group = observed(pupils("fsm"), counted(40, 100));
const others = observed(pupils("notFsm"), counted(90, 150));
const everyone = observed(pupils(), counted(130, 250));

describe("the gaps of an assessment", () => {
  it("are those between a group and all others that were observed", () => {
    const gap = only(gapsOf(planOf(), group, others));
    expect(gap).toMatchObject({ body: "trust", measure: "passed", group: pupils("fsm"), at: year(2024) });
    expect(gap).toMatchObject({ comparator: { kind: "complement" } });
    const value = determined(gap.finding);
    expect(value.group).toEqual({
      people: { kind: "population", population: pupils("fsm") },
      figure: { kind: "known", value: 0.4, people: 100, numerator: 40, denominator: 100 },
    });
    expect(value).toMatchObject({ notCounted: { kind: "notRecorded" }, worseOff: "group" });
    const interval = newcombe({ x: 40, n: 100 }, { x: 90, n: 150 });
    expect(value.interval).toMatchObject(
      interval.kind === "interval" ? { lower: interval.lower, upper: interval.upper } : {},
    );
  });

  it("are parts of a valid assessment", () => {
    expect(Assessment.safeParse(assess(planOf(), observationsOf(group, everyone), "2026-11-23")).error).toBeUndefined();
  });

  it("take all others to be everyone less the group, and show it", () => {
    const gap = only(gapsOf(planOf(), group, everyone));
    const value = determined(gap.finding);
    expect(value.comparator.figure).toMatchObject({ numerator: 90, denominator: 150 });
    expect(gap.finding.explanation.steps[0]).toMatchObject({
      code: "restOfWhole",
      inputs: { whole: { numerator: 130, denominator: 250 }, group: { numerator: 40, denominator: 100 } },
      result: { numerator: 90, denominator: 150 },
    });
  });

  it("are asked once for each time and each school, however often a value was observed", () => {
    const at = (startsIn: number) => ({ at: year(startsIn) });
    const hill = { school: "hill" };
    const gaps = gapsOf(
      planOf(),
      ...[group, others, group, others].map((one) => ({ ...one })),
      { ...group, ...at(2023) },
      { ...others, ...at(2023) },
      { ...group, ...hill },
      { ...others, ...hill },
    );
    expect(gaps.map(({ at: time, school }) => ["startsIn" in time && time.startsIn, school])).toEqual([
      [2024, undefined],
      [2023, undefined],
      [2024, "hill"],
    ]);
  });

  it.each([
    ["another time", { at: year(2023) }],
    ["another school", { school: "hill" }],
    ["another kind of people", { population: { kind: "everyone", people: "staff" } as const }],
    ["a time that began after the day asked about", { at: year(2027) }],
  ])("need both sides: not of %s", (_, rest) => {
    expect(gapsOf(planOf(), group, { ...everyone, ...rest })).toEqual([]);
  });

  it("are of times that began by the day asked about", () => {
    const both = (startsIn: number) => [group, others].map((one) => ({ ...one, at: year(startsIn) }));
    // The academic year 2026/27 began on 1 September 2026, before 23 November; the next one did not.
    expect(gapsOf(planOf(), ...both(2026))).toHaveLength(1);
    expect(gapsOf(planOf(), ...both(2027))).toEqual([]);
  });

  it("are not those that were observed as gaps, nor of counts", () => {
    const asGap = { ...group, comparator: { kind: "complement" } as const };
    expect(gapsOf(planOf(), asGap, others)).toEqual([]);
    expect(gapsOf(planOf([], { kind: "count" }), group, others)).toEqual([]);
  });

  it("take in the plan's own equality information", () => {
    const item = (groups: string[], figure: Figure): InformationItem => ({
      id: `item-${groups.join("-")}`,
      body: "trust",
      document: "document",
      limb: "employees",
      aims: [],
      characteristics: { kind: "none" },
      groups,
      period: year(2024),
      source: "payroll",
      kind: "figure",
      measure: "passed",
      figure,
    });
    const items = [item(["girls"], counted(20, 50)), item([], counted(60, 100)), item(["girls", "fsm"], counted(1, 2))];
    const gap = only(gapsOf(planOf([], {}, items)));
    expect(gap.group).toEqual({ kind: "allOf", people: "staff", groups: ["girls"] });
    expect(determined(gap.finding).comparator.figure).toMatchObject({ numerator: 40, denominator: 50 });
  });
});

describe("a gap that a target is about", () => {
  const about = (comparator: Comparator, ...list: readonly Observed[]) =>
    gapsOf(planOf([gapTarget(pupils("fsm"), comparator)]), ...list);

  it("names the target, and is not told a second time", () => {
    expect(only(about({ kind: "complement" }, group, others))).toMatchObject({ target: "target" });
    expect(only(about({ kind: "whole" }, group, everyone))).toMatchObject({
      target: "target",
      comparator: { kind: "whole" },
      finding: { value: { comparator: { with: { kind: "complement", insteadOf: "whole" } } } },
    });
  });

  it("to all others by their own name, or to everyone, is not told a second time either", () => {
    const named = { kind: "population", population: pupils("notFsm") } as const;
    expect(only(about(named, group, others))).toMatchObject({ target: "target", comparator: named });
    const toEveryone = { kind: "population", population: pupils() } as const;
    expect(only(about(toEveryone, group, everyone))).toMatchObject({ target: "target", comparator: toEveryone });
  });

  it("to others leaves the gap to all others to be told beside it", () => {
    const girls = observed(pupils("girls"), counted(80, 120));
    const gaps = about({ kind: "population", population: pupils("girls") }, group, girls, others);
    expect(gaps.map(({ target, comparator }) => [target, comparator.kind])).toEqual([
      ["target", "population"],
      [undefined, "complement"],
    ]);
  });

  it("is to another group by name", () => {
    const girls = observed(pupils("girls"), counted(80, 120));
    const gap = only(about({ kind: "population", population: pupils("girls") }, group, girls));
    expect(determined(gap.finding).comparator).toMatchObject({
      with: { kind: "group", people: { kind: "population", population: pupils("girls") } },
      figure: { numerator: 80, denominator: 120 },
    });
  });

  it("to a population that holds the group is to the rest of it", () => {
    const [gap] = about({ kind: "population", population: pupils() }, group, everyone);
    expect(gap && determined(gap.finding).comparator).toMatchObject({
      with: { kind: "complement", insteadOf: "whole" },
      figure: { numerator: 90, denominator: 150 },
    });
  });

  it.each([
    ["nothing was observed of the others", { kind: "complement" }, ["missingFigure"]],
    ["nobody told of a gap to the national figure", { kind: "national", label: "England" }, ["missingFigure"]],
    ["the comparator is not stated", { kind: "unstated" }, ["comparator"]],
  ] satisfies [string, Comparator, string[]][])("is open: %s", (_, comparator, codes) => {
    expect(openIn(only(about(comparator, group)).finding)).toEqual(codes);
  });

  describe("to a national figure", () => {
    const england = { kind: "national", label: "England, all other pupils" } as const;
    const told = (figure: Figure, rest = {}): Observed =>
      observed(pupils("fsm"), figure, { comparator: england, source: "performance tables", ...rest });

    it("is told by an observation of it, with the uncertainty of the group alone", () => {
      // 40% are 22 points below 62%, which stands as published: Wilson's interval for 40 of 100, moved by it.
      const value = determined(only(about(england, group, told({ kind: "known", value: -0.22 }))).finding);
      expect(value.comparator.with).toEqual({
        kind: "published",
        label: "England, all other pupils",
        period: "2024/2025",
        citation: { source: "performance tables", url: null },
      });
      expect(value.comparator.figure).toMatchObject({ kind: "known", people: null });
      const { estimate, interval } = value;
      expect(estimate.kind === "known" && estimate.value).toBeCloseTo(-0.22, 12);
      // 0.3094 to 0.4980, to four digits.
      expect(interval.kind === "interval" && interval.lower).toBeCloseTo(0.3094 - 0.62, 4);
      expect(interval.kind === "interval" && interval.upper).toBeCloseTo(0.498 - 0.62, 4);
      expect(value).toMatchObject({ worseOff: "group", concluded: "intervalExcludesZero" });
    });

    it.each<[string, Observed, string]>([
      ["withheld", told({ kind: "suppressed" }), "suppressedFigure"],
      [
        "to others",
        told({ kind: "known", value: -0.1 }, { comparator: { ...england, label: "Wales" } }),
        "missingFigure",
      ],
      ["of another year", told({ kind: "known", value: -0.1 }, { at: year(2023) }), "missingFigure"],
    ])("is open where the gap told is %s", (_, one, code) => {
      expect(openIn(only(about(england, group, one)).finding)).toEqual([code]);
    });

    it("is open beside a group of nobody", () => {
      const nobody = observed(pupils("fsm"), counted(0, 0));
      expect(openIn(only(about(england, nobody, told({ kind: "known", value: -0.1 }))).finding)).toEqual([
        "missingFigure",
      ]);
    });
  });

  it("beside its own past is a trend and not a gap", () => {
    expect(about({ kind: "previousSelf" }, group)).toEqual([]);
  });

  const open = (figure: Figure, other: Figure, measure: Partial<Measure> = {}) =>
    openIn(
      only(
        gapsOf(
          planOf([gapTarget(pupils("fsm"), { kind: "complement" })], measure),
          observed(pupils("fsm"), figure),
          observed(pupils("notFsm"), other),
        ),
      ).finding,
    );

  it.each([
    ["a suppressed figure", { kind: "suppressed" }, counted(1, 2), {}, ["suppressedFigure"]],
    ["a missing figure", counted(1, 2), { kind: "missing" }, {}, ["missingFigure"]],
    ["a share without counts", { kind: "known", value: 0.4 }, counted(1, 2), {}, ["counts"]],
    [
      "a mean of nobody knows how many",
      { kind: "known", value: 4 },
      { kind: "known", value: 5, denominator: 9 },
      { kind: "mean" },
      ["counts"],
    ],
    ["a measure whose kind is not stated", counted(1, 2), counted(1, 2), { kind: "unstated" }, ["measureKind"]],
  ] satisfies [string, Figure, Figure, Partial<Measure>, string[]][])(
    "is open: %s",
    (_, figure, other, measure, codes) => {
      expect(open(figure, other, measure)).toEqual(codes);
    },
  );

  it("is open where the group is suppressed, and so is the rest of everyone", () => {
    const plan = planOf([gapTarget(pupils("fsm"), { kind: "whole" })]);
    expect(openIn(only(gapsOf(plan, { ...group, figure: { kind: "suppressed" } }, everyone)).finding)).toEqual([
      "suppressedFigure",
    ]);
  });

  it("is open where two observations of a side do not agree", () => {
    const plan = planOf([gapTarget(pupils("fsm"), { kind: "complement" })]);
    const gap = only(gapsOf(plan, group, others, { ...others, figure: counted(91, 150) }));
    expect(openIn(gap.finding)).toEqual(["missingFigure"]);
  });

  it.each([
    ["a part larger than everyone", counted(40, 100), counted(30, 250)],
    ["more people than everyone", counted(40, 100), counted(50, 90)],
    ["more of the rest than there are", counted(0, 100), counted(20, 110)],
  ])("is open where everyone's counts cannot hold the group's: %s", (_, figure, whole) => {
    const plan = planOf([gapTarget(pupils("fsm"), { kind: "whole" })]);
    expect(openIn(only(gapsOf(plan, { ...group, figure }, { ...everyone, figure: whole })).finding)).toEqual([
      "counts",
    ]);
  });

  it("of a mean, a ratio or a rate has no interval, for how people differ is not held", () => {
    const told = (kind: Measure["kind"]) => {
      const plan = planOf([gapTarget(pupils("fsm"), { kind: "complement" })], { kind, better: "lower" });
      const figure = (value: number): Figure => ({ kind: "known", value, denominator: 40 });
      const gap = only(gapsOf(plan, observed(pupils("fsm"), figure(6)), observed(pupils("notFsm"), figure(4))));
      return determined(gap.finding);
    };
    for (const [kind, unit] of [
      ["mean", "points"],
      ["ratioOfSums", "percentagePoints"],
      ["rate", "rate"],
    ] as const)
      expect(told(kind)).toMatchObject({
        unit,
        estimate: { value: 2 },
        interval: { kind: "none", because: "spreadNotHeld" },
        concluded: "noInterval",
        worseOff: "group",
      });
    expect(told("rate").per).toBe(100);
  });
});
