import type { DutyId } from "../vocabulary/duty.ts";
import type { Jurisdiction } from "../vocabulary/jurisdiction.ts";

/**
 * A time after a duty's first row began in which no row of it is in force. `from` is the first day without, `until` the
 * first day with a row again, or null. `why` is for developers.
 */
export interface DeliberateGap {
  readonly jurisdiction: Jurisdiction;
  readonly duty: DutyId;
  readonly from: string;
  readonly until: string | null;
  readonly why: string;
}

/**
 * Every time in which a duty that once had a row in force has none. A gap that is not here is a mistake in the tables, and
 * a test says so. The time before a duty's first row, planned rows and rows whose first day is not known do not count.
 *
 * Employment Rights Act 2025 sections 66 and 159(2) (https://www.legislation.gov.uk/ukpga/2025/36/section/66).
 *
 * @example
 * ```ts
 * import { deliberateGaps } from '@equality/model/statute'
 *
 * deliberateGaps.map(({ duty, from, until }) => [duty, from, until]) // => [['facilityTimeReport', '2026-02-18', null]]
 * ```
 */
export const deliberateGaps: readonly DeliberateGap[] = [
  {
    jurisdiction: "england",
    duty: "facilityTimeReport",
    from: "2026-02-18",
    until: null,
    why: "The power to require publication was taken away: Employment Rights Act 2025 s. 66.",
  },
];
