import { comparedBy, figureOf, type GapKind, only } from "../gap-kind.ts";
import { means } from "../pools.ts";
import { momentsIn } from "../read-statistics.ts";
import type { MethodForMeans } from "./difference-of-means.ts";

/**
 * The difference of two means in standard deviations, group minus comparator: puts measures on unlike scales side by side.
 *
 * @param method - `hedgesG`.
 *
 * @example
 * ```ts
 * import { standardisedDifference } from "@equality/rules/gaps"
 * import { hedgesG } from "@equality/rules/statistics"
 *
 * standardisedDifference(hedgesG).unit // => "standardDeviations"
 * ```
 */
export const standardisedDifference = (method: MethodForMeans): GapKind => ({
  kind: "standardisedDifference",
  unit: "standardDeviations",
  sign: "groupMinusComparator",
  of: [means],
  compare: (group, comparator, measure, confidence) => {
    const [one, other] = [only("mean", group, measure), only("mean", comparator, measure)];
    const sides = { group: figureOf(one, 1), comparator: figureOf(other, 1) };
    return comparedBy(sides, method(momentsIn(one), momentsIn(other), confidence), undefined);
  },
});
