import type { AtOneTime, ReadingSeries, TargetSeries } from "@equality/model";
import { assumed } from "../documents/assumed.ts";
import { cell } from "../documents/blocks.ts";
import { dayNode } from "../documents/nodes.ts";
import { sentence, table } from "../tree/build.ts";
import type { Cell, Inline, NumberNode, Table } from "../tree/node.ts";
import { plainText } from "../tree/runs.ts";
import type { Phrase, Said } from "../wording/said.ts";
import { type ChartContext, confidenceNode } from "./chart-context.ts";
import { projectionsOf } from "./projections.ts";
import { goalPhrase, placed } from "./target-words.ts";

/** A value under one reading, and what more there is to say of it. */
interface UnderReading {
  readonly given: ReadingSeries["given"];
  readonly value: Phrase;
  readonly more: Said;
}

/** Every figure of a series: what was observed, what is due when, the goal, and where the pace leads, by every reading. */
export const figuresOf = (context: ChartContext, series: TargetSeries, told: (value: number) => NumberNode): Table => {
  const { figures, target: say } = context.words.charts;
  const { observed, readings, due } = series;
  const when = (at: Inline | null): Cell => (at === null ? cell(say.undated) : [sentence(at)]);
  const row = (at: Cell, what: keyof typeof say.what, values: Cell): Cell[] => [at, cell(say.what[what]), values];
  const projected = projectionsOf(series).length > 0;
  const dueOn = onEachDay(readings, ({ path }) =>
    path.points.map(({ on, value: one }) => ({ on, value: [told(one)], more: [] })),
  );
  const goals = readings.flatMap(({ given, goal }) =>
    goal === null ? [] : [{ given, value: goalPhrase(context.words, goal, told), more: [] }],
  );
  const ends = onEachDay(readings, ({ projection }) =>
    projection === null || !projected
      ? []
      : [
          {
            on: projection.to.on,
            value: [told(projection.to.value)],
            more: limitsOf(context, projection.limits, told),
          },
        ],
  );
  return table(
    figures,
    [say.columns.when, say.columns.what, say.columns.value],
    [
      ...observed.map(({ at, figure, limits }) =>
        row(
          when(placed(at)),
          "observed",
          cell([
            ...(figure.kind === "known" ? [sentence(told(figure.value))] : say[figure.kind]),
            ...limitsOf(context, limits, told),
          ]),
        ),
      ),
      ...dueOn.map(([on, values]) => row(when(dayNode(context, on)), "due", valuesIn(context, values))),
      ...(goals.length === 0 ? [] : [row(when(placed(due)), "goal", valuesIn(context, goals))]),
      ...ends.map(([on, values]) => row(when(dayNode(context, on)), "projection", valuesIn(context, values))),
    ],
  );
};

const limitsOf = (context: ChartContext, limits: AtOneTime["limits"], told: (value: number) => NumberNode): Said =>
  limits === null
    ? []
    : context.words.charts.target.limits({
        lower: told(limits.lower),
        upper: told(limits.upper),
        confidence: confidenceNode(context, limits.confidence),
      });

/** What each reading holds on a day, by days in their order. */
const onEachDay = (
  readings: readonly ReadingSeries[],
  heldBy: (reading: ReadingSeries) => readonly (Omit<UnderReading, "given"> & { readonly on: string })[],
): readonly [string, readonly UnderReading[]][] => {
  const days = new Map<string, UnderReading[]>();
  for (const reading of readings) {
    for (const { on, ...held } of heldBy(reading)) {
      days.set(on, [...(days.get(on) ?? []), { ...held, given: reading.given }]);
    }
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** A value that holds by every reading, or the value of each reading with what it assumes. */
const valuesIn = (context: ChartContext, all: readonly UnderReading[]): Cell => {
  const told = ({ value, more }: UnderReading): Said => [sentence(...value), ...more];
  const shown = new Set(
    all.map((one) =>
      told(one)
        .map(({ children }) => plainText(children))
        .join(" "),
    ),
  );
  if (shown.size === 1) return cell(all.slice(0, 1).flatMap(told));
  return cell(
    all.flatMap(({ given, value, more }) => [
      ...context.words.charts.target.under({ value, given: given.map((one) => assumed(context.words, one)) }),
      ...more,
    ]),
  );
};
