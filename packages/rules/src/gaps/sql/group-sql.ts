import type { MeasureSpec } from "../measure.ts";
import type { LeftOut, Outcome } from "./outcome.ts";

/** Aggregates by name, over the columns that a measure made of each row: `of` gives the column of a value. */
export const groupSql = (measure: MeasureSpec, of: (value: string) => string): Readonly<Record<string, string>> => {
  const rows = (...outcomes: readonly Outcome[]) => rowsWith(of, outcomes);
  const counted = (aggregate: string) => `${aggregate} FILTER (WHERE ${of("outcome")} = 'counts')`;
  const sum = (value: string) => counted(`SUM(${value})`);
  const people = (column: string | undefined) => (column === undefined ? rows("counts") : sum(of("people")));
  switch (measure.kind) {
    case "proportion":
      return measure.rule.kind === "counts"
        ? { n: sum(of("people")), x: sum(of("met")) }
        : { n: rows("in", "out"), x: rows("in") };
    case "mean":
      return {
        n: rows("counts"),
        sum: sum(of("value")),
        variance: variance(of("value"), counted),
      };
    case "ratioOfSums":
      return {
        n: people(measure.people),
        numerator: sum(of("part")),
        denominator: sum(of("whole")),
        ...(measure.people === undefined && {
          partSquares: sum(`${of("part")} * ${of("part")}`),
          wholeSquares: sum(`${of("whole")} * ${of("whole")}`),
          products: sum(`${of("part")} * ${of("whole")}`),
        }),
      };
    case "rate":
      return {
        n: people(measure.people),
        events: sum(of("events")),
        ...(measure.people === undefined && { squares: sum(`${of("events")} * ${of("events")}`) }),
      };
    case "count":
      return { count: measure.column === undefined ? rows("counts") : sum(of("count")) };
    case "histogram":
      // Rows of the answer with one bin, beside the row of the whole group in which `all` is 1.
      return { all: `GROUPING(${of("bin")})`, bin: of("bin"), n: rows("counts") };
    case "values":
      return { values: counted(`ARRAY_AGG(${of("value")} ORDER BY ${of("value")})`) };
  }
};

/**
 * By distances from the mean: a sum of squares less the square of a sum would lose every digit of a small spread. PostgreSQL
 * leaves some of a rounding where all values are equal, which is no spread.
 */
const variance = (value: string, counted: (aggregate: string) => string): string =>
  `CASE WHEN ${counted(`MIN(${value})`)} = ${counted(`MAX(${value})`)} THEN 0 ELSE ${counted(`VAR_POP(${value})`)} END`;

/** How many rows of a group were left out, by reason. */
export const leftOutSql = (
  reasons: readonly LeftOut[],
  of: (value: string) => string,
): Readonly<Record<string, string>> => Object.fromEntries(reasons.map((reason) => [reason, rowsWith(of, [reason])]));

const rowsWith = (of: (value: string) => string, outcomes: readonly Outcome[]): string =>
  `COUNT(*) FILTER (WHERE ${of("outcome")} IN (${outcomes.map((outcome) => `'${outcome}'`).join(", ")}))`;
