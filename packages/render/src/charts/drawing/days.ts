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

export const dayScale = (days: readonly string[], left: number, right: number): DayScale => {
  const moments = days.map(momentOf);
  const first = Math.min(...moments);
  const last = Math.max(...moments);
  // One day alone stands in the middle.
  const scale = scaleUtc(first === last ? [first - day, last + day] : [first, last], [left, right]);
  return {
    at: (one) => scale(momentOf(one)),
    years: scale
      .ticks(6)
      .filter((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1)
      .map((tick) => ({ year: `${tick.getUTCFullYear()}`, x: scale(tick) })),
  };
};
