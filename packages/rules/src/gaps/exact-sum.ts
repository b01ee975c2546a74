import { refuse } from "../statistics/arguments.ts";

/** The sum of two whole numbers, which must be exact. */
export const exactSum = (a: number, b: number): number => {
  const sum = a + b;
  return Number.isSafeInteger(sum) ? sum : refuse("a sum of whole numbers", "at most 2^53 - 1", sum);
};
