import type { NextReview, PlanDocument, ReviewCycle } from "@equality/model";
import type { Block, List, Sentence } from "../../tree/node.ts";
import type { Said } from "../../wording/said.ts";
import { assumed } from "../assumed.ts";
import { bullets } from "../blocks.ts";
import { type Context, find } from "../context.ts";
import { dateNode, dayNode, everyNode, numberNode, roleNode } from "../nodes.ts";
import { standingsOf } from "./about-document.ts";
import { dueBlocks } from "./due.ts";

/** A document's life so far, how often it is looked at again, and what is next due because of it. */
export const dateBlocks = (context: Context, document: PlanDocument): readonly Block[] => [
  ...bullets([...frontOf(context, document), ...cyclesOf(context, document)]),
  ...dueBlocks(context, document),
];

/** What a document is, and its life so far: an entry each. */
export const frontOf = (context: Context, document: PlanDocument): readonly Said[] => {
  const { documents: say, due } = context.words;
  const { kind, title, audience, edition, discharges } = document;
  return [
    say.about({ kind, title, audience: audience ?? null, edition: edition ?? null }),
    ...standingsOf(context, document),
    say.discharges({ duties: discharges.map((duty) => due.duty[duty]) }),
    ...lifeOf(context, document),
  ];
};

/** How often a document is looked at again: an entry for each cycle. */
export const cyclesOf = (context: Context, document: PlanDocument): readonly (readonly (Sentence | List)[])[] =>
  document.reviewCycles.map((cycle) => cycleEntry(context, document, cycle));

const lifeOf = (context: Context, document: PlanDocument): readonly Said[] => {
  const { documents: say } = context.words;
  const { events, nextReview, updatedBy, period } = document;
  const published = events.some(({ kind }) => kind === "published" || kind === "republished");
  return [
    ...events.map(({ kind, on, by = [], restartsClock = false }) =>
      say.event({
        kind,
        on: dateNode(context, on),
        by: by.map((role) => roleNode(context, role)),
        countsAsPublished: restartsClock,
      }),
    ),
    ...(published ? [] : [say.notPublished({ others: events.length > 0 })]),
    ...(period === undefined
      ? []
      : [[...say.period({ period: dateNode(context, period) }), ...periodEndSaid(context, document.id)]]),
    ...(nextReview === undefined
      ? []
      : [
          [...say.printedNextReview({ on: dateNode(context, nextReview) }), ...printedReviewSaid(context, document.id)],
        ]),
    ...(updatedBy === undefined ? [] : [say.updatedBy({ role: roleNode(context, updatedBy) })]),
  ];
};

/** When the time that a document is for ends, under each reading. */
const periodEndSaid = (context: Context, document: string): Said => {
  const { documents: say, open } = context.words;
  const finding = context.published.periods.find((period) => period.document === document)?.finding;
  if (finding === undefined || finding.kind === "notApplicable") return [];
  const end = ({ endsOn, ended, days }: { endsOn: string; ended: boolean; days: number }) => ({
    endsOn: dayNode(context, endsOn),
    ended,
    days: numberNode(context, days, "days"),
  });
  if (finding.kind === "determined") return say.periodEnd({ ...end(finding.value), given: null });
  return [
    ...finding.open.flatMap(({ code }) => open.question[code]),
    ...finding.alternatives.flatMap(({ given, value }) =>
      say.periodEnd({ ...end(value), given: assumed(context.words, given) }),
    ),
  ];
};

/** The audit's doubt about a printed review date, where it has one. */
const printedReviewSaid = (context: Context, document: string): Said => {
  const { documents: say } = context.words;
  const finding = context.published.audit.find(
    ({ check, subject }) => check === "printedReviewIsInTime" && subject.id === document,
  )?.finding;
  if (finding?.kind === "determined" && finding.value === "notMet") return say.printedReviewTooLate({ given: null });
  if (finding?.kind !== "undetermined") return [];
  return finding.alternatives
    .filter(({ value }) => value === "notMet")
    .flatMap(({ given }) => say.printedReviewTooLate({ given: assumed(context.words, given) }));
};

/** A review cycle, what makes it come sooner, and whether that has happened. */
const cycleEntry = (context: Context, document: PlanDocument, cycle: ReviewCycle): readonly (Sentence | List)[] => {
  const { documents: say } = context.words;
  const { by, bound, runsFrom, printed, earlyIf } = cycle;
  const calls = callsOf(context, document.id).filter(({ trigger }) => earlyIf.some(({ id }) => id === trigger));
  return [
    ...say.cycle({
      by: by === undefined ? null : roleNode(context, by),
      every: everyNode(context, cycle),
      bound: bound ?? null,
      runsFrom: runsFrom ?? null,
      printed,
    }),
    ...(earlyIf.length === 0 ? [] : say.early.intro),
    ...bullets(earlyIf.map((trigger) => say.early.trigger(trigger))),
    ...(earlyIf.length > 0 && calls.length === 0 ? say.early.noneRecorded : []),
    ...calls.flatMap(({ trigger, from, lastDay }) => {
      const called = find(earlyIf, trigger);
      return say.early.called({
        reason: called.reason,
        printed: called.printed,
        on: dayNode(context, from),
        reviewBy: lastDay === null ? null : dayNode(context, lastDay),
      });
    }),
  ];
};

/** Reviews of a document that a recorded trigger calls for; the same under every assumption. */
const callsOf = ({ published }: Context, document: string): NextReview["calledFor"] => {
  const finding = published.nextReviews.find((review) => review.document === document)?.finding;
  if (finding === undefined || finding.kind === "notApplicable") return [];
  return finding.kind === "determined" ? finding.value.calledFor : (finding.alternatives[0]?.value.calledFor ?? []);
};
