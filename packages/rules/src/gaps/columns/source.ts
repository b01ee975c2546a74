import { refuse } from "../../statistics/arguments.ts";
import type { Column, Columns } from "./column.ts";
import { type Labels, newLabels, type ReadLabels, readLabels } from "./labels.ts";
import { numbersOf, type ReadNumbers } from "./numbers.ts";
import type { Place } from "./place.ts";

/** The columns that a summary is made of, and where their first row stands. */
export interface Source {
  readonly columns: Columns;
  readonly place: Place;
}

export const numbersIn = ({ columns, place }: Source, name: string): ReadNumbers =>
  numbersOf(name, columnOf(columns, name), place);

export const labelsIn = ({ columns, place }: Source, name: string): { labels: Labels; read: ReadLabels } => {
  const labels = newLabels();
  return { labels, read: readLabels(name, columnOf(columns, name), labels, place) };
};

const columnOf = (columns: Columns, name: string): Column => {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
  return column ?? refuse("columns", `columns that include "${name}"`, Object.keys(columns).join(", "));
};
