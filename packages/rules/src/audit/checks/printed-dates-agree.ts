import type { EqualityPlan, PlainDate, PlanDocument, PrintedDate, ReviewCycle, Step } from "@equality/model";
import { lastDayAfter, lengthOf } from "../../calendar/period.ts";
import type { Span } from "../../calendar/placement.ts";
import { possibleDays } from "../../calendar/possible-days.ts";
import { reckoningOf } from "../../calendar/reckoning.ts";
import { latestOf, type PlacedEvent, placedEvents } from "../../review/publication.ts";
import { judged, looked, notApplicable } from "../answer.ts";
import { bodyOf } from "../body-of.ts";
import { type Answer, check } from "../check.ts";

/**
 * No two dates that a document prints exclude each other. Different things may happen in any order, and a month agrees
 * with each day in it; but nothing happens to a document before it was created, and the next review it prints is the one
 * that its own cycle gives: in the same days for an exact cycle, no later for one that sets a maximum.
 */
export const printedDatesAgree = check({
  id: "printedDatesAgree",
  severity: "weakness",
  subject: "document",
  citation: null,
  remedy: "correctDates",
  judge: ({ plan, asOf }) => plan.documents.map((document) => judge(document, plan, asOf)),
});

type Resolved = Extract<Step, { code: "dateResolved" }>;

/** Two printed dates: what the second is called, whether both can be true, and how it was worked out, if it was. */
type Pair = { readonly of: string; readonly agree: boolean; readonly steps: Step[] };

const judge = (document: PlanDocument, plan: EqualityPlan, asOf: PlainDate): Answer => {
  const reckoning = reckoningOf(bodyOf(plan, document));
  const resolve = (date: PrintedDate): Resolved[] => {
    const days = possibleDays(date, reckoning);
    if (days.kind !== "placed") return [];
    return [
      { code: "dateResolved", inputs: { printed: date.printed }, result: { first: days.first, last: days.last } },
    ];
  };
  const happened = document.events.flatMap(({ on }) => resolve(on)).filter(({ result }) => result.first <= asOf);
  const reviewed = document.nextReview === undefined ? [] : resolve(document.nextReview);
  const events = placedEvents(document, plan, asOf);
  const pairs = [
    ...eventPairs(events),
    ...reviewed.flatMap(({ result }) => document.reviewCycles.flatMap((cycle) => reviewPair(result, cycle, events))),
  ];
  if (pairs.length === 0) return notApplicable(document.id, "noSuchContent");
  const conflicts = pairs.filter(({ agree }) => !agree).map(({ of }) => of);
  return judged(document.id, conflicts.length === 0, [
    ...happened,
    ...reviewed,
    ...pairs.flatMap(({ steps }) => steps),
    looked("datesThatConflict", pairs.length, conflicts),
  ]);
};

const eventPairs = (events: readonly PlacedEvent[]): Pair[] =>
  events.flatMap((one, i) =>
    events.slice(i + 1).map((other): Pair => {
      const [created, later] = other.event === "created" ? [other, one] : [one, other];
      const ordered = created.event === "created" && later.event !== "created";
      return { of: later.event, agree: !ordered || created.first <= later.last, steps: [] };
    }),
  );

const reviewPair = (printed: Span, cycle: ReviewCycle, events: readonly PlacedEvent[]): Pair[] => {
  const start = latestOf(events.filter(({ event }) => event === cycle.runsFrom));
  if (start === undefined || cycle.every === undefined) return [];
  const length = lengthOf(cycle.every);
  const [first, last] = [lastDayAfter(start.first, length), lastDayAfter(start.last, length)];
  const inTime = printed.first <= last;
  const agree = cycle.bound === "exact" ? inTime && first <= printed.last : inTime;
  const step = (from: PlainDate, result: PlainDate): Step => ({
    code: "periodAfter",
    inputs: { start: from, length },
    result,
  });
  return [
    {
      of: cycle.id,
      agree,
      steps: first === last ? [step(start.first, first)] : [step(start.first, first), step(start.last, last)],
    },
  ];
};
