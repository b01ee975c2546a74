import { type CsvCell, csv } from "./csv.ts";
import type { Entry } from "./entries.ts";
import { type Column, indicatorColumns } from "./indicators.ts";

/** An entry with the columns that say when, where and of whom it is. */
export interface Placed {
  readonly entry: Entry;
  readonly columns: readonly (readonly [string, string])[];
}

/** Whose figure it is, when and where: all that entries of one row have in common. */
export const rowOf = ({ columns }: Placed): string => JSON.stringify(columns);

const figureIn = (row: readonly Placed[], { indicator, cell }: Column, all: readonly Placed[]): CsvCell => {
  const found = row.find(({ entry }) => entry.indicator.id === indicator);
  if (found !== undefined) return cell(found.entry.figure);
  const people = row[0]?.entry.people;
  const applies = all.some(({ entry }) => entry.indicator.id === indicator && entry.people === people);
  // What is only ever measured of employees cannot be of others.
  return applies ? "x" : "z";
};

/** A line for each row, with every figure of it; `x` is one that is not there, `z` one that cannot be. */
export const dataFile = (all: readonly Placed[], decimals: number): string => {
  const rows = new Map<string, Placed[]>();
  for (const placed of all) rows.set(rowOf(placed), [...(rows.get(rowOf(placed)) ?? []), placed]);
  const figures = indicatorColumns(
    all.map(({ entry }) => entry),
    decimals,
  );
  const [first] = all;
  if (first === undefined) return "";
  return csv([
    [...first.columns.map(([name]) => name), ...figures.map(({ name }) => name)],
    ...[...rows.values()].map((row) => [
      ...(row[0]?.columns ?? []).map(([, value]) => value),
      ...figures.map((column) => figureIn(row, column, all)),
    ]),
  ]);
};

const metadataColumns = [
  "col_name",
  "col_type",
  "label",
  "indicator_grouping",
  "indicator_unit",
  "indicator_dp",
  "filter_hint",
  "filter_grouping_column",
];

/** What each filter and each indicator of the data file is. */
export const metadataFile = (all: readonly Placed[], decimals: number): string => {
  const filters = all[0]?.entry.people == null ? [] : [["people", "Filter", "People", "", "", "", "", ""]];
  const figures = indicatorColumns(
    all.map(({ entry }) => entry),
    decimals,
  );
  return csv([
    metadataColumns,
    ...filters,
    ["breakdown", "Filter", "Breakdown", "", "", "", "", "breakdown_topic"],
    ...figures.map(({ name, label, unit, decimals: places }) => [name, "Indicator", label, "", unit, places, "", ""]),
  ]);
};
