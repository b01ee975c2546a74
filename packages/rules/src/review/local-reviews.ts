import type {
  CycleReview,
  EqualityPlan,
  Finding,
  LifecycleEventKind,
  LocalReview,
  PlainDate,
  PlanDocument,
  Question,
  ReviewCycle,
} from "@equality/model";
import { lifecycleEvents } from "@equality/model/vocabulary";
import { requireDay } from "../calendar/day.ts";
import { lastDayAfter, lengthOf } from "../calendar/period.ts";
import { daysToTry, type Reading, underEachReading } from "./by-reading.ts";
import { latestOf, type PlacedEvent, placedEvents } from "./publication.ts";
import { timeliness } from "./timeliness.ts";

/**
 * When each document's own cycles ask for its next review. Local policy, counted from the last event that the cycle
 * names, which is not itself counted: approved on 25 March 2026 and reviewed every three years is due by 25 March 2029.
 *
 * An event that is not recorded, or known only to the month, leaves the review undetermined. So does a cycle whose length
 * is not printed ("reviewed regularly"), of which no day is given, and one that does not say from what it counts, of which
 * each day that is recorded is tried.
 *
 * @throws RangeError if `asOf` is not a day that exists.
 */
export const localReviews = (plan: EqualityPlan, asOf: PlainDate): CycleReview[] => {
  requireDay(asOf);
  return plan.documents.flatMap((document) => localReviewsOf(document, plan, asOf));
};

/** The local reviews of one document. */
export const localReviewsOf = (document: PlanDocument, plan: EqualityPlan, asOf: PlainDate): CycleReview[] => {
  const events = placedEvents(document, plan, asOf);
  return document.reviewCycles.map((cycle) => ({
    document: document.id,
    cycle: cycle.id,
    finding: localReview(document.id, cycle, events, asOf),
  }));
};

const localReview = (
  document: string,
  cycle: ReviewCycle,
  events: readonly PlacedEvent[],
  asOf: PlainDate,
): Finding<LocalReview> => {
  if (cycle.every === undefined) return withoutLength(cycle);
  const length = lengthOf(cycle.every);
  const open = openOf(cycle, document);
  const readings = cycle.runsFrom === undefined ? possibleStarts(events) : startsWith(cycle.runsFrom, events);
  return underEachReading(
    RULE,
    readings,
    open,
    readings.length > 0
      ? []
      : [{ code: "notRecorded", inputs: { question: open.code, subject: open.subject }, result: null }],
    ({ event, day }) => {
      const lastDay = lastDayAfter(day, length);
      const timely = timeliness(lastDay, asOf);
      return {
        value: { ...timely.value, startedOn: day },
        steps: [
          { code: "clockStarts", inputs: { event, document, on: day }, result: day },
          { code: "periodAfter", inputs: { start: day, length }, result: lastDay },
          timely.step,
        ],
      };
    },
  );
};

const RULE = "localReview";

type Start = { readonly event: LifecycleEventKind; readonly day: PlainDate };

/** No day follows from "reviewed regularly". */
const withoutLength = ({ id }: ReviewCycle): Finding<LocalReview> => {
  const subject = { kind: "cycle" as const, id };
  return {
    kind: "undetermined",
    open: [{ code: "cycle", subject }],
    alternatives: [],
    explanation: { rule: RULE, steps: [{ code: "notRecorded", inputs: { question: "cycle", subject }, result: null }] },
  };
};

const openOf = ({ id, runsFrom }: ReviewCycle, document: string): Question =>
  runsFrom === undefined
    ? { code: "cycleRunsFrom", subject: { kind: "cycle", id } }
    : { code: "eventOn", subject: { kind: "document", id: document } };

const startsWith = (event: LifecycleEventKind, events: readonly PlacedEvent[]): Reading<Start>[] => {
  const started = latestOf(events.filter((one) => one.event === event));
  return started === undefined
    ? []
    : daysToTry(started, "eventOn").map(({ of: day, ...rest }) => ({ of: { event, day }, ...rest }));
};

/** Where a document does not say from what it counts: the days of whatever happened to it, each once. */
const possibleStarts = (events: readonly PlacedEvent[]): Reading<Start>[] => {
  const kinds = lifecycleEvents.filter((kind) => kind !== "superseded" && kind !== "withdrawn");
  const starts = kinds.flatMap((kind) => startsWith(kind, events).map(({ of }) => of));
  return starts
    .filter(({ day }, i) => starts.findIndex((other) => other.day === day) === i)
    .map((of) => ({ of, given: { question: "cycleRunsFrom", answer: of.day, because: "reading" } }));
};
