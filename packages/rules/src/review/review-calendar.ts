import type { Assumption, Confidence, EqualityPlan, Finding, PlainDate, PrintedDate, Subject } from "@equality/model";
import { daysBetween, requireDay } from "../calendar/day.ts";
import type { Reckoning } from "../calendar/placement.ts";
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
 * Every day from one day to another, both included, on which a deadline, a local review, the review that a document or an
 * impact assessment prints, one called for early or the period of a document ends, in order of days. A date that an instrument fixes is there each time
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
    ...printedReviews(plan).flatMap(({ subject, on, reckoning }) =>
      readingsOf(on, reckoning).map(({ of: day, given }) => ({
        day,
        ...(given === undefined ? {} : { given }),
        rule: "printedReview" as const,
        basis: "localPolicy" as const,
        subject,
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
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
};

/** By day, and those of one day by what they are about, so that the order of the plan makes no difference. */
const keyOf = ({ day, subject, of = "", given }: Omit<ComingDay, "leadDays">): string =>
  [day, subject.kind, subject.id, of, given?.answer ?? ""].join(" ");

type PrintedReview = { readonly subject: Subject; readonly on: PrintedDate; readonly reckoning: Reckoning };

/** The reviews for which documents print a day of their own, and those that impact assessments set. */
const printedReviews = (plan: EqualityPlan): PrintedReview[] => [
  ...plan.documents.flatMap(({ id, nextReview: on, ...document }) =>
    on === undefined
      ? []
      : [{ subject: { kind: "document" as const, id }, on, reckoning: reckoningFor(document, plan) }],
  ),
  ...(plan.impactAssessments ?? []).flatMap(({ id, reviewOn: on, ...assessment }) =>
    on === undefined
      ? []
      : [{ subject: { kind: "impactAssessment" as const, id }, on, reckoning: reckoningFor(assessment, plan) }],
  ),
];

/** Both ends of a day that is printed as a month, and the last of each time that unclear words can mean. */
const readingsOf = (on: PrintedDate, reckoning: Reckoning): Reading<PlainDate>[] => {
  const days = possibleDays(on, reckoning);
  switch (days.kind) {
    case "placed":
      return daysToTry(days, "whenExactly");
    case "open": {
      const { question } = days;
      return days.readings.map(({ answer, last }) => ({ of: last, given: { question, answer, because: "reading" } }));
    }
    case "notADate":
      return [];
  }
};

const daysOf = <Value>(
  finding: Finding<Value>,
  dayOf: (value: Value) => PlainDate,
): { day: PlainDate; given?: Assumption }[] => {
  if (finding.kind === "notApplicable") return [];
  if (finding.kind === "determined") return [{ day: dayOf(finding.value) }];
  return finding.alternatives.map(({ given, value }) => ({ day: dayOf(value), given }));
};
