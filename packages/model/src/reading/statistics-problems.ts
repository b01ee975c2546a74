import type { Statistics } from "../summary.ts";
import { describe, pointer } from "./describe.ts";
import type { Problem } from "./problem.ts";

type Path = readonly (string | number)[];

/** Statistics that no people can have, though each number by itself is possible. */
export const statisticsProblems = (statistics: Statistics, path: Path): Problem[] =>
  rulesOf(statistics)
    .filter(({ holds }) => !holds)
    .map(({ field, expected, received }) => ({
      code: "outOfRange",
      path: pointer([...path, ...field]),
      expected,
      received: describe(received),
      message: "Correct the statistics: no people can have these.",
    }));

interface Rule {
  readonly field: Path;
  readonly received: number | undefined;
  readonly holds: boolean;
  readonly expected: string;
}

const atMost = (field: string, received: number, limit: number, name: string): Rule => {
  return { field: [field], received, holds: received <= limit, expected: `at most ${name}, ${limit}` };
};

const zeroUnless = (some: boolean, field: string, received: number, who: string): Rule => {
  return { field: [field], received, holds: some || received === 0, expected: `0 for ${who}` };
};

const atLeast = (field: Path, received: number, limit: number, name: string): Rule => {
  return { field, received, holds: received >= limit, expected: `at least ${name}, ${limit}` };
};

const rulesOf = (statistics: Statistics): Rule[] => {
  switch (statistics.kind) {
    case "proportion":
      return [atMost("x", statistics.x, statistics.n, "n")];
    case "mean":
      return [
        zeroUnless(statistics.n > 0, "sum", statistics.sum, "nobody"),
        zeroUnless(statistics.n > 1, "m2", statistics.m2, "fewer than two values"),
      ];
    case "ratioOfSums": {
      const { n, numerator, denominator, squares } = statistics;
      return [
        atMost("numerator", numerator, denominator, "the denominator"),
        zeroUnless(n > 0, "denominator", denominator, "nobody"),
        ...(squares === null
          ? []
          : [
              // Of whole numbers, each square is at least the number, and a part's at most its product with the whole.
              atLeast(["squares", "numerator"], squares.numerator, numerator, "the sum of the parts"),
              atLeast(["squares", "products"], squares.products, squares.numerator, "the squares of the parts"),
              atLeast(["squares", "denominator"], squares.denominator, squares.products, "the products"),
            ]),
      ];
    }
    case "rate": {
      const { n, events, eventsSquares } = statistics;
      return [
        zeroUnless(n > 0, "events", events, "nobody"),
        ...(eventsSquares === null ? [] : [atLeast(["eventsSquares"], eventsSquares, events, "the number of events")]),
      ];
    }
    case "values": {
      const i = statistics.values.findIndex((value, j, all) => j > 0 && value < (all[j - 1] as number));
      return [
        {
          field: ["values", i],
          received: statistics.values[i],
          holds: i < 0,
          expected: "at least the value before it",
        },
      ];
    }
    default:
      return [];
  }
};
