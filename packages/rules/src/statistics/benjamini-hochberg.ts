import { refuse } from "./arguments.ts";

/** The adjusted p-values of a family of tests, in the order in which the tests were given. */
export interface AdjustedFamily {
  readonly kind: "adjusted";
  readonly method: "benjaminiHochberg";
  /** How many tests were adjusted for. */
  readonly family: number;
  /** How many comparisons had no p-value and so left the family. */
  readonly leftOut: number;
  /** 0 to 1; null where the comparison had no p-value. */
  readonly adjusted: readonly (number | null)[];
}

/**
 * p-values adjusted for being many: among the tests with an adjusted value of at most q, a share of about q is there by
 * chance.
 *
 * Sixty tests at 5% find three gaps where there is none. Which tests make up the family is part of the result: a
 * comparison that was suppressed or is not estimable is null, leaves the family and is counted. An empty family is fine.
 *
 * @param p - p-values, 0 to 1, or null.
 * @throws RangeError if a p-value is outside 0 to 1.
 * @see Benjamini and Hochberg 1995, controlling the false discovery rate.
 *
 * @example
 * ```ts
 * import { benjaminiHochberg } from "@equality/rules/statistics"
 *
 * benjaminiHochberg([0.5, 0.25, null]) // => {
 * //   kind: "adjusted", method: "benjaminiHochberg", family: 2, leftOut: 1, adjusted: [0.5, 0.5, null],
 * // }
 * ```
 */
export const benjaminiHochberg = (p: readonly (number | null)[]): AdjustedFamily => {
  p.forEach((value, i) => {
    if (value !== null && !(typeof value === "number" && value >= 0 && value <= 1))
      refuse(`p[${i}]`, "a number from 0 to 1, or null", value);
  });
  const tests = p.flatMap((value, at) => (value === null ? [] : [{ value, at }])).sort((a, b) => b.value - a.value);
  const family = tests.length;
  const adjusted: (number | null)[] = p.map(() => null);
  let least = 1;
  tests.forEach(({ value, at }, i) => {
    least = Math.min(least, value * (family / (family - i)));
    adjusted[at] = least;
  });
  return { kind: "adjusted", method: "benjaminiHochberg", family, leftOut: p.length - family, adjusted };
};
