import type { PublishedSeries } from "@equality/model";
import { comparisonOf } from "../documents/parts/comparison.ts";
import { type Frequencies, frequencies } from "../frequencies.ts";
import { type ChartContext, targetOf } from "./chart-context.ts";
import { momentsOf, sharesOf } from "./moments.ts";

/**
 * The known moments of a target as counts out of the one number that its sentences have too. `null` where no number tells
 * them apart.
 */
export const sharesTold = (context: ChartContext, series: PublishedSeries): Frequencies | null => {
  const moments = sharesOf(momentsOf(series));
  const { shares, decimals } = comparisonOf(context, targetOf(context, series));
  const told = frequencies(
    [...moments, ...shares],
    [10, 100, 1000].filter((outOf) => outOf <= 100 * 10 ** decimals),
  );
  return told && { ...told, counts: told.counts.slice(0, moments.length) };
};
