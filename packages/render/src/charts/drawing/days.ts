import { UTCDateMini } from "@date-fns/utc/date/mini";
import { scaleUtc } from "d3-scale";

/** The first moment of a day, as a number for a scale. No zone is in it. */
const momentOf = (day: string): number => new UTCDateMini(`${day}T00:00:00Z`).getTime();

/** Places for days, from the first of some to the last, and the first days of years between them. */
export interface DayScale {
  readonly at: (day: string) => number;
  readonly years: readonly { readonly year: string; readonly x: number }[];
}

const day = 24 * 60 * 60 * 1000;

/** Four digits and a space beside them. */
const roomForYear = 44;

export const dayScale = (days: readonly string[], left: number, right: number): DayScale => {
  const moments = days.map(momentOf);
  const first = Math.min(...moments);
  const last = Math.max(...moments);
  // One day alone stands in the middle.
  const scale = scaleUtc(first === last ? [first - day, last + day] : [first, last], [left, right]);
  const years = scale
    .ticks(6)
    .filter((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1 && tick.getUTCHours() === 0)
    .map((tick) => ({ year: `${tick.getUTCFullYear()}`, x: scale(tick) }));
  const between = years.length < 2 ? roomForYear : (years[1] as { x: number }).x - (years[0] as { x: number }).x;
  const every = Math.ceil(roomForYear / between);
  return { at: (one) => scale(momentOf(one)), years: years.filter((_, i) => i % every === 0) };
};
