import type { Statistics } from "@equality/model";
import { refuse } from "../statistics/arguments.ts";
import { exactSum } from "./exact-sum.ts";

type Of<Kind extends Statistics["kind"]> = Extract<Statistics, { kind: Kind }>;
type Merge<Kind extends Statistics["kind"]> = (a: Of<Kind>, b: Of<Kind>) => Of<Kind>;

/**
 * The statistics of two sets of people together, who have nobody in common. Whole numbers are exact, and so are sums of
 * whole numbers and halves; spreads lose at most a last digit. What one side does not hold, both together do not.
 *
 * @throws RangeError if they are not of one kind, or a whole number would pass 2^53 - 1.
 */
export const mergeStatistics = (a: Statistics, b: Statistics): Statistics => {
  if (a.kind !== b.kind) return refuse("statistics", `of the kind ${a.kind}, as those they are merged with`, b.kind);
  return (merges[a.kind] as (a: Statistics, b: Statistics) => Statistics)(a, b);
};

const both = <S>(a: S | null, b: S | null, merged: (a: S, b: S) => S): S | null =>
  a === null || b === null ? null : merged(a, b);

/** Of each kind alone, so that code which needs one kind holds no other. */
export const mergeProportions: Merge<"proportion"> = (a, b) => ({
  kind: "proportion",
  n: exactSum(a.n, b.n),
  x: exactSum(a.x, b.x),
});

export const mergeMeans: Merge<"mean"> = (a, b) => ({
  kind: "mean",
  n: exactSum(a.n, b.n),
  sum: a.sum + b.sum,
  m2: a.m2 + b.m2 + between(a, b),
});

export const mergeRatios: Merge<"ratioOfSums"> = (a, b) => ({
  kind: "ratioOfSums",
  n: exactSum(a.n, b.n),
  numerator: exactSum(a.numerator, b.numerator),
  denominator: exactSum(a.denominator, b.denominator),
  squares: both(a.squares, b.squares, (p, q) => ({
    numerator: exactSum(p.numerator, q.numerator),
    denominator: exactSum(p.denominator, q.denominator),
    products: exactSum(p.products, q.products),
  })),
});

export const mergeRates: Merge<"rate"> = (a, b) => ({
  kind: "rate",
  n: exactSum(a.n, b.n),
  events: exactSum(a.events, b.events),
  eventsSquares: both(a.eventsSquares, b.eventsSquares, exactSum),
});

const mergeCounts: Merge<"count"> = (a, b) => ({ kind: "count", count: exactSum(a.count, b.count) });

export const mergeHistograms: Merge<"histogram"> = (a, b) => {
  if (a.counts.length !== b.counts.length)
    refuse("counts", `a list of ${a.counts.length}, on the same grid`, `one of ${b.counts.length}`);
  return { kind: "histogram", counts: a.counts.map((count, i) => exactSum(count, b.counts[i] as number)) };
};

export const mergeValues: Merge<"values"> = (a, b) => ({ kind: "values", values: inOrder(a.values, b.values) });

const merges: { readonly [Kind in Statistics["kind"]]: Merge<Kind> } = {
  proportion: mergeProportions,
  mean: mergeMeans,
  ratioOfSums: mergeRatios,
  rate: mergeRates,
  count: mergeCounts,
  histogram: mergeHistograms,
  values: mergeValues,
};

/**
 * What the distance of the two means adds to the sum of squares (Chan, Golub and LeVeque 1983). Means of values that are all
 * equal may differ in their last digits, which is no spread.
 */
const between = (a: Of<"mean">, b: Of<"mean">): number => {
  if (a.n === 0 || b.n === 0) return 0;
  const [first, second] = [a.sum / a.n, b.sum / b.n];
  const apart = first - second;
  const noSpread = a.m2 === 0 && b.m2 === 0;
  if (noSpread && Math.abs(apart) <= 64 * Number.EPSILON * Math.abs(first)) return 0;
  return apart * apart * ((a.n * b.n) / (a.n + b.n));
};

const inOrder = (a: readonly number[], b: readonly number[]): number[] => {
  const all: number[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [first, second] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    if (first <= second) i += 1;
    else j += 1;
    all.push(Math.min(first, second));
  }
  return all;
};
