import type { PublishedAssessment, PublishedSeries, ReadingSeries } from "@equality/model";
import type { Reader } from "../readability/reader.ts";
import type { Figure } from "../tree/node.ts";
import type { ChartWording } from "../wording/charts.ts";
import { type ChartContext, targetOf, tellingOf } from "./chart-context.ts";
import { momentsOf } from "./moments.ts";
import { sharePictogram } from "./share-pictogram.ts";
import { sharesTold } from "./shares-told.ts";
import { targetBars } from "./target-bars.ts";
import { targetPath } from "./target-path.ts";
import { valuesOf } from "./target-path-picture.ts";

/**
 * One picture of each target that a reader can read, in the order of the series: a line graph of three or more figures in
 * time, else people of ten or a hundred, else bars. What a reader can read is in its own data: `charts` and `outOf`.
 *
 * All of them tell shares out of the number that the sentences of the target have. Nothing is drawn of how sure a figure is
 * nor of where the pace of now leads, and nothing of a target of which nothing is known
 * but its goal, or no picture suits the reader.
 *
 * @param published - What `publishable` passed on.
 * @param series - Each target's points, from `publishableSeries`.
 * @param reader - Who reads it, such as `ks2`.
 * @param wording - The words to use, such as `ks2EnGb`.
 * @throws RangeError if the plan does not hold a target.
 *
 * The example draws a hundred people, too many to count in Years 1 and 2.
 *
 * @example
 * ```ts
 * import { childFigures } from "@equality/render/charts"
 * import { ks2EnGb } from "@equality/render/en-gb"
 * import { ks1, ks2 } from "@equality/render/readability"
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
 *         id: "t1", printed: "73 of 100", strength: "will", kind: "level", operator: "atLeast", level: 0.73, unit: "proportion",
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
 *   observed: [{ at: summer(2025), figure: { kind: "known", value: 0.68 }, limits: null }],
 *   readings: [{
 *     given: [], goal: { value: 0.73 }, projection: null, path: { shape: "linear", by: "schoolYears", points: [] },
 *   }],
 *   policy: published.policy,
 * }
 * childFigures(published, [series], ks2, ks2EnGb).map(({ id }) => id) // => ["t1-people"]
 * childFigures(published, [series], ks1, ks2EnGb) // => []
 * ```
 */
export const childFigures = (
  published: PublishedAssessment,
  series: readonly PublishedSeries[],
  reader: Pick<Reader, "charts" | "outOf">,
  wording: ChartWording,
): readonly Figure[] => {
  const context = { published, plan: published.plan, words: wording };
  return series.flatMap((one) => {
    if (knownIn(one).length === 0) return [];
    const { charts } = reader;
    const plain = bySize(context, simplified(one));
    return (
      (charts.includes("lineGraph") && isLine(context, plain) ? targetPath(published, plain, wording) : null) ??
      (charts.includes("pictogram") && canCount(context, one, reader)
        ? sharePictogram(published, plain, wording)
        : null) ??
      (charts.includes("barChart") ? targetBars(published, plain, wording) : null) ??
      []
    );
  });
};

/** Fewer points than these are told better by people or bars. */
const fewestPoints = 3;

const knownIn = ({ observed }: PublishedSeries): readonly number[] =>
  observed.flatMap(({ figure }) => (figure.kind === "known" ? [figure.value] : []));

/** Whether there are points enough, and the points between need no other denominator than the sentences of the target. */
const isLine = (context: ChartContext, series: PublishedSeries): boolean => {
  if (knownIn(series).length < fewestPoints) return false;
  const compared = momentsOf(series).flatMap(({ figure }) => (figure.kind === "known" ? [figure.value] : []));
  const [alone, among] = [compared, valuesOf(series)].map((values) => tellingOf(context, series, values));
  return compared.every((value) => alone?.(value).shown === among?.(value).shown);
};

/** Whether the people to be drawn are no more than the reader is told shares of. */
const canCount = (context: ChartContext, series: PublishedSeries, { outOf }: Pick<Reader, "outOf">): boolean => {
  if (series.unit !== "proportion") return false;
  const people = sharesTold(context, series)?.outOf;
  return people !== undefined && outOf.includes(people);
};

/** What was found, and the way from the start to the goal: not how sure a figure is, nor where the pace of now leads. */
const simplified = (series: PublishedSeries): PublishedSeries => ({
  ...series,
  observed: series.observed.map((point) => ({ ...point, limits: null })),
  readings: series.readings.map((reading) => ({
    ...reading,
    path: { ...reading.path, points: endsOf(reading.path) },
    projection: null,
  })),
});

/** A straight way needs only its ends. */
const endsOf = ({ shape, points }: ReadingSeries["path"]): ReadingSeries["path"]["points"] =>
  shape === "linear" ? points.filter((_, i) => i === 0 || i === points.length - 1) : points;

/**
 * A gap that stays on one side of nothing, told by its size as the sentences tell it. A goal that reaches over to the same
 * size on the other side is then one size.
 */
const bySize = (context: ChartContext, series: PublishedSeries): PublishedSeries => {
  const target = targetOf(context, series);
  const isGap = "subject" in target && target.subject.kind === "gap";
  const isAhead = (value: number): boolean => value > 0;
  const crosses =
    knownIn(series).some(isAhead) || series.readings.some(({ goal }) => goal !== null && isAhead(goal.value));
  if (!isGap || crosses) return series;
  return {
    ...series,
    observed: series.observed.map((one) =>
      one.figure.kind === "known" ? { ...one, figure: { ...one.figure, value: -one.figure.value } } : one,
    ),
    readings: series.readings.map(({ goal, path, ...reading }) => ({
      ...reading,
      goal: goal && { value: -goal.value },
      path: { ...path, points: path.points.map(({ on, value }) => ({ on, value: -value })) },
    })),
  };
};
