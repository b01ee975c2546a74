import { refuse, requireFiniteList } from "./arguments.ts";

/** The nine definitions of a sample quantile, by the numbers that Hyndman and Fan gave them and R uses. */
export const quantileTypes = ["type1", "type2", "type3", "type4", "type5", "type6", "type7", "type8", "type9"] as const;

/** One of the nine {@link quantileTypes}. */
export type QuantileType = (typeof quantileTypes)[number];

/**
 * The value below which a part of a list lies, by a named definition: they differ, most in short lists.
 *
 * `"type7"`, linear interpolation at (n - 1)p, is what R, NumPy and spreadsheets do unless told otherwise.
 *
 * @param values - Finite numbers in any order, at least one; typed arrays too.
 * @param p - Part, 0 to 1; 0 gives the least value, 1 the largest.
 * @param type - The definition; there is no default.
 * @returns In the unit of the values.
 * @throws RangeError if the list is empty, a value is not finite, or `p` is out of range.
 * @see Hyndman and Fan 1996, sample quantiles in statistical packages.
 *
 * @example
 * ```ts
 * import { quantile } from "@equality/rules/statistics"
 *
 * quantile([1, 2, 4, 8], 0.25, "type7") // => 1.75
 * quantile([1, 2, 4, 8], 0.25, "type6") // => 1.25
 * quantile([1, 2, 4, 8], 0.25, "type1") // => 1
 * ```
 */
export const quantile = (values: ArrayLike<number>, p: number, type: QuantileType): number => {
  requireFiniteList("values", values);
  if (values.length === 0) refuse("values", "a list of at least one", "an empty one");
  if (!(typeof p === "number" && p >= 0 && p <= 1)) refuse("p", "a number from 0 to 1", p);
  return quantileOfSorted(Float64Array.from(values).sort(), p, type);
};

/**
 * The middle of a list: of an even count, the mean of the two in the middle. Null for an empty list.
 *
 * @param values - Finite numbers in any order; typed arrays too.
 * @throws RangeError if a value is not finite.
 *
 * @example
 * ```ts
 * import { median } from "@equality/rules/statistics"
 *
 * median([40, 10, 30, 20]) // => 25
 * median([]) // => null
 * ```
 */
export const median = (values: ArrayLike<number>): number | null =>
  values.length === 0 ? null : quantile(values, 0.5, "type7");

/** The quantile of values in ascending order, at least one. */
export const quantileOfSorted = (sorted: ArrayLike<number>, p: number, type: QuantileType): number => {
  const n = sorted.length;
  const at = (position: number) => sorted[Math.min(Math.max(position, 1), n) - 1] as number;
  const place = placeOf[type](n, p);
  // A place that is whole but for rounding is whole.
  const below = Math.floor(place + 4 * Number.EPSILON);
  const beyond = Math.abs(place - below) < 4 * Number.EPSILON ? 0 : place - below;
  const share = shareOf[type]?.(beyond, below) ?? beyond;
  const [low, high] = [at(below), at(below + 1)];
  return Math.min(high, low + share * (high - low));
};

/** Where the quantile lies among the values in order, the first being at 1. */
const placeOf: Readonly<Record<QuantileType, (n: number, p: number) => number>> = {
  type1: (n, p) => n * p,
  type2: (n, p) => n * p,
  type3: (n, p) => n * p - 0.5,
  type4: (n, p) => n * p,
  type5: (n, p) => n * p + 0.5,
  type6: (n, p) => (n + 1) * p,
  type7: (n, p) => (n - 1) * p + 1,
  type8: (n, p) => (n + 1 / 3) * p + 1 / 3,
  type9: (n, p) => (n + 1 / 4) * p + 3 / 8,
};

/** The share of the next value, for the types that do not interpolate. */
const shareOf: Partial<Record<QuantileType, (beyond: number, below: number) => number>> = {
  type1: (beyond) => (beyond > 0 ? 1 : 0),
  type2: (beyond) => (beyond > 0 ? 1 : 0.5),
  type3: (beyond, below) => (beyond > 0 || below % 2 !== 0 ? 1 : 0),
};
