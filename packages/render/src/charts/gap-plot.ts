import type { PublishedAssessment } from "@equality/model";
import { cell } from "../documents/blocks.ts";
import { find } from "../documents/context.ts";
import { numberNode } from "../documents/nodes.ts";
import { figure, paragraph, table } from "../tree/build.ts";
import type { Figure, Paragraph } from "../tree/node.ts";
import type { ChartWording } from "../wording/charts.ts";
import type { ChartContext } from "./chart-context.ts";
import { picture, standingOf } from "./gap-picture.ts";
import { type GapRow, gapRows } from "./gap-rows.ts";

/**
 * A picture of the gaps by one measure, one below the other: for each group, body or school, and time, the gap with its
 * interval beside a line where both sides are alike, and the figures of both sides with how many people they count. A filled
 * circle is a gap of which chance alone is an unlikely cause, a hollow one a gap that chance could explain, a diamond one
 * without an interval.
 *
 * A withheld gap is a square and one that cannot be told a cross, both without a place on the scale. What does not apply is
 * not drawn. `null` where no gap by the measure can be told.
 *
 * @param published - What `publishable` passed on.
 * @param measure - The id of a measure of the plan.
 * @param wording - The words to use, such as `formalEnGb`.
 * @throws RangeError if the plan does not hold the measure, or a group that is compared.
 *
 * @example
 * ```ts
 * import { gapPlot } from "@equality/render/charts"
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
 * gapPlot(published, "reading", formalEnGb)?.data.rows.length // => 1
 * ```
 */
export const gapPlot = (published: PublishedAssessment, measure: string, wording: ChartWording): Figure | null => {
  const context = { published, plan: published.plan, words: wording };
  const { label: name, topic } = find(context.plan.measures, measure);
  const rows = gapRows(context, measure);
  if (!rows.some(({ gap }) => gap?.estimate.kind === "known")) return null;
  const { gaps: say, figures } = wording.charts;
  const { columns } = say;
  return figure(`${measure}-gaps`, say.caption({ measure: name, about: wording.topics.about[topic] }), {
    description: descriptionOf(context, rows),
    picture: picture(context, rows),
    data: table(
      figures,
      [
        columns.group,
        columns.comparator,
        columns.groupFigure,
        columns.comparatorFigure,
        columns.gap,
        columns.interval,
        columns.concluded,
      ],
      rows.map((row) => [
        cell([...say.people(row.group), ...row.at]),
        cell(say.people(row.comparator)),
        cell(row.groupFigure),
        cell(row.comparatorFigure),
        cell(row.size),
        cell(row.interval),
        cell(row.concluded),
      ]),
    ),
  });
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
