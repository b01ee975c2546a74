import { refuse } from "../../statistics/arguments.ts";
import { requireNumbers } from "../columns/checks.ts";
import { isFloat64 } from "../columns/column.ts";
import type { Source } from "../columns/source.ts";
import type { MeanMeasure } from "../measure.ts";
import { numberRows } from "./counted-rows.ts";
import { addDistances, addPairsOfDistances, beginGroup, reserveDistances, spreadOf } from "./distances.ts";
import { newExclusions } from "./exclusions.ts";
import type { Tally } from "./tally.ts";

/** Sums and spreads of one column or of two, which are walked together where none of their values is missing. */
export const tallyOfMeans = (source: Source, measures: readonly MeanMeasure[]): Tally => {
  const columns = measures.map((measure, side) => columnOf(source, measure, side));
  const [first, second] = columns;
  let sums = new Float64Array(0);

  /** Adds rows with some columns, which stops at rows that begin a group; false at one that has a bad value. */
  const addAll = (
    some: readonly MeanColumn[],
    groups: Int32Array,
    n: number,
    addFrom: (row: number) => number,
  ): boolean => {
    let row = addFrom(0);
    while (row < n) {
      const group = groups[row] as number;
      const begun = some.filter(({ side, block }) => {
        return beginGroup(sums, side, group, block.values[block.at + row] as number);
      });
      if (begun.length === 0) return false;
      row = addFrom(row);
    }
    return true;
  };

  const add = (from: number, to: number, groups: Int32Array): boolean => {
    const missing = columns.filter(({ read }) => read(from, to));
    if (first && second && missing.length === 0) {
      const [a, b, n] = [first.block, second.block, to - from];
      return addAll(columns, groups, n, (row) =>
        addPairsOfDistances(sums, groups, a.values, a.at, b.values, b.at, row, n),
      );
    }
    return columns.every((column) => {
      const { side, block } = column;
      const kept = column.keep(groups, to - from);
      return addAll([column], kept.groups, kept.n, (row) =>
        addDistances(sums, side, kept.groups, block.values, block.at, row, kept.n),
      );
    });
  };

  return {
    reserve: (groups) => {
      sums = reserveDistances(sums, groups);
      for (const { exclusions } of columns) exclusions.reserve(groups);
    },
    add: (from, to, groups) => {
      if (add(from, to, groups)) return;
      for (const { refuseBad } of columns) refuseBad(from, to);
      refuse("each distance between two values of a mean", "finite", "one that is not");
    },
    kept: columns.map(({ id, side, exclusions }) => ({
      statistics: (group, rows) => {
        const n = exclusions.left(group, rows);
        const { sum, m2 } = spreadOf(sums, side, group, n);
        if (!Number.isFinite(sum + m2)) refuse(`the sum and the spread of "${id}"`, "finite", sum + m2);
        return { kind: "mean", n, sum, m2 };
      },
      excluded: exclusions.ofGroup,
    })),
  };
};

type MeanColumn = ReturnType<typeof columnOf>;

/** One column of values, which are checked on the way: one by one only where there is something to refuse. */
const columnOf = (source: Source, { id, column }: MeanMeasure, side: number) => {
  const checked = numberRows(source, [column], requireNumbers);
  const rows = numberRows(source, [column], () => {});
  const [values = new Float64Array(0)] = rows.numbers;
  const whole = source.columns[column];
  const block = { values: isFloat64(whole) ? whole : values, at: 0 };
  const exclusions = newExclusions();
  let some = false;
  return {
    id,
    side,
    block,
    exclusions,
    /** Reads a block, or points at where it is; says whether values are missing. */
    read: (from: number, to: number): boolean => {
      if (isFloat64(whole)) block.at = from;
      else some = rows.read(from, to);
      return some;
    },
    /** The rows that count. */
    keep: (groups: Int32Array, n: number) =>
      some ? exclusions.keep(groups, rows.why, n, rows.numbers) : { groups, n },
    refuseBad: checked.read,
  };
};
