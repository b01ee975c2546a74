import { intervalOf, noInterval } from "../../statistics/interval.ts";
import { type RatioOfSums, ratioOfSumsFromMoments } from "../../statistics/ratio-of-sums.ts";
import { squareAndAdd } from "../../statistics/square-and-add.ts";
import type { MethodResult } from "../gap-kind.ts";
import { comparedBy, comparedPlainly, figureOf, type GapKind, minus, only } from "../gap-kind.ts";
import { ratios } from "../pools.ts";
import { pairMomentsIn } from "../read-statistics.ts";

/**
 * The difference of two ratios of sums, such as rates of absence, group minus comparator, with the interval from the
 * differences between pupils.
 *
 * The two sides' own intervals are put together by square-and-add. Where only totals are held there is an estimate without
 * an interval: one that took sessions for independent would be several times too narrow.
 *
 * @see Zou and Donner 2008 (MOVER), on the linearised variances of Cochran 1977, Sampling Techniques, chapter 6.
 *
 * @example
 * ```ts
 * import { differenceOfRatios } from "@equality/rules/gaps"
 *
 * differenceOfRatios.unit // => "percentagePoints"
 * ```
 */
export const differenceOfRatios: GapKind = {
  kind: "difference",
  unit: "percentagePoints",
  sign: "groupMinusComparator",
  of: [ratios],
  compare: (group, comparator, measure, confidence) => {
    const [one, other] = [only("ratioOfSums", group, measure), only("ratioOfSums", comparator, measure)];
    const sides = { group: figureOf(one, 1), comparator: figureOf(other, 1) };
    const plain = minus(sides.group, sides.comparator);
    const [a, b] = [pairMomentsIn(one), pairMomentsIn(other)];
    if (a === null || b === null) return comparedPlainly(sides, "spreadNotHeld", plain);
    const results = [ratioOfSumsFromMoments(a, confidence), ratioOfSumsFromMoments(b, confidence)] as const;
    return comparedBy(sides, differenceOf(results, confidence), plain);
  },
};

const differenceOf = ([a, b]: readonly [RatioOfSums, RatioOfSums], confidence: number): MethodResult => {
  const method = "ratioOfSums";
  if (a.kind === "interval" && b.kind === "interval") {
    const difference = squareAndAdd(a, b);
    return intervalOf(method, confidence, difference.estimate, difference);
  }
  const without = a.kind === "interval" ? b : a;
  return noInterval(method, confidence, without.kind === "interval" ? "noVariation" : without.because);
};
