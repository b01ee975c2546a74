import type { PublishedAssessment, PublishedSeries } from "@equality/model";
import { figure } from "../tree/build.ts";
import type { Figure } from "../tree/node.ts";
import type { ChartWording } from "../wording/charts.ts";
import { tellingOf } from "./chart-context.ts";
import { datesOf, picture, valuesOf } from "./target-path-picture.ts";
import { figuresOf } from "./target-path-table.ts";
import { captionOf, descriptionOf } from "./target-words.ts";

/**
 * A picture of a target over time: each observed figure with its interval, the path to the goal, the goal and the deadline,
 * and where the present pace leads. Where the target can be read in several ways, each reading has its path and its goal.
 *
 * A withheld figure stands below the scale, in a row of its own, without a height; so does a missing one. Zero is always on
 * the scale. Nothing is projected from fewer than three known figures. `null` where there is neither a figure nor a goal to draw.
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
  const told = tellingOf(context, series, valuesOf(series));
  return figure(`${series.target}-path`, captionOf(context, series), {
    target: series.target,
    description: descriptionOf(context, series),
    picture: picture(context, series, told),
    data: figuresOf(context, series, told),
  });
};
