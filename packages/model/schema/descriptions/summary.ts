import { Statistics, Summary, SummaryGroup, SummaryMeasure } from "../../src/summary.ts";
import { describe } from "../describe.ts";

const measure = { kind: "proportion", id: "reading", better: "higher" } as const;
const statistics = { kind: "proportion", n: 50, x: 31 } as const;
const group = { key: ["hill-primary", "disadvantaged"], statistics: [statistics], excluded: [{ missingValue: 2 }] };

export const summary = {
  Summary: describe(Summary, "What some rows say of each group, to be merged with the summaries of other rows.", {
    schemaVersion: ["The version of this shape."],
    keys: ["The columns by which the rows were grouped.", ["school", "group"]],
    measures: ["What was counted.", [measure]],
    groups: ["The groups that have rows.", [group]],
  }),
  SummaryMeasure: describe(SummaryMeasure, "A measure of a summary.", {
    kind: ["The kind of statistics that are kept of it."],
    id: ["Its id, unique in the summary.", measure.id],
    better: ["Which way is better."],
    per: ["The number of people that a rate is told for.", 100],
    from: ["The lowest value of the grid.", 80],
    step: ["How far each value of the grid is from the one before.", 0.5],
    bins: ["How many values the grid has.", 81],
  }),
  SummaryGroup: describe(SummaryGroup, "One group of a summary.", {
    key: ["A label for each key of the summary, in their order; null where it is not known.", group.key],
    statistics: ["Statistics for each measure of the summary, in their order.", group.statistics],
    excluded: [
      "Rows that do not count, for each measure of the summary in their order, by reason; only reasons that occur.",
      group.excluded,
    ],
  }),
  Statistics: describe(
    Statistics,
    "What is kept of some people's values of a measure.",
    {
      kind: ["The kind of statistics; that of the measure."],
      n: ["How many people.", 50],
      x: ["How many of them were counted in, at most n.", 31],
      sum: ["The sum of their values.", 2310.5],
      m2: ["The sum of the squared distances of their values from the mean.", 16220.25],
      numerator: ["The sum of the parts.", 100],
      denominator: ["The sum of the wholes, at least the numerator.", 1610],
      squares: [
        "Sums of squares and products, one term a person; null where only totals of several people are held.",
        { numerator: 3690, denominator: 450704, products: 26494 },
      ],
      events: ["How many events they had.", 12],
      eventsSquares: ["The sum of the squares of each person's number of events; null where only totals are held.", 30],
      count: ["How many events or people.", 12],
      counts: ["How many people have each value of the grid of the measure, the lowest first.", [0, 3, 5]],
      values: ["Every value, in ascending order.", [11.44, 12.5, 12.5]],
    },
    {
      squares: {
        numerator: ["The sum of the squares of the parts.", 3690],
        denominator: ["The sum of the squares of the wholes.", 450704],
        products: ["The sum of the products of part and whole.", 26494],
      },
    },
  ),
};
