import type { PublishedAssessment, PublishedSeries } from "@equality/model";
import type { Element } from "hast";
import type { Frequencies } from "../frequencies.ts";
import { figure } from "../tree/build.ts";
import type { Figure } from "../tree/node.ts";
import { plainText } from "../tree/runs.ts";
import type { ChartWording } from "../wording/charts.ts";
import type { ChartContext } from "./chart-context.ts";
import { palette } from "./drawing/palette.ts";
import { heightOf, people } from "./drawing/people.ts";
import { type Attributes, label, lineHeight, svg, width } from "./drawing/svg.ts";
import { wrap } from "./drawing/wrap.ts";
import { momentTable, nameOf } from "./moment-table.ts";
import { type Moment, momentsOf } from "./moments.ts";
import { sharesTold } from "./shares-told.ts";
import { captionOf, descriptionOf } from "./target-words.ts";

/** People that can be drawn. */
const most = 100;

interface Row extends Moment {
  readonly share: Frequencies["counts"][number] | null;
}

/**
 * A picture of a share that a target is about: some people of ten or of a hundred, where it started, where it is, and where
 * it should be. All of them are out of the same number, the smallest by which no change is lost or made up.
 *
 * A withheld or missing figure has a row of its own, without people. `null` for a target that is not about a share of
 * people or whose goal is a range, and where no figure is known or the shares need more people than can be drawn.
 *
 * @param published - What `publishable` passed on.
 * @param series - The target's points, from `publishableSeries`.
 * @param wording - The words to use, such as `ks2EnGb`.
 * @throws RangeError if the plan does not hold the target.
 *
 * @example
 * ```ts
 * import { sharePictogram } from "@equality/render/charts"
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
 * sharePictogram(published, series, formalEnGb)?.data.rows.length // => 2
 * ```
 */
export const sharePictogram = (
  published: PublishedAssessment,
  series: PublishedSeries,
  wording: ChartWording,
): Figure | null => {
  if (series.unit !== "proportion" || series.counts !== "people") return null;
  const context = { published, plan: published.plan, words: wording };
  const moments = momentsOf(series);
  if (moments.some(({ upTo }) => upTo !== null)) return null;
  const shares = sharesTold(context, series);
  if (shares === null || shares.outOf > most || shares.counts.length === 0) return null;
  const counts = shares.counts.values();
  const rows = moments.map((moment): Row => {
    return { ...moment, share: moment.figure.kind === "known" ? (counts.next().value ?? null) : null };
  });
  return figure(`${series.target}-people`, captionOf(context, series), {
    target: series.target,
    description: descriptionOf(context, series),
    picture: picture(context, rows, shares.outOf),
    data: momentTable(wording, rows, (row) => shownOf(wording.charts.moments, row, shares.outOf)),
  });
};

const margin = 8;

const picture = (context: ChartContext, rows: readonly Row[], outOf: number): Element => {
  const { moments: say } = context.words.charts;
  const size = outOf === 10 ? (width - 2 * margin) / 10 : (width - 2 * margin) / 20.5;
  const drawn: Element[] = [];
  let y = 0;
  const words = (value: string, attributes: Attributes) => {
    for (const line of wrap(value, width - 2 * margin)) {
      y += lineHeight;
      drawn.push(label(line, { x: margin, y }, "start", attributes));
    }
  };
  for (const row of rows) {
    words(plainText(nameOf(context.words, row)), { fontWeight: 600 });
    if (row.share !== null) {
      drawn.push(people(row.share.count, outOf, { x: margin, y: y + 10 }, size));
      y += 10 + heightOf(outOf, size);
    }
    words(shownOf(say, row, outOf), { fill: palette.quiet });
    y += 12;
  }
  return svg(y, ...drawn);
};

const shownOf = (
  say: ChartContext["words"]["charts"]["moments"],
  { figure, share, bound }: Row,
  outOf: number,
): string => {
  if (figure.kind !== "known") return say[figure.kind];
  return share === null ? "" : say.frequency({ ...share, outOf, bound: share.about ? "value" : bound });
};
