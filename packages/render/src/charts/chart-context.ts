import type { TargetSeries } from "@equality/model";
import type { Context } from "../documents/context.ts";
import { numberNode } from "../documents/nodes.ts";
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
  schools: "count",
  notKnown: "count",
};

/** A value of a series as a number to show, rounded as the disclosure policy says. */
export const valueNode = (
  { words, published }: ChartContext,
  value: number,
  unit: TargetSeries["unit"],
): NumberNode => {
  const shown = unit === "percentagePoints" ? value * 100 : value;
  return number(shown, units[unit], words.shown.number(shown, units[unit], published.policy.decimals));
};

/** A confidence level, such as 0.95, as a percentage. */
export const confidenceNode = (context: ChartContext, confidence: number): NumberNode =>
  numberNode(context, confidence * 100, "percent");
