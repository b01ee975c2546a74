import { isDeepStrictEqual } from "node:util";
import type { Statistics, Summary } from "@equality/model";

/** How near an engine's summary is to the one made in this process, by measure. */
export interface Nearness {
  readonly measure: string;
  readonly outcome: "the same" | "within rounding" | "NOT THE SAME";
  /** The largest difference as a multiple of what adding in another order may make of it; 0 where all is the same. */
  readonly ofAllowed: number;
}

/**
 * Holds two summaries of the same rows against each other. Whole numbers and values must be the same. Sums of decimals and
 * spreads may differ, as each engine adds in its own order: a sum of n values by n roundings of the sum of their sizes, a
 * spread by n roundings of itself, times how much larger the values are than their spread (Chan, Golub and LeVeque 1983).
 */
export const nearness = (ours: Summary, theirs: Summary): Nearness[] =>
  ours.measures.map(({ id }, i) => {
    const pairs = ours.groups.map((group, j) => ({ a: group, b: theirs.groups[j] }));
    const differences = pairs.map(({ a, b }) => {
      const [one, other] = [a.statistics[i], b?.statistics[i]];
      const alike = isDeepStrictEqual(a.key, b?.key) && isDeepStrictEqual(a.excluded[i], b?.excluded[i]);
      return alike && one && other ? differenceOf(one, other) : Number.POSITIVE_INFINITY;
    });
    const missing = theirs.groups.length === ours.groups.length ? 0 : Number.POSITIVE_INFINITY;
    const ofAllowed = Math.max(missing, ...differences);
    const outcome = ofAllowed === 0 ? "the same" : ofAllowed <= 1 ? "within rounding" : "NOT THE SAME";
    return { measure: id, outcome, ofAllowed };
  });

const differenceOf = (a: Statistics, b: Statistics): number => {
  if (isDeepStrictEqual(a, b)) return 0;
  if (a.kind !== "mean" || b.kind !== "mean" || a.n !== b.n) return Number.POSITIVE_INFINITY;
  // Both sides add n values, each with n roundings of half of this.
  const rounding = a.n * Number.EPSILON;
  const squares = a.m2 + a.sum ** 2 / a.n;
  // By Cauchy and Schwarz the sizes of n values sum to at most the first root.
  return Math.max(
    share(Math.abs(a.sum - b.sum), rounding * Math.sqrt(a.n * squares)),
    share(Math.abs(a.m2 - b.m2), rounding * Math.sqrt(a.m2 * squares)),
  );
};

const share = (difference: number, allowed: number): number => (difference === 0 ? 0 : difference / allowed);
