import type { Summary, SummaryGroup } from "@equality/model";
import { BLOCK } from "./columns/column.ts";
import type { Source } from "./columns/source.ts";
import { groupingBy } from "./grouping/grouping-by.ts";
import { inKeyOrder } from "./key-order.ts";
import type { SummarySpec } from "./measure.ts";
import { emptySummary } from "./merge.ts";
import { talliesOf } from "./tallies/of-measure.ts";
import type { Kept } from "./tallies/tally.ts";

/** A summary in the making. */
export interface Summarising {
  /** Adds the first `n` rows of the columns. */
  readonly add: (n: number) => void;
  readonly summary: () => Summary;
}

/** Walks the columns block by block, first the keys, then measure after measure, so that a block is near when it is needed. */
export const summarising = (spec: SummarySpec, source: Source): Summarising => {
  const grouping = groupingBy(source, spec.keys);
  const tallies = talliesOf(source, spec.measures);
  const kept: Kept[] = [];
  for (const { tally, measures } of tallies)
    for (const [i, each] of tally.kept.entries()) kept[measures[i] as number] = each;
  let room = 0;

  const addBlock = (from: number, to: number): void => {
    const groups = grouping.groupsOf(from, to);
    if (grouping.count() > room) {
      room = 2 * grouping.count();
      for (const { tally } of tallies) tally.reserve(room);
    }
    for (const { tally } of tallies) tally.add(from, to, groups);
  };

  const groupOf = (group: number, rows: number): SummaryGroup => ({
    key: grouping.keyOf(group),
    statistics: kept.map(({ statistics }) => statistics(group, rows)),
    excluded: kept.map(({ excluded }) => excluded(group)),
  });

  return {
    add: (n) => {
      for (let from = 0; from < n; from += BLOCK) addBlock(from, Math.min(n, from + BLOCK));
    },
    summary: () => {
      const groups: SummaryGroup[] = [];
      for (let group = 0; group < grouping.count(); group += 1) {
        const rows = grouping.rowsOf(group);
        if (rows > 0) groups.push(groupOf(group, rows));
      }
      return { ...emptySummary(spec), groups: inKeyOrder(groups) };
    },
  };
};
