import type { Statistics, Summary, SummaryMeasure } from "../summary.ts";
import { describe, pointer } from "./describe.ts";
import type { Problem } from "./problem.ts";
import { statisticsProblems } from "./statistics-problems.ts";

type Path = readonly (string | number)[];

/** Faults between the parts of a summary that a shape cannot show. */
export const summaryProblems = ({ keys, measures, groups }: Summary): Problem[] => [
  ...repeated(keys, (i) => ["keys", i], "a key that was not named before"),
  ...repeated(
    measures.map(({ id }) => id),
    (i) => ["measures", i, "id"],
    "an id that no other measure has",
  ),
  ...repeated(
    groups.map(({ key }) => JSON.stringify(key)),
    (i) => ["groups", i, "key"],
    "labels that no other group has",
  ),
  ...groups.flatMap(({ key, statistics, excluded }, i) => [
    ...sized(key, keys.length, ["groups", i, "key"], "key"),
    ...sized(statistics, measures.length, ["groups", i, "statistics"], "measure"),
    ...sized(excluded, measures.length, ["groups", i, "excluded"], "measure"),
    ...statistics.flatMap((each, j) => {
      const [measure, path] = [measures[j], ["groups", i, "statistics", j]];
      return measure === undefined ? [] : [...unlike(each, measure, path), ...statisticsProblems(each, path)];
    }),
  ]),
];

const repeated = (values: readonly string[], path: (i: number) => Path, expected: string): Problem[] => {
  const first = new Map<string, number>();
  return values.flatMap((value, i): Problem[] => {
    if (!first.has(value)) first.set(value, i);
    if (first.get(value) === i) return [];
    const message = "Leave it out, or name it anew.";
    return [{ code: "repeatedId", path: pointer(path(i)), expected, received: describe(value), message }];
  });
};

const sized = (list: readonly unknown[], length: number, path: Path, each: string): Problem[] =>
  list.length === length
    ? []
    : [
        {
          code: list.length < length ? "tooShort" : "tooLong",
          path: pointer(path),
          expected: `${length} entries, one for each ${each}`,
          received: describe(list),
          message: `Give one entry for each ${each} of the summary, in their order.`,
        },
      ];

const unlike = (statistics: Statistics, measure: SummaryMeasure, path: Path): Problem[] => {
  if (statistics.kind !== measure.kind)
    return [
      {
        code: "wrongChoice",
        path: pointer([...path, "kind"]),
        expected: measure.kind,
        received: describe(statistics.kind),
        message: `Give statistics of the kind of the measure "${measure.id}".`,
      },
    ];
  return statistics.kind === "histogram" && measure.kind === "histogram"
    ? sized(statistics.counts, measure.bins, [...path, "counts"], "value of the grid")
    : [];
};
