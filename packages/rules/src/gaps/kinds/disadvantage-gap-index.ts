import type { GapFigure } from "@equality/model";
import { refuse } from "../../statistics/arguments.ts";
import { gapIndexFromCounts } from "../../statistics/gap-index.ts";
import { gapIndexInterval } from "../../statistics/gap-index-interval.ts";
import type { RankCounts } from "../../statistics/rank-counts.ts";
import { comparedBy, type GapKind, type TwoFigures } from "../gap-kind.ts";
import { histograms, valueLists } from "../pools.ts";
import { valueCountsIn } from "../read-statistics.ts";

/**
 * The disadvantage gap index of the Department for Education: how much lower disadvantaged pupils rank among all, from -10 to
 * 10, positive when they are behind.
 *
 * Its sign is the other way round than that of every other gap. The figures of the two sides are their mean ranks, the
 * lowest attainment being 1. Needs a measure whose values are kept, as a histogram or one by one. Within one school, ranks
 * among its own pupils answer another question than the national index does.
 *
 * @see Department for Education, SFR 40/2014 working paper; the interval is that of DeLong and others 1988.
 *
 * @example
 * ```ts
 * import { disadvantageGapIndex } from "@equality/rules/gaps"
 *
 * disadvantageGapIndex.sign // => "comparatorMinusGroup"
 * ```
 */
export const disadvantageGapIndex: GapKind = {
  kind: "gapIndex",
  unit: "index",
  sign: "comparatorMinusGroup",
  of: [histograms, valueLists],
  compare: (group, comparator, measure, confidence) => {
    const kinds = `${group.kind} and ${comparator.kind}`;
    const held = (side: typeof group) => (side.kind === "fixed" ? null : valueCountsIn(measure, side));
    const [one, other] = [held(group), held(comparator)];
    if (one === null || other === null)
      return refuse(`what is held of the measure ${measure.id}`, "values or a histogram, as ranks need", kinds);
    const counts = rankCountsOf(one, other);
    const index = gapIndexFromCounts(counts);
    const side = (people: number, meanRank: number): GapFigure => ({ kind: "known", value: meanRank, people });
    const sides: TwoFigures =
      index.kind === "estimate"
        ? {
            group: side(index.disadvantaged, index.meanRankDisadvantaged),
            comparator: side(index.other, index.meanRankOther),
          }
        : { group: emptyOr(one), comparator: emptyOr(other) };
    const plain = index.kind === "estimate" ? index.estimate : undefined;
    return comparedBy(sides, gapIndexInterval(counts, confidence), plain);
  },
};

type ValueCounts = readonly { readonly value: number; readonly count: number }[];

/** A side beside an empty one has no rank: it is told as far as it can be, as nobody or with its people alone. */
const emptyOr = (counts: ValueCounts): GapFigure => {
  const people = counts.reduce((sum, { count }) => sum + count, 0);
  return people === 0 ? { kind: "nobody" } : { kind: "known", value: (people + 1) / 2, people };
};

const rankCountsOf = (disadvantaged: ValueCounts, other: ValueCounts): RankCounts[] => {
  const rows = new Map<number, { value: number; disadvantaged: number; other: number }>();
  const row = (value: number) => {
    const found = rows.get(value) ?? { value, disadvantaged: 0, other: 0 };
    rows.set(value, found);
    return found;
  };
  for (const { value, count } of disadvantaged) row(value).disadvantaged += count;
  for (const { value, count } of other) row(value).other += count;
  return [...rows.values()];
};
