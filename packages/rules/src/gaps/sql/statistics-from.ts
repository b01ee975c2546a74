import type { Statistics, SummaryGroup } from "@equality/model";
import { refuse } from "../../statistics/arguments.ts";
import type { HistogramMeasure, MeasureSpec } from "../measure.ts";
import { exclusionReasons } from "../tallies/exclusions.ts";
import { numberIn, numbersIn, wholeIn } from "./cells.ts";
import { leftOut } from "./outcome.ts";
import { rowSql } from "./row-sql.ts";

/** How many have each value of the grid, from the rows of the bins; all of them are those of the whole group. */
export const histogramFrom = (
  measure: HistogramMeasure,
  whole: object,
  bins: readonly object[],
  of: string,
): Statistics => {
  const counts = new Array<number>(measure.bins).fill(0);
  for (const row of bins) {
    const n = wholeIn(row, `${of}n`);
    if (n > 0) counts[wholeIn(row, `${of}bin`)] = n;
  }
  const sum = counts.reduce((a, b) => a + b, 0);
  const all = wholeIn(whole, `${of}n`);
  if (sum !== all || counts.length > measure.bins)
    refuse(`the bins of ${measure.id}`, `those of all ${all} of a group`, sum);
  return { kind: "histogram", counts };
};

/** The statistics of a measure, from the row of a group; `of` begins the names of the measure's columns. */
export const statisticsFrom = (
  measure: Exclude<MeasureSpec, HistogramMeasure>,
  row: object,
  of: string,
): Statistics => {
  const whole = (name: string) => wholeIn(row, `${of}${name}`);
  const { kind } = measure;
  switch (kind) {
    case "proportion":
      return { kind, n: whole("n"), x: whole("x") };
    case "mean": {
      const n = whole("n");
      return { kind, n, sum: numberIn(row, `${of}sum`), m2: numberIn(row, `${of}variance`) * n };
    }
    case "ratioOfSums":
      return {
        kind,
        n: whole("n"),
        numerator: whole("numerator"),
        denominator: whole("denominator"),
        squares:
          measure.people === undefined
            ? { numerator: whole("partSquares"), denominator: whole("wholeSquares"), products: whole("products") }
            : null,
      };
    case "rate":
      return {
        kind,
        n: whole("n"),
        events: whole("events"),
        eventsSquares: measure.people === undefined ? whole("squares") : null,
      };
    case "count":
      return { kind, count: whole("count") };
    case "values":
      return { kind, values: numbersIn(row, `${of}values`) };
  }
};

/** How many rows of a group a measure left out, by reason. Refuses rows that hold what no row may hold. */
export const excludedFrom = (measure: MeasureSpec, row: object, of: string): SummaryGroup["excluded"][number] => {
  const counts = new Map(leftOut(rowSql(measure, String)).map((reason) => [reason, wholeIn(row, `${of}${reason}`)]));
  const refused = counts.get("refused") ?? 0;
  if (refused > 0)
    refuse(`the values of ${measure.id}`, "such as a row may hold", `others in ${refused} of a group's rows`);
  return Object.fromEntries(
    exclusionReasons.map((reason) => [reason, counts.get(reason) ?? 0] as const).filter(([, rows]) => rows > 0),
  );
};
