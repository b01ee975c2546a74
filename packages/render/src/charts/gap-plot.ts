import type { Gap, PublishedAssessment } from "@equality/model";
import type { GapUnit } from "@equality/model/vocabulary";
import type { Element } from "hast";
import { cell } from "../documents/blocks.ts";
import { find } from "../documents/context.ts";
import { numberNode } from "../documents/nodes.ts";
import { figure, paragraph, table } from "../tree/build.ts";
import type { Figure, Paragraph } from "../tree/node.ts";
import { sentenceRuns } from "../tree/runs.ts";
import type { ChartWording } from "../wording/charts.ts";
import type { Said } from "../wording/said.ts";
import type { ChartContext } from "./chart-context.ts";
import { horizontalScale } from "./drawing/horizontal-scale.ts";
import { mark, type Shape } from "./drawing/marks.ts";
import { palette } from "./drawing/palette.ts";
import { type Attributes, group, label, lineHeight, segment, svg, width } from "./drawing/svg.ts";
import { wrap } from "./drawing/wrap.ts";
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

/** What a mark says of a gap. */
const standingOf = (gap: Gap | null) => {
  if (gap === null) return "unknown";
  if (gap.estimate.kind !== "known") return gap.estimate.kind === "suppressed" ? "suppressed" : "unknown";
  switch (gap.concluded) {
    case "intervalExcludesZero":
    case "intervalExcludesOne":
      return "unlikelyByChance";
    case "intervalIncludesZero":
    case "intervalIncludesOne":
      return "possiblyByChance";
    default:
      return "noInterval";
  }
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

const margin = 8;
const left = 24;
/** Words above, the bar below them. */
const barHeight = 38;
const space = 14;

/** Where both sides are alike. */
const alikeAt = (unit: GapUnit): number => (unit === "times" ? 1 : 0);

const valuesOf = ({ estimate, interval }: Gap): readonly number[] => [
  ...(estimate.kind === "known" ? [estimate.value] : []),
  ...(interval.kind === "interval" ? [interval.lower, interval.upper] : []),
  ...(interval.kind === "lowerLimitOnly" ? [interval.lower] : []),
];

/** Gaps of one unit have one scale. */
const scaleOf = (rows: readonly GapRow[], unit: GapUnit): ((value: number) => number) =>
  horizontalScale(
    [alikeAt(unit), ...rows.flatMap(({ gap }) => (gap?.unit === unit ? valuesOf(gap) : []))],
    left,
    width - left,
  );

const picture = (context: ChartContext, rows: readonly GapRow[]): Element => {
  const { within, between } = context.words.charts.gaps;
  const drawn: Element[] = [];
  let y = 0;
  const words = (value: string, attributes: Attributes = {}) => {
    for (const line of wrap(value, width - 2 * margin)) {
      y += lineHeight;
      drawn.push(label(line, { x: margin, y }, "start", attributes));
    }
  };
  for (const { gap, limits, ...row } of rows) {
    const isKnown = gap?.estimate.kind === "known";
    words(plainly(between(row)), { fontWeight: 600 });
    words(plainly(row.at), { fill: palette.quiet });
    const middle = y + barHeight - 6;
    if (gap !== null && isKnown) drawn.push(...gapMarks(gap, scaleOf(rows, gap.unit), middle, within.alike));
    else drawn.push(placeless(gap, middle));
    y += barHeight + 6;
    words(
      within.gap(
        plainly(row.size),
        limits.kind === "interval" ? { lower: limits.lower.shown, upper: limits.upper.shown } : null,
      ),
    );
    if (isKnown) words(within.sides(plainly(row.groupFigure), plainly(row.comparatorFigure)), { fill: palette.quiet });
    y += space;
  }
  return svg(y, ...drawn);
};

const plainly = (said: Said): string =>
  sentenceRuns(said)
    .map((run) => run.text)
    .join("");

const placeless = (gap: Gap | null, y: number): Element =>
  mark(
    standingOf(gap) === "suppressed" ? "square" : "cross",
    { x: margin + 8, y },
    { fill: palette.ground, stroke: palette.quiet },
  );

const shapes: Readonly<Partial<Record<ReturnType<typeof standingOf>, Shape>>> = {
  unlikelyByChance: "circle",
  possiblyByChance: "circle",
};

const gapMarks = (gap: Gap, at: (value: number) => number, y: number, alike: string): readonly Element[] => {
  const { estimate, interval, unit } = gap;
  if (estimate.kind !== "known") return [];
  const standing = standingOf(gap);
  const zero = at(alikeAt(unit));
  const above = y - barHeight + 18;
  const isOnLeft = zero < width / 2;
  const lower = interval.kind === "interval" || interval.kind === "lowerLimitOnly" ? at(interval.lower) : null;
  const upper = interval.kind === "interval" ? at(interval.upper) : lower === null ? null : width - margin;
  const end = (x: number): Element => segment({ x, y: y - 5 }, { x, y: y + 5 }, {});
  return [
    segment({ x: margin, y }, { x: width - margin, y }, { stroke: palette.grid }),
    segment({ x: zero, y: above - 10 }, { x: zero, y: y + 8 }, { stroke: palette.ink, strokeWidth: 1.5 }),
    ...(lower === null || upper === null
      ? []
      : [
          group(
            { stroke: palette.first, strokeWidth: 2 },
            segment({ x: lower, y }, { x: upper, y }, {}),
            end(lower),
            ...(interval.kind === "interval" ? [end(upper)] : []),
          ),
        ]),
    mark(
      shapes[standing] ?? "diamond",
      { x: at(estimate.value), y },
      {
        fill: standing === "unlikelyByChance" ? palette.first : palette.ground,
        stroke: palette.first,
        strokeWidth: 2,
      },
    ),
    label(alike, { x: zero + (isOnLeft ? 6 : -6), y: above }, isOnLeft ? "start" : "end", { fill: palette.quiet }),
  ];
};
