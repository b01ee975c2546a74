import type { Assumption, EqualityPlan, Finding, PlainDate, Subject } from "@equality/model";
import { daysBetween, requireDay } from "../calendar/day.ts";
import { deadlines } from "./deadlines.ts";
import { localReviews } from "./local-reviews.ts";
import { periodEnds } from "./period-end.ts";

/** A coming day. `given` is the assumption under which it comes, where the record leaves it open. */
export type ComingDay = {
  readonly day: PlainDate;
  /** Whole days from the day asked about; 0 for that day itself. */
  readonly leadDays: number;
  readonly rule: "deadline" | "localReview" | "calledReview" | "periodEnd";
  readonly basis: "statutory" | "guidance" | "grantCondition" | "localPolicy";
  readonly subject: Subject;
  /** The duty of a deadline, or the cycle of a review. */
  readonly of?: string;
  readonly given?: Assumption;
};

/**
 * Every day from one day to another, both included, on which a deadline, a local review, a review called for early or the
 * period of a document ends, in order of days. Days gone by are not in it; `deadlines` has them.
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
    ...deadlines(plan, asOf).flatMap(({ body, school, duty, basis, finding }) =>
      daysOf(finding, ({ lastDay }) => lastDay).map((day) => ({
        ...day,
        rule: "deadline" as const,
        basis,
        subject: school === undefined ? { kind: "body" as const, id: body } : { kind: "school" as const, id: school },
        of: duty,
      })),
    ),
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

const daysOf = <Value>(
  finding: Finding<Value>,
  dayOf: (value: Value) => PlainDate,
): { day: PlainDate; given?: Assumption }[] => {
  if (finding.kind === "notApplicable") return [];
  if (finding.kind === "determined") return [{ day: dayOf(finding.value) }];
  return finding.alternatives.map(({ given, value }) => ({ day: dayOf(value), given }));
};
