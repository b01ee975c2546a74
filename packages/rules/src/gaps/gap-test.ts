import type { Statistics, SummaryMeasure } from "@equality/model";
import type { NotEstimable } from "../statistics/interval.ts";
import type { Moments } from "../statistics/moments.ts";
import type { Proportion } from "../statistics/proportion.ts";
import type { TestResult } from "../statistics/score-test.ts";
import { only } from "./gap-kind.ts";
import { momentsIn } from "./read-statistics.ts";

/** Whether two sides differ: a test, or why there is none. */
export type GapTest = (group: Statistics, comparator: Statistics, measure: SummaryMeasure) => TestResult | NotEstimable;

/**
 * A test of two proportions for {@link compareGroups}.
 *
 * @param test - `scoreTest`.
 *
 * @example
 * ```ts
 * import { testOfProportions } from "@equality/rules/gaps"
 * import { scoreTest } from "@equality/rules/statistics"
 *
 * typeof testOfProportions(scoreTest) // => "function"
 * ```
 */
export const testOfProportions =
  (test: (group: Proportion, comparator: Proportion) => TestResult | NotEstimable): GapTest =>
  (group, comparator, measure) =>
    test(only("proportion", group, measure), only("proportion", comparator, measure));

/**
 * A test of two means for {@link compareGroups}.
 *
 * @param test - `welchTest`.
 *
 * @example
 * ```ts
 * import { testOfMeans } from "@equality/rules/gaps"
 * import { welchTest } from "@equality/rules/statistics"
 *
 * typeof testOfMeans(welchTest) // => "function"
 * ```
 */
export const testOfMeans =
  (test: (group: Moments, comparator: Moments) => TestResult | NotEstimable): GapTest =>
  (group, comparator, measure) =>
    test(momentsIn(only("mean", group, measure)), momentsIn(only("mean", comparator, measure)));
