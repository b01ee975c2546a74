import type { Statistics, Summary, SummaryGroup } from "@equality/model";
import { refuse } from "../../statistics/arguments.ts";
import { inKeyOrder } from "../key-order.ts";
import type { MeasureSpec, SummarySpec } from "../measure.ts";
import { emptySummary } from "../merge.ts";
import { labelIn, numberIn, numbersIn, type Row, wholeIn } from "./cells.ts";
import { leftOut } from "./outcome.ts";
import { rowSql } from "./row-sql.ts";

/**
 * The summary that the rows of a `summarySql` query say: what `summarise` makes of the same rows of people.
 *
 * @param spec - The specification of the query.
 * @param rows - One object a row, by the names of the query's columns, as clients give them: whole numbers as numbers, bigints
 *   or digits, missing aggregates as null.
 * @throws RangeError if a column is missing, a count or a sum of whole numbers passes 2^53 - 1, a group comes twice (as where
 *   the rows of two queries were put together: `merge` their summaries), or a row of people held a value that no row may
 *   hold: a number that is not finite, a count that is negative or not whole, a flag other than 0 and 1, a value off the
 *   grid of a histogram, more people in than there are.
 *
 * @example
 * ```ts
 * import { summaryFromRows, suspendedPupils } from "@equality/rules/gaps"
 *
 * const spec = { keys: ["school"], measures: [suspendedPupils("suspensions")] } as const
 * const rows = [{ key0: "Hill", m0_n: 41n, m0_x: 3n, m0_refused: 0n, m0_missingValue: 2n }]
 * summaryFromRows(spec, rows).groups // => [
 * //   { key: ["Hill"], statistics: [{ kind: "proportion", n: 41, x: 3 }], excluded: [{ missingValue: 2 }] },
 * // ]
 * ```
 */
export const summaryFromRows = (spec: SummarySpec, rows: Iterable<Row>): Summary => {
  const groups = Array.from(rows, (row) => groupFrom(spec, row));
  const distinct = new Set(groups.map(({ key }) => JSON.stringify(key)));
  if (distinct.size < groups.length)
    refuse("the groups of one answer", "distinct", `${groups.length - distinct.size} again`);
  return { ...emptySummary(spec), groups: inKeyOrder(groups) };
};

const groupFrom = (spec: SummarySpec, row: Row): SummaryGroup => ({
  key: spec.keys.map((_, i) => labelIn(row, `key${i}`)),
  statistics: spec.measures.map((measure, i) => statisticsFrom(measure, row, `m${i}_`)),
  excluded: spec.measures.map((measure, i) => excludedFrom(measure, row, `m${i}_`)),
});

const statisticsFrom = (measure: MeasureSpec, row: Row, of: string): Statistics => {
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
    case "histogram":
      return { kind, counts: Array.from({ length: measure.bins }, (_, bin) => whole(`bin${bin}`)) };
    case "values":
      return { kind, values: numbersIn(row, `${of}values`) };
  }
};

const excludedFrom = (measure: MeasureSpec, row: Row, of: string): SummaryGroup["excluded"][number] => {
  const excluded: SummaryGroup["excluded"][number] = {};
  for (const reason of leftOut(rowSql(measure, String))) {
    const rows = wholeIn(row, `${of}${reason}`);
    if (rows === 0) continue;
    if (reason === "refused")
      return refuse(`the values of ${measure.id}`, "such as a row may hold", `others in ${rows} of a group's rows`);
    excluded[reason] = rows;
  }
  return excluded;
};
