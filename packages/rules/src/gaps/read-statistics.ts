import type { Statistics, SummaryMeasure } from "@equality/model";
import type { Moments } from "../statistics/moments.ts";
import type { PairMoments } from "../statistics/pair-moments.ts";

type Of<Kind extends Statistics["kind"]> = Extract<Statistics, { kind: Kind }>;

/** The moments of values of which a mean keeps sum and spread. */
export const momentsIn = ({ n, sum, m2 }: Of<"mean">): Moments => ({ n, mean: n === 0 ? 0 : sum / n, m2 });

/** The moments of pairs of part and whole; null where only totals are held. Worked out in whole numbers up to the division. */
export const pairMomentsIn = ({ n, numerator, denominator, squares }: Of<"ratioOfSums">): PairMoments | null => {
  if (squares === null) return null;
  if (n === 0) return { n, meanNumerator: 0, meanDenominator: 0, m2Numerator: 0, m2Denominator: 0, comoment: 0 };
  const about = (products: number, a: number, b: number) =>
    Number(BigInt(n) * BigInt(products) - BigInt(a) * BigInt(b)) / n;
  return {
    n,
    meanNumerator: numerator / n,
    meanDenominator: denominator / n,
    m2Numerator: about(squares.numerator, numerator, numerator),
    m2Denominator: about(squares.denominator, denominator, denominator),
    comoment: about(squares.products, numerator, denominator),
  };
};

/** The moments of each person's number of events; null where only totals are held. */
export const eventMomentsIn = ({ n, events, eventsSquares }: Of<"rate">): Moments | null => {
  if (eventsSquares === null) return null;
  if (n === 0) return { n, mean: 0, m2: 0 };
  return { n, mean: events / n, m2: Number(BigInt(n) * BigInt(eventsSquares) - BigInt(events) ** 2n) / n };
};

/** How many people have each value, the lowest first; null where the statistics do not keep values. */
export const valueCountsIn = (
  measure: SummaryMeasure,
  statistics: Statistics,
): { readonly value: number; readonly count: number }[] | null => {
  if (measure.kind === "histogram" && statistics.kind === "histogram")
    return statistics.counts.flatMap((count, i) =>
      count === 0 ? [] : [{ value: measure.from + i * measure.step, count }],
    );
  if (statistics.kind !== "values") return null;
  const counts: { value: number; count: number }[] = [];
  for (const value of statistics.values) {
    const last = counts.at(-1);
    if (last?.value === value) last.count += 1;
    else counts.push({ value, count: 1 });
  }
  return counts;
};
