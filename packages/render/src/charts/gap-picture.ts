import type { Gap } from "@equality/model";
import type { GapUnit } from "@equality/model/vocabulary";
import type { Element } from "hast";
import { sentenceRuns } from "../tree/runs.ts";
import type { Said } from "../wording/said.ts";
import type { ChartContext } from "./chart-context.ts";
import { horizontalScale } from "./drawing/horizontal-scale.ts";
import { mark, type Shape } from "./drawing/marks.ts";
import { palette } from "./drawing/palette.ts";
import { type Attributes, group, label, lineHeight, segment, svg, width } from "./drawing/svg.ts";
import { wrap } from "./drawing/wrap.ts";
import type { GapRow } from "./gap-rows.ts";

/** What a mark says of a gap. */
export const standingOf = (gap: Gap | null) => {
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

const margin = 8;
const left = 24;
const barHeight = 20;
/** Above the first bar of a unit, for the words at its line. */
const roomForAlike = 18;
const space = 14;

/** Where both sides are alike. */
const alikeAt = (unit: GapUnit): number => (unit === "times" ? 1 : 0);

const valuesOf = ({ estimate, interval }: Gap): readonly number[] => [
  ...(estimate.kind === "known" ? [estimate.value] : []),
  ...(interval.kind === "interval" ? [interval.lower, interval.upper] : []),
  ...(interval.kind === "lowerLimitOnly" ? [interval.lower] : []),
];

/** Gaps of one unit have one scale, in every picture of a measure. */
const scaleOf = (rows: readonly GapRow[], unit: GapUnit): ((value: number) => number) =>
  horizontalScale(
    [alikeAt(unit), ...rows.flatMap(({ gap }) => (gap?.unit === unit ? valuesOf(gap) : []))],
    left,
    width - left,
  );

/** The gaps one below the other, each beside its line. `all` are those of the measure. */
export const picture = (context: ChartContext, rows: readonly GapRow[], all: readonly GapRow[]): Element => {
  const { within } = context.words.charts.gaps;
  const drawn: Element[] = [];
  const named = new Set<GapUnit>();
  let y = 0;
  const words = (value: string, attributes: Attributes = {}) => {
    for (const line of wrap(value, width - 2 * margin)) {
      y += lineHeight;
      drawn.push(label(line, { x: margin, y }, "start", attributes));
    }
  };
  for (const { gap, limits, ...row } of rows) {
    const isKnown = gap?.estimate.kind === "known";
    words(plainly(row.at), { fontWeight: 600 });
    const unit = isKnown ? (gap?.unit ?? null) : null;
    if (unit !== null && !named.has(unit)) {
      y += roomForAlike;
      drawn.push(alikeLabel(within.alike, scaleOf(all, unit)(alikeAt(unit)), y));
      named.add(unit);
    }
    const middle = y + barHeight - 4;
    drawn.push(...(gap !== null && isKnown ? gapMarks(gap, scaleOf(all, gap.unit), middle) : [placeless(gap, middle)]));
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

/** Words by the line, on the side of it that has room. */
const alikeLabel = (alike: string, x: number, y: number): Element =>
  x < width / 2
    ? label(alike, { x: x + 6, y }, "start", { fill: palette.quiet })
    : label(alike, { x: x - 6, y }, "end", { fill: palette.quiet });

const gapMarks = (gap: Gap, at: (value: number) => number, y: number): readonly Element[] => {
  const { estimate, interval, unit } = gap;
  if (estimate.kind !== "known") return [];
  const standing = standingOf(gap);
  const zero = at(alikeAt(unit));
  const lower = interval.kind === "interval" || interval.kind === "lowerLimitOnly" ? at(interval.lower) : null;
  const upper = interval.kind === "interval" ? at(interval.upper) : lower === null ? null : width - margin;
  const end = (x: number): Element => segment({ x, y: y - 5 }, { x, y: y + 5 }, {});
  return [
    segment({ x: margin, y }, { x: width - margin, y }, { stroke: palette.grid }),
    segment({ x: zero, y: y - 14 }, { x: zero, y: y + 8 }, { stroke: palette.ink, strokeWidth: 1.5 }),
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
  ];
};
