import type { NotEstimable } from "./interval.ts";
import { requirePay } from "./pay-gap.ts";
import { rankCountsOf } from "./rank-counts.ts";

/** One quarter of the employees by pay. Not whole where people on the same pay straddle its edge. */
export interface PayQuarter {
  readonly men: number;
  readonly women: number;
  readonly percentMen: number;
  readonly percentWomen: number;
}

/** Four quarters, from the lowest pay to the highest. */
export interface PayQuarters {
  readonly kind: "estimate";
  readonly method: "payQuarters";
  readonly quarters: readonly PayQuarter[];
}

/**
 * How many men and women are in each quarter of pay, lowest first.
 *
 * The quarters are as equal as can be: of ten people 3, 2, 3 and 2. People on the same pay who straddle an edge are
 * spread over it in proportion of men to women, so nobody's place depends on the order of the file; a quarter may then
 * hold a part of a person. Fewer than four people are not estimable.
 *
 * @param men - Hourly pay of each man; 0 or more.
 * @param women - The same of each woman.
 * @throws RangeError if a value is negative or not finite.
 * @see SI 2017/353, Schedule 1, paragraph 13; official guidance on the leftover places: one goes to the lower quarter, two
 *   to the lower and upper middle, three to all but the upper.
 *
 * @example
 * ```ts
 * import { payQuarters } from "@equality/rules/statistics"
 *
 * const result = payQuarters([12, 12, 20, 40], [10, 12, 12, 30])
 * result.kind === "estimate" ? result.quarters.map(({ women }) => women) : [] // => [1.5, 1, 0.5, 1]
 * ```
 */
export const payQuarters = (
  men: ArrayLike<number>,
  women: ArrayLike<number>,
): PayQuarters | NotEstimable<"payQuarters", "tooFewValues"> => {
  requirePay("men", men);
  requirePay("women", women);
  const people = men.length + women.length;
  if (people < 4) return { kind: "notEstimable", method: "payQuarters", because: "tooFewValues" };
  const quarters = sizesOf(people).map((size) => ({ room: size, size, men: 0, women: 0 }));
  let at = 0;
  for (const { disadvantaged: ofWomen, other: ofMen } of rankCountsOf(women, men)) {
    const onThisPay = ofWomen + ofMen;
    for (let left = onThisPay; left > 0; ) {
      const quarter = quarters[at];
      if (!quarter) break;
      const placed = Math.min(left, quarter.room);
      quarter.men += (ofMen * placed) / onThisPay;
      quarter.women += (ofWomen * placed) / onThisPay;
      quarter.room -= placed;
      left -= placed;
      if (quarter.room === 0) at += 1;
    }
  }
  return {
    kind: "estimate",
    method: "payQuarters",
    quarters: quarters.map(({ men, women, size }) => ({
      men,
      women,
      percentMen: (men / size) * 100,
      percentWomen: (women / size) * 100,
    })),
  };
};

/** How many go in each quarter. */
const sizesOf = (people: number): number[] => {
  const leftover = people % 4;
  const takesOneMore = [leftover > 0, leftover === 3, leftover > 1, false];
  return takesOneMore.map((more) => Math.floor(people / 4) + (more ? 1 : 0));
};
