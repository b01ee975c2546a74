import type { Deadline, Finding } from "@equality/model";
import { assumed } from "../documents/assumed.ts";
import { type Context, find } from "../documents/context.ts";
import { dayNode, lengthNode, numberNode } from "../documents/nodes.ts";
import { plainText, sentenceRuns } from "../tree/runs.ts";
import type { TimelineWording } from "../wording/charts.ts";
import type { Phrase, Said } from "../wording/said.ts";
import type { ChartContext } from "./chart-context.ts";

type Timeliness = Pick<Deadline, "lastDay" | "status" | "days">;

export interface Day {
  readonly startedOn: string | null;
  readonly lastDay: string;
  readonly status: "inTime" | "late";
  readonly said: Said;
}

/** One duty or review: its last day, or one for each answer to what is open. */
export interface Row {
  readonly what: string;
  readonly determined: boolean;
  readonly days: readonly Day[];
}

/** Each duty and each cycle of a document of which a last day can be told. */
export const timelineRows = (context: ChartContext): readonly Row[] =>
  [...dutyRows(context), ...cycleRows(context, context.words.charts.timeline)].filter(({ days }) => days.length > 0);

/** The last day of each duty. */
const dutyRows = (context: Context): readonly Row[] => {
  const { due } = context.words;
  const { bodies, schools } = context.plan;
  return context.published.deadlines.map(({ body, duty, school, finding }) => {
    const one = bodies.length === 1 ? null : find(bodies, body).name;
    const whose = school === undefined ? one : find(schools, school).name;
    return { what: sayPlainly(due.dutyDue({ duty: due.duty[duty], whose })), ...readingsOf(context, finding) };
  });
};

/** The last day of each cycle of a document. */
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
