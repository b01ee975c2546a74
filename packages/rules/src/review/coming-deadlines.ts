import type { Assumption, BodyDeadline, Deadline, EqualityPlan, Finding, PlainDate } from "@equality/model";
import { type FixedDateRow, statuteRows } from "@equality/model/statute";
import { deadlines } from "./deadlines.ts";

type Due = Pick<Deadline, "lastDay" | "row" | "confidence">;

/** A last day under a duty, and the assumption under which it is that. */
export type ComingDeadline = { readonly deadline: BodyDeadline; readonly due: Due; readonly given?: Assumption };

/**
 * The deadlines of a plan up to a day: the next of each, and of a date that the instrument itself fixes also those after it.
 * When a rolling duty falls due after the next time hangs on when it is done, so of it there is only the next.
 */
export const comingDeadlines = (plan: EqualityPlan, asOf: PlainDate, until: PlainDate): ComingDeadline[] =>
  deadlines(plan, asOf).flatMap((deadline) => {
    const row = statuteRows.find((one): one is FixedDateRow => one.kind === "fixedDate" && one.id === deadline.row);
    return readingsOf(deadline.finding).flatMap(({ due, ...given }) =>
      [due, ...(row === undefined ? [] : laterOnes(row, due, until))].map((one) => ({ deadline, due: one, ...given })),
    );
  });

const readingsOf = (finding: Finding<Deadline>): { due: Due; given?: Assumption }[] => {
  if (finding.kind === "notApplicable") return [];
  return finding.kind === "determined"
    ? [{ due: finding.value }]
    : finding.alternatives.map(({ given, value }) => ({ due: value, given }));
};

const laterOnes = ({ everyYears, inForceUntil }: FixedDateRow, due: Due, until: PlainDate): Due[] => {
  const [year, monthAndDay] = [yearOf(due.lastDay), due.lastDay.slice(4)];
  const times = Math.max(0, Math.floor((yearOf(until) - year) / everyYears));
  return Array.from({ length: times }, (_, i) => ({
    ...due,
    lastDay: `${year + everyYears * (i + 1)}${monthAndDay}`,
  })).filter(({ lastDay }) => lastDay <= until && (inForceUntil === null || lastDay < inForceUntil));
};

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));
