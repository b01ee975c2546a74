import type { Check } from "../columns/checks.ts";
import { BLOCK } from "../columns/column.ts";
import { numbersIn, type Source } from "../columns/source.ts";
import { because } from "./exclusions.ts";

/** The rows of a block as a measure needs them: the numbers to add up, and which rows do not count. */
export interface CountedRows {
  readonly numbers: readonly Float64Array[];
  /** A number of {@link because} for each row; only meant where `read` says that some do not count. */
  readonly why: Uint8Array;
  /** Reads rows `from` to `to`, and says whether there are some that do not count. */
  readonly read: (from: number, to: number) => boolean;
}

/** Rows of which each column holds a number that passes the check; one that is missing leaves the row out. */
export const numberRows = (source: Source, columns: readonly string[], check: Check): CountedRows => {
  const numbers = columns.map(() => new Float64Array(BLOCK));
  const [why, missing] = [new Uint8Array(BLOCK), new Uint8Array(BLOCK)];
  const reads = columns.map((column) => numbersIn(source, column));
  const read = (from: number, to: number): boolean => {
    let some = false;
    columns.forEach((column, j) => {
      const values = numbers[j] as Float64Array;
      if (reads[j]?.(from, to, values, missing)) {
        if (!some) why.fill(0);
        some = true;
        for (let i = 0; i < to - from; i += 1) if (missing[i] === 1) why[i] = because("missingValue");
      }
      check(column, values, to - from, source.place.offset + from);
    });
    return some;
  };
  return { numbers, why, read };
};
