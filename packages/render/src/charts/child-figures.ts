import type { PublishedAssessment, PublishedSeries } from "@equality/model";
import { frequencies } from "../frequencies.ts";
import type { Reader } from "../readability/reader.ts";
import type { Figure } from "../tree/node.ts";
import type { ChartWording } from "../wording/charts.ts";
import { momentsOf, sharesOf } from "./moments.ts";
import { sharePictogram } from "./share-pictogram.ts";
import { targetBars } from "./target-bars.ts";
import { targetPath } from "./target-path.ts";

/**
 * One picture of each target that a reader can read, in the order of the series: a line graph of three or more figures in
 * time, else people of ten or a hundred, else bars. What a reader can read is in its own data: `charts` and `outOf`.
 *
 * Nothing is drawn of how sure a figure is, and nothing of a target of which no picture suits the reader.
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
): readonly Figure[] =>
  series.flatMap((one) => {
    const { charts } = reader;
    const plain = withoutLimits(one);
    return (
      (charts.includes("lineGraph") && isLine(one) ? targetPath(published, plain, wording) : null) ??
      (charts.includes("pictogram") && canCount(one, reader) ? sharePictogram(published, plain, wording) : null) ??
      (charts.includes("barChart") ? targetBars(published, plain, wording) : null) ??
      []
    );
  });

/** Fewer points than these are told better by people or bars. */
const fewestPoints = 3;

const isLine = ({ observed }: PublishedSeries): boolean =>
  observed.filter(({ figure }) => figure.kind === "known").length >= fewestPoints;

/** Whether the people to be drawn are no more than the reader is told shares of. */
const canCount = (series: PublishedSeries, { outOf }: Pick<Reader, "outOf">): boolean => {
  if (series.unit !== "proportion") return false;
  const people = frequencies(sharesOf(momentsOf(series)), [10, 100])?.outOf;
  return people !== undefined && outOf.includes(people);
};

const withoutLimits = (series: PublishedSeries): PublishedSeries => ({
  ...series,
  observed: series.observed.map((point) => ({ ...point, limits: null })),
  readings: series.readings.map((reading) => ({
    ...reading,
    projection: reading.projection === null ? null : { ...reading.projection, limits: null },
  })),
});
