import type { MeasureSpec, ProportionRule, SummarySpec } from "./measure.ts";

/** The columns that a specification names, each once. */
export const columnsOf = ({ keys, measures }: SummarySpec): string[] => [
  ...new Set([...keys, ...measures.flatMap(columnsOfMeasure)]),
];

const columnsOfMeasure = (measure: MeasureSpec): string[] => {
  switch (measure.kind) {
    case "proportion":
      return columnsOfRule(measure.rule);
    case "ratioOfSums":
      return [measure.numerator, measure.denominator, ...(measure.people === undefined ? [] : [measure.people])];
    case "rate":
      return [measure.events, ...(measure.people === undefined ? [] : [measure.people])];
    case "count":
      return measure.column === undefined ? [] : [measure.column];
    default:
      return [measure.column];
  }
};

const columnsOfRule = (rule: ProportionRule): string[] => {
  switch (rule.kind) {
    case "allOf":
      return rule.conditions.map(({ column }) => column);
    case "among":
      return [rule.column];
    case "shareOfPossible":
      return [rule.missed, rule.possible];
    case "counts":
      return [rule.met, rule.people];
  }
};
