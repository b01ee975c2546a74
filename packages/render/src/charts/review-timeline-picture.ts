import type { Element } from "hast";
import type { ChartContext } from "./chart-context.ts";
import { centred } from "./drawing/centred.ts";
import { dayScale } from "./drawing/days.ts";
import { mark } from "./drawing/marks.ts";
import { palette } from "./drawing/palette.ts";
import { fontSize, group, label, lineHeight, segment, svg, width } from "./drawing/svg.ts";
import { wrap } from "./drawing/wrap.ts";
import type { Day, Row } from "./review-timeline-rows.ts";

const margin = 8;
const top = 40;
const barHeight = 10;
const space = 14;

/** The rows one below the other: what falls due, the time to its last day as a bar, and the day. `all` have one scale. */
export const picture = (context: ChartContext, rows: readonly Row[], all: readonly Row[]): Element => {
  const { shown, charts } = context.words;
  const { asOf } = context.published;
  const inScale = [asOf, ...all.flatMap(({ days }) => days.flatMap(({ startedOn, lastDay }) => [startedOn, lastDay]))];
  const scale = dayScale(
    inScale.filter((day) => day !== null),
    2 * margin,
    width - 2 * margin,
  );
  let y = top;
  const drawn = rows.map((row) => {
    const lines = wrap(row.what, width - 2 * margin);
    const bar = y + lines.length * lineHeight;
    const dates = wrap(row.days.map(({ lastDay }) => shown.day(lastDay)).join(", "), width - 2 * margin);
    const below = bar + barHeight + lineHeight;
    y = below + (dates.length - 1) * lineHeight + space;
    const end = scale.at(row.days[0]?.lastDay ?? asOf);
    return group(
      {},
      ...lines.map((line, i) =>
        label(line, { x: margin, y: bar - 6 - (lines.length - 1 - i) * lineHeight }, "start", { fontWeight: 600 }),
      ),
      ...row.days.flatMap((day) => barOf(day, row.determined, scale.at, bar + barHeight / 2)),
      ...dates.map((line, i) =>
        label(line, { x: centred(line, end), y: below + i * lineHeight }, "middle", { fill: palette.quiet }),
      ),
    );
  });
  const bottom = y - space + 6;
  const asked = charts.timeline.today(shown.day(asOf));
  return svg(
    bottom + lineHeight + 8,
    ...scale.years.map(({ year, x }) =>
      group(
        {},
        label(year, { x, y: fontSize }, "middle", { fill: palette.quiet }),
        segment({ x, y: fontSize + 6 }, { x, y: bottom }, { stroke: palette.grid }),
      ),
    ),
    segment({ x: scale.at(asOf), y: fontSize + 6 }, { x: scale.at(asOf), y: bottom }, today),
    ...drawn,
    label(asked, { x: centred(asked, scale.at(asOf)), y: bottom + lineHeight + 2 }, "middle", { fill: palette.second }),
  );
};

const today = { stroke: palette.second, strokeWidth: 2, strokeDasharray: "2 4" };

const barOf = (
  { startedOn, lastDay, status }: Day,
  determined: boolean,
  at: (day: string) => number,
  y: number,
): readonly Element[] => {
  const end = { x: at(lastDay), y };
  const line = { stroke: palette.first, strokeWidth: 3, ...(determined ? {} : { strokeDasharray: "6 4" }) };
  const filled = determined ? palette.first : palette.ground;
  return [
    ...(startedOn === null ? [] : [segment({ x: at(startedOn), y }, end, line)]),
    status === "late"
      ? mark("cross", end, { stroke: palette.second })
      : mark("diamond", end, { fill: filled, stroke: palette.first, strokeWidth: 2 }),
  ];
};
