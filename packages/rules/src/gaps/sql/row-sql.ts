import type { Condition, MeasureSpec, ProportionRule } from "../measure.ts";
import { identifier, isFiniteNumber, isWholeNumber, literal, numberOf, textOf } from "./expressions.ts";
import type { Outcome, RowSql } from "./outcome.ts";

/** Writes labels as parameters, so that they never become a part of the query. */
export type Parameter = (label: string) => string;

/** The rules of `summarise` for one row, in SQL. */
export const rowSql = (measure: MeasureSpec, parameter: Parameter): RowSql => {
  switch (measure.kind) {
    case "proportion":
      return proportion(measure.rule, parameter);
    case "mean":
    case "values":
      return numbers({ value: numberOf(measure.column) }, isFiniteNumber);
    case "histogram": {
      const steps = `((${numberOf(measure.column)} - ${literal(measure.from)}) / ${literal(measure.step)})`;
      const bin = `FLOOR(${steps} + 0.5)`;
      const onGrid = () => `(ABS(${steps} - ${bin}) <= ${literal(1e-6)} AND ${bin} BETWEEN 0 AND ${measure.bins - 1})`;
      return numbers({ bin }, onGrid);
    }
    case "ratioOfSums":
      return sessions(measure.numerator, measure.denominator, peopleIn(measure.people));
    case "rate":
      return numbers({ events: numberOf(measure.events), ...peopleIn(measure.people) }, isWholeNumber);
    case "count":
      return numbers(measure.column === undefined ? {} : { count: numberOf(measure.column) }, isWholeNumber);
  }
};

const proportion = (rule: ProportionRule, parameter: Parameter): RowSql => {
  switch (rule.kind) {
    case "allOf": {
      const { conditions } = rule;
      // AND of SQL is false if any part is, whatever is unknown beside it: just what the rule says.
      const all = conditions.map((condition) => holds(condition, parameter)).join(" AND ");
      return {
        outcomes: [
          ["refused", anyOf(conditions.flatMap(refusedBy))],
          ["in", all],
          ["out", `NOT (${all})`],
        ],
        otherwise: "missingValue",
        values: {},
      };
    }
    case "among": {
      const label = textOf(rule.column);
      return {
        outcomes: [
          ["missingValue", `${label} IS NULL`],
          ["in", isOneOf(label, rule.labels, parameter)],
          ["notDeclared", isOneOf(label, rule.notDeclared, parameter)],
        ],
        otherwise: "out",
        values: {},
      };
    }
    case "shareOfPossible": {
      const { outcomes, values } = sessions(rule.missed, rule.possible, {});
      const { missed, of } = rule.atLeast;
      const share = `${values["part"]} * ${literal(of)} >= ${values["whole"]} * ${literal(missed)}`;
      return { outcomes: [...outcomes, ["in", share]], otherwise: "out", values: {} };
    }
    case "counts": {
      const counts = numbers({ met: numberOf(rule.met), people: numberOf(rule.people) }, isWholeNumber);
      return {
        ...counts,
        outcomes: [["refused", `${counts.values["met"]} > ${counts.values["people"]}`], ...counts.outcomes],
      };
    }
  }
};

/** A part of a whole that a person could have missed, in whole numbers; the reasons in the order in which they are looked for. */
const sessions = (part: string, whole: string, people: RowSql["values"]): RowSql => {
  const [missed, possible] = [numberOf(part), numberOf(whole)];
  const values = { part: missed, whole: possible, ...people };
  return {
    outcomes: [
      refusedUnless(isWholeNumber, values),
      ["missingPossible", `${possible} IS NULL`],
      ["noPossible", `${possible} = 0`],
      missingAnyOf(values),
      ["missedExceedsPossible", `${missed} > ${possible}`],
    ],
    otherwise: "counts",
    values,
  };
};

/** Rows of which each value is there, and as it may be. */
const numbers = (values: RowSql["values"], allowed: (value: string) => string): RowSql => ({
  outcomes: [refusedUnless(allowed, values), missingAnyOf(values)],
  otherwise: "counts",
  values,
});

const refusedUnless = (allowed: (value: string) => string, values: RowSql["values"]): readonly [Outcome, string] => [
  "refused",
  anyOf(Object.values(values).map((value) => `NOT ${allowed(value)}`)),
];

const missingAnyOf = (values: RowSql["values"]): readonly [Outcome, string] => [
  "missingValue",
  anyOf(Object.values(values).map((value) => `${value} IS NULL`)),
];

const peopleIn = (column: string | undefined): RowSql["values"] =>
  column === undefined ? {} : { people: numberOf(column) };

const holds = (condition: Condition, parameter: Parameter): string => {
  if ("is" in condition) return `${flagOf(condition.column)} = 1`;
  if ("atLeast" in condition) return `${numberOf(condition.column)} >= ${literal(condition.atLeast)}`;
  return isOneOf(textOf(condition.column), condition.oneOf, parameter);
};

const refusedBy = (condition: Condition): string[] => {
  if ("is" in condition) return [`${flagOf(condition.column)} NOT IN (0, 1)`];
  if ("atLeast" in condition) return [`NOT ${isFiniteNumber(numberOf(condition.column))}`];
  return [];
};

/** A flag, held as true and false or as 1 and 0. */
const flagOf = (column: string): string => `CAST(${identifier(column)} AS INTEGER)`;

// An empty list is no SQL. What is known is not one of none, and what is not known stays so.
const isOneOf = (label: string, labels: readonly string[], parameter: Parameter): string =>
  labels.length === 0 ? `${label} <> ${label}` : `${label} IN (${labels.map(parameter).join(", ")})`;

const anyOf = (conditions: readonly string[]): string => (conditions.length === 0 ? "FALSE" : conditions.join(" OR "));
