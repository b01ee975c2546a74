import { type Pooled, pool } from "./pool.ts";
import type { Attendance } from "./read-attendance.ts";

/** A region's authorities pooled, beside the rate that was published for the region. */
export interface AgainstPublished {
  readonly region: string;
  readonly phase: string;
  readonly authorities: readonly Attendance[];
  readonly pooled: Pooled;
  readonly published: Attendance;
  /**
   * - `agrees`: the pooled rate is the published one, to each of its printed digits
   * - `incomplete`: an authority's figures are withheld
   * - `otherSessions`: the region was published with other sessions than its authorities have together
   */
  readonly outcome: "agrees" | "incomplete" | "otherSessions" | "differs";
}

/** Each region and phase of which the file holds authorities. */
export const againstPublished = (rows: readonly Attendance[]): AgainstPublished[] =>
  rows
    .filter(({ level }) => level === "Regional")
    .flatMap((published) => {
      const { region, phase } = published;
      const authorities = rows.filter(
        (row) => row.level === "Local authority" && row.region === region && row.phase === phase,
      );
      if (authorities.length === 0) return [];
      const pooled = pool(authorities);
      return [{ region, phase, authorities, pooled, published, outcome: outcome(pooled, published) }];
    });

const outcome = (pooled: Pooled, { possible, publishedRate }: Attendance): AgainstPublished["outcome"] => {
  if (pooled.kind === "incomplete" || possible.kind !== "known" || publishedRate.kind !== "known") return "incomplete";
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
