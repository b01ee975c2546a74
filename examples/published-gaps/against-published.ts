import { summariseAuthorities } from "./authorities.ts";
import type { Attendance } from "./read-attendance.ts";

/** A region's authorities pooled, beside what was published for the region. */
export interface AgainstPublished {
  readonly authorities: readonly Attendance[];
  readonly published: Attendance;
  /** Sums first, one division last; null where an authority's figures are withheld. */
  readonly pooled: { readonly missed: number; readonly possible: number; readonly rate: number } | null;
  /**
   * - `agrees`: the pooled rate is the published one, to each of its printed digits
   * - `withheld`: figures of an authority, or of the region, are not published
   * - `otherSessions`: the region was published with other sessions than its authorities have together
   */
  readonly outcome: "agrees" | "withheld" | "otherSessions" | "differs";
}

/** Each region and phase of which the file holds authorities. */
export const againstPublished = (rows: readonly Attendance[]): AgainstPublished[] =>
  summariseAuthorities(rows).groups.flatMap(({ key: [region, phase], statistics: [held], excluded: [leftOut] }) => {
    const here = rows.filter((row) => row.region === region && row.phase === phase);
    const published = here.find(({ level }) => level === "Regional");
    if (published === undefined || held?.kind !== "ratioOfSums") return [];
    const { numerator: missed, denominator: possible } = held;
    const isWhole = Object.keys(leftOut ?? {}).length === 0;
    const pooled = isWhole ? { missed, possible, rate: missed / possible } : null;
    const authorities = here.filter(({ level }) => level === "Local authority");
    return [{ authorities, published, pooled, outcome: outcome(pooled, published) }];
  });

const outcome = (
  pooled: AgainstPublished["pooled"],
  { possible, publishedRate }: Attendance,
): AgainstPublished["outcome"] => {
  if (pooled === null || possible.kind !== "known" || publishedRate.kind !== "known") return "withheld";
  if (pooled.possible !== possible.value) return "otherSessions";
  return printed(100 * pooled.rate) === printed(publishedRate.value) ? "agrees" : "differs";
};

/** The file prints percentages to 15 significant digits. */
const printed = (percent: number): string => percent.toPrecision(15);

/** What not to do: every authority counts the same, however few sessions it has. Per cent; null where one is withheld. */
export const meanOfRates = (authorities: readonly Attendance[]): number | null => {
  const rates = authorities.flatMap(({ publishedRate }) => (publishedRate.kind === "known" ? publishedRate.value : []));
  return rates.length < authorities.length ? null : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
};

/** Persistent absence by enrolments: near the published rate, and not it. Per cent; null where one is withheld. */
export const persistentByEnrolments = (authorities: readonly Attendance[]): number | null => {
  let [persistent, enrolled] = [0, 0];
  for (const { enrolments, publishedPersistent } of authorities) {
    if (enrolments.kind !== "known" || publishedPersistent.kind !== "known") return null;
    persistent += publishedPersistent.value * enrolments.value;
    enrolled += enrolments.value;
  }
  return persistent / enrolled;
};
