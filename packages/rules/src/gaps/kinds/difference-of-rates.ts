import type { EventRate } from "../../statistics/rate.ts";
import {
  comparedBy,
  comparedPlainly,
  figureOf,
  type GapKind,
  type MethodResult,
  minus,
  only,
  perOf,
} from "../gap-kind.ts";
import type { Of } from "../held.ts";
import { rates } from "../pools.ts";
import { eventMomentsIn } from "../read-statistics.ts";
import type { MethodForMeans } from "./difference-of-means.ts";

/** A method for two rates of independent events: `rateDifference`, `rateRatio`. */
export type MethodForRates = (group: EventRate, comparator: EventRate, confidence: number) => MethodResult;

export const eventRateOf = ({ events, n }: Of<"rate">): EventRate => ({ events, exposure: n });

/**
 * The difference of two rates of events that do not come in clusters, group minus comparator, per as many people as the
 * measure says.
 *
 * Suspensions do come in clusters: one pupil has many. For them, and for most that happens to pupils, take
 * {@link differenceOfRatesByPerson}.
 *
 * @param method - `rateDifference`.
 *
 * @example
 * ```ts
 * import { differenceOfRates } from "@equality/rules/gaps"
 * import { rateDifference } from "@equality/rules/statistics"
 *
 * differenceOfRates(rateDifference).assumes // => "independentEvents"
 * ```
 */
export const differenceOfRates = (method: MethodForRates): GapKind => ({
  kind: "difference",
  unit: "rate",
  sign: "groupMinusComparator",
  of: [rates],
  assumes: "independentEvents",
  compare: (group, comparator, measure, confidence) => {
    const [one, other, per] = [only("rate", group, measure), only("rate", comparator, measure), perOf(measure)];
    const sides = { group: figureOf(one, per), comparator: figureOf(other, per) };
    const result = method(eventRateOf(one), eventRateOf(other), confidence);
    return comparedBy(sides, result, undefined, (rate) => rate * per);
  },
});

/**
 * The difference of two rates of events, group minus comparator, with the interval from how many events each person had.
 *
 * Where only totals are held there is an estimate without an interval.
 *
 * @param method - `welch`.
 *
 * @example
 * ```ts
 * import { differenceOfRatesByPerson } from "@equality/rules/gaps"
 * import { welch } from "@equality/rules/statistics"
 *
 * differenceOfRatesByPerson(welch).assumes // => undefined
 * ```
 */
export const differenceOfRatesByPerson = (method: MethodForMeans): GapKind => ({
  kind: "difference",
  unit: "rate",
  sign: "groupMinusComparator",
  of: [rates],
  compare: (group, comparator, measure, confidence) => {
    const [one, other, per] = [only("rate", group, measure), only("rate", comparator, measure), perOf(measure)];
    const sides = { group: figureOf(one, per), comparator: figureOf(other, per) };
    const [a, b] = [eventMomentsIn(one), eventMomentsIn(other)];
    const plain = minus(sides.group, sides.comparator);
    if (a === null || b === null) return comparedPlainly(sides, "spreadNotHeld", plain);
    return comparedBy(sides, method(a, b, confidence), plain, (rate) => rate * per);
  },
});
