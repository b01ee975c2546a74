import type { Assumption, Confidence, EqualityPlan, Finding, PlainDate, PlanDocument, Subject } from "@equality/model";
import { daysBetween, requireDay } from "../calendar/day.ts";
import { possibleDays } from "../calendar/possible-days.ts";
import { daysToTry, type Reading } from "./by-reading.ts";
import { comingDeadlines } from "./coming-deadlines.ts";
import { reckoningFor } from "./document-bodies.ts";
import { localReviews } from "./local-reviews.ts";
import { periodEnds } from "./period-end.ts";

/** A coming day. `given` is the assumption under which it comes, where the record leaves it open. */
export type ComingDay = {
  readonly day: PlainDate;
  /** Whole days from the day asked about; 0 for that day itself. */
  readonly leadDays: number;
  readonly rule: "deadline" | "localReview" | "printedReview" | "calledReview" | "periodEnd";
  readonly basis: "statutory" | "guidance" | "grantCondition" | "localPolicy";
  readonly subject: Subject;
  /** The duty of a deadline, or the cycle of a review. */
  readonly of?: string;
  /** Of a deadline, the row of the statute tables that gives the day, and how sure one can be of it. */
  readonly row?: string;
  readonly confidence?: Confidence;
  readonly given?: Assumption;
};

/**
 * Every day from one day to another, both included, on which a deadline, a local review, the review that a document prints,
 * one called for early or the period of a document ends, in order of days. A date that an instrument fixes is there each time
 * it comes; of all else that recurs the next time only, because the one after it hangs on when that is done. Days gone by are
 * not in it; `deadlines` has them.
 *
 * A day that hangs on an open question is there once for each answer that can be suggested, with the assumption.
 *
 * @throws RangeError if a day does not exist, or if `until` comes before `asOf`.
 *
 * @example
 * ```ts
 * import { reviewCalendar } from "@equality/rules/review"
 *
 * const plan = {
 *   schemaVersion: 1 as const,
 *   bodies: [{ id: "trust", kind: "academyTrust" as const, name: "A trust", jurisdiction: "england" as const, employees: { count: 300 } }],
 *   schools: [], roles: [], groups: [], measures: [], documents: [], objectives: [],
 * }
 * reviewCalendar(plan, "2027-03-01", "2027-12-31").map(({ day, leadDays, of }) => [day, leadDays, of]) // => [["2027-03-30", 29, "genderPayGap"]]
 * ```
 */
export const reviewCalendar = (plan: EqualityPlan, asOf: PlainDate, until: PlainDate): ComingDay[] => {
  if (requireDay(until) < requireDay(asOf))
    throw new RangeError(`Expected a last day on or after ${asOf}, but got ${until}.`);
  const days: Omit<ComingDay, "leadDays">[] = [
    ...comingDeadlines(plan, asOf, until).map(({ deadline: { body, school, duty, basis }, due, given }) => ({
      day: due.lastDay,
      ...(given === undefined ? {} : { given }),
      rule: "deadline" as const,
      basis,
      subject: school === undefined ? { kind: "body" as const, id: body } : { kind: "school" as const, id: school },
      of: duty,
      row: due.row,
      confidence: due.confidence,
    })),
    ...localReviews(plan, asOf).flatMap(({ document, cycle, finding }) =>
      daysOf(finding, ({ lastDay }) => lastDay).map((day) => ({
        ...day,
        rule: "localReview" as const,
        basis: "localPolicy" as const,
        subject: { kind: "document" as const, id: document },
        of: cycle,
      })),
    ),
    ...plan.documents.flatMap(({ id, reviewCycles }) =>
      reviewCycles.flatMap((cycle) =>
        (cycle.calls ?? []).flatMap(({ on, reviewBy }) =>
          reviewBy === undefined || on > asOf
            ? []
            : [
                {
                  day: reviewBy,
                  rule: "calledReview" as const,
                  basis: "localPolicy" as const,
                  subject: { kind: "document" as const, id },
                  of: cycle.id,
                },
              ],
        ),
      ),
    ),
    ...plan.documents.flatMap((document) =>
      printedReviews(document, plan).map(({ of: day, given }) => ({
        day,
        ...(given === undefined ? {} : { given }),
        rule: "printedReview" as const,
        basis: "localPolicy" as const,
        subject: { kind: "document" as const, id: document.id },
      })),
    ),
    ...periodEnds(plan, asOf).flatMap(({ document, finding }) =>
      daysOf(finding, ({ endsOn }) => endsOn).map((day) => ({
        ...day,
        rule: "periodEnd" as const,
        basis: "localPolicy" as const,
        subject: { kind: "document" as const, id: document },
      })),
    ),
  ];
  return days
    .filter(({ day }) => asOf <= day && day <= until)
    .map((entry) => ({ ...entry, leadDays: daysBetween(asOf, entry.day) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
};

/** The day that a document prints for its own next review: both ends of one that is printed as a month. */
const printedReviews = (document: PlanDocument, plan: EqualityPlan): Reading<PlainDate>[] => {
  const { nextReview } = document;
  const days = nextReview === undefined ? undefined : possibleDays(nextReview, reckoningFor(document, plan));
  return days?.kind === "placed" ? daysToTry(days, "whenExactly") : [];
};

const daysOf = <Value>(
  finding: Finding<Value>,
  dayOf: (value: Value) => PlainDate,
): { day: PlainDate; given?: Assumption }[] => {
  if (finding.kind === "notApplicable") return [];
  if (finding.kind === "determined") return [{ day: dayOf(finding.value) }];
  return finding.alternatives.map(({ given, value }) => ({ day: dayOf(value), given }));
};
