import { refuse, requireFinite } from "../../statistics/arguments.ts";

/** A name as SQL writes it, whatever characters it has: standard quotes, each quote within them doubled. */
export const identifier = (name: string): string => {
  if (name === "" || name.includes("\0")) refuse("a name in SQL", "at least one character, none of them NUL", name);
  return `"${name.replaceAll('"', '""')}"`;
};

/** A column as text: labels. */
export const textOf = (column: string): string => `CAST(${identifier(column)} AS TEXT)`;

/** A column as a number. Whole numbers up to 2^53 stay exact, and so do their sums. */
export const numberOf = (column: string): string => `CAST(${identifier(column)} AS DOUBLE PRECISION)`;

/** A number of the specification: as a text it is read to the nearest double, where a bare one may first become a decimal. */
export const literal = (value: number): string => {
  requireFinite("a number of the specification", value);
  return `CAST('${value}' AS DOUBLE PRECISION)`;
};

/** Whether an expression is neither infinite nor NaN, which SQL orders above infinity; unknown where it is missing. */
export const isFiniteNumber = (value: string): string =>
  `(${value} > CAST('-Infinity' AS DOUBLE PRECISION) AND ${value} < CAST('Infinity' AS DOUBLE PRECISION))`;

/** Whether an expression is a whole number from 0 to 2^53 - 1; unknown where it is missing. */
export const isWholeNumber = (value: string): string =>
  `(${value} >= 0 AND ${value} <= ${literal(Number.MAX_SAFE_INTEGER)} AND ${value} = FLOOR(${value}))`;
