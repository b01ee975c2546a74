import type { Assessment, Summary, Target } from "@equality/model";
import { assess } from "@equality/rules";
import { minimumCount10, publishable } from "@equality/rules/disclosure";
import {
  differenceFromPublished,
  differenceOfMeans,
  differenceOfProportions,
  differenceOfRates,
  gap,
} from "@equality/rules/gaps";
import { newcombe, rateDifference, welch } from "@equality/rules/statistics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counted, gapTarget, type Observed, observationsOf, observed, planOf, pupils } from "../gaps/plans.ts";
import { all, published as average, fsmToOthers, proportion, rate, summaryOf, twoSides } from "../gaps/summaries.ts";

const assessed = (list: readonly Observed[], targets: readonly Target[] = []): Assessment =>
  assess(planOf(targets), observationsOf(...list), "2026-11-23");
const sides = (x1: number, n1: number, x2: number, n2: number) => [
  observed(pupils("fsm"), counted(x1, n1)),
  observed(pupils("notFsm"), counted(x2, n2)),
];
const published = (list: readonly Observed[], targets: readonly Target[] = []) =>
  publishable(assessed(list, targets), minimumCount10).gaps;

describe("a gap is withheld as a whole", () => {
  it.each([
    ["nine of the group", [9, 100, 50, 100], true],
    ["ten of the group", [10, 100, 50, 100], false],
    ["nine of the group without it", [91, 100, 50, 100], true],
    ["ten of the group without it", [90, 100, 50, 100], false],
    ["a group of nine", [4, 9, 50, 100], true],
    ["nobody of the group", [0, 100, 50, 100], true],
    ["everybody of the group", [100, 100, 50, 100], true],
    ["nine of the others", [50, 100, 9, 100], true],
    ["nine of the others without it", [50, 100, 91, 100], true],
    ["ten and ten on both sides", [10, 20, 10, 20], false],
  ] as const)("for %s: %j", (_, [x1, n1, x2, n2], expected) => {
    expect(JSON.stringify(published(sides(x1, n1, x2, n2))).includes("suppressed")).toBe(expected);
  });

  it("with its figures, interval, conclusion and steps, in words of their own", () => {
    const [gap] = published(sides(3, 40, 50, 100));
    const suppressed = { kind: "suppressed" };
    expect(gap?.finding).toMatchObject({
      kind: "determined",
      value: {
        group: { figure: suppressed },
        comparator: { figure: suppressed },
        estimate: suppressed,
        interval: suppressed,
        concluded: "suppressed",
        worseOff: "suppressed",
        method: "newcombe",
      },
      explanation: {
        steps: [
          { code: "gapWorkedOut", inputs: { group: suppressed, comparator: suppressed }, result: suppressed },
          { code: "intervalRead", inputs: { interval: suppressed }, result: "suppressed" },
        ],
      },
    });
  });

  it("where the rest of everyone is few, though the group and everyone are many", () => {
    const [gap] = published([observed(pupils("fsm"), counted(40, 100)), observed(pupils(), counted(44, 110))]);
    expect(gap?.finding.explanation.steps[0]).toMatchObject({
      code: "restOfWhole",
      inputs: { whole: { kind: "suppressed" }, group: { kind: "suppressed" } },
      result: { kind: "suppressed" },
    });
  });

  it("and also where two targets ask for the same people under two names", () => {
    const whole = gapTarget(pupils("fsm"), { kind: "population", population: pupils() });
    const list = [observed(pupils("fsm"), counted(40, 100)), observed(pupils(), counted(44, 110))];
    const others = { ...gapTarget(pupils("fsm"), { kind: "complement" }), id: "others" };
    const gaps = published(list, [whole, others]);
    expect(gaps).toHaveLength(2);
    for (const { finding } of gaps) expect(finding).toMatchObject({ value: { estimate: { kind: "suppressed" } } });
  });
});

