import type { AtOneTime, PublishedAssessment, PublishedSeries, ReadingSeries, TargetSeries } from "@equality/model";
import { line } from "d3-shape";
import type { Element } from "hast";
import { figure } from "../tree/build.ts";
import type { Figure } from "../tree/node.ts";
import type { ChartWording } from "../wording/charts.ts";
import type { ChartContext } from "./chart-context.ts";
import { apart } from "./drawing/apart.ts";
import { type DayScale, dayScale } from "./drawing/days.ts";
import { mark } from "./drawing/marks.ts";
import { palette } from "./drawing/palette.ts";
import { fontSize, group, label, lineHeight, path, segment, svg, width } from "./drawing/svg.ts";
import { scaleLines, type VerticalScale, verticalScale } from "./drawing/vertical-scale.ts";
import { captionOf, descriptionOf, figuresOf, valuesOf } from "./target-words.ts";

/**
 * A picture of a target over time: each observed figure with its interval, the path to the goal, the goal and the deadline,
 * and where the present pace leads. Where the target can be read in several ways, each reading has its path and its goal.
 *
 * A withheld figure stands at the foot of the picture as one that is withheld, without a height; so does a missing one. Zero
 * is always on the scale. `null` where there is neither a figure nor a goal to draw.
 *
 * @param published - What `publishable` passed on.
 * @param series - The target's points, from `publishableSeries`.
 * @param wording - The words to use, such as `formalEnGb`.
 * @throws RangeError if the plan does not hold the target.
 *
 * @example
 * ```ts
 * import { targetPath } from "@equality/render/charts"
 * import { formalEnGb } from "@equality/render/en-gb"
 * import type { PublishedAssessment, PublishedSeries } from "@equality/model"
 *
 * const published: PublishedAssessment = {
 *   schemaVersion: 1, asOf: "2026-11-23",
 *   plan: {
 *     schemaVersion: 1, bodies: [{ id: "trust", kind: "academyTrust", name: "Hill Trust", jurisdiction: "england" }],
 *     schools: [], roles: [], groups: [], documents: [],
 *     measures: [{ id: "reading", label: "Reading", kind: "proportion", better: "higher", topic: "attainment" }],
 *     objectives: [{
 *       id: "o1", body: "trust", document: "d1", statement: "More read well", strength: "will", topics: ["attainment"],
 *       aims: [], characteristics: { kind: "none" }, groups: [], scope: { kind: "body" }, actions: [],
 *       targets: [{
 *         id: "t1", printed: "7 of 10", strength: "will", kind: "level", operator: "atLeast", level: 0.7, unit: "proportion",
 *         subject: { kind: "value", measure: "reading", population: { kind: "everyone", people: "pupils" } },
 *       }],
 *     }],
 *   },
 *   deadlines: [], localReviews: [], nextReviews: [], periods: [], readings: [], progress: [], audit: [], gaps: [],
 *   policy: { name: "example", minimumCount: 10, decimals: 1 },
 * }
 * const summer = (year: number) => ({ first: `${year}-06-01`, last: `${year}-07-31`, printed: `summer ${year}` })
 * const series: PublishedSeries = {
 *   schemaVersion: 1, objective: "o1", target: "t1", unit: "proportion", counts: "people", due: summer(2030),
 *   observed: [{ at: summer(2025), figure: { kind: "known", value: 0.6 }, limits: null }],
 *   readings: [{
 *     given: [], goal: { value: 0.7 }, projection: null, path: { shape: "linear", by: "schoolYears", points: [] },
 *   }],
 *   policy: published.policy,
 * }
 * targetPath(published, series, formalEnGb)?.data.rows.length // => 2
 * ```
 */
export const targetPath = (
  published: PublishedAssessment,
  series: PublishedSeries,
  wording: ChartWording,
): Figure | null => {
  if (datesOf(series).length === 0 || valuesOf(series).length === 0) return null;
  const context = { published, plan: published.plan, words: wording };
  return figure(`${series.target}-path`, captionOf(context, series), {
    target: series.target,
    description: descriptionOf(context, series),
    picture: picture(context, series),
    data: figuresOf(context, series),
  });
};

/** All days that have a place in the picture. An observation of a term or a year stands at its last day. */
const datesOf = ({ observed, readings, due }: TargetSeries): readonly string[] => [
  ...observed.flatMap(({ at }) => (at === null ? [] : [at.last])),
  ...readings.flatMap(({ path, projection }) => [
    ...path.points.map(({ on }) => on),
    ...(projection === null ? [] : [projection.from.on, projection.to.on]),
  ]),
  ...(due === null ? [] : [due.last]),
];

const left = 52;
const right = width - 96;
const top = 34;
const bottom = 230;

interface Place {
  readonly x: DayScale;
  readonly y: VerticalScale;
}

