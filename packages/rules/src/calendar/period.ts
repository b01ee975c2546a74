import type { Duration, PlainDate } from "@equality/model";
import { addDays as addDaysTo } from "date-fns/addDays";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { addDays, addMonths, dateOf, dayOf } from "./day.ts";

/** A length of time as a count of one unit. A year is twelve calendar months, never 365 days. */
export type Length = { readonly unit: "months" | "weeks" | "days"; readonly count: number };

/**
 * A duration as a length.
 *
 * @throws RangeError if the text is not a duration in one unit, such as `"P3Y"`.
 */
export const lengthOf = (duration: Duration): Length => {
  const match = /^P([1-9]\d*)([YMWD])$/.exec(duration);
  if (match === null)
    throw new RangeError(`Expected a length of time such as "P3Y", but got ${JSON.stringify(duration)}.`);
  const count = Number(match[1]);
  switch (match[2]) {
    case "Y":
      return { unit: "months", count: count * 12 };
    case "M":
      return { unit: "months", count };
    case "W":
      return { unit: "weeks", count };
    default:
      return { unit: "days", count };
  }
};

/**
 * The last day of a period of months that begins with a day, that day being counted.
 *
 * The period ends on the day before the corresponding date, or, where the last month has no such date, on that month's
 * last day. Statutory intervals "beginning with the date of last publication" are read so.
 *
 * @param start - First day of the period, counted.
 * @param months - Length in calendar months.
 * @throws RangeError if `start` is not a day that exists.
 * @see Matthew v Sedman [2021] UKSC 19, paragraph 3.
 *
 * @example
 * ```ts
 * import { lastDayBeginningWith } from "@equality/rules/review"
 *
 * lastDayBeginningWith("2025-03-26", 12) // => "2026-03-25"
 * lastDayBeginningWith("2024-02-29", 12) // => "2025-02-28"
 * lastDayBeginningWith("2023-03-01", 12) // => "2024-02-29"
 * ```
 */
export const lastDayBeginningWith = (start: PlainDate, months: number): PlainDate => {
  const first = dateOf(start);
  const corresponding = addMonthsTo(first, months);
  return dayOf(corresponding.getDate() === first.getDate() ? addDaysTo(corresponding, -1) : corresponding);
};

/**
 * The last day of a length of time that runs after a day, that day not being counted: the corresponding date, or the
 * month's last day where there is none. Local review cycles ("every three years" from an approval) are read so.
 *
 * @param start - Day before the first day counted.
 * @param length - Months, weeks or days.
 * @throws RangeError if `start` is not a day that exists.
 * @see Dodds v Walker [1981] 1 WLR 1027 (HL), the corresponding date rule.
 *
 * @example
 * ```ts
 * import { lastDayAfter } from "@equality/rules/review"
 *
 * lastDayAfter("2026-03-25", { unit: "months", count: 36 }) // => "2029-03-25"
 * lastDayAfter("1978-09-30", { unit: "months", count: 4 }) // => "1979-01-30"
 * ```
 */
export const lastDayAfter = (start: PlainDate, length: Length): PlainDate => {
  switch (length.unit) {
    case "months":
      return addMonths(start, length.count);
    case "weeks":
      return addDays(start, length.count * 7);
    case "days":
      return addDays(start, length.count);
  }
};
