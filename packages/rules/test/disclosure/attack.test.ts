import type { EqualityPlan, InformationItem, Observation, Population, Target } from "@equality/model";
import { assess } from "@equality/rules";
import { minimumCount10, publishable } from "@equality/rules/disclosure";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counted, observationsOf, planOf, pupils, year } from "../gaps/plans.ts";
import { countsTold, type Pair, pairsIn, valuesTold } from "./attacker.ts";

const schools = ["a", "b", "c"] as const;
const peoples = ["fsm", "notFsm", "everyone"] as const;
type Place = (typeof schools)[number] | "trust";
type People = (typeof peoples)[number];
/** Where a figure stands: nowhere, among the observations, in the plan's information, or in both. */
type Stands = "nowhere" | "observed" | "informed" | "both";
type Counts = Readonly<Record<(typeof schools)[number], Readonly<Record<"fsm" | "notFsm", Pair>>>>;

const countOf = (counts: Counts, place: Place, people: People): Pair => {
  const parts = (place === "trust" ? schools : [place]).flatMap((school) =>
    people === "everyone" ? [counts[school].fsm, counts[school].notFsm] : [counts[school][people]],
  );
  return parts.reduce(([x, n], [y, m]) => [x + y, n + m], [0, 0] as Pair);
};

const populationOf = (people: People): Population => (people === "everyone" ? pupils() : pupils(people));

const level = (id: string, subject: Extract<Target, { kind: "level" }>["subject"]): Target => ({
  id,
  printed: "as printed",
  strength: "will",
  kind: "level",
  operator: "atLeast",
  level: 0.777,
  unit: "proportion",
  subject,
  timeLimit: { relation: "by", date: year(2024) },
});
const targets = [
  level("all", { kind: "value", measure: "passed", population: pupils() }),
  level("some", { kind: "value", measure: "passed", population: pupils("fsm") }),
  level("gap", { kind: "gap", measure: "passed", group: pupils("fsm"), comparator: { kind: "whole" } }),
];

const everywhere = [...schools, "trust" as const].flatMap((place) => peoples.map((people) => ({ place, people })));

const publish = (counts: Counts, stands: readonly Stands[]) => {
  const told = everywhere.map((one, i) => ({
    ...one,
    stands: stands[i],
    figure: counted(...countOf(counts, one.place, one.people)),
  }));
  const at = year(2024);
  const information = told.flatMap(({ place, people, stands: where, figure }, i): InformationItem[] =>
    where !== "informed" && where !== "both"
      ? []
      : [
          {
            id: `i${i}`,
            kind: "figure",
            body: "trust",
            ...(place === "trust" ? {} : { school: place }),
            document: "document",
            limb: "others",
            aims: [],
            characteristics: { kind: "none" },
            groups: people === "everyone" ? [] : [people],
            period: at,
            source: "results",
            measure: "passed",
            figure,
          },
        ],
  );
  const observed = told.flatMap(({ place, people, stands: where, figure }): Omit<Observation, "id">[] =>
    where !== "observed" && where !== "both"
      ? []
      : [
          {
            body: "trust",
            ...(place === "trust" ? {} : { school: place }),
            measure: "passed",
            population: populationOf(people),
            at,
            source: "results",
            figure,
          },
        ],
  );
  const plan: EqualityPlan = {
    ...planOf(targets, {}, information),
    schools: schools.map((id) => ({ id, body: "trust", name: id })),
  };
  return publishable(assess(plan, observationsOf(...observed), "2026-11-23"), minimumCount10);
};

const isFew = ([x, n]: Pair): boolean => Math.min(x, n - x) < minimumCount10.minimumCount;

/** Many are counted so that no two sums of them are the same by chance. */
const many = fc.noShrink(fc.integer({ min: 1_000, max: 900_000 }));
const some = fc.oneof({ weight: 1, arbitrary: fc.integer({ min: 0, max: 14 }) }, { weight: 3, arbitrary: many });
const pair = fc.tuple(some, some).map(([x, others]): Pair => [x, x + others]);
const counts: fc.Arbitrary<Counts> = fc.record({
  a: fc.record({ fsm: pair, notFsm: pair }),
  b: fc.record({ fsm: pair, notFsm: pair }),
  c: fc.record({ fsm: pair, notFsm: pair }),
});
const standing = fc.array(fc.constantFrom<Stands>("nowhere", "observed", "informed", "both"), {
  minLength: everywhere.length,
  maxLength: everywhere.length,
});

/** The counts that are secret: what is stated somewhere, and about too few. */
const secretsOf = (of: Counts, stands: readonly Stands[]) =>
  everywhere
    .filter((_, i) => stands[i] !== "nowhere")
    .map(({ place, people }) => ({ place, people, pair: countOf(of, place, people) }))
    .filter(({ pair }) => pair[1] > 0 && isFew(pair));

const whatever = (hold: (of: Counts, stands: readonly Stands[]) => void) =>
  fc.assert(fc.property(counts, standing, hold), { numRuns: 200, endOnFailure: true });

describe("whatever was observed, and wherever it stands", () => {
  it("no withheld count is told, nor follows from two counts", () => {
    whatever((of, stands) => {
      const told = countsTold(publish(of, stands));
      expect(secretsOf(of, stands).filter(({ pair }) => told.has(String(pair)))).toEqual([]);
    });
  }, 60_000);

  it("nor from the trust's count and those of all other schools", () => {
    whatever((of, stands) => {
      const told = new Set(pairsIn(publish(of, stands)).map(String));
      const isTold = (place: Place, people: People) => told.has(String(countOf(of, place, people)));
      const found = secretsOf(of, stands).filter(({ place, people }) =>
        everywhere.every((one) => one.people !== people || one.place === place || isTold(one.place, people)),
      );
      expect(found).toEqual([]);
    });
  }, 60_000);

  it("no withheld share is told, nor follows from two numbers", () => {
    whatever((of, stands) => {
      const told = valuesTold(publish(of, stands));
      // None and all are no secret as numbers, and a share of few is a simple fraction that others have by chance.
      const shares = secretsOf(of, stands).flatMap(({ pair: [x, n] }) => (n > 1_000 && x > 0 && x < n ? [x / n] : []));
      expect(shares.filter((share) => told.has(share.toFixed(12)))).toEqual([]);
    });
  }, 60_000);

  it("and many are shown: a trust without few loses nothing", () => {
    fc.assert(
      fc.property(fc.array(many, { minLength: 12, maxLength: 12 }), (list) => {
        const at = (i: number): Pair => [list[i] ?? 0, (list[i] ?? 0) + (list[i + 1] ?? 0)];
        const of = {
          a: { fsm: at(0), notFsm: at(2) },
          b: { fsm: at(4), notFsm: at(6) },
          c: { fsm: at(8), notFsm: at(10) },
        };
        const told = JSON.stringify(
          publish(
            of,
            everywhere.map(() => "both"),
          ),
        );
        expect(told).not.toContain("suppressed");
      }),
      { numRuns: 50 },
    );
  });
});
