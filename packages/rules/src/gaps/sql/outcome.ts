import type { ExclusionReason } from "@equality/model";

/**
 * What becomes of a row: it counts (in a proportion: in, or out), it is left out for a reason, or it is refused, as it holds
 * a value that no row may hold.
 */
export type Outcome = "counts" | "in" | "out" | LeftOut;
export type LeftOut = ExclusionReason | "refused";

/** What a measure makes of each row, as expressions of SQL. */
export interface RowSql {
  /** The first of which the condition holds; a condition that is unknown does not. */
  readonly outcomes: readonly (readonly [Outcome, string])[];
  readonly otherwise: Outcome;
  /** The numbers to sum up, by name. */
  readonly values: Readonly<Record<string, string>>;
}

/** The outcome of a row, as one expression. */
export const outcomeSql = ({ outcomes, otherwise }: RowSql): string =>
  `CASE ${outcomes.map(([outcome, condition]) => `WHEN ${condition} THEN '${outcome}'`).join(" ")} ELSE '${otherwise}' END`;

/** The outcomes of rows that do not count, each of which is counted. */
export const leftOut = ({ outcomes, otherwise }: RowSql): LeftOut[] =>
  [...outcomes.map(([outcome]) => outcome), otherwise].filter(
    (outcome) => outcome !== "counts" && outcome !== "in" && outcome !== "out",
  );
