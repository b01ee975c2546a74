import type { PlacedTime, Target } from "@equality/model";
import { atLeast } from "./goal.ts";
import { type Better, good } from "./orientation.ts";

type Condition = NonNullable<Target["everyYear"]>;
type Figure = { readonly at: PlacedTime; readonly value: number };

/** Whether a condition on every year was kept in one. */
export interface YearKept {
  readonly from: PlacedTime;
  readonly to: PlacedTime;
  readonly change: number;
  readonly kept: boolean | null;
}

/**
 * Whether a condition on every year was kept between each figure and the next. A share is one of the year before, so that
 * repeated percentages compound. Null where "%" may mean points as well, and the two do not agree.
 */
export const yearsKept = (
  condition: Condition,
  figures: readonly Figure[],
  isShare: boolean,
  better: Better,
): YearKept[] =>
  figures.slice(1).flatMap((to, i) => {
    const from = figures[i];
    if (from === undefined) return [];
    const change = to.value - from.value;
    return [{ from: from.at, to: to.at, change, kept: kept(condition, from.value, to.value, isShare, better) }];
  });

const kept = (
  { direction, amount }: Condition,
  from: number,
  to: number,
  isShare: boolean,
  better: Better,
): boolean | null => {
  const gain = good(to, better) - good(from, better);
  if (direction === "maintain") return atLeast(good(to, better), good(from, better));
  if (amount === undefined) return gain > 0;
  const answers = leastGains(amount, from, isShare).map((least) => atLeast(gain, least));
  return answers.every((answer) => answer === answers[0]) ? (answers[0] ?? null) : null;
};

const leastGains = ({ value, unit }: NonNullable<Condition["amount"]>, from: number, isShare: boolean): number[] => {
  const share = Math.abs(from) * (value / 100);
  if (unit === "percent") return isShare ? [share, value / 100] : [share];
  return [unit === "percentagePoints" ? value / 100 : value];
};
