import type { Moments } from "../../statistics/moments.ts";
import { comparedBy, figureOf, type GapKind, type MethodResult, minus, only } from "../gap-kind.ts";
import { means } from "../pools.ts";
import { momentsIn } from "../read-statistics.ts";

/** A method for two means: `welch`, `hedgesG`. */
export type MethodForMeans = (group: Moments, comparator: Moments, confidence: number) => MethodResult;

/**
 * The difference of two means, group minus comparator, in the measure's points.
 *
 * @param method - `welch`.
 *
 * @example
 * ```ts
 * import { differenceOfMeans } from "@equality/rules/gaps"
 * import { welch } from "@equality/rules/statistics"
 *
 * differenceOfMeans(welch).unit // => "points"
 * ```
 */
export const differenceOfMeans = (method: MethodForMeans): GapKind => ({
  kind: "difference",
  unit: "points",
  sign: "groupMinusComparator",
  of: [means],
  compare: (group, comparator, measure, confidence) => {
    const [one, other] = [only("mean", group, measure), only("mean", comparator, measure)];
    const sides = { group: figureOf(one, 1), comparator: figureOf(other, 1) };
    const result = method(momentsIn(one), momentsIn(other), confidence);
    return comparedBy(sides, result, minus(sides.group, sides.comparator));
  },
});
