import { comparedBy, comparedPlainly, figureOf, type GapKind, minus, only, type TwoFigures } from "../gap-kind.ts";
import { means, proportions } from "../pools.ts";
import type { MethodForProportions } from "./difference-of-proportions.ts";

/**
 * By how large a share of the comparator's proportion the group's is larger: -0.2 is a fifth less. Never to be printed as a
 * bare per cent beside percentages.
 *
 * @param method - A method for ratios, such as {@link katzOrScore}: the limits are its limits less one.
 *
 * @example
 * ```ts
 * import { katzOrScore, relativeDifference } from "@equality/rules/gaps"
 *
 * relativeDifference(katzOrScore).unit // => "shareOfComparator"
 * ```
 */
export const relativeDifference = (method: MethodForProportions): GapKind => ({
  kind: "relativeDifference",
  unit: "shareOfComparator",
  sign: "groupMinusComparator",
  of: [proportions],
  compare: (group, comparator, measure, confidence) => {
    const [one, other] = [only("proportion", group, measure), only("proportion", comparator, measure)];
    const sides = { group: figureOf(one, 1), comparator: figureOf(other, 1) };
    return comparedBy(sides, method(one, other, confidence), relative(sides), (ratio) => ratio - 1);
  },
});

/**
 * By how large a share of the comparator's mean the group's is larger, for means that are counted from zero, such as costs.
 * There is no interval. For the gender pay gap, whose sign and divisor are its own, see {@link payGapReport}.
 *
 * @example
 * ```ts
 * import { relativeDifferenceOfMeans } from "@equality/rules/gaps"
 *
 * relativeDifferenceOfMeans.unit // => "shareOfComparator"
 * ```
 */
export const relativeDifferenceOfMeans: GapKind = {
  kind: "relativeDifference",
  unit: "shareOfComparator",
  sign: "groupMinusComparator",
  of: [means],
  compare: (group, comparator, measure) => {
    const [one, other] = [only("mean", group, measure), only("mean", comparator, measure)];
    const sides = { group: figureOf(one, 1), comparator: figureOf(other, 1) };
    const plain = relative(sides);
    return comparedPlainly(sides, plain === undefined ? "comparatorZero" : "noMethod", plain);
  },
};

const relative = ({ group, comparator }: TwoFigures): number | undefined => {
  const difference = minus(group, comparator);
  if (difference === undefined || comparator.kind !== "known" || comparator.value === 0) return undefined;
  return difference / comparator.value;
};
