import type { Statistics, Summary } from "@equality/model";
import {
  differenceOfMeans,
  differenceOfProportions,
  differenceOfRatesByPerson,
  differenceOfRatios,
  type GapKind,
  gap,
  gapChange,
  gapSplit,
  katzOrScore,
  relativeDifference,
  riskRatio,
  whole,
} from "@equality/rules/gaps";
import { miettinenNurminen, newcombe, welch } from "@equality/rules/statistics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  all,
  type Cell,
  determined,
  figuresOf,
  fsmToOthers,
  mean,
  proportion,
  rate,
  ratio,
  summaryOf,
} from "./summaries.ts";

const byNewcombe = differenceOfProportions(newcombe);
const someOf = (least: number): fc.Arbitrary<Statistics> =>
  fc.integer({ min: least, max: 300 }).chain((n) => fc.integer({ min: 0, max: n }).map((x) => proportion(x, n)));
const few = <T>(one: fc.Arbitrary<T>, minLength = 2) => fc.array(one, { minLength, maxLength: 12 });
const ratios = few(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 51, max: 380 }))).map((pairs) =>
  ratio(
    pairs.map(([missed]) => missed),
    pairs.map(([, possible]) => possible),
  ),
);
const rates = few(fc.integer({ min: 0, max: 5 })).map((events) =>
  rate(
    events.reduce((sum, n) => sum + n, 0),
    events.length,
    events.reduce((sum, n) => sum + n * n, 0),
  ),
);
const means = few(fc.integer({ min: -40, max: 180 }).map((halves) => halves / 2)).map(mean);

/** Statistics of each school, group and unknown group, in any order. */
const schools = fc
  .array(fc.tuple(someOf(0), someOf(0), someOf(0)), { minLength: 1, maxLength: 5 })
  .map((rows): Cell[] =>
    rows.flatMap(([group, others, unknown], i): Cell[] => [
      [[`school ${i}`, "true"], group],
      [[`school ${i}`, "false"], others],
      [[`school ${i}`, null], unknown],
    ]),
  );
const keys = ["school", "fsm"] as const;
const gapIn = (summary: Summary, as: GapKind = byNewcombe, rest: object = {}) =>
  determined(gap(summary, { ...fsmToOthers, ...rest }, as, all));
const valueIn = (found: ReturnType<typeof gapIn>): number =>
  found.estimate.kind === "known" ? found.estimate.value : Number.NaN;

