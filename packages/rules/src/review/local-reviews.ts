import type {
  CycleReview,
  EqualityPlan,
  Finding,
  LocalReview,
  PlainDate,
  PlanDocument,
  ReviewCycle,
} from "@equality/model";
import { requireDay } from "../calendar/day.ts";
import { lastDayAfter, lengthOf } from "../calendar/period.ts";
import { daysToTry, underEachReading } from "./by-reading.ts";
import { latestOf, type PlacedEvent, placedEvents } from "./publication.ts";
import { timeliness } from "./timeliness.ts";

/**
 * When each document's own cycles ask for its next review. Local policy, counted from the last event that the cycle
 * names, which is not itself counted: approved on 25 March 2026 and reviewed every three years is due by 25 March 2029.
 *
 * An event that is not recorded, or known only to the month, leaves the review undetermined.
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
  const started = latestOf(events.filter(({ event }) => event === cycle.runsFrom));
  const subject = { kind: "document" as const, id: document };
  const length = lengthOf(cycle.every);
  return underEachReading(
    "localReview",
    started === undefined ? [] : daysToTry(started, "eventOn"),
    { code: "eventOn", subject },
    started === undefined ? [{ code: "notRecorded", inputs: { question: "eventOn", subject }, result: null }] : [],
    (day) => {
      const lastDay = lastDayAfter(day, length);
      const timely = timeliness(lastDay, asOf);
      return {
        value: { ...timely.value, startedOn: day },
        steps: [
          { code: "clockStarts", inputs: { event: cycle.runsFrom, document, on: day }, result: day },
          { code: "periodAfter", inputs: { start: day, length }, result: lastDay },
          timely.step,
        ],
      };
    },
  );
};
