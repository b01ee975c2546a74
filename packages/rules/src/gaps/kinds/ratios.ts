import { katz } from "../../statistics/katz.ts";
import { miettinenNurminenRatio } from "../../statistics/miettinen-nurminen-ratio.ts";
import { comparedBy, figureOf, type GapKind, only, over, perOf } from "../gap-kind.ts";
import { proportions, rates } from "../pools.ts";
import type { MethodForProportions } from "./difference-of-proportions.ts";
import { eventRateOf, type MethodForRates } from "./difference-of-rates.ts";

/**
 * How many times the comparator's proportion the group's is: for rare and adverse outcomes, such as exclusion.
 *
 * A ratio of successes is not one over the ratio of failures: choose the outcome before the data.
 *
 * @param method - {@link katzOrScore}; or `katz`, `miettinenNurminenRatio` by themselves.
 *
 * @example
 * ```ts
 * import { katzOrScore, riskRatio } from "@equality/rules/gaps"
 *
 * riskRatio(katzOrScore).unit // => "times"
 * ```
 */
export const riskRatio = (method: MethodForProportions): GapKind => ({
  kind: "riskRatio",
  unit: "times",
  sign: "groupToComparator",
  of: [proportions],
  compare: (group, comparator, measure, confidence) => {
    const [one, other] = [only("proportion", group, measure), only("proportion", comparator, measure)];
    const sides = { group: figureOf(one, 1), comparator: figureOf(other, 1) };
    return comparedBy(sides, method(one, other, confidence), over(sides.group, sides.comparator));
  },
});

/**
 * Katz's interval for a ratio of proportions, and Miettinen and Nurminen's where a count of zero leaves Katz without one.
 *
 * @see Katz and others 1978; Miettinen and Nurminen 1985.
 *
 * @example
 * ```ts
 * import { katzOrScore } from "@equality/rules/gaps"
 *
 * katzOrScore({ x: 9, n: 10 }, { x: 3, n: 10 }, 0.95).method // => "katz"
 * katzOrScore({ x: 0, n: 10 }, { x: 4, n: 20 }, 0.95).method // => "miettinenNurminenRatio"
 * ```
 */
export const katzOrScore: MethodForProportions = (group, comparator, confidence) => {
  const result = katz(group, comparator, confidence);
  const isZeroCell = result.kind === "notEstimable" && result.because === "zeroCell";
  return isZeroCell ? miettinenNurminenRatio(group, comparator, confidence) : result;
};

/**
 * How many times the comparator's rate of events the group's is. Takes events to be independent of each other.
 *
 * @param method - `rateRatio`.
 *
 * @example
 * ```ts
 * import { ratioOfRates } from "@equality/rules/gaps"
 * import { rateRatio } from "@equality/rules/statistics"
 *
 * ratioOfRates(rateRatio).assumes // => "independentEvents"
 * ```
 */
export const ratioOfRates = (method: MethodForRates): GapKind => ({
  kind: "rateRatio",
  unit: "times",
  sign: "groupToComparator",
  of: [rates],
  assumes: "independentEvents",
  compare: (group, comparator, measure, confidence) => {
    const [one, other, per] = [only("rate", group, measure), only("rate", comparator, measure), perOf(measure)];
    const sides = { group: figureOf(one, per), comparator: figureOf(other, per) };
    return comparedBy(sides, method(eventRateOf(one), eventRateOf(other), confidence), undefined);
  },
});
