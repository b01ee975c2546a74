import type { PublishedAssessment } from "@equality/model";
import { find } from "../documents/context.ts";
import { cleanText } from "../tree/clean-text.ts";
import { dataFile, metadataFile, type Placed, rowOf } from "./data-set.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { type Places, placeColumns } from "./places.ts";
import { type TimePeriod, timePeriod } from "./time-period.ts";

/** A pair of files: `<name>.csv` and `<name>.meta.csv`. */
export interface DataSet {
  readonly name: string;
  readonly data: string;
  readonly metadata: string;
}

/** A figure that no file holds: its time has no form there, or another figure stands in its place already. */
export interface LeftOut {
  readonly id: string;
  readonly because: "time" | "sameAsAnother";
}

export interface OpenData {
  readonly dataSets: readonly DataSet[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The figures of a published assessment as open data files in the form of the Department for Education: tidy, one row for
 * each time, place and group, one column for each measure, and beside each file one that says what its columns are. Shares
 * are percentages. Files are kept apart by what they tell, by trust and school, and by academic and calendar year.
 *
 * Suppressed is `c`, missing `x`, not applicable `z` (a measure of employees beside figures about others), and `low` what
 * rounds to 0 and is not 0. Figures are rounded by the policy's decimals. What a proportion was worked out from stands
 * beside it. A figure that no file can hold is named in `leftOut`. The same assessment gives the same strings.
 *
 * @param published - What `publishable` passed on.
 * @param places - Ids in the register of schools, which a plan does not hold.
 * @throws RangeError if a place is not given, or if the plan refers to a part that it does not hold.
 * @see Department for Education, analysts' guide: open data standards, https://dfe-analytical-services.github.io/analysts-guide/
 *
 * @example
 * ```ts
 * import { openData } from "@equality/render/tables"
 * import type { PublishedAssessment } from "@equality/model"
 *
 * const published: PublishedAssessment = {
 *   schemaVersion: 1, asOf: "2026-11-23",
 *   plan: {
 *     schemaVersion: 1, bodies: [{ id: "hill", kind: "academyTrust", name: "Hill Trust", jurisdiction: "england" }],
 *     schools: [], roles: [], groups: [], measures: [], documents: [], objectives: [],
 *     incidents: [{
 *       id: "i1", body: "hill", about: { kind: "characteristic", characteristic: "race" }, count: { kind: "suppressed" },
 *       period: { kind: "academicYear", startsIn: 2025, printed: "2025/26" }, source: "Behaviour records",
 *     }],
 *   },
 *   deadlines: [], localReviews: [], nextReviews: [], periods: [], readings: [], progress: [], audit: [], gaps: [],
 *   policy: { name: "example", minimumCount: 10, decimals: 1 },
 * }
 * const [set] = openData(published, { trusts: { hill: "TR01234" }, schools: {} }).dataSets
 * set?.name // => "prejudice-related-incidents-trusts-academic-years"
 * set?.data.split("\r\n")[1] // => '"202526","Academic year","MAT","E92000001","England","TR01234","Hill Trust","Characteristic","Race","c"'
 * ```
 */
export const openData = (published: PublishedAssessment, places: Places): OpenData => {
  const { plan, policy } = published;
  const leftOut: LeftOut[] = [];
  const files = new Map<string, Placed[]>();
  for (const entry of entriesOf(plan)) {
    const time = timePeriod(entry.time);
    if (time === null) {
      leftOut.push({ id: entry.id, because: "time" });
      continue;
    }
    const name = `${entry.subject}-${entry.school === undefined ? "trusts" : "schools"}-${time.reckoning}-years`;
    const file = files.get(name) ?? [];
    const placed = { entry, columns: columnsOf(published, places, entry, time) };
    if (file.some((other) => isSame(other, placed))) leftOut.push({ id: entry.id, because: "sameAsAnother" });
    else files.set(name, [...file, placed]);
  }
  const dataSets = [...files].map(([name, all]) => ({
    name,
    data: dataFile(all, policy.decimals),
    metadata: metadataFile(all, policy.decimals),
  }));
  return { dataSets, leftOut };
};

const isSame = (one: Placed, other: Placed): boolean =>
  one.entry.indicator.id === other.entry.indicator.id && rowOf(one) === rowOf(other);

const columnsOf = (
  { plan }: PublishedAssessment,
  places: Places,
  { body, school, people, breakdownTopic, breakdown }: Entry,
  { period, identifier }: TimePeriod,
): Placed["columns"] =>
  (
    [
      ["time_period", period],
      ["time_identifier", identifier],
      ...placeColumns(places, find(plan.bodies, body), school === undefined ? undefined : find(plan.schools, school)),
      ...(people === null ? [] : [["people", people] as const]),
      ["breakdown_topic", breakdownTopic],
      ["breakdown", breakdown],
    ] as const
  ).map(([name, value]) => [name, cleanText(value)] as const);
