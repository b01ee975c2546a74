import * as fc from "fast-check";

/** First and last calendar year of generated days, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The years that days are of when nothing else is asked for. */
export const usualYears: Years = { from: 2000, to: 2049 };

/** A day in its parts; `month` and `day` count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** A year, both ends included. */
export const yearIn = ({ from, to }: Years): fc.Arbitrary<number> => fc.integer({ min: from, max: to });

/** A day that exists. The last days of months come up more often than others, as boundaries should. */
export const dayIn = (years: Years): fc.Arbitrary<Day> =>
  fc
    .tuple(yearIn(years), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 33 }))
    .map(([year, month, day]) => ({ year, month, day: Math.min(day, daysIn(year, month)) }));

/** A number from 0 to 99 in two digits. */
export const two = (n: number): string => String(n).padStart(2, "0");

export const isoDay = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;

/**
 * A day that exists, as `PlainDate`; from 2000 to 2049 unless told otherwise. Ends of months, and so 29 February, come up
 * often.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { plainDate } from "@equality/model/testing"
 *
 * fc.assert(fc.property(plainDate({ from: 2024, to: 2024 }), (day) => day >= "2024-01-01" && day <= "2024-12-31"))
 * ```
 */
export const plainDate = (years: Years = usualYears): fc.Arbitrary<string> => dayIn(years).map(isoDay);

/**
 * A length of time, as `Duration`: the lengths that documents give, and now and then another up to 120 of a unit.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { Duration } from "@equality/model"
 * import { duration } from "@equality/model/testing"
 *
 * fc.assert(fc.property(duration(), (length) => Duration.safeParse(length).success))
 * ```
 */
export const duration = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("P1Y", "P2Y", "P3Y", "P4Y", "P6M", "P12M", "P18M", "P2W", "P10D") },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 120 }), fc.constantFrom("Y", "M", "W", "D"))
        .map(([n, unit]) => `P${n}${unit}`),
    },
  );
