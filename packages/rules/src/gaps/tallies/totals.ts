import type { Statistics } from "@equality/model";
import { refuse } from "../../statistics/arguments.ts";
import { longer } from "./longer.ts";
import type { Sums } from "./tally.ts";

/**
 * Sums of columns of whole numbers, exact up to 2^53 - 1.
 *
 * @param id - The measure, for the refusal of a sum beyond that.
 * @param statistics - What the sums of a group say, one for each column, with the number of rows that count.
 */
export const totals = (
  id: string,
  columns: readonly Float64Array[],
  statistics: (sums: readonly number[], rows: number) => Statistics,
): Sums => {
  const width = columns.length;
  let sums = new Float64Array(0);
  return {
    reserve: (groups) => {
      sums = longer(sums, groups * width);
    },
    add: (groups, n) => {
      columns.forEach((values, column) => {
        addTo(sums, groups, values, n, width, column);
      });
    },
    statistics: (group, rows) => {
      const ofGroup = [...sums.subarray(group * width, (group + 1) * width)];
      for (const sum of ofGroup)
        if (!Number.isSafeInteger(sum)) refuse(`each sum of "${id}"`, "a whole number of at most 2^53 - 1", sum);
      return statistics(ofGroup, rows);
    },
  };
};

const addTo = (
  sums: Float64Array,
  groups: Int32Array,
  values: Float64Array,
  n: number,
  width: number,
  column: number,
): void => {
  for (let i = 0; i < n; i += 1) {
    const at = (groups[i] as number) * width + column;
    sums[at] = (sums[at] as number) + (values[i] as number);
  }
};
