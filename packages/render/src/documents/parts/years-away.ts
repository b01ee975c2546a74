/** Whole years, rounded, until the first and the last day that a time can mean. */
export interface YearsAway {
  readonly least: number;
  readonly most: number;
}

/**
 * How far off a time is, for readers to whom years ahead are far. `null` where a day it can mean is less than half a year
 * off or has passed.
 */
export const yearsAway = (asOf: string, first: string, last: string): YearsAway | null => {
  const [least, most] = [first, last].map((day) => Math.round((monthsOf(day) - monthsOf(asOf)) / 12));
  return least === undefined || most === undefined || least < 1 ? null : { least, most };
};

/** Months of the calendar, with the days of a month as parts of it. */
const monthsOf = (iso: string): number => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return 12 * year + month + day / 31;
};
