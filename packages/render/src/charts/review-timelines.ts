import type { PublishedAssessment } from "@equality/model";
import { cell } from "../documents/blocks.ts";
import { dayNode, numberNode } from "../documents/nodes.ts";
import { figure, paragraph, table, text } from "../tree/build.ts";
import type { Figure, Paragraph, Table } from "../tree/node.ts";
import type { ChartWording } from "../wording/charts.ts";
import type { ChartContext } from "./chart-context.ts";
import { inParts } from "./in-parts.ts";
import { picture } from "./review-timeline-picture.ts";
import { type Row, timelineRows } from "./review-timeline-rows.ts";

/**
 * Pictures of what falls due when: for each duty and each cycle of a document, the time from the day its clock started to its
 * last day, against the day asked about. Past days are crosses; where the record leaves a day open, each possible day is
 * hollow.
 *
 * What does not apply, and what no day can be told of, is not drawn. All pictures have one scale, and none is longer than a
 * printed page has room for.
 *
 * @param published - What `publishable` passed on.
 * @param wording - The words to use, such as `formalEnGb`.
 *
 * @example
 * ```ts
 * import { reviewTimelines } from "@equality/render/charts"
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
 * reviewTimelines(published, formalEnGb) // => []
 * ```
 */
export const reviewTimelines = (published: PublishedAssessment, wording: ChartWording): readonly Figure[] => {
  const context = { published, plan: published.plan, words: wording };
  const all = timelineRows(context);
  const [first, ...others] = all;
  if (first === undefined) return [];
  return inParts(context, [first, ...others], mostInPicture).map(({ rows, part }, i) =>
    figure(`review-timeline-${i + 1}`, wording.charts.timeline.caption({ part }), {
      description: descriptionOf(context, rows),
      picture: picture(context, rows, all),
      data: figuresOf(context, rows),
    }),
  );
};

/** Rows that most of a printed page has room for, with names of two lines. */
const mostInPicture = 9;

const descriptionOf = (context: ChartContext, rows: readonly Row[]): Paragraph => {
  const days = rows.flatMap((row) => row.days);
  const passed = days.filter(({ status }) => status === "late");
  const [next] = days.filter((day) => !passed.includes(day)).sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
  return paragraph(
    ...context.words.charts.timeline.description({
      asOf: dayNode(context, context.published.asOf),
      drawn: numberNode(context, days.length),
      passed: numberNode(context, passed.length),
      open: numberNode(context, rows.filter(({ determined }) => !determined).flatMap((row) => row.days).length),
      next: next === undefined ? null : dayNode(context, next.lastDay),
    }),
  );
};

const figuresOf = (context: ChartContext, rows: readonly Row[]): Table => {
  const { figures, timeline: say } = context.words.charts;
  return table(
    figures,
    [say.columns.what, say.columns.from, say.columns.lastDay],
    rows.flatMap(({ what, days }) =>
      days.map(({ startedOn, said }) => [
        text(what),
        startedOn === null ? cell(say.fixed) : dayNode(context, startedOn),
        cell(said),
      ]),
    ),
  );
};
