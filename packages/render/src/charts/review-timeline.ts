import type { Deadline, Finding, PublishedAssessment } from "@equality/model";
import type { Element } from "hast";
import { assumed } from "../documents/assumed.ts";
import { cell } from "../documents/blocks.ts";
import { type Context, find } from "../documents/context.ts";
import { dayNode, lengthNode, numberNode } from "../documents/nodes.ts";
import { figure, paragraph, table, text } from "../tree/build.ts";
import type { Figure } from "../tree/node.ts";
import { plainText, sentenceRuns } from "../tree/runs.ts";
import type { ChartWording, TimelineWording } from "../wording/charts.ts";
import type { Phrase, Said } from "../wording/said.ts";
import { dayScale } from "./drawing/days.ts";
import { mark } from "./drawing/marks.ts";
import { palette } from "./drawing/palette.ts";
import { type Attributes, fontSize, group, label, lineHeight, type Point, segment, svg, width } from "./drawing/svg.ts";
import { wrap } from "./drawing/wrap.ts";

type Timeliness = Pick<Deadline, "lastDay" | "status" | "days">;

interface Day {
  readonly startedOn: string | null;
  readonly lastDay: string;
  readonly status: "inTime" | "late";
  readonly said: Said;
}

/** One duty or review: its last day, or one for each answer to what is open. */
interface Row {
  readonly what: string;
  readonly determined: boolean;
  readonly days: readonly Day[];
}

/**
 * A picture of what falls due when: for each duty and each cycle of a document, the time from the day its clock started to its
 * last day, against the day asked about. Past days are crosses; where the record leaves a day open, each possible day is
 * hollow.
 *
 * What does not apply, and what no day can be told of, is not drawn; `null` where nothing can be.
 *
 * @param published - What `publishable` passed on.
 * @param wording - The words to use, such as `formalEnGb`.
 *
 * @example
 * ```ts
 * import { reviewTimeline } from "@equality/render/charts"
 * import { formalEnGb } from "@equality/render/en-gb"
 * import type { PublishedAssessment } from "@equality/model"
 *
 * const published: PublishedAssessment = {
 *   schemaVersion: 1, asOf: "2026-11-23",
 *   plan: {
 *     schemaVersion: 1, bodies: [{ id: "trust", kind: "academyTrust", name: "Hill Trust", jurisdiction: "england" }],
 *     schools: [], roles: [], groups: [], measures: [], documents: [], objectives: [],
 *   },
 *   deadlines: [], localReviews: [], nextReviews: [], periods: [], readings: [], progress: [], audit: [], gaps: [],
 *   policy: { name: "example", minimumCount: 10, decimals: 1 },
 * }
 * reviewTimeline(published, formalEnGb) // => null
 * ```
 */
export const reviewTimeline = (published: PublishedAssessment, wording: ChartWording): Figure | null => {
  const context = { published, plan: published.plan, words: wording };
  const { timeline: say } = wording.charts;
  const rows = [...dutyRows(context), ...cycleRows(context, say)].filter(({ days }) => days.length > 0);
  if (rows.length === 0) return null;
  const days = rows.flatMap((row) => row.days);
  const passed = days.filter(({ status }) => status === "late");
  const [next] = days.filter((day) => !passed.includes(day)).sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
  return figure("review-timeline", say.caption, {
    description: paragraph(
      ...say.description({
        drawn: numberNode(context, days.length),
        passed: numberNode(context, passed.length),
        open: numberNode(context, rows.filter(({ determined }) => !determined).flatMap((row) => row.days).length),
        next: next === undefined ? null : dayNode(context, next.lastDay),
      }),
    ),
    picture: picture(context, say, rows),
    data: table(
      wording.charts.figures,
      [say.columns.what, say.columns.from, say.columns.lastDay],
      rows.flatMap(({ what, days }) =>
        days.map(({ startedOn, said }) => [
          text(what),
          startedOn === null ? cell(say.fixed) : dayNode(context, startedOn),
          cell(said),
        ]),
      ),
    ),
  });
};

