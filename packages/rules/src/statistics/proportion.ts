import { refuse, requireCount } from "./arguments.ts";

/** How many of how many: `x` people have the outcome, out of `n`. Whole numbers, 0 ≤ x ≤ n. */
export interface Proportion {
  readonly x: number;
  readonly n: number;
}

export const requireProportion = (name: string, { x, n }: Proportion): void => {
  requireCount(`${name}.n`, n);
  if (!(Number.isSafeInteger(x) && x >= 0 && x <= n)) refuse(`${name}.x`, `a whole number from 0 to n, here ${n}`, x);
};

/** The group and the comparator of a comparison. */
export const requirePair = (group: Proportion, comparator: Proportion): void => {
  requireProportion("group", group);
  requireProportion("comparator", comparator);
};
