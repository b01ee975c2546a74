import { differenceFromFixed } from "../../statistics/difference-from-fixed.ts";
import type { Interval } from "../../statistics/interval.ts";
import type { Moments } from "../../statistics/moments.ts";
import type { Proportion } from "../../statistics/proportion.ts";
import { comparedBy, figureOf, type GapKind, type MethodResult, minus, only } from "../gap-kind.ts";
import { means, proportions } from "../pools.ts";
import { momentsIn } from "../read-statistics.ts";

/**
 * The difference of a proportion from a published one of which no counts are known, such as a national rate.
 *
 * The published figure is taken as known without error. Where its counts are published too, give them, and take
 * {@link differenceOfProportions}.
 *
 * @see Wilson 1927: his interval for the group, moved.
 *
 * @example
 * ```ts
 * import { differenceFromPublished } from "@equality/rules/gaps"
 *
 * differenceFromPublished.unit // => "percentagePoints"
 * ```
 */
export const differenceFromPublished: GapKind = {
  kind: "difference",
  unit: "percentagePoints",
  sign: "groupMinusComparator",
  of: [proportions],
  compare: (group, comparator, measure, confidence) => {
    const [one, reference] = [only("proportion", group, measure), only("fixed", comparator, measure)];
    const sides = { group: figureOf(one, 1), comparator: figureOf(reference, 1) };
    return comparedBy(sides, differenceFromFixed(one as Proportion, reference.value, confidence), undefined);
  },
};

/**
 * The difference of a mean from a published one of which nothing else is known.
 *
 * @param method - `studentMean`: its interval for the group, moved.
 *
 * @example
 * ```ts
 * import { differenceFromPublishedMean } from "@equality/rules/gaps"
 * import { studentMean } from "@equality/rules/statistics"
 *
 * differenceFromPublishedMean(studentMean).unit // => "points"
 * ```
 */
export const differenceFromPublishedMean = (
  method: (group: Moments, confidence: number) => MethodResult | Interval,
): GapKind => ({
  kind: "difference",
  unit: "points",
  sign: "groupMinusComparator",
  of: [means],
  compare: (group, comparator, measure, confidence) => {
    const [one, reference] = [only("mean", group, measure), only("fixed", comparator, measure)];
    const sides = { group: figureOf(one, 1), comparator: figureOf(reference, 1) };
    const plain = minus(sides.group, sides.comparator);
    return comparedBy(sides, method(momentsIn(one), confidence), plain, (mean) => mean - reference.value);
  },
});