describe("a gap worked out of a summary", () => {
  const shown = (finding: ReturnType<typeof gap>) => {
    const [first] = assessed(sides(40, 100, 60, 100)).gaps;
    if (first === undefined) throw new Error("expected a gap to put another in the place of");
    const [found] = publishable({ ...assessed([]), gaps: [{ ...first, finding }] }, minimumCount10).gaps;
    return found?.finding.kind === "determined" ? found.finding.value : undefined;
  };
  const known = (unknown: number, others = 60) =>
    summaryOf(
      ["fsm"],
      [
        [["true"], proportion(40, 100)],
        [["false"], proportion(others, 100)],
        [[null], proportion(0, unknown)],
      ],
    );
  const asked = (summary: Summary) => shown(gap(summary, fsmToOthers, differenceOfProportions(newcombe), all));

  it.each([
    [0, { kind: "known", unknownGroup: 0, excluded: {} }],
    [1, { kind: "suppressed" }],
    [9, { kind: "suppressed" }],
    [10, { kind: "known", unknownGroup: 10, excluded: {} }],
  ] as const)("does not tell of %i who are on neither side: %j", (unknown, expected) => {
    expect(asked(known(unknown))?.notCounted).toEqual(expected);
  });

  it("does not tell of them either where the gap is withheld", () => {
    expect(asked(known(50, 3))).toMatchObject({ estimate: { kind: "suppressed" }, notCounted: { kind: "suppressed" } });
  });

  const citation = { source: "a table", url: null };
  const published = { kind: "published", label: "England", held: { kind: "fixed", value: 0.5 }, citation } as const;
  const national = { ...published, measureKind: "proportion", period: "2025" } as const;
  const toEngland = (x: number) =>
    shown(
      gap(
        summaryOf(["fsm"], [[["true"], proportion(x, 100)]]),
        { ...fsmToOthers, comparator: national, period: "2025" },
        differenceFromPublished,
        all,
      ),
    );

  it("keeps what somebody else published", () => {
    expect(toEngland(3)).toMatchObject({
      group: { figure: { kind: "suppressed" } },
      comparator: { figure: { kind: "known", value: 0.5 } },
      estimate: { kind: "suppressed" },
    });
    expect(toEngland(30)).toMatchObject({ estimate: { kind: "known", value: -0.2 } });
  });

  it("of a rate goes by its events, and of a mean by its people", () => {
    const ofRates = (events: number) =>
      shown(gap(twoSides(rate(events, 300), rate(40, 300)), fsmToOthers, differenceOfRates(rateDifference), all));
    expect(ofRates(9)?.estimate.kind).toBe("suppressed");
    expect(ofRates(10)?.estimate.kind).toBe("known");
    const ofMeans = (n: number) =>
      shown(gap(twoSides(average(n, 4, 1), average(30, 4, 1)), fsmToOthers, differenceOfMeans(welch), all));
    expect(ofMeans(9)?.estimate.kind).toBe("suppressed");
    expect(ofMeans(10)?.estimate.kind).toBe("known");
  });
});

it("what stays open stays open, and the assessment is not changed", () => {
  const target = gapTarget(pupils("fsm"), { kind: "complement" });
  const before = assessed([observed(pupils("fsm"), counted(3, 40))], [target]);
  const copy = structuredClone(before);
  expect(publishable(before, minimumCount10).gaps).toEqual(before.gaps);
  expect(before).toEqual(copy);
});

it("a gap of many is shown as it is", () => {
  const list = sides(40, 100, 60, 100);
  expect(published(list)).toEqual(assessed(list).gaps);
});

it("nothing of a withheld gap is left in what is published", () => {
  // Counts by prime numbers that occur nowhere else: any digit of them, or of what follows from them, would be found.
  const small = fc.constantFrom(2, 3, 5, 7);
  const large = fc.constantFrom(1301, 1303, 1307, 1319);
  fc.assert(
    fc.property(small, large, large, large, fc.boolean(), (few, n1, x2, rest, isGroup) => {
      const n2 = x2 + rest;
      const [a, b] = [counted(few, n1), counted(x2, n2)];
      const list = [observed(pupils("fsm"), isGroup ? a : b), observed(pupils("notFsm"), isGroup ? b : a)];
      const told = JSON.stringify(published(list));
      const numbers = [...told.matchAll(/-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/g)].map(([digits]) => Number(digits));
      const secret = [few, n1, n1 - few, few / n1, x2, n2, n2 - x2, x2 / n2, few / n1 - x2 / n2, x2 / n2 - few / n1];
      expect(numbers.filter((number) => secret.includes(number))).toEqual([]);
      // The level of the interval and the year, 2024/2025, are all the numbers that are left.
      expect(new Set(numbers)).toEqual(new Set([0.95, 2024, 2025]));
    }),
  );
});