const picture = (context: ChartContext, series: TargetSeries): Element => {
  const { scale, unit, due: dueWords } = context.words.charts.target.within;
  const place: Place = {
    x: dayScale(datesOf(series), left + 12, right),
    y: verticalScale(valuesOf(series), top, bottom),
  };
  const deadline = series.due?.last;
  return svg(
    bottom + 2 * lineHeight + 14,
    label(unit[series.unit], { x: 4, y: fontSize }, "start", { fill: palette.quiet }),
    scaleLines(place.y, left, right, (value) => scale(value, series.unit)),
    ...place.x.years.map(({ year, x }) => yearMark(year, x)),
    ...(deadline === undefined
      ? []
      : [deadlineMark(dueWords(context.words.shown.day(deadline)), place.x.at(deadline))]),
    ...series.readings.map((reading, i) => readingMarks(place, reading, i)),
    ...goalLabels(context, series, place),
    ...series.observed.map((one) => observedMark(context, place, one)),
  );
};

const yearMark = (year: string, x: number): Element =>
  group(
    {},
    segment({ x, y: bottom }, { x, y: bottom + 5 }, { stroke: palette.quiet }),
    label(year, { x, y: bottom + 20 }, "middle", { fill: palette.quiet }),
  );

const deadlineMark = (words: string, x: number): Element =>
  group(
    {},
    segment({ x, y: top }, { x, y: bottom }, { stroke: palette.second, strokeDasharray: "2 4", strokeWidth: 1.5 }),
    label(words, { x: Math.min(x, width - 4), y: bottom + 20 + lineHeight }, "end", { fill: palette.second }),
  );

/** Each reading has dashes of its own, so that grey tells them apart. */
const dashes = ["7 4", "2 3", "10 3 2 3"];

const readingMarks = ({ x, y }: Place, { path: way, goal, projection }: ReadingSeries, reading: number): Element => {
  const strokeDasharray = dashes[reading % dashes.length] as string;
  const d = line<{ on: string; value: number }>(
    ({ on }) => x.at(on),
    ({ value }) => y.at(value),
  ).digits(2)([...way.points]);
  const flag = (value: number) =>
    segment(
      { x: right - 10, y: y.at(value) },
      { x: right + 4, y: y.at(value) },
      { stroke: palette.second, strokeWidth: 3 },
    );
  return group(
    {},
    ...(d === null || d === ""
      ? []
      : [path(d, { fill: "none", stroke: palette.second, strokeWidth: 2, strokeDasharray })]),
    ...(goal === null ? [] : [flag(goal.value), ...(goal.upTo === undefined ? [] : [flag(goal.upTo)])]),
    ...(projection === null ? [] : [projectionMark({ x, y }, projection)]),
  );
};

const projectionMark = ({ x, y }: Place, { from, to, limits }: NonNullable<ReadingSeries["projection"]>): Element => {
  const stroke = { stroke: palette.third, strokeWidth: 2 };
  const end = { x: x.at(to.on), y: y.at(to.value) };
  return group(
    {},
    segment({ x: x.at(from.on), y: y.at(from.value) }, end, {
      ...stroke,
      strokeDasharray: "1 5",
      strokeLinecap: "round",
    }),
    ...(limits === null ? [] : [whisker(end.x, y.at(limits.lower), y.at(limits.upper), palette.third)]),
    mark("diamond", end, { fill: palette.ground, ...stroke }),
  );
};

/** An interval: a line with a bar at each end. */
const whisker = (x: number, lower: number, upper: number, stroke: string): Element =>
  group(
    { stroke, strokeWidth: 1.5 },
    segment({ x, y: lower }, { x, y: upper }, {}),
    segment({ x: x - 5, y: lower }, { x: x + 5, y: lower }, {}),
    segment({ x: x - 5, y: upper }, { x: x + 5, y: upper }, {}),
  );

const observedMark = (
  context: ChartContext,
  { x, y }: Place,
  { at, figure: { kind, ...figure }, limits }: AtOneTime,
): Element => {
  const across = at === null ? left + 12 : x.at(at.last);
  const { suppressed, missing } = context.words.charts.target.within;
  if (kind !== "known" || !("value" in figure))
    return group(
      {},
      mark(
        kind === "suppressed" ? "square" : "cross",
        { x: across, y: bottom - 8 },
        { fill: palette.ground, stroke: palette.quiet },
      ),
      label(kind === "suppressed" ? suppressed : missing, { x: across, y: bottom - 20 }, "middle", {
        fill: palette.quiet,
      }),
    );
  const height = y.at(figure.value as number);
  return group(
    {},
    ...(limits === null ? [] : [whisker(across, y.at(limits.lower), y.at(limits.upper), palette.first)]),
    mark("circle", { x: across, y: height }, { fill: palette.first }),
  );
};

/** What each line is, at its right end. */
const goalLabels = (context: ChartContext, { readings, unit }: TargetSeries, { y }: Place): readonly Element[] => {
  const { goal: goalWords, projection: projectionWord, scale } = context.words.charts.target.within;
  const ends = readings.flatMap(({ goal, projection }) => [
    ...(goal === null
      ? []
      : [{ words: goalWords(scale(goal.value, unit)), y: y.at(goal.value), fill: palette.second }]),
    ...(projection === null ? [] : [{ words: projectionWord, y: y.at(projection.to.value), fill: palette.third }]),
  ]);
  const heights = apart(
    ends.map((end) => end.y),
    lineHeight,
    top,
    bottom,
  );
  return ends.map(({ words, fill }, i) => label(words, { x: right + 8, y: (heights[i] ?? 0) + 5 }, "start", { fill }));
};
