import { longer } from "./longer.ts";

/*
 * Sums and spreads of up to two columns, in one pass: each value counts by its distance from the first of its group, so that
 * a small spread around a large mean is kept (the shifted data of Chan, Golub and LeVeque 1983). Of each group stand side by
 * side, in one line of the memory: the first value of each column (NaN before there is one), then of each the sum of the
 * distances from it, and of their squares.
 */
const WIDTH = 6;

/** Room for so many groups. */
export const reserveDistances = (sums: Float64Array, groups: number): Float64Array<ArrayBuffer> => {
  const more = longer(sums, groups * WIDTH);
  for (let at = sums.length; at < more.length; at += WIDTH) more.fill(Number.NaN, at, at + 2);
  return more;
};

/**
 * Adds the values of the column on one side of rows `i` to `n` of a block of which the first stands at `from`; stops at the
 * first that has no finite distance, and returns its row. The loop does nothing else, which makes it several times as fast.
 */
export const addDistances = (
  sums: Float64Array,
  side: number,
  groups: Int32Array,
  values: Float64Array,
  from: number,
  i: number,
  n: number,
): number => {
  for (let row = i; row < n; row += 1) {
    const at = (groups[row] as number) * WIDTH + side;
    const distance = (values[from + row] as number) - (sums[at] as number);
    if (distance - distance !== 0) return row;
    const sum = at + 2 + side;
    sums[sum] = (sums[sum] as number) + distance;
    sums[sum + 1] = (sums[sum + 1] as number) + distance * distance;
  }
  return n;
};

/** {@link addDistances} of both sides: to find the place of a group costs as much as to add to it. */
export const addPairsOfDistances = (
  sums: Float64Array,
  groups: Int32Array,
  firsts: Float64Array,
  fromFirst: number,
  seconds: Float64Array,
  fromSecond: number,
  i: number,
  n: number,
): number => {
  for (let row = i; row < n; row += 1) {
    const at = (groups[row] as number) * WIDTH;
    const first = (firsts[fromFirst + row] as number) - (sums[at] as number);
    const second = (seconds[fromSecond + row] as number) - (sums[at + 1] as number);
    const both = first + second;
    if (both - both !== 0) return row;
    sums[at + 2] = (sums[at + 2] as number) + first;
    sums[at + 3] = (sums[at + 3] as number) + first * first;
    sums[at + 4] = (sums[at + 4] as number) + second;
    sums[at + 5] = (sums[at + 5] as number) + second * second;
  }
  return n;
};

/** Makes a value the first of its group on one side; false where it cannot be, since there is one or it is not finite. */
export const beginGroup = (sums: Float64Array, side: number, group: number, value: number): boolean => {
  const at = group * WIDTH + side;
  if (!Number.isNaN(sums[at]) || !Number.isFinite(value)) return false;
  sums[at] = value;
  return true;
};

/** The sum and the spread of the `n` values of a group that were added on one side. */
export const spreadOf = (
  sums: Float64Array,
  side: number,
  group: number,
  n: number,
): { readonly sum: number; readonly m2: number } => {
  if (n === 0) return { sum: 0, m2: 0 };
  const at = group * WIDTH + side;
  const [first, distance, squares] = [sums[at], sums[at + 2 + side], sums[at + 3 + side]] as [number, number, number];
  return { sum: first * n + distance, m2: Math.max(0, squares - (distance * distance) / n) };
};
