import type { Statistics, Summary } from "@equality/model";
import { Gap } from "@equality/model";
import { minimumCount10 } from "@equality/rules/disclosure";
import {
  complement,
  differenceFromPublished,
  differenceFromPublishedMean,
  differenceOfMeans,
  differenceOfProportions,
  differenceOfRates,
  differenceOfRatesByPerson,
  differenceOfRatios,
  disadvantageGapIndex,
  type GapQuestion,
  gap,
  katzOrScore,
  type PublishedFigure,
  relativeDifference,
  relativeDifferenceOfMeans,
  riskRatio,
  standardisedDifference,
  whole,
} from "@equality/rules/gaps";
import { hedgesG, newcombe, rateDifference, studentMean, welch } from "@equality/rules/statistics";
import { describe, expect, it } from "vitest";
import {
  all,
  determined,
  figuresOf,
  fsmToOthers,
  mean,
  openIn,
  proportion,
  published,
  rate,
  ratio,
  summaryOf,
  ten,
  twoSides,
  values,
} from "./summaries.ts";

const byNewcombe = differenceOfProportions(newcombe);
/** The trust of two schools in which the group leads in each and is behind in both together. */
const simpson = summaryOf(
  ["school", "fsm"],
  [
    [["a", "false"], proportion(160, 200)],
    [["a", "true"], proportion(18, 20)],
    [["b", "false"], proportion(6, 20)],
    [["b", "true"], proportion(80, 200)],
  ],
);
const of = (summary: Summary, rest: Partial<GapQuestion> = {}) =>
  determined(gap(summary, { ...fsmToOthers, ...rest }, byNewcombe, all));
const estimateOf = (summary: Summary, rest: Partial<GapQuestion> = {}) => {
  const { estimate } = of(summary, rest);
  return estimate.kind === "known" ? estimate.value : estimate;
};

describe("a gap", () => {
  it("is pooled, not the mean of schools", () => {
    // 98 of 220 is 44.5%, 166 of 220 is 75.5%; each school by itself has a gap of +10 points.
    expect(estimateOf(simpson)).toBeCloseTo(98 / 220 - 166 / 220, 12);
    expect(estimateOf(simpson, { within: { school: "a" } })).toBeCloseTo(0.1, 12);
    expect(estimateOf(simpson, { within: { school: "b" } })).toBeCloseTo(0.1, 12);
  });

  it("carries who, out of whom, by what method and what follows", () => {
    expect(of(simpson, { within: { school: "b" }, period: "2024/25" })).toMatchObject({
      measure: "m",
      measureKind: "proportion",
      kind: "difference",
      unit: "percentagePoints",
      sign: "groupMinusComparator",
      within: { school: "b" },
      period: "2024/25",
      group: {
        people: { kind: "labelled", labels: { fsm: "true" } },
        figure: { numerator: 80, denominator: 200, people: 200 },
      },
      comparator: { with: { kind: "complement" }, figure: { numerator: 6, denominator: 20, people: 20 } },
      method: "newcombe",
      confidence: 0.95,
      concluded: "intervalIncludesZero",
      worseOff: "comparator",
      notCounted: { kind: "known", unknownGroup: 0, excluded: {} },
    });
  });

  it("has the shape that the model describes", () => {
    expect(Gap.safeParse(of(simpson)).success).toBe(true);
  });

  it("is worked out in steps that can be done again", () => {
    const finding = gap(simpson, fsmToOthers, byNewcombe, minimumCount10);
    expect(finding.explanation.rule).toBe("gap");
    expect(finding.explanation.steps.map(({ code }) => code)).toEqual(["enoughPeople", "gapWorkedOut", "intervalRead"]);
    expect(finding.explanation.steps[0]).toMatchObject({
      inputs: { policy: "minimumCount10", minimum: 10, fewest: { kind: "known", value: 220 } },
      result: true,
    });
  });

  it.each([
    ["higher", 10, 20, "group"],
    ["higher", 20, 10, "comparator"],
    ["lower", 10, 20, "comparator"],
    ["lower", 20, 10, "group"],
    ["higher", 10, 10, "neither"],
    ["parity", 10, 20, "notSaid"],
    ["context", 10, 20, "notSaid"],
  ] as const)("where %s is better and %i is beside %i of 30, says who is worse off: %s", (better, x, y, expected) => {
    expect(of(twoSides(proportion(x, 30), proportion(y, 30), better)).worseOff).toBe(expected);
  });

  it.each([
    [0, 0.2, "intervalIncludesZero"],
    [-0.2, 0, "intervalIncludesZero"],
    [0.001, 0.2, "intervalExcludesZero"],
    [-0.2, -0.001, "intervalExcludesZero"],
  ] as const)("whose interval is from %d to %d: %s", (lower, upper, expected) => {
    const method = () => ({ kind: "interval", method: "given", confidence: 0.95, estimate: 0, lower, upper }) as const;
    const found = determined(gap(simpson, fsmToOthers, differenceOfProportions(method), all));
    expect(found).toMatchObject({ method: "given", concluded: expected });
  });

  it("counts the people of whom the group is not known, and the rows left out, on neither side", () => {
    const summary = summaryOf(
      ["fsm"],
      [
        [["true"], proportion(5, 10)],
        [["false"], proportion(30, 40)],
        [[null], proportion(2, 7)],
      ],
    );
    const [first, , third] = summary.groups;
    if (first?.excluded[0] && third?.excluded[0]) {
      first.excluded[0].missingValue = 2;
      third.excluded[0].missingValue = 3;
    }
    const found = of(summary);
    expect(found.notCounted).toEqual({ kind: "known", unknownGroup: 7, excluded: { missingValue: 5 } });
    expect(found.group.figure).toMatchObject({ people: 10 });
    expect(found.comparator.figure).toMatchObject({ people: 40 });
  });
});

