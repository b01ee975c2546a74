import { BLOCK } from "../columns/column.ts";
import { labelsIn, type Source } from "../columns/source.ts";
import { longer } from "../tallies/longer.ts";
import { groupingByCodes } from "./by-codes.ts";
import type { Grouping } from "./grouping.ts";
import { newPairs } from "./pairs.ts";

/** Groups rows by the labels of some columns: everyone where there are none. */
export const groupingBy = (source: Source, keys: readonly string[]): Grouping => {
  const [first, ...others] = keys;
  if (first === undefined) return counted({ groupsOf: everyone(), count: () => 1, keyOf: () => [] });
  return (
    groupingByCodes(source, keys) ??
    counted(others.reduce((grouping, key) => within(grouping, source, key), byLabel(source, first)))
  );
};

type Uncounted = Omit<Grouping, "rowsOf">;

const everyone = (): Grouping["groupsOf"] => {
  const groups = new Int32Array(BLOCK);
  return () => groups;
};

const counted = (grouping: Uncounted): Grouping => {
  let rows = new Float64Array(0);
  return {
    ...grouping,
    groupsOf: (from, to) => {
      const groups = grouping.groupsOf(from, to);
      if (grouping.count() > rows.length) rows = longer(rows, 2 * grouping.count());
      countRows(rows, groups, to - from);
      return groups;
    },
    rowsOf: (group) => rows[group] ?? 0,
  };
};

const countRows = (rows: Float64Array, groups: Int32Array, n: number): void => {
  for (let i = 0; i < n; i += 1) {
    const group = groups[i] as number;
    rows[group] = (rows[group] as number) + 1;
  }
};

const byLabel = (source: Source, key: string): Uncounted => {
  const { labels, read } = labelsIn(source, key);
  const groups = new Int32Array(BLOCK);
  return {
    groupsOf: (from, to) => {
      read(from, to, groups);
      return groups;
    },
    count: () => labels.names.length,
    keyOf: (group) => [labels.names[group] ?? null],
  };
};

/** The groups of a grouping, each parted by a further label. */
const within = (outer: Uncounted, source: Source, key: string): Uncounted => {
  const inner = byLabel(source, key);
  const pairs = newPairs();
  const groups = new Int32Array(BLOCK);
  return {
    groupsOf: (from, to) => {
      const [firsts, seconds] = [outer.groupsOf(from, to), inner.groupsOf(from, to)];
      pairs.number(firsts, seconds, to - from, { firsts: outer.count(), seconds: inner.count() }, groups);
      return groups;
    },
    count: pairs.count,
    keyOf: (group) => {
      const [first, second] = pairs.partsOf(group);
      return [...outer.keyOf(first), ...inner.keyOf(second)];
    },
  };
};
