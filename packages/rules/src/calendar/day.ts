import { UTCDateMini } from "@date-fns/utc/date/mini";
import type { PlainDate } from "@equality/model";
import { addDays as addDaysTo } from "date-fns/addDays";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { millisecondsInDay } from "date-fns/constants";

// A calendar day has no hour and no zone. It is lent midnight in UTC, where no day is longer or shorter than another,
// so that date-fns can count with it; only the day ever leaves this folder.

/** Throws a RangeError unless the text is a calendar day that exists. */
export const dateOf = (day: PlainDate): Date => {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  const found = new UTCDateMini(year, month - 1, date);
  const isForm = day.length === 10 && day[4] === "-" && day[7] === "-";
  if (!isForm || found.getDate() !== date || found.getMonth() !== month - 1 || found.getFullYear() !== year)
    throw new RangeError(`Expected a day that exists, such as "2026-03-25", but got ${JSON.stringify(day)}.`);
  return found;
};

export const dayOf = (date: Date): PlainDate =>
  `${padded(date.getFullYear(), 4)}-${padded(date.getMonth() + 1, 2)}-${padded(date.getDate(), 2)}`;

const padded = (count: number, width: number): string => String(count).padStart(width, "0");

/** Throws a RangeError unless the text is a calendar day that exists. */
export const requireDay = (day: PlainDate): PlainDate => {
  dateOf(day);
  return day;
};

/** The day so many days later, or earlier for a negative count. */
export const addDays = (day: PlainDate, days: number): PlainDate => dayOf(addDaysTo(dateOf(day), days));

/** The same day of the month so many months later; the month's last day where it has no such day. */
export const addMonths = (day: PlainDate, months: number): PlainDate => dayOf(addMonthsTo(dateOf(day), months));

/** Whole days from the first day to the second; negative when the second comes first. Every day in UTC is as long. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  (dateOf(to).getTime() - dateOf(from).getTime()) / millisecondsInDay;

// ISO days sort as text.
export const earliest = (first: PlainDate, ...rest: PlainDate[]): PlainDate => [first, ...rest].sort()[0] ?? first;
export const latest = (first: PlainDate, ...rest: PlainDate[]): PlainDate => [first, ...rest].sort().at(-1) ?? first;
