import type { NotEstimable } from "./interval.ts";
import { type RankCounts, rankCountsOf, requireRankCounts } from "./rank-counts.ts";

/** The disadvantage gap index with what it was worked out from. */
export interface GapIndex {
  readonly kind: "estimate";
  readonly method: "gapIndex";
  /** -10 to 10; positive when disadvantaged pupils are behind. */
  readonly estimate: number;
  /** Mean ranks, 1 being the lowest attainment of all pupils. */
  readonly meanRankDisadvantaged: number;
  readonly meanRankOther: number;
  /** The chance that a pupil of the other side is above a disadvantaged one, ties counted half: 0 to 1. */
  readonly probabilityOtherAbove: number;
  readonly disadvantaged: number;
  readonly other: number;
}

/**
 * The disadvantage gap index of the Department for Education: 20 times the difference of the mean ranks, other minus
 * disadvantaged, over the number of pupils.
 *
 * Its sign is the other way round than a gap's: positive when disadvantaged pupils are behind, 10 when each is below
 * every other pupil, 0 when all are equal. Ties share their average rank, the only rule under which the index is 20 times
 * (P - 1/2), P being the chance that an other pupil is above a disadvantaged one. It is a national measure: within one
 * school, ranks among its own pupils answer another question. A side with nobody in it is not estimable.
 *
 * @param disadvantaged - Attainment of disadvantaged pupils, in any order, higher is better; typed arrays too.
 * @param other - Attainment of all other pupils.
 * @throws RangeError if a value is not finite.
 * @see Department for Education, SFR 40/2014 working paper. That it scales by 20 was inferred from its published values.
 *
 * @example
 * ```ts
 * import { gapIndex } from "@equality/rules/statistics"
 *
 * gapIndex([1, 2], [2, 3]) // => {
 * //   kind: "estimate", method: "gapIndex", estimate: 7.5, meanRankDisadvantaged: 1.75, meanRankOther: 3.25,
 * //   probabilityOtherAbove: 0.875, disadvantaged: 2, other: 2,
 * // }
 * ```
 */
export const gapIndex = (
  disadvantaged: ArrayLike<number>,
  other: ArrayLike<number>,
): GapIndex | NotEstimable<"gapIndex", "noCases"> => indexOf(rankCountsOf(disadvantaged, other));

/**
 * {@link gapIndex} from how many pupils of each side have each value: for summaries, without the pupils.
 *
 * @param counts - Whole numbers of pupils by value, in any order, each value once.
 * @throws RangeError if a value is not finite or comes twice, or a count is negative or not whole.
 * @see As {@link gapIndex}.
 *
 * @example
 * ```ts
 * import { gapIndexFromCounts } from "@equality/rules/statistics"
 *
 * const result = gapIndexFromCounts([
 *   { value: 4, disadvantaged: 30, other: 10 },
 *   { value: 5, disadvantaged: 10, other: 30 },
 * ])
 * result.kind === "estimate" ? result.estimate : null // => 5
 * ```
 */
export const gapIndexFromCounts = (counts: readonly RankCounts[]): GapIndex | NotEstimable<"gapIndex", "noCases"> =>
  indexOf(requireRankCounts(counts));

const indexOf = (rows: readonly RankCounts[]): GapIndex | NotEstimable<"gapIndex", "noCases"> => {
  const { disadvantaged, other, wins } = mannWhitney(rows);
  if (disadvantaged === 0 || other === 0) return { kind: "notEstimable", method: "gapIndex", because: "noCases" };
  const pairs = disadvantaged * other;
  return {
    kind: "estimate",
    method: "gapIndex",
    estimate: (10 * (wins - pairs)) / pairs,
    meanRankDisadvantaged: (disadvantaged + 1) / 2 + (2 * pairs - wins) / (2 * disadvantaged),
    meanRankOther: (other + 1) / 2 + wins / (2 * other),
    probabilityOtherAbove: wins / (2 * pairs),
    disadvantaged,
    other,
  };
};

/** How many are on each side; and twice the number of pairs in which the other is above, ties counted once. */
export const mannWhitney = (rows: readonly RankCounts[]) => {
  let [disadvantaged, other, wins] = [0, 0, 0];
  for (const row of rows) {
    wins += row.other * (2 * disadvantaged + row.disadvantaged);
    disadvantaged += row.disadvantaged;
    other += row.other;
  }
  return { disadvantaged, other, wins };
};
