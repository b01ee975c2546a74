import { refuseCell } from "./place.ts";

/** Refuses the first of `n` values of a block that is not as it must be; `row` is where the first of them stands. */
export type Check = (column: string, values: Float64Array, n: number, row: number) => void;

/** Any number but NaN and the infinities. */
export const requireNumbers: Check = (column, values, n, row) => {
  for (let i = 0; i < n; i += 1) {
    const value = values[i] as number;
    if (value - value !== 0) refuseCell(column, row + i, "a finite number", value);
  }
};

/** Whole numbers from 0 to 2^53 - 1. */
export const requireWhole: Check = (column, values, n, row) => {
  for (let i = 0; i < n; i += 1) {
    const value = values[i] as number;
    if (!(value >= 0 && value <= Number.MAX_SAFE_INTEGER && Math.floor(value) === value))
      refuseCell(column, row + i, "a whole number, 0 or more", value);
  }
};

/** 0 or 1: false or true. */
export const requireFlags: Check = (column, values, n, row) => {
  for (let i = 0; i < n; i += 1) {
    const value = values[i] as number;
    if (value * value !== value) refuseCell(column, row + i, "true or false, or 1 or 0", value);
  }
};
