import type { Target, TargetSeries } from "@equality/model";
import { type Context, find } from "../documents/context.ts";
import { numberNode } from "../documents/nodes.ts";
import { shareNodes } from "../documents/parts/figures.ts";
import { number } from "../tree/build.ts";
import type { NumberNode } from "../tree/node.ts";
import type { ChartWording } from "../wording/charts.ts";

/** What a picture is made from: what may be told, and the words to tell it in. */
export interface ChartContext extends Context {
  readonly words: ChartWording;
}

const units: Readonly<Record<TargetSeries["unit"], NumberNode["unit"]>> = {
  proportion: "share",
  percentagePoints: "percentagePoints",
  points: "points",
  count: "count",
  rate: "count",
  schools: "share",
  notKnown: "count",
};

/** The target that a series is of. */
export const targetOf = ({ plan }: Context, { objective, target }: TargetSeries): Target =>
  find(find(plan.objectives, objective).targets, target);

/**
 * How values of a series are told, rounded as the disclosure policy says: shares with the one denominator that serves all
 * of them and all that the page compares for the target.
 */
export const tellingOf = (
  context: ChartContext,
  series: TargetSeries,
  values: readonly number[],
): ((value: number) => NumberNode) => {
  const { words, published } = context;
  const { decimals } = published.policy;
  const isShare = series.unit === "proportion" || series.unit === "schools";
  const shares = isShare ? shareNodes(context, targetOf(context, series), values, decimals) : [];
  return (value) => {
    const shown = series.unit === "percentagePoints" ? value * 100 : value;
    const unit = units[series.unit];
    return shares[values.indexOf(value)] ?? number(shown, unit, words.shown.number(shown, unit, decimals));
  };
};

/** A value beside a scale that tells its unit: a noun is left out. It is rounded as the same value in a table is. */
export const shownBeside = ({ words, published }: ChartContext, { value, unit, shown }: NumberNode): string =>
  unit === "percentagePoints" || unit === "points"
    ? words.shown.number(value, "count", published.policy.decimals)
    : shown;

/** A confidence level, such as 0.95, as a percentage. */
export const confidenceNode = (context: ChartContext, confidence: number): NumberNode =>
  numberNode(context, confidence * 100, "percent");
