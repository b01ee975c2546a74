import type { TargetSeries } from "@equality/model";
import type { Element } from "hast";
import type { NumberNode } from "../tree/node.ts";
import type { ChartContext } from "./chart-context.ts";
import { centred } from "./drawing/centred.ts";
import { dayScale } from "./drawing/days.ts";
import { palette } from "./drawing/palette.ts";
import { fontSize, group, label, lineHeight, segment, svg, width } from "./drawing/svg.ts";
import { scaleLines, verticalScale } from "./drawing/vertical-scale.ts";
import { widthOf, wrap } from "./drawing/wrap.ts";
import { projectionsOf } from "./projections.ts";
import { endLabels, linesOfEnds } from "./target-path-ends.ts";
import {
  besideEachOther,
  goalMarks,
  knownMark,
  type Place,
  pathMark,
  projectionMark,
  unknownMark,
} from "./target-path-marks.ts";

/** All days that have a place in the picture. An observation of a term or a year stands at its last day. */
export const datesOf = (series: TargetSeries): readonly string[] => [
  ...series.observed.flatMap(({ at }) => (at === null ? [] : [at.last])),
  ...series.readings.flatMap(({ path }) => path.points.map(({ on }) => on)),
  ...projectionsOf(series).flatMap(({ from, to }) => [from.on, to.on]),
  ...(series.due === null ? [] : [series.due.last]),
];

/** All values that have a height in the picture. */
export const valuesOf = (series: TargetSeries): readonly number[] => [
  ...series.observed.flatMap(({ figure, limits }) =>
    figure.kind === "known" ? [figure.value, ...endsOf(limits)] : [],
  ),
  ...series.readings.flatMap(({ path, goal }) => [
    ...path.points.map(({ value }) => value),
    ...(goal === null ? [] : [goal.value, goal.upTo ?? goal.value]),
  ]),
  ...projectionsOf(series).flatMap(({ to, limits }) => [to.value, ...endsOf(limits)]),
];

const endsOf = (limits: { lower: number; upper: number } | null): readonly number[] =>
  limits === null ? [] : [limits.lower, limits.upper];

const margin = 8;
const top = 34;
/** Height of the scale, unless the words at its right end need more. */
const scaleHeight = 196;
/** Height of a row of figures that have no value. */
const rowHeight = 22;

/** `told` is how values are told beside it. */
export const picture = (context: ChartContext, series: TargetSeries, told: (value: number) => NumberNode): Element => {
  const { within } = context.words.charts.target;
  const ends = linesOfEnds(context, series, told);
  const bottom = top + Math.max(scaleHeight, ends.length * lineHeight);
  const y = verticalScale(valuesOf(series), top, bottom, series.unit === "count" ? "whole" : "any");
  const shown = (value: number) => within.scale(value, series.unit);
  // What is withheld or missing has no value: it stands below the scale, and the row says which it is.
  const rows = (["suppressed", "missing"] as const)
    .filter((kind) => series.observed.some(({ figure }) => figure.kind === kind))
    .map((kind, i) => ({ kind, at: bottom + (i + 0.9) * rowHeight }));
  const left = margin + Math.max(...[...y.ticks.map(shown), ...rows.map(({ kind }) => within[kind])].map(widthOf));
  const words = width - margin - Math.max(0, ...ends.map(({ line }) => widthOf(line)));
  const ranges = series.readings.findLastIndex(({ goal }) => goal?.upTo !== undefined);
  const right = words - 8 - Math.max(ranges, 0) * besideEachOther;
  const place: Place = { x: dayScale(datesOf(series), left + 18, right), y, left: left + 18, right, words };
  const foot = bottom + (rows.length === 0 ? 0 : rows.length + 0.4) * rowHeight;
  const due = series.due === null ? null : { x: place.x.at(series.due.last), words: within.due(series.due.printed) };
  const dueLines = due === null ? [] : wrap(due.words, width - 2 * margin);
  return svg(
    foot + 24 + dueLines.length * lineHeight + 4,
    label(within.unit[series.unit], { x: margin, y: fontSize }, "start", { fill: palette.quiet }),
    scaleLines(y, left + 6, right, shown),
    ...place.x.years.map(({ year, x }) => yearMark(year, x, foot)),
    ...(due === null ? [] : [segment({ x: due.x, y: top }, { x: due.x, y: foot }, deadline)]),
    ...dueLines.map((line, i) =>
      label(line, { x: centred(line, due?.x ?? 0), y: foot + 20 + (i + 1) * lineHeight }, "middle", {
        fill: palette.second,
      }),
    ),
    ...series.readings.map(({ path }, i) => pathMark(place, path, i)),
    ...series.readings.flatMap(({ goal }, i) => goalMarks(place, goal, i)),
    ...projectionsOf(series).map((projection) => projectionMark(place, projection)),
    ...endLabels(place, ends, bottom),
    ...rows.map(({ kind, at }) => label(within[kind], { x: left, y: at + 5 }, "end", { fill: palette.quiet })),
    ...series.observed.map(({ at, figure, limits }) => {
      if (figure.kind === "known") return knownMark(place, at, figure.value, limits);
      return unknownMark(place, at, figure.kind, rows.find(({ kind }) => kind === figure.kind)?.at ?? bottom);
    }),
  );
};

const deadline = { stroke: palette.second, strokeDasharray: "2 4", strokeWidth: 1.5 };

const yearMark = (year: string, x: number, y: number): Element =>
  group(
    {},
    segment({ x, y }, { x, y: y + 5 }, { stroke: palette.quiet }),
    label(year, { x, y: y + 20 }, "middle", { fill: palette.quiet }),
  );
