import { UTCDateMini } from "@date-fns/utc/date/mini";
import type { PlainDate } from "@equality/model";
import { addDays as addDaysTo } from "date-fns/addDays";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";

// A calendar day has no hour and no zone. It is lent midnight in UTC, where no day is longer or shorter than another,
// so that date-fns can count with it; only the day ever leaves this folder.

const dateOf = (day: PlainDate): Date => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const date = match === null ? undefined : new UTCDateMini(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (date === undefined || dayOf(date) !== day)
    throw new RangeError(`Expected a day that exists, such as "2026-03-25", but got ${JSON.stringify(day)}.`);
  return date;
};

const dayOf = (date: Date): PlainDate =>
  `${String(date.getFullYear()).padStart(4, "0")}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;

/** Throws a RangeError unless the text is a calendar day that exists. */
export const requireDay = (day: PlainDate): PlainDate => dayOf(dateOf(day));

/** The day so many days later, or earlier for a negative count. */
export const addDays = (day: PlainDate, days: number): PlainDate => dayOf(addDaysTo(dateOf(day), days));

/** The same day of the month so many months later; the month's last day where it has no such day. */
export const addMonths = (day: PlainDate, months: number): PlainDate => dayOf(addMonthsTo(dateOf(day), months));

/** Whole days from the first day to the second; negative when the second comes first. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  differenceInCalendarDays(dateOf(to), dateOf(from));

/** The day of the month, 1 to 31. */
export const dayOfMonth = (day: PlainDate): number => Number(day.slice(8, 10));

// ISO days sort as text.
export const earliest = (first: PlainDate, ...rest: PlainDate[]): PlainDate => [first, ...rest].sort()[0] ?? first;
export const latest = (first: PlainDate, ...rest: PlainDate[]): PlainDate => [first, ...rest].sort().at(-1) ?? first;
