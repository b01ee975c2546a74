import type { Gap, GapFigure, ObservedGap } from "@equality/model";
import { assumed } from "../documents/assumed.ts";
import { find } from "../documents/context.ts";
import { dateNode, figureNode, numberNode } from "../documents/nodes.ts";
import { comparatorPhrase, populationPhrase } from "../documents/people.ts";
import { number } from "../tree/build.ts";
import type { NumberNode } from "../tree/node.ts";
import type { GapIntervalFacts, GapSideFacts } from "../wording/gap-chart.ts";
import type { Phrase, Said } from "../wording/said.ts";
import { type ChartContext, confidenceNode } from "./chart-context.ts";

/** One gap of a picture, told. `gap` is null where what is open leaves none. */
export interface GapRow {
  readonly gap: Gap | null;
  readonly group: Phrase;
  readonly comparator: Phrase;
  readonly at: Said;
  readonly groupFigure: Said;
  readonly comparatorFigure: Said;
  readonly size: Said;
  readonly limits: GapIntervalFacts;
  readonly interval: Said;
  readonly concluded: Said;
}

/** The gaps by a measure: each that applies, or one for each answer to what it leaves open. */
export const gapRows = (context: ChartContext, measure: string): readonly GapRow[] =>
  context.published.gaps.filter((observed) => observed.measure === measure).flatMap((one) => rowsOf(context, one));

const rowsOf = (context: ChartContext, observed: ObservedGap): readonly GapRow[] => {
  const { finding } = observed;
  switch (finding.kind) {
    case "determined":
      return [rowOf(context, observed, finding.value, null)];
    case "undetermined":
      return finding.alternatives.length === 0
        ? [
            openRow(
              context,
              observed,
              finding.open.flatMap(({ code }) => context.words.open.question[code]),
            ),
          ]
        : finding.alternatives.map(({ given, value }) =>
            rowOf(context, observed, value, assumed(context.words, given)),
          );
    case "notApplicable":
      return [];
  }
};

const placeOf = (context: ChartContext, { body, school, at }: ObservedGap, given: Phrase | null): Said => {
  const { plan, words } = context;
  const of = school === undefined ? find(plan.bodies, body) : find(plan.schools, school);
  return words.charts.gaps.at({ of: of.name, at: dateNode(context, at).shown, given });
};

const openRow = (context: ChartContext, observed: ObservedGap, size: Said): GapRow => {
  const { gaps: say } = context.words.charts;
  const unknown = { kind: "unknown" } as const;
  return {
    gap: null,
    group: populationPhrase(context, observed.group),
    comparator: comparatorPhrase(context, observed.comparator),
    at: placeOf(context, observed, null),
    groupFigure: say.figure(unknown),
    comparatorFigure: say.figure(unknown),
    size,
    limits: unknown,
    interval: say.interval(unknown),
    concluded: say.concluded.unknown,
  };
};

const rowOf = (context: ChartContext, observed: ObservedGap, gap: Gap, given: Phrase | null): GapRow => {
  const { gaps: say } = context.words.charts;
  const { estimate } = gap;
  // Asked beside the whole, which holds the group itself, a group is compared with the rest of it.
  const comparator = gap.comparator.with.kind === "complement" ? { kind: "complement" as const } : observed.comparator;
  const limits = limitsOf(context, gap);
  return {
    gap,
    group: populationPhrase(context, observed.group),
    comparator: comparatorPhrase(context, comparator),
    at: placeOf(context, observed, given),
    groupFigure: say.figure(sideOf(context, gap.group.figure, gap.measureKind)),
    comparatorFigure: say.figure(sideOf(context, gap.comparator.figure, gap.measureKind)),
    size: say.gap(
      estimate.kind === "known" ? { kind: "known", value: gapNode(context, estimate.value, gap) } : estimate,
    ),
    limits,
    interval: say.interval(limits),
    concluded: say.concluded[gap.concluded],
  };
};

const sideOf = (context: ChartContext, figure: GapFigure, kind: Gap["measureKind"]): GapSideFacts =>
  figure.kind === "known"
    ? {
        kind: "known",
        value: figureNode(context, figure.value, figureUnits[kind]),
        people: figure.people === null ? null : numberNode(context, figure.people),
      }
    : figure;

const figureUnits: Readonly<Record<Gap["measureKind"], NumberNode["unit"]>> = {
  proportion: "share",
  ratioOfSums: "share",
  mean: "points",
  rate: "count",
  histogram: "points",
  values: "points",
};

const gapUnits: Readonly<Record<Gap["unit"], NumberNode["unit"]>> = {
  percentagePoints: "percentagePoints",
  points: "points",
  rate: "count",
  shareOfComparator: "share",
  times: "count",
  standardDeviations: "count",
  index: "count",
  percentOfMens: "percent",
};

const gapNode = (context: ChartContext, value: number, { unit }: Gap): NumberNode =>
  figureNode(context, unit === "percentagePoints" ? value * 100 : value, gapUnits[unit]);

/** A limit beside a gap whose unit is told already: its noun is left out. */
const limitNode = (context: ChartContext, value: number, gap: Gap): NumberNode => {
  const node = gapNode(context, value, gap);
  const bare = node.unit === "percentagePoints" || node.unit === "points" ? "count" : node.unit;
  return number(node.value, node.unit, context.words.shown.number(node.value, bare, context.published.policy.decimals));
};

const limitsOf = (context: ChartContext, gap: Gap): GapIntervalFacts => {
  const { interval, method } = gap;
  const confidence = confidenceNode(context, gap.confidence);
  switch (interval.kind) {
    case "interval":
      return {
        kind: "interval",
        lower: limitNode(context, interval.lower, gap),
        upper: limitNode(context, interval.upper, gap),
        confidence,
        method,
      };
    case "lowerLimitOnly":
      return { kind: "lowerLimitOnly", lower: limitNode(context, interval.lower, gap), confidence, method };
    default:
      return interval;
  }
};
