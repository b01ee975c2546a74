import type { PlacedTime, ReadingSeries, TargetSeries } from "@equality/model";
import { find } from "../documents/context.ts";
import { numberNode } from "../documents/nodes.ts";
import { date, paragraph } from "../tree/build.ts";
import type { DateNode, NumberNode, Paragraph } from "../tree/node.ts";
import { plainText } from "../tree/runs.ts";
import type { ChartWording, DatedNumber } from "../wording/charts.ts";
import type { Phrase } from "../wording/said.ts";
import { type ChartContext, targetOf, tellingOf } from "./chart-context.ts";

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
  const wanted = readings.flatMap(({ goal }) => (goal === null ? [] : [goal]));
  const told = tellingOf(context, series, [
    ...counted.map(({ value }) => value),
    ...wanted.flatMap(({ value, upTo }) => [value, upTo ?? value]),
  ]);
  const known = counted.map(({ value, at }): DatedNumber => ({ value: told(value), at: placed(at) }));
  const goals = wanted.map((goal) => goalPhrase(context.words, goal, told));
  const suppressed = observed.filter(({ figure }) => figure.kind === "suppressed").length;
  return paragraph(
    ...context.words.charts.target.description({
      first: known[0] ?? null,
      latest: known.length > 1 ? (known.at(-1) ?? null) : null,
      goals: once(goals),
      due: placed(due),
      suppressed: numberNode(context, suppressed),
    }),
  );
};

const once = (phrases: readonly Phrase[]): readonly Phrase[] => [
  ...new Map(phrases.map((phrase) => [plainText(phrase), phrase])).values(),
];

export const placed = (at: PlacedTime | null): DateNode | null =>
  at === null ? null : date(at.first, at.last, at.printed);

/** The value of a goal, or both ends of a range. */
export const goalPhrase = (
  { charts }: ChartWording,
  { value, upTo }: NonNullable<ReadingSeries["goal"]>,
  told: (value: number) => NumberNode,
): Phrase => {
  const from = told(value);
  return upTo === undefined ? [from] : charts.target.upTo({ from, to: told(upTo) });
};
