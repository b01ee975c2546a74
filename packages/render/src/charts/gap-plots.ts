import type { PublishedAssessment } from "@equality/model";
import { cell } from "../documents/blocks.ts";
import { find } from "../documents/context.ts";
import { numberNode } from "../documents/nodes.ts";
import { figure, paragraph, table } from "../tree/build.ts";
import type { Figure, Paragraph, Table } from "../tree/node.ts";
import type { ChartWording } from "../wording/charts.ts";
import type { ChartContext } from "./chart-context.ts";
import { picture, standingOf } from "./gap-picture.ts";
import { type GapRow, gapRows } from "./gap-rows.ts";
import { inParts } from "./in-parts.ts";

/**
 * Pictures of the gaps by one measure, for each two groups compared: one below the other, for each body or school and time,
 * the gap with its interval beside a line where both sides are alike, and the figures of both sides with how many people they
 * count. A filled circle is a gap of which chance alone is an unlikely cause, a hollow one a gap that chance could explain, a
 * diamond one without an interval. All pictures have one scale, and none is longer than half a printed page has room for.
 *
 * A withheld gap is a square and one that cannot be told a cross, both without a place on the scale. What does not apply is
 * not drawn. Nothing is where no gap by the measure can be told.
 *
 * @param published - What `publishable` passed on.
 * @param measure - The id of a measure of the plan.
 * @param wording - The words to use, such as `formalEnGb`.
 * @throws RangeError if the plan does not hold the measure, or a group that is compared.
 *
 * @example
 * ```ts
 * import { gapPlots } from "@equality/render/charts"
 * import { formalEnGb } from "@equality/render/en-gb"
 * import type { EqualityPlan, Observations, PrintedDate } from "@equality/model"
 * import { assess } from "@equality/rules"
 * import { minimumCount10, publishable } from "@equality/rules/disclosure"
 *
 * const plan: EqualityPlan = {
 *   schemaVersion: 1, bodies: [{ id: "trust", kind: "academyTrust", name: "Hill Trust", jurisdiction: "england" }],
 *   schools: [], roles: [], documents: [], objectives: [],
 *   groups: [{ id: "girls", label: "Girls", means: { kind: "characteristic", characteristic: "sex", value: "female" } }],
 *   measures: [{ id: "reading", label: "Reading", kind: "proportion", better: "higher", topic: "attainment" }],
 * }
 * const at: PrintedDate = { kind: "calendarYear", year: 2025, printed: "2025" }
 * const known = (value: number, numerator: number, denominator: number) =>
 *   ({ kind: "known", value, numerator, denominator }) as const
 * const of = { body: "trust", measure: "reading", at, source: "The trust's own count" }
 * const observations: Observations = {
 *   schemaVersion: 1,
 *   observations: [
 *     { ...of, id: "all", population: { kind: "everyone", people: "pupils" }, figure: known(0.6, 240, 400) },
 *     { ...of, id: "girls", population: { kind: "allOf", people: "pupils", groups: ["girls"] }, figure: known(0.7, 140, 200) },
 *   ],
 * }
 * const published = publishable(assess(plan, observations, "2026-11-23"), minimumCount10)
 * gapPlots(published, "reading", formalEnGb).map(({ data }) => data.rows.length) // => [1]
 * ```
 */
export const gapPlots = (published: PublishedAssessment, measure: string, wording: ChartWording): readonly Figure[] => {
  const context = { published, plan: published.plan, words: wording };
  const { label: name, topic } = find(context.plan.measures, measure);
  const all = gapRows(context, measure);
  if (!all.some(({ gap }) => gap?.estimate.kind === "known")) return [];
  return pairsOf(all)
    .flatMap((pair) => inParts(context, pair, mostInPicture))
    .map(({ rows, part }, i) => {
      const { group, comparator } = rows[0];
      const about = wording.topics.about[topic];
      const caption = wording.charts.gaps.caption({
        measure: name,
        about,
        group,
        comparator,
        part,
      });
      return figure(`${measure}-gaps-${i + 1}`, caption, {
        description: descriptionOf(context, rows),
        picture: picture(context, rows, all),
        data: figuresOf(wording, rows),
      });
    });
};

type Rows = readonly [GapRow, ...GapRow[]];

/** The gaps between each two groups, in the order of their first. */
const pairsOf = (rows: readonly GapRow[]): readonly Rows[] => {
  const pairs = new Map<string, [GapRow, ...GapRow[]]>();
  for (const row of rows) {
    const key = JSON.stringify([row.group, row.comparator]);
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [row]);
    else pair.push(row);
  }
  return [...pairs.values()];
};

/** Gaps that half a printed page has room for. */
const mostInPicture = 6;

const figuresOf = ({ charts: { gaps, figures } }: ChartWording, rows: Rows): Table => {
  const { at, groupFigure, comparatorFigure, gap, interval, concluded } = gaps.columns;
  return table(
    figures,
    [at, groupFigure, comparatorFigure, gap, interval, concluded],
    rows.map((row) => [
      cell(row.at),
      cell(row.groupFigure),
      cell(row.comparatorFigure),
      cell(row.size),
      cell(row.interval),
      cell(row.concluded),
    ]),
  );
};

const descriptionOf = (context: ChartContext, rows: readonly GapRow[]): Paragraph => {
  const standings = rows.map(({ gap }) => standingOf(gap));
  const count = (standing: (typeof standings)[number]) =>
    numberNode(context, standings.filter((one) => one === standing).length);
  const [sign, ...others] = new Set(rows.flatMap(({ gap }) => (gap?.estimate.kind === "known" ? [gap.sign] : [])));
  return paragraph(
    ...context.words.charts.gaps.description({
      unlikelyByChance: count("unlikelyByChance"),
      possiblyByChance: count("possiblyByChance"),
      noInterval: count("noInterval"),
      suppressed: count("suppressed"),
      unknown: count("unknown"),
      sign: sign === undefined || others.length > 0 ? null : sign,
    }),
  );
};
