import type { Proportion } from "../../statistics/proportion.ts";
import { comparedBy, figureOf, type GapKind, type MethodResult, only } from "../gap-kind.ts";
import { proportions } from "../pools.ts";

/** A method for two proportions: `newcombe`, `miettinenNurminen`, `katz` and others. */
export type MethodForProportions = (group: Proportion, comparator: Proportion, confidence: number) => MethodResult;

/**
 * The difference of two proportions, group minus comparator: the usual gap, in percentage points as a fraction.
 *
 * @param method - `newcombe` unless there is a reason for another, such as `miettinenNurminen`.
 *
 * @example
 * ```ts
 * import { differenceOfProportions } from "@equality/rules/gaps"
 * import { newcombe } from "@equality/rules/statistics"
 *
 * differenceOfProportions(newcombe).unit // => "percentagePoints"
 * ```
 */
export const differenceOfProportions = (method: MethodForProportions): GapKind => ({
  kind: "difference",
  unit: "percentagePoints",
  sign: "groupMinusComparator",
  of: [proportions],
  compare: (group, comparator, measure, confidence) => {
    const [one, other] = [only("proportion", group, measure), only("proportion", comparator, measure)];
    const sides = { group: figureOf(one, 1), comparator: figureOf(other, 1) };
    return comparedBy(sides, method(one, other, confidence), undefined);
  },
});
