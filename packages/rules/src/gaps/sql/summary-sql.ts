import { refuse } from "../../statistics/arguments.ts";
import type { SummarySpec } from "../measure.ts";
import { requireSpec } from "../require-spec.ts";
import { identifier, textOf } from "./expressions.ts";
import { groupSql, leftOutSql } from "./group-sql.ts";
import { leftOut, outcomeSql } from "./outcome.ts";
import { rowSql } from "./row-sql.ts";

/** A query with its parameters, `$1` and so on: `client.query(query)` of the package `pg` takes it as it is. */
export interface SummaryQuery {
  readonly text: string;
  /** Labels that the measures ask for, in the order of their numbers. */
  readonly values: string[];
}

/**
 * The one GROUP BY by which a warehouse makes the same summary as `summarise`, in SQL that DuckDB and PostgreSQL both
 * understand; `summaryFromRows` reads its answer. Run it on each partition, and `merge` what comes back.
 *
 * Names are quoted, and labels are parameters: neither can become a part of the query. Counts, and sums of whole numbers and
 * halves, are exact up to 2^53 - 1. Other sums, and spreads, differ from those of `summarise` in their last digits at most,
 * as an engine adds in an order of its own. A key is a column of text, whole numbers, or true and false; a flag is true and
 * false, or 1 and 0. NULL is a missing value.
 *
 * @param spec - As for `summarise`. A histogram takes a row for each of its bins, in each group; `values` an array of all of them.
 * @param table - The table's name, or its parts, such as `["warehouse", "pupils"]`: not a piece of SQL. A view gives a file or a
 *   partition a name.
 * @throws RangeError as `summarise` for a specification that no summary can be of; if a name is empty or has a NUL in it, a
 *   number is not finite, or the table is not named.
 *
 * @example
 * ```ts
 * import { suspendedPupils, summarySql } from "@equality/rules/gaps"
 *
 * const { text, values } = summarySql({ keys: ["school"], measures: [suspendedPupils("suspensions")] }, "pupils")
 * text.startsWith('SELECT "key0"') // => true
 * text.endsWith('GROUP BY "key0"') // => true
 * values // => []
 * ```
 */
export const summarySql = (spec: SummarySpec, table: string | readonly string[]): SummaryQuery => {
  requireSpec(spec);
  const values: string[] = [];
  const parameter = (label: string): string => {
    if (!values.includes(label)) values.push(label);
    return `$${values.indexOf(label) + 1}`;
  };
  const keys = spec.keys.map((_, i) => `"key${i}"`);
  const measures = spec.measures.map((measure, i) => ({
    measure,
    row: rowSql(measure, parameter),
    of: (value: string) => `"m${i}_${value}"`,
  }));
  const perRow = [
    ...spec.keys.map((key, i) => `${textOf(key)} AS ${keys[i]}`),
    ...measures.flatMap(({ row, of }) => named({ outcome: outcomeSql(row), ...row.values }, of)),
  ];
  const perGroup = [
    ...keys,
    ...measures.flatMap(({ measure, row, of }) =>
      named({ ...groupSql(measure, of), ...leftOutSql(leftOut(row), of) }, of),
    ),
  ];
  const parts = [table].flat();
  if (parts.length === 0) refuse("the table", "named", "nothing");
  const text = [
    `SELECT ${perGroup.join(",\n  ")}`,
    `FROM (SELECT ${perRow.join(",\n  ")}`,
    `FROM ${parts.map(identifier).join(".")}) AS "rows"`,
    groupBy(
      keys,
      measures.flatMap(({ measure, of }) => (measure.kind === "histogram" ? of("bin") : [])),
    ),
  ].join("\n");
  return { text, values };
};

/** By all keys; and, of each histogram, by its bins too. Without keys everyone is one group, but nobody is none. */
const groupBy = (keys: readonly string[], bins: readonly string[]): string => {
  if (keys.length > 0 && bins.length === 0) return `GROUP BY ${keys.join(", ")}`;
  const sets = [keys, ...bins.map((bin) => [...keys, bin])].map((columns) => `(${columns.join(", ")})`);
  return `GROUP BY GROUPING SETS (${sets.join(", ")})\nHAVING COUNT(*) > 0`;
};

const named = (columns: Readonly<Record<string, string>>, of: (name: string) => string): string[] =>
  Object.entries(columns).map(([name, sql]) => `${sql} AS ${of(name)}`);
