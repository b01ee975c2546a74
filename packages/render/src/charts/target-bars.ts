import type { PublishedAssessment, PublishedSeries } from "@equality/model";
import type { Element } from "hast";
import { figure } from "../tree/build.ts";
import type { Figure } from "../tree/node.ts";
import { plainText } from "../tree/runs.ts";
import type { ChartWording } from "../wording/charts.ts";
import { type ChartContext, tellingOf } from "./chart-context.ts";
import { horizontalScale } from "./drawing/horizontal-scale.ts";
import { palette } from "./drawing/palette.ts";
import { type Attributes, label, lineHeight, rectangle, segment, svg, width } from "./drawing/svg.ts";
import { wrap } from "./drawing/wrap.ts";
import { momentTable, nameOf } from "./moment-table.ts";
import { type Moment, momentsOf } from "./moments.ts";
import { captionOf, descriptionOf, goalPhrase } from "./target-words.ts";

/**
 * A bar for where a target started, one for where it is, and one for where it should be, from zero. A goal is an outline,
 * because it is not there yet; of a goal that is a range, a line is where it begins. A withheld or missing figure has words in
 * place of a bar.
 *
 * `null` where no figure is known.
 *
 * @param published - What `publishable` passed on.
 * @param series - The target's points, from `publishableSeries`.
 * @param wording - The words to use, such as `ks2EnGb`.
 * @throws RangeError if the plan does not hold the target.
 *
 * @example
 * ```ts
 * import { targetBars } from "@equality/render/charts"
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
 * targetBars(published, series, formalEnGb)?.data.rows.length // => 2
 * ```
 */
export const targetBars = (
  published: PublishedAssessment,
  series: PublishedSeries,
  wording: ChartWording,
): Figure | null => {
  const context = { published, plan: published.plan, words: wording };
  const moments = momentsOf(series);
  const known = moments.flatMap(valuesOf);
  if (known.length === 0) return null;
  const told = tellingOf(context, series, known);
  const shown = ({ figure, upTo }: Moment): string => {
    if (figure.kind !== "known") return wording.charts.moments[figure.kind];
    return plainText(goalPhrase(wording, { value: figure.value, ...(upTo !== null && { upTo }) }, told));
  };
  return figure(`${series.target}-bars`, captionOf(context, series), {
    target: series.target,
    description: descriptionOf(context, series),
    picture: picture(context, moments, shown),
    data: momentTable(wording, moments, shown),
  });
};

const margin = 8;
const barHeight = 26;

const picture = (
  { words: wording }: ChartContext,
  moments: readonly Moment[],
  shown: (moment: Moment) => string,
): Element => {
  const at = horizontalScale(moments.flatMap(valuesOf), margin, width - margin);
  const drawn: Element[] = [];
  let y = 0;
  const words = (value: string, attributes: Attributes) => {
    for (const line of wrap(value, width - 2 * margin)) {
      y += lineHeight;
      drawn.push(label(line, { x: margin, y }, "start", attributes));
    }
  };
  for (const moment of moments) {
    words(plainText(nameOf(wording, moment)), { fontWeight: 600 });
    if (moment.figure.kind === "known") {
      const ends = [0, ...valuesOf(moment)].map(at);
      const from = Math.min(...ends);
      const line = (x: number, beyond: number, attributes: Attributes) =>
        segment({ x, y: y + 8 - beyond }, { x, y: y + 8 + barHeight + beyond }, attributes);
      drawn.push(rectangle({ x: from, y: y + 8 }, Math.max(...ends) - from, barHeight, barOf[moment.kind]));
      if (moment.upTo !== null) drawn.push(line(at(moment.figure.value), 0, outline));
      drawn.push(line(at(0), 4, { stroke: palette.ink, strokeWidth: 2 }));
      y += 8 + barHeight;
    }
    words(shown(moment), { fill: palette.quiet });
    y += 12;
  }
  return svg(y, ...drawn);
};

const valuesOf = ({ figure, upTo }: Moment): readonly number[] =>
  figure.kind === "known" ? [figure.value, ...(upTo === null ? [] : [upTo])] : [];

const outline = { fill: palette.ground, stroke: palette.first, strokeWidth: 2, strokeDasharray: "6 3" };
const barOf = {
  baseline: { fill: palette.band, stroke: palette.first },
  latest: { fill: palette.first },
  goal: outline,
};
