import type { TargetSeries } from "@equality/model";
import type { Element } from "hast";
import type { NumberNode } from "../tree/node.ts";
import { type ChartContext, shownBeside } from "./chart-context.ts";
import { apart } from "./drawing/apart.ts";
import { palette } from "./drawing/palette.ts";
import { label, lineHeight } from "./drawing/svg.ts";
import { wrap } from "./drawing/wrap.ts";
import { projectionsOf } from "./projections.ts";
import type { Place } from "./target-path-marks.ts";

/** A line of words at the right end of what it is about. */
interface End {
  readonly line: string;
  readonly value: number;
  readonly fill: string;
}

/** As broad as the words beside a picture may be. */
const broadest = 120;

/** What stands at the right end: goals, and where the pace leads. What readings share is said once. */
export const linesOfEnds = (
  context: ChartContext,
  series: TargetSeries,
  told: (value: number) => NumberNode,
): readonly End[] => {
  const { goal: say, projection } = context.words.charts.target.within;
  const shown = (value: number) => shownBeside(context, told(value));
  const goals = series.readings.flatMap(({ goal }) => {
    if (goal === null) return [];
    if (goal.upTo === undefined) return [{ words: say.value(shown(goal.value)), value: goal.value }];
    return [
      { words: say.from(shown(goal.value)), value: goal.value },
      { words: say.upTo(shown(goal.upTo)), value: goal.upTo },
    ];
  });
  const all = [
    ...goals.map((goal) => ({ ...goal, fill: palette.second })),
    ...projectionsOf(series).map(({ to }) => ({ words: projection, value: to.value, fill: palette.third })),
  ];
  const once = new Map(all.map((end) => [`${end.words} ${end.value}`, end])).values();
  return [...once].flatMap(({ words, ...end }) => wrap(words, broadest).map((line) => ({ ...end, line })));
};

/** The lines, so far apart that none covers another. */
export const endLabels = ({ y, words }: Place, ends: readonly End[], bottom: number): readonly Element[] => {
  const heights = apart(
    ends.map(({ value }) => y.at(value)),
    lineHeight,
    y.top,
    bottom,
  );
  return ends.map(({ line, fill }, i) => label(line, { x: words, y: (heights[i] ?? 0) + 5 }, "start", { fill }));
};
