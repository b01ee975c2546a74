import type { Assumption, Body, BodyDeadline, Deadline, EqualityPlan, Finding, PlainDate } from "@equality/model";
import { type FixedDateRow, statuteRows } from "@equality/model/statute";
import { addDays } from "../calendar/day.ts";
import { deadlines } from "./deadlines.ts";
import { fixedDeadline } from "./fixed-deadline.ts";

type Due = Pick<Deadline, "lastDay" | "row" | "confidence">;

/** A last day under a duty, and the assumption under which it is that. */
export type ComingDeadline = { readonly deadline: BodyDeadline; readonly due: Due; readonly given?: Assumption };

/**
 * The deadlines of a plan up to a day: the next of each, and of a date that the instrument itself fixes also those after it.
 * When a rolling duty falls due after the next time hangs on when it is done, so of it there is only the next.
 */
export const comingDeadlines = (plan: EqualityPlan, asOf: PlainDate, until: PlainDate): ComingDeadline[] =>
  deadlines(plan, asOf).flatMap((deadline) => {
    const body = plan.bodies.find(({ id }) => id === deadline.body);
    const row = statuteRows.find((one): one is FixedDateRow => one.kind === "fixedDate" && one.id === deadline.row);
    return readingsOf(deadline.finding).flatMap(({ due, ...given }) => {
      const later = row === undefined || body === undefined ? [] : laterOnes(row, body, due.lastDay, until);
      return [due, ...later].map((one) => ({ deadline, due: one, ...given }));
    });
  });

const readingsOf = (finding: Finding<Deadline>): { due: Due; given?: Assumption }[] => {
  if (finding.kind === "notApplicable") return [];
  return finding.kind === "determined"
    ? [{ due: finding.value }]
    : finding.alternatives.map(({ given, value }) => ({ due: value, given }));
};

const laterOnes = (row: FixedDateRow, body: Body, first: PlainDate, until: PlainDate): Due[] => {
  const after = (day: PlainDate): Due | undefined => readingsOf(fixedDeadline(row, body, addDays(day, 1)))[0]?.due;
  const later: Due[] = [];
  for (let day = first; day < until; ) {
    const next = after(day);
    if (next === undefined || next.lastDay > until || !isInForce(row, next.lastDay)) break;
    later.push(next);
    day = next.lastDay;
  }
  return later;
};

const isInForce = ({ inForceUntil }: FixedDateRow, on: PlainDate): boolean =>
  inForceUntil === null || on < inForceUntil;