describe("with whom the group is compared", () => {
  const byTwo = summaryOf(
    ["sex", "fsm"],
    [
      [["f", "true"], proportion(10, 20)],
      [["f", "false"], proportion(30, 40)],
      [["m", "true"], proportion(6, 30)],
      [["m", "false"], proportion(25, 50)],
      [[null, "false"], proportion(1, 2)],
      [[null, "true"], proportion(1, 3)],
    ],
  );

  it("an intersection has all others as its complement, and those who could be of it on neither side", () => {
    const found = of(byTwo, { group: { sex: "f", fsm: "true" } });
    expect(found.group.figure).toMatchObject({ numerator: 10, denominator: 20 });
    // All but the girls on free meals; of the three with free meals and unknown sex nobody can tell.
    expect(found.comparator.figure).toMatchObject({ numerator: 30 + 6 + 25 + 1, denominator: 40 + 30 + 50 + 2 });
    expect(found.notCounted).toMatchObject({ unknownGroup: 3 });
  });

  it("the whole is compared as group with the rest, and the gap says so", () => {
    const found = of(byTwo, { comparator: whole });
    expect(found.comparator.with).toEqual({ kind: "complement", insteadOf: "whole" });
    expect(figuresOf(found)).toEqual(figuresOf(of(byTwo, { comparator: complement })));
  });

  it("another group is only those with its labels", () => {
    const labels = { sex: "m", fsm: "true" };
    const found = of(byTwo, { group: { sex: "f", fsm: "true" }, comparator: { kind: "group", labels } });
    expect(found.comparator).toMatchObject({
      with: { kind: "group", people: { kind: "labelled", labels } },
      figure: { numerator: 6, denominator: 30 },
    });
  });

  it("a label that nobody has is nobody, which is not zero", () => {
    const found = of(byTwo, { group: { fsm: "perhaps" } });
    expect(found.group.figure).toEqual({ kind: "nobody" });
    expect(found.estimate).toEqual({ kind: "notEstimable", because: "noCases" });
    expect(found).toMatchObject({ concluded: "notEstimable", worseOff: "notSaid", interval: { kind: "none" } });
  });

  const national = (rest: Partial<PublishedFigure> = {}): PublishedFigure => ({
    kind: "published",
    label: "England, all other pupils",
    held: { kind: "fixed", value: 0.5 },
    measureKind: "proportion",
    period: "2024/25",
    citation: { source: "Key stage 2 attainment", url: "https://example.org/ks2" },
    ...rest,
  });
  const sixty = twoSides(proportion(15, 60), proportion(0, 0));
  const question = { ...fsmToOthers, period: "2024/25" };

  it("a published figure without counts moves the group's own interval", () => {
    const found = determined(gap(sixty, { ...question, comparator: national() }, differenceFromPublished, ten));
    // Wilson of 15/60 is 0.157765 to 0.372321 (the statistics' own examples), less 0.5.
    expect(found.estimate).toEqual({ kind: "known", value: -0.25 });
    expect(figuresOf(found).lower).toBeCloseTo(-0.342235, 6);
    expect(figuresOf(found).upper).toBeCloseTo(-0.127679, 6);
    expect(found.comparator).toEqual({
      with: {
        kind: "published",
        label: "England, all other pupils",
        period: "2024/25",
        citation: { source: "Key stage 2 attainment", url: "https://example.org/ks2" },
      },
      figure: { kind: "known", value: 0.5, people: null },
    });
  });

  it("a published figure with its counts has its own uncertainty too", () => {
    const comparator = national({ held: { kind: "proportion", n: 80, x: 48 } });
    const found = determined(gap(sixty, { ...question, comparator }, byNewcombe, ten));
    const inOne = of(twoSides(proportion(15, 60), proportion(48, 80)));
    expect(figuresOf(found)).toEqual(figuresOf(inOne));
  });

  it("a published mean moves Student's interval of the group", () => {
    const comparator = national({ measureKind: "mean", held: { kind: "fixed", value: 50 } });
    const summary = twoSides(published(25, 46.5, 15), published(0, 0, 0));
    const found = determined(gap(summary, { ...question, comparator }, differenceFromPublishedMean(studentMean), ten));
    // 46.5 give or take t(.975; 24) = 2.063899 times 15 / 5: 40.3083 to 52.6917, less 50.
    expect(figuresOf(found).lower).toBeCloseTo(40.3083 - 50, 4);
    expect(figuresOf(found).upper).toBeCloseTo(52.6917 - 50, 4);
    expect(found.estimate).toEqual({ kind: "known", value: -3.5 });
  });

  it.each([
    ["another kind of measure", { measureKind: "mean" }, ["sameKind"]],
    ["counts of another kind", { held: { kind: "count", count: 3 } }, ["sameKind"]],
    ["another period", { period: "2023/24" }, ["samePeriod"]],
    ["another definition", { definition: "first entry" }, ["sameDefinition"]],
    ["a figure that the publisher withheld", { held: { kind: "suppressed" } }, ["suppressedFigure"]],
    ["a figure that is missing", { held: { kind: "missing" } }, ["missingFigure"]],
    ["several of these", { period: "2023/24", held: { kind: "suppressed" } }, ["samePeriod", "suppressedFigure"]],
  ] satisfies [string, Partial<PublishedFigure>, string[]][])("%s leaves the gap open", (_, rest, codes) => {
    const finding = gap(sixty, { ...question, comparator: national(rest) }, differenceFromPublished, ten);
    expect(openIn(finding)).toEqual(codes);
    expect("open" in finding ? finding.open[0].subject : null).toEqual({ kind: "measure", id: "m" });
  });

  it("a published figure whose time is not told is open too", () => {
    const { period: _, ...timeless } = national();
    expect(openIn(gap(sixty, { ...question, comparator: timeless }, differenceFromPublished, ten))).toEqual([
      "samePeriod",
    ]);
    expect(openIn(gap(sixty, { ...fsmToOthers, comparator: timeless }, differenceFromPublished, ten))).toEqual([
      "samePeriod",
    ]);
  });
});

