import type { ProportionMeasure, ValuesMeasure } from "../measure.ts";

/**
 * The share of a workforce, or of applicants, that has one of some labels, out of those whose label is known. People who did
 * not declare one are not in the denominator; they are counted beside it.
 *
 * @param id - The measure's id, such as `"womenInLeadership"`.
 * @param rule - The column; the labels that count in; and those that say that nothing was declared.
 *
 * @example
 * ```ts
 * import { summarise, workforceShare } from "@equality/rules/gaps"
 *
 * const measure = workforceShare("disabledStaff", { column: "disability", labels: ["yes"], notDeclared: ["prefer not to say"] })
 * const { groups } = summarise({ keys: [], measures: [measure] }, [
 *   { disability: "yes" },
 *   { disability: "no" },
 *   { disability: "prefer not to say" },
 * ])
 * groups[0]?.statistics // => [{ kind: "proportion", n: 2, x: 1 }]
 * groups[0]?.excluded // => [{ notDeclared: 1 }]
 * ```
 */
export const workforceShare = (
  id: string,
  rule: { readonly column: string; readonly labels: readonly string[]; readonly notDeclared: readonly string[] },
): ProportionMeasure => ({ kind: "proportion", id, better: "context", rule: { kind: "among", ...rule } });

/**
 * Hourly pay, of which every value is kept: for mean and median pay gaps and the quarters of pay.
 *
 * @param column - Hourly pay of relevant employees, in pounds.
 * @see SI 2017/353, Schedule 1, paragraphs 8, 9 and 13.
 */
export const hourlyPay = (column: string): ValuesMeasure => ({
  kind: "values",
  id: "hourlyPay",
  better: "parity",
  column,
});

/**
 * Bonus pay of those who were paid one, of which every value is kept: for mean and median bonus gaps.
 *
 * @param column - Bonus pay in pounds; missing for employees without a bonus, who are counted as left out.
 * @see SI 2017/353, Schedule 1, paragraphs 10 and 11.
 */
export const bonusPay = (column: string): ValuesMeasure => ({
  kind: "values",
  id: "bonusPay",
  better: "parity",
  column,
});

/**
 * Employees who were paid a bonus.
 *
 * @param column - Whether each employee was.
 * @see SI 2017/353, Schedule 1, paragraph 12.
 */
export const paidBonus = (column: string): ProportionMeasure => ({
  kind: "proportion",
  id: "paidBonus",
  better: "parity",
  rule: { kind: "allOf", conditions: [{ column, is: true }] },
});
