import type { AtOneTime, Figure, PlacedTime, TargetSeries } from "@equality/model";
import { assumed } from "../documents/assumed.ts";
import { cell } from "../documents/blocks.ts";
import { find } from "../documents/context.ts";
import { dayNode, numberNode } from "../documents/nodes.ts";
import { date, paragraph, table } from "../tree/build.ts";
import type { Cell, DateNode, Paragraph, Table } from "../tree/node.ts";
import type { DatedNumber } from "../wording/charts.ts";
import type { Phrase, Said } from "../wording/said.ts";
import { type ChartContext, confidenceNode, targetOf, tellingOf } from "./chart-context.ts";

/** What the target is about, as a headline. */
export const captionOf = (context: ChartContext, series: TargetSeries): Phrase => {
  const { plan, words } = context;
  const { topics } = find(plan.objectives, series.objective);
  const found = targetOf(context, series);
  const subject = "subject" in found ? found.subject : null;
  const measure = subject?.measure === undefined ? null : find(plan.measures, subject.measure).label;
  return words.charts.target.caption({ measure, topics, gap: subject?.kind === "gap" });
};

/** Where it started, where it is, and where it should be, for whoever does not see the picture. */
export const descriptionOf = (context: ChartContext, series: TargetSeries): Paragraph => {
  const { observed, readings, due } = series;
  const counted = observed.flatMap(({ at, figure }) => (figure.kind === "known" ? [{ at, value: figure.value }] : []));
  const wanted = readings.flatMap(({ goal }) => (goal === null ? [] : [goal.value]));
  const value = tellingOf(context, series, [...counted.map((one) => one.value), ...wanted]);
  const known = counted.map((one): DatedNumber => ({ value: value(one.value), at: placed(one.at) }));
  const goals = wanted.map(value);
  const suppressed = observed.filter(({ figure }) => figure.kind === "suppressed").length;
  return paragraph(
    ...context.words.charts.target.description({
      first: known[0] ?? null,
      latest: known.length > 1 ? (known.at(-1) ?? null) : null,
      goals,
      due: placed(due),
      suppressed: numberNode(context, suppressed),
    }),
  );
};

const placed = (at: PlacedTime | null): DateNode | null => (at === null ? null : date(at.first, at.last, at.printed));

/** Every value that a series tells of, limits included. */
export const valuesOf = ({ observed, readings }: TargetSeries): readonly number[] => [
  ...observed.flatMap(({ figure, limits }) =>
    figure.kind === "known" ? [figure.value, ...(limits === null ? [] : [limits.lower, limits.upper])] : [],
  ),
  ...readings.flatMap(({ path, goal, projection }) => [
    ...path.points.map(({ value }) => value),
    ...(goal === null ? [] : [goal.value, goal.upTo ?? goal.value]),
    ...(projection === null
      ? []
      : [
          projection.to.value,
          projection.limits?.lower ?? projection.to.value,
          projection.limits?.upper ?? projection.to.value,
        ]),
  ]),
];

/** Every figure of a series: what was observed, and for each reading what is due, the goal, and where the pace leads. */
export const figuresOf = (context: ChartContext, series: TargetSeries): Table => {
  const { figures, target: say } = context.words.charts;
  const value = tellingOf(context, series, valuesOf(series));
  const limits = (one: AtOneTime["limits"]): Cell =>
    one === null
      ? cell(say.noLimits)
      : cell(
          say.limits({
            lower: value(one.lower),
            upper: value(one.upper),
            confidence: confidenceNode(context, one.confidence),
          }),
        );
  const figure = (one: Figure): Cell =>
    one.kind === "known" ? [{ type: "sentence", children: [value(one.value)] }] : cell(say[one.kind]);
  const when = (at: PlacedTime | null): Cell => {
    const node = placed(at);
    return node === null ? cell(say.undated) : [{ type: "sentence", children: [node] }];
  };
  return table(
    figures,
    [say.columns.when, say.columns.what, say.columns.value, say.columns.limits],
    [
      ...series.observed.map((one) => [when(one.at), cell(say.what.observed), figure(one.figure), limits(one.limits)]),
      ...series.readings.flatMap(({ given, path, goal, projection }) => {
        const what = (one: Said): Cell =>
          cell(
            given.reduce(
              (said, assumption) => say.given({ what: said, assumption: assumed(context.words, assumption) }),
              one,
            ),
          );
        return [
          ...path.points.map(({ on, value: due }) => [
            dayNode(context, on),
            what(say.what.due),
            value(due),
            cell(say.noLimits),
          ]),
          ...(goal === null
            ? []
            : [
                [
                  when(series.due),
                  what(say.what.goal),
                  goal.upTo === undefined
                    ? value(goal.value)
                    : cell(say.upTo({ from: value(goal.value), to: value(goal.upTo) })),
                  cell(say.noLimits),
                ],
              ]),
          ...(projection === null
            ? []
            : [
                [
                  dayNode(context, projection.to.on),
                  what(say.what.projection),
                  value(projection.to.value),
                  limits(projection.limits),
                ],
              ]),
        ];
      }),
    ],
  );
};
