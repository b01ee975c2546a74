import type { Assumption, Finding, PlanDocument } from "@equality/model";
import { assumed } from "../documents/assumed.ts";
import { type Context, find } from "../documents/context.ts";
import { dayNode, everyNode } from "../documents/nodes.ts";
import { explain } from "../explain.ts";
import type { CalendarWording } from "../wording/calendar.ts";
import type { Phrase, Said } from "../wording/said.ts";
import type { Wording } from "../wording/wording.ts";

export type CalendarContext = Context & { readonly words: Wording & CalendarWording };

/** One day of a calendar. */
export interface Entry {
  /** What it is about, by ids that stay: a later assessment moves the entry, and does not add another. */
  readonly identity: readonly string[];
  readonly day: string;
  readonly summary: Phrase;
  /** On what footing it stands, and why it falls on this day. */
  readonly paragraphs: readonly Said[];
  /** It falls on this day only if something is so that the record leaves open. */
  readonly open: boolean;
}

/** Every day that something is last in time on, in order. */
export const entriesOf = (context: CalendarContext): readonly Entry[] =>
  [...duties(context), ...cycles(context), ...called(context), ...periods(context)].toSorted(
    (a, b) => order(a.day, b.day) || order(a.identity.join(), b.identity.join()),
  );

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a finding says under each assumption; its own answer stands under none. */
const readingsOf = <Value>(finding: Finding<Value>): readonly { given: Assumption | null; value: Value }[] => {
  switch (finding.kind) {
    case "determined":
      return [{ given: null, value: finding.value }];
    case "undetermined":
      return finding.alternatives;
    case "notApplicable":
      return [];
  }
};

/** An entry for each reading of a finding. */
const each = <Value>(
  { words }: CalendarContext,
  finding: Finding<Value>,
  entry: (value: Value, given: Phrase | null) => Pick<Entry, "identity" | "day" | "summary">,
  footing: Said,
): readonly Entry[] =>
  readingsOf(finding).map(({ given, value }) => {
    const { identity, day, summary } = entry(value, given && assumed(words, given));
    return {
      identity: given === null ? identity : [...identity, given.question, given.answer, given.because],
      day,
      summary,
      paragraphs: [footing, explain(finding, words)],
      open: given !== null,
    };
  });

const duties = (context: CalendarContext): readonly Entry[] => {
  const { published, plan, words } = context;
  return published.deadlines.flatMap(({ body, school, duty, row, basis, finding }) =>
    each(
      context,
      finding,
      ({ lastDay }, given) => ({
        identity: ["deadline", row, body, ...(school === undefined ? [] : [school])],
        day: lastDay,
        summary: words.calendar.duty({
          duty: words.due.duty[duty],
          of: school === undefined ? find(plan.bodies, body).name : find(plan.schools, school).name,
          given,
        }),
      }),
      words.due.footing({ basis, citations: [] }),
    ),
  );
};

const cycles = (context: CalendarContext): readonly Entry[] =>
  context.published.localReviews.flatMap(({ document: id, cycle, finding }) => {
    const { title, reviewCycles } = documentOf(context, id);
    return each(
      context,
      finding,
      ({ lastDay }, given) => ({
        identity: ["cycle", id, cycle],
        day: lastDay,
        summary: context.words.calendar.cycle({
          document: title,
          every: everyNode(context, find(reviewCycles, cycle)),
          given,
        }),
      }),
      context.words.due.localFooting,
    );
  });

/** Reviews that a recorded trigger calls for, where a last day was set. They are the same under every assumption. */
const called = (context: CalendarContext): readonly Entry[] =>
  context.published.nextReviews.flatMap(({ document: id, finding }) => {
    const [reading] = readingsOf(finding);
    return (reading?.value.calledFor ?? []).flatMap(({ cycle, trigger, from, lastDay }) =>
      lastDay === null
        ? []
        : [
            {
              identity: ["called", id, cycle, trigger, from],
              day: lastDay,
              summary: context.words.calendar.called({
                document: documentOf(context, id).title,
                on: dayNode(context, from),
              }),
              paragraphs: [context.words.due.localFooting],
              open: false,
            },
          ],
    );
  });

const periods = (context: CalendarContext): readonly Entry[] =>
  context.published.periods.flatMap(({ document: id, finding }) =>
    each(
      context,
      finding,
      ({ endsOn }, given) => ({
        identity: ["period", id],
        day: endsOn,
        summary: context.words.calendar.periodEnd({ document: documentOf(context, id).title, given }),
      }),
      [],
    ),
  );

const documentOf = ({ plan }: CalendarContext, id: string): PlanDocument => find(plan.documents, id);