describe("a gap", () => {
  it.each([
    ["proportions", byNewcombe, someOf(1)],
    ["proportions by scores", differenceOfProportions(miettinenNurminen), someOf(1)],
    ["means", differenceOfMeans(welch), means],
    ["ratios of sums", differenceOfRatios, ratios],
    ["rates", differenceOfRatesByPerson(welch), rates],
  ] as const)("of %s turns its sign when its sides are swapped", (_, as, statistics) => {
    fc.assert(
      fc.property(statistics, statistics, (group, others) => {
        const summary = summaryOf(
          ["fsm"],
          [
            [["true"], group],
            [["false"], others],
          ],
        );
        const to = { comparator: { kind: "group", labels: { fsm: "true" } }, group: { fsm: "false" } };
        const [one, other] = [gapIn(summary, as), gapIn(summary, as, to)];
        expect(valueIn(other)).toBeCloseTo(-valueIn(one), 9);
        const [a, b] = [figuresOf(one), figuresOf(other)];
        if (a.lower === undefined || a.upper === undefined) expect(b.lower).toBeUndefined();
        else {
          expect(b.lower).toBeCloseTo(-a.upper, 9);
          expect(b.upper).toBeCloseTo(-a.lower, 9);
        }
        const swapped = { group: "comparator", comparator: "group", neither: "neither", notSaid: "notSaid" } as const;
        if (one.worseOff !== "suppressed") expect(other.worseOff).toBe(swapped[one.worseOff]);
      }),
    );
  });

  it("to the complement is, of two groups, the gap to the other one, and to the whole the same", () => {
    fc.assert(
      fc.property(schools, (cells) => {
        const summary = summaryOf(keys, cells);
        const plain = gapIn(summary);
        const toOther = gapIn(summary, byNewcombe, { comparator: { kind: "group", labels: { fsm: "false" } } });
        expect(figuresOf(toOther)).toEqual(figuresOf(plain));
        expect(figuresOf(gapIn(summary, byNewcombe, { comparator: whole }))).toEqual(figuresOf(plain));
      }),
    );
  });

  it("has everybody on one side, on the other, or unknown", () => {
    fc.assert(
      fc.property(schools, (cells) => {
        const found = gapIn(summaryOf(keys, cells));
        const people = [found.group.figure, found.comparator.figure].map((figure) =>
          figure.kind === "known" ? (figure.people ?? 0) : 0,
        );
        const unknown = found.notCounted.kind === "known" ? found.notCounted.unknownGroup : 0;
        const total = cells.reduce((sum, [, one]) => sum + (one.kind === "proportion" ? one.n : 0), 0);
        expect((people[0] ?? 0) + (people[1] ?? 0) + unknown).toBe(total);
      }),
    );
  });

  it("does not depend on the order of groups, and is the same in one piece as in many", () => {
    fc.assert(
      fc.property(schools, fc.integer(), (cells, seed) => {
        const turn = ((seed % cells.length) + cells.length) % cells.length;
        const turned = [...cells.slice(turn), ...cells.slice(0, turn)].reverse();
        const found = gapIn(summaryOf(keys, cells));
        expect(gapIn(summaryOf(keys, turned))).toEqual(found);
        const sum = (label: string | null) =>
          cells
            .filter(([[, fsm]]) => fsm === label)
            .reduce(
              (total, [, one]) => (one.kind === "proportion" ? { x: total.x + one.x, n: total.n + one.n } : total),
              { x: 0, n: 0 },
            );
        const pieces = ["true", "false", null].map((label): Cell => [[label], proportion(sum(label).x, sum(label).n)]);
        expect(gapIn(summaryOf(["fsm"], pieces))).toEqual(found);
      }),
    );
  });

  it("between many times as many people in the same shares is the same, with a narrower interval", () => {
    fc.assert(
      fc.property(fc.tuple(someOf(5), someOf(5)), fc.integer({ min: 2, max: 20 }), ([group, others], times) => {
        const scaled = (one: Statistics): Statistics =>
          one.kind === "proportion" ? proportion(one.x * times, one.n * times) : one;
        const [small, large] = [
          gapIn(
            summaryOf(
              ["fsm"],
              [
                [["true"], group],
                [["false"], others],
              ],
            ),
          ),
          gapIn(
            summaryOf(
              ["fsm"],
              [
                [["true"], scaled(group)],
                [["false"], scaled(others)],
              ],
            ),
          ),
        ];
        expect(valueIn(large)).toBeCloseTo(valueIn(small), 12);
        const width = ({ lower = 0, upper = 0 }: { lower?: number; upper?: number }) => upper - lower;
        expect(width(figuresOf(large))).toBeLessThan(width(figuresOf(small)));
      }),
    );
  });

  it("of means grows with the scale and does not move with it", () => {
    fc.assert(
      fc.property(
        few(fc.integer({ min: 0, max: 80 })),
        few(fc.integer({ min: 0, max: 80 })),
        fc.integer({ min: 2, max: 9 }),
        (a, b, by) => {
          const of = (change: (score: number) => number) =>
            valueIn(
              gapIn(
                summaryOf(
                  ["fsm"],
                  [
                    [["true"], mean(a.map(change))],
                    [["false"], mean(b.map(change))],
                  ],
                ),
                differenceOfMeans(welch),
              ),
            );
          const plain = of((score) => score);
          expect(of((score) => score * by)).toBeCloseTo(plain * by, 9);
          expect(of((score) => score + by)).toBeCloseTo(plain, 9);
        },
      ),
    );
  });

  it("as a share of the comparator is the ratio less one", () => {
    fc.assert(
      fc.property(someOf(1), someOf(1), (group, others) => {
        const summary = summaryOf(
          ["fsm"],
          [
            [["true"], group],
            [["false"], others],
          ],
        );
        const [share, times] = [
          gapIn(summary, relativeDifference(katzOrScore)),
          gapIn(summary, riskRatio(katzOrScore)),
        ];
        if (times.estimate.kind === "known") expect(valueIn(share)).toBeCloseTo(valueIn(times) - 1, 9);
        else expect(share.estimate).toEqual(times.estimate);
      }),
    );
  });

  it("says in data what its interval says in numbers", () => {
    fc.assert(
      fc.property(someOf(0), someOf(0), (group, others) => {
        const { interval, concluded } = gapIn(
          summaryOf(
            ["fsm"],
            [
              [["true"], group],
              [["false"], others],
            ],
          ),
        );
        if (interval.kind !== "interval") expect(concluded).toBe("notEstimable");
        else if (interval.lower <= 0 && interval.upper >= 0) expect(concluded).toBe("intervalIncludesZero");
        else expect(concluded).toBe("intervalExcludesZero");
      }),
    );
  });
});

describe("what a gap is made of", () => {
  it("within and between schools add up to it", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someOf(1), someOf(1)), { minLength: 1, maxLength: 6 }), (rows) => {
        const cells = rows.flatMap(([group, others], i): Cell[] => [
          [[`school ${i}`, "true"], group],
          [[`school ${i}`, "false"], others],
        ]);
        const { pooled, parts } = determined(gapSplit(summaryOf(keys, cells), fsmToOthers, "school", byNewcombe, all));
        if (parts.kind !== "known") throw new Error("every school has both sides");
        const { composition, rate: within, threefold } = parts;
        expect(composition + within).toBeCloseTo(valueIn(pooled), 9);
        expect(threefold.composition + threefold.rate + threefold.interaction).toBeCloseTo(valueIn(pooled), 9);
      }),
    );
  });

  it("the effects of both sides add up to its change, and a year beside itself is no change", () => {
    fc.assert(
      fc.property(fc.tuple(someOf(1), someOf(1)), fc.tuple(someOf(1), someOf(1)), (before, after) => {
        const year = ([group, others]: readonly [Statistics, Statistics]) => ({
          summary: summaryOf(
            ["fsm"],
            [
              [["true"], group],
              [["false"], others],
            ],
          ),
          question: fsmToOthers,
        });
        const found = determined(gapChange(year(before), year(after), byNewcombe, all));
        expect(found.groupEffect + found.comparatorEffect).toBeCloseTo(found.change, 12);
        expect(valueIn(found.after) - valueIn(found.before)).toBeCloseTo(found.change, 12);
        expect(determined(gapChange(year(before), year(before), byNewcombe, all))).toMatchObject({
          change: 0,
          movement: "unchanged",
          levelling: "none",
          crossed: false,
        });
        if (found.movement !== "narrowed") expect(found.levelling).toBe("none");
        if (found.levelling === "none") expect(found.levellingConfirmed).toBe(false);
      }),
    );
  });
});