describe("a side of few", () => {
  const of = (n: number, others: number, minimumCount: number) =>
    gap(twoSides(proportion(1, n), proportion(1, others)), fsmToOthers, byNewcombe, { name: "local", minimumCount });

  it.each([
    [9, 100, 10, false],
    [10, 100, 10, true],
    [100, 9, 10, false],
    [100, 10, 10, true],
    [5, 5, 6, false],
    [6, 6, 6, true],
  ])("of %i beside %i, with a minimum of %i: told %j", (n, others, minimum, told) => {
    const finding = of(n, others, minimum);
    if (told) expect(finding.kind).toBe("determined");
    else expect(openIn(finding)).toEqual(["enoughPeople"]);
  });

  it("tells in its explanation which policy asked for how many", () => {
    expect(of(9, 100, 10).explanation.steps).toEqual([
      {
        code: "enoughPeople",
        inputs: { policy: "local", minimum: 10, fewest: { kind: "known", value: 9 } },
        result: false,
      },
    ]);
  });
});

describe("other kinds of gap", () => {
  const asked = (summary: Summary, as: Parameters<typeof gap>[2]) => determined(gap(summary, fsmToOthers, as, all));

  it("of ratios of sums, between pupils", () => {
    // Each side by linearisation: 0.0621118 (0.0289078) and, of the second, R = 60/1200 = 0.05; residuals a - 0.05 b are
    // -5, 5, 0, 0, and se = sqrt(4/3 x 50) / 1200 = 0.0068041. The difference 0.0121118 has se sqrt(0.0289078^2 + 0.0068041^2)
    // = 0.0296977, and 1.959964 of them are 0.0582064.
    const group = ratio([4, 12, 0, 55, 21, 8], [300, 298, 150, 300, 260, 302]);
    const others = ratio([10, 20, 15, 15], [300, 300, 300, 300]);
    const found = asked(twoSides(group, others, "lower"), differenceOfRatios);
    expect(figuresOf(found).estimate).toBeCloseTo(0.0121118, 7);
    expect(figuresOf(found).lower).toBeCloseTo(0.0121118 - 0.0582064, 6);
    expect(figuresOf(found).upper).toBeCloseTo(0.0121118 + 0.0582064, 6);
    expect(found).toMatchObject({ concluded: "intervalIncludesZero", worseOff: "group" });
    expect(found.group.figure).toMatchObject({ numerator: 100, denominator: 1610, people: 6 });
  });

  it("of ratios of which only totals are held, without an interval", () => {
    const totals = (part: number): Statistics => ({
      kind: "ratioOfSums",
      n: 20,
      numerator: part,
      denominator: 4000,
      squares: null,
    });
    const found = asked(twoSides(totals(400), totals(200)), differenceOfRatios);
    expect(found).toMatchObject({ interval: { kind: "none", because: "spreadNotHeld" }, concluded: "noInterval" });
    expect(figuresOf(found).estimate).toBeCloseTo(0.05, 12);
  });

  it("of rates per hundred, with independent events named as an assumption", () => {
    const found = asked(twoSides(rate(24, 480), rate(35, 2150), "lower"), differenceOfRates(rateDifference));
    expect(found).toMatchObject({ unit: "rate", per: 100, assumes: "independentEvents", worseOff: "group" });
    expect(figuresOf(found).estimate).toBeCloseTo(100 * (24 / 480 - 35 / 2150), 10);
    expect(found.group.figure).toMatchObject({ value: 5, numerator: 24, denominator: 480 });
  });

  it("of rates by person, by Welch on each one's number of events", () => {
    // 20 events of 6 of 100 pupils, 10 + 2 + 2 + 2 + 2 + 2, have squares 120: mean 0.2, m2 = 120 - 4 = 116; of the others, 10
    // of 100 have one each: mean 0.1, m2 = 10 - 1 = 9. se = sqrt(116/99/100 + 9/99/100) = 0.1123666.
    const found = asked(twoSides(rate(20, 100, 120), rate(10, 100, 10), "lower"), differenceOfRatesByPerson(welch));
    const { estimate, lower } = figuresOf(found);
    expect(estimate).toBeCloseTo(10, 10);
    // t(.975; df), df = 125^2 / (116^2 + 9^2) x 99 = 114.2678, is 1.98096.
    expect(lower).toBeCloseTo(10 - 1.98096 * 11.23666, 3);
    expect(found.assumes).toBeUndefined();
    const totals = asked(twoSides(rate(20, 100), rate(10, 100)), differenceOfRatesByPerson(welch));
    expect(totals.interval).toEqual({ kind: "none", because: "spreadNotHeld" });
  });

  it("relative: the ratio less one, in the comparator's shares", () => {
    const found = asked(twoSides(proportion(9, 10), proportion(3, 10)), relativeDifference(katzOrScore));
    expect(found).toMatchObject({ kind: "relativeDifference", unit: "shareOfComparator", method: "katz" });
    // Katz of 9/10 to 3/10: 3 (1.138350, 7.906178).
    expect(figuresOf(found).estimate).toBeCloseTo(2, 10);
    expect(figuresOf(found).lower).toBeCloseTo(0.13835, 5);
    expect(figuresOf(found).upper).toBeCloseTo(6.906178, 5);
    expect(found.concluded).toBe("intervalExcludesZero");
    const means = asked(twoSides(published(20, 40, 5), published(20, 50, 5)), relativeDifferenceOfMeans);
    expect(means).toMatchObject({
      estimate: { value: -0.2 },
      interval: { because: "noMethod" },
      concluded: "noInterval",
    });
    const zero = asked(twoSides(published(20, 40, 5), published(20, 0, 5)), relativeDifferenceOfMeans);
    expect(zero.estimate).toEqual({ kind: "notEstimable", because: "comparatorZero" });
  });

  it("a ratio is compared with one, and knows a comparator of zero", () => {
    const ratioOf = (x: number, y: number) =>
      asked(twoSides(proportion(x, 100), proportion(y, 100), "lower"), riskRatio(katzOrScore));
    expect(ratioOf(20, 20)).toMatchObject({
      concluded: "intervalIncludesOne",
      sign: "groupToComparator",
      unit: "times",
    });
    expect(ratioOf(60, 20)).toMatchObject({ concluded: "intervalExcludesOne", worseOff: "group" });
    expect(ratioOf(0, 20)).toMatchObject({ method: "miettinenNurminenRatio", estimate: { value: 0 } });
    expect(ratioOf(20, 0)).toMatchObject({
      estimate: { kind: "notEstimable", because: "comparatorZero" },
      interval: { kind: "lowerLimitOnly" },
      concluded: "intervalExcludesOne",
      worseOff: "group",
    });
    expect(ratioOf(0, 0)).toMatchObject({ estimate: { because: "noEvents" }, concluded: "notEstimable" });
  });

  it("in standard deviations", () => {
    const found = asked(twoSides(published(2, 101.2, 7.6), published(3, 105.9, 6.8)), standardisedDifference(hedgesG));
    expect(figuresOf(found).estimate).toBeCloseTo(-0.480579, 6);
  });

  it("the gap index is positive where the group is behind, -10 to 10", () => {
    const index = (group: number[], others: number[]) =>
      asked(twoSides(values(group), values(others)), disadvantageGapIndex);
    expect(index([1, 2, 3], [4, 5, 6])).toMatchObject({
      estimate: { value: 10 },
      sign: "comparatorMinusGroup",
      worseOff: "group",
    });
    expect(index([4, 5, 6], [1, 2, 3])).toMatchObject({ estimate: { value: -10 }, worseOff: "comparator" });
    expect(index([3, 3], [3, 3])).toMatchObject({
      estimate: { value: 0 },
      worseOff: "neither",
      concluded: "noInterval",
    });
    const histogram = (counts: number[]): Statistics => ({ kind: "histogram", counts });
    const none = [0, 0, 0, 0];
    const grid = twoSides(histogram([...none, 30, 10, ...none]), histogram([...none, 10, 30, ...none]));
    // 80 pupils: P(other above) = (30 x 30 + (30 x 10 + 10 x 30) / 2) / 1600 = 0.75, and 20 (0.75 - 0.5) is 5.
    expect(asked(grid, disadvantageGapIndex)).toMatchObject({
      estimate: { value: 5 },
      concluded: "intervalExcludesZero",
    });
  });

  it("of means with too few for a spread has an estimate and says why there is no interval", () => {
    const found = asked(twoSides(mean([4]), mean([6, 7])), differenceOfMeans(welch));
    expect(found).toMatchObject({
      estimate: { kind: "known", value: -2.5 },
      interval: { kind: "none", because: "tooFewValues" },
      concluded: "noInterval",
    });
  });
});

