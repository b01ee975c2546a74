import type { Figure, Measure, Target, TargetReading } from "@equality/model";
import { number } from "../../tree/build.ts";
import type { NumberNode } from "../../tree/node.ts";
import type { Counted } from "../../wording/targets.ts";
import { type Context, find } from "../context.ts";
import { figureNode, numberNode } from "../nodes.ts";
import { comparisonOf } from "./comparison.ts";
import { measuredOf } from "./measured.ts";

/** The kind of the measure that a target speaks of; null where it names none. */
export const measureKind = ({ plan }: Context, target: Target): Measure["kind"] | null => {
  if (!("subject" in target) || target.subject.measure === undefined) return null;
  return find(plan.measures, target.subject.measure).kind;
};

const isShare = (kind: Measure["kind"] | null): boolean => kind === "proportion" || kind === "ratioOfSums";

/** Decimals of a figure of which nobody has said what it is: it may be a proportion. */
const decimalsOfUnknown = 4;

/**
 * Figures of a target's measure, which are compared with each other: proportions as shares with one denominator, gaps of
 * proportions in percentage points, means in points, all else as plain numbers.
 */
export const figureNodes = (context: Context, target: Target, values: readonly number[]): readonly NumberNode[] => {
  const { words, published } = context;
  const kind = measureKind(context, target);
  const isGap = "subject" in target && target.subject.kind === "gap";
  if ((isShare(kind) && !isGap) || target.kind === "coverage")
    return shareNodes(context, target, values, published.policy.decimals);
  return values.map((value) => {
    if (isShare(kind)) return figureNode(context, pointsOf(value), "percentagePoints");
    if (kind === "mean") return figureNode(context, value, "points");
    if (kind === "count" || kind === "rate") return figureNode(context, value, "count");
    return number(value, "count", words.shown.number(value, "count", decimalsOfUnknown));
  });
};

/** Proportions of a target, shown with the denominator that serves all that the page compares for it. */
export const shareNodes = (
  context: Context,
  target: Target,
  values: readonly number[],
  decimals: number,
): readonly NumberNode[] => {
  const shown = context.words.shown.shares(values, comparisonOf(context, target), decimals);
  return values.map((value, i) => number(value, "share", shown[i] ?? ""));
};

/** A change of a target's figure: of a proportion in percentage points, else in the unit of the figure. */
export const changeNode = (context: Context, target: Target, value: number): NumberNode => {
  const kind = measureKind(context, target);
  if (isShare(kind)) return figureNode(context, pointsOf(value), "percentagePoints");
  return kind === "mean" ? figureNode(context, value, "points") : figureNode(context, value, "count");
};

/** How many of how many a figure counts; null where that is not known. */
export const countedIn = (context: Context, figure: Figure): Counted | null =>
  figure.kind !== "known" || figure.numerator === undefined || figure.denominator === undefined
    ? null
    : { numerator: numberNode(context, figure.numerator), denominator: numberNode(context, figure.denominator) };

/** A difference of proportions in percentage points, without the noise of binary fractions. */
const pointsOf = (value: number): number => Number((value * 100).toFixed(8));

/**
 * The figures of a target: where it starts, by the plan or else by what was measured; what it is to reach under each
 * reading; and what is promised on the way.
 */
export interface TargetFigures {
  readonly start: NumberNode | null;
  readonly counted: Counted | null;
  readonly goals: readonly NumberNode[];
  readonly interim: readonly NumberNode[];
  /** Earlier values of the starting point. */
  readonly earlier: readonly NumberNode[];
  readonly withheld: boolean;
}

export const targetFigures = (context: Context, target: Target, readings: readonly TargetReading[]): TargetFigures => {
  const printed = target.baseline?.value;
  const inPlan =
    readings.flatMap((reading): Figure[] => ("baseline" in reading ? [reading.baseline] : []))[0] ??
    (printed === undefined ? { kind: "missing" } : { kind: "known", value: printed });
  const start = (inPlan.kind === "missing" ? measuredOf(context, target.id)?.baseline.figure : undefined) ?? inPlan;
  const goals = readings.flatMap((reading) =>
    "goal" in reading && reading.goal.kind === "known" ? [reading.goal.value] : [],
  );
  const starts = start?.kind === "known" ? [start.value] : [];
  const interim = (target.interim ?? []).map(({ value }) => value);
  const earlier = (target.baseline?.restatedFrom ?? []).map(({ value }) => value);
  const nodes = figureNodes(context, target, [...starts, ...goals, ...interim, ...earlier]);
  const afterStart = nodes.slice(starts.length);
  return {
    start: starts.length === 0 ? null : (nodes[0] ?? null),
    counted: start === undefined ? null : countedIn(context, start),
    goals: afterStart.slice(0, goals.length),
    interim: afterStart.slice(goals.length, goals.length + interim.length),
    earlier: afterStart.slice(goals.length + interim.length),
    withheld: start?.kind === "suppressed",
  };
};
