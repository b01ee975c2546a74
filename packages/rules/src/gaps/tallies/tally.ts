import type { Statistics, SummaryGroup } from "@equality/model";
import type { CountedRows } from "./counted-rows.ts";
import { newExclusions } from "./exclusions.ts";

/** Adds up the numbers of rows by group. */
export interface Sums {
  /** Makes room for so many groups. */
  readonly reserve: (groups: number) => void;
  /** Adds the first `n` rows of the block to their groups. */
  readonly add: (groups: Int32Array, n: number) => void;
  /** The statistics of a group, of which so many rows counted. */
  readonly statistics: (group: number, rows: number) => Statistics;
}

/** What is kept of one measure of a group: with the number of its rows, whether they count or not. */
export interface Kept {
  readonly statistics: (group: number, rows: number) => Statistics;
  readonly excluded: (group: number) => SummaryGroup["excluded"][number];
}

/** Adds up some measures, of which it walks the rows together. */
export interface Tally {
  readonly reserve: (groups: number) => void;
  /** Adds rows `from` to `to` of the columns, which belong to these groups. */
  readonly add: (from: number, to: number, groups: Int32Array) => void;
  /** One for each of the measures, in their order. */
  readonly kept: readonly Kept[];
}

/** Adds up the rows that count towards one measure, and counts the others by reason. */
export const tallyOf = (rows: CountedRows, sums: Sums): Tally => {
  const exclusions = newExclusions();
  return {
    reserve: (groups) => {
      exclusions.reserve(groups);
      sums.reserve(groups);
    },
    add: (from, to, groups) => {
      const some = rows.read(from, to);
      const kept = some ? exclusions.keep(groups, rows.why, to - from, rows.numbers) : { groups, n: to - from };
      sums.add(kept.groups, kept.n);
    },
    kept: [
      {
        statistics: (group, all) => sums.statistics(group, exclusions.left(group, all)),
        excluded: exclusions.ofGroup,
      },
    ],
  };
};
