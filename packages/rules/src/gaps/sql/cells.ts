import { refuse } from "../../statistics/arguments.ts";

const cellIn = (row: object, name: string): unknown =>
  Object.hasOwn(row, name)
    ? (row as Readonly<Record<string, unknown>>)[name]
    : refuse(`the column ${name}`, "in every row of the answer", "none");

/** A label, or null where there was none. */
export const labelIn = (row: object, name: string): string | null => {
  const cell = cellIn(row, name);
  return cell === null || typeof cell === "string" ? cell : refuse(name, "a text or null", cell);
};

/** A number, which clients also give as digits; 0 for null, which is the sum of no rows. */
export const numberIn = (row: object, name: string): number => {
  const cell = cellIn(row, name);
  return cell === null ? 0 : numberOf(cell, name);
};

/** A whole number, of which clients also give a bigint or digits; 0 for null, which is the sum of no rows. */
export const wholeIn = (row: object, name: string): number => {
  const value = numberIn(row, name);
  return Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(name, "a whole number from 0 to 2^53 - 1", cellIn(row, name));
};

/** A list of numbers; empty for null, which is the list of no rows. */
export const numbersIn = (row: object, name: string): number[] => {
  const cell = cellIn(row, name);
  if (cell === null) return [];
  return Array.isArray(cell) ? cell.map((each) => numberOf(each, name)) : refuse(name, "a list of numbers", cell);
};

const numberOf = (cell: unknown, name: string): number => {
  const isNumber =
    typeof cell === "number" || typeof cell === "bigint" || (typeof cell === "string" && cell.trim() !== "");
  const value = isNumber ? Number(cell) : Number.NaN;
  return Number.isFinite(value) ? value : refuse(name, "a finite number", cell);
};