describe("is refused, by name", () => {
  const good = twoSides(proportion(1, 2), proportion(1, 2));
  const ask =
    (summary: Summary, rest: Partial<GapQuestion> = {}, as = byNewcombe) =>
    () =>
      gap(summary, { ...fsmToOthers, ...rest }, as, all);

  it.each([
    ["a measure", ask(good, { measure: "attendance" }), /measure.*attendance/],
    ["a key of the group", ask(good, { group: { sex: "f" } }), /key of group.*sex/],
    ["a key that every object has", ask(good, { group: { toString: "f" } }), /key of group.*toString/],
    ["a key of the scope", ask(good, { within: { school: "a" } }), /key of within.*school/],
    ["a key of the comparator", ask(good, { comparator: { kind: "group", labels: { sex: "m" } } }), /comparator.*sex/],
    ["a group of everybody", ask(good, { group: {} }), /group.*at least one label/],
    [
      "a group beside itself",
      ask(good, { comparator: { kind: "group", labels: { fsm: "true" } } }),
      /none is in the group/,
    ],
    ["a level", ask(good, { confidence: 95 }), /confidence.*95/],
    ["more successes than pupils", ask(twoSides(proportion(3, 2), proportion(1, 2))), /m of true\.x.*3/],
    ["a negative count", ask(twoSides(proportion(-1, 2), proportion(1, 2))), /m of true\.x.*-1/],
    ["a count that is no number", ask(twoSides(proportion(1, Number.NaN), proportion(1, 2))), /m of true\.n.*NaN/],
    ["a count without end", ask(twoSides(proportion(1, 2), proportion(1, Number.POSITIVE_INFINITY))), /Infinity/],
    ["half a pupil", ask(twoSides(proportion(0.5, 2), proportion(1, 2))), /0\.5/],
    ["a kind that the measure has not", ask(good, {}, differenceOfMeans(welch)), /measure m.*mean.*proportion/],
    ["events of nobody", ask(twoSides(rate(1, 0), rate(1, 2)), {}, differenceOfRates(rateDifference)), /events/],
    ["a mean of no number", ask(twoSides(mean([Number.NaN]), mean([1, 2])), {}, differenceOfMeans(welch)), /sum.*NaN/],
    [
      "a minimum of no number",
      () => gap(good, fsmToOthers, byNewcombe, { name: "x", minimumCount: Number.NaN }),
      /NaN/,
    ],
  ] as const)("%s", (_, call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });

  it("a bad count before another hides it", () => {
    const cells = summaryOf(
      ["school", "fsm"],
      [
        [["a", "true"], proportion(-5, 10)],
        [["b", "true"], proportion(8, 10)],
        [["a", "false"], proportion(8, 10)],
      ],
    );
    expect(ask(cells)).toThrow(/m of a, true\.x/);
  });
});