const dutyRows = (context: Context): readonly Row[] => {
  const { due } = context.words;
  const { bodies, schools } = context.plan;
  return context.published.deadlines.map(({ body, duty, school, finding }) => {
    const one = bodies.length === 1 ? null : find(bodies, body).name;
    const whose = school === undefined ? one : find(schools, school).name;
    return { what: sayPlainly(due.dutyDue({ duty: due.duty[duty], whose })), ...readingsOf(context, finding) };
  });
};

const cycleRows = (context: Context, say: TimelineWording): readonly Row[] =>
  context.published.localReviews.map(({ document: id, cycle, finding }) => {
    const document = find(context.plan.documents, id);
    const { every: length } = find(document.reviewCycles, cycle);
    const every = length === undefined ? null : lengthNode(context, length);
    return { what: plainText(say.cycle({ document: document.title, every })), ...readingsOf(context, finding) };
  });

type Due = Timeliness & { readonly startedOn?: string | undefined };

const readingsOf = (context: Context, finding: Finding<Due>): Omit<Row, "what"> => {
  const { words } = context;
  const day = ({ startedOn, lastDay, status, days }: Due, given: Phrase | null): Day => ({
    startedOn: startedOn ?? null,
    lastDay,
    status,
    said: words.due.lastDay({
      day: dayNode(context, lastDay),
      status,
      days: numberNode(context, days, "days"),
      strict: false,
      given,
    }),
  });
  switch (finding.kind) {
    case "determined":
      return { determined: true, days: [day(finding.value, null)] };
    case "undetermined":
      return {
        determined: false,
        days: finding.alternatives.map(({ given, value }) => day(value, assumed(words, given))),
      };
    case "notApplicable":
      return { determined: true, days: [] };
  }
};

const sayPlainly = (said: Said): string =>
  sentenceRuns(said)
    .map((run) => run.text)
    .join("");

const margin = 8;
const top = 40;
const barHeight = 10;
const space = 14;

const picture = (context: Context, say: TimelineWording, rows: readonly Row[]): Element => {
  const { asOf } = context.published;
  const all = [asOf, ...rows.flatMap(({ days }) => days.flatMap(({ startedOn, lastDay }) => [startedOn, lastDay]))];
  const scale = dayScale(
    all.filter((day) => day !== null),
    2 * margin,
    width - 2 * margin,
  );
  let y = top;
  const drawn = rows.map((row) => {
    const lines = wrap(row.what, width - 2 * margin);
    const bar = y + lines.length * lineHeight;
    const shown = wrap(row.days.map(({ lastDay }) => context.words.shown.day(lastDay)).join(", "), width - 2 * margin);
    const below = bar + barHeight + lineHeight;
    y = below + (shown.length - 1) * lineHeight + space;
    const text = (line: string, height: number, attributes: Attributes = {}) =>
      label(line, { x: margin, y: height }, "start", attributes);
    return group(
      {},
      ...lines.map((line, i) => text(line, bar - space + 8 - (lines.length - 1 - i) * lineHeight, { fontWeight: 600 })),
      ...row.days.flatMap((day) => barOf(day, row.determined, scale.at, bar + barHeight / 2)),
      ...shown.map((line, i) => text(line, below + i * lineHeight, { fill: palette.quiet })),
    );
  });
  const bottom = y - space + 6;
  return svg(
    bottom + lineHeight + 4,
    ...scale.years.map(({ year, x }) =>
      group(
        {},
        label(year, { x, y: fontSize }, "middle", { fill: palette.quiet }),
        segment({ x, y: fontSize + 6 }, { x, y: bottom }, { stroke: palette.grid }),
      ),
    ),
    segment({ x: scale.at(asOf), y: fontSize + 6 }, { x: scale.at(asOf), y: bottom }, today),
    ...drawn,
    label(
      say.today(context.words.shown.day(asOf)),
      within(scale.at(asOf), bottom + lineHeight - 2),
      anchorAt(scale.at(asOf)),
    ),
  );
};

const today = { stroke: palette.second, strokeWidth: 2, strokeDasharray: "2 4" };

/** Words by a line stand on the side of it that has room. */
const anchorAt = (x: number): "start" | "middle" | "end" =>
  x < width / 3 ? "start" : x > (width * 2) / 3 ? "end" : "middle";
const within = (x: number, y: number): Point => ({ x: Math.min(Math.max(x, margin), width - margin), y });

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
