/** What a gap is: how the group's figure is set against the comparator's. */
export const gapKinds = [
  "difference",
  "relativeDifference",
  "riskRatio",
  "rateRatio",
  "standardisedDifference",
  "gapIndex",
  "payGap",
] as const;
/** One of the {@link gapKinds}. */
export type GapKindName = (typeof gapKinds)[number];

/**
 * The unit of a gap.
 *
 * - `percentagePoints`: a difference of proportions or of ratios of sums, as a fraction from -1 to 1
 * - `points`: of means, in the measure's own points
 * - `rate`: of rates, in events per so many people; `per` says how many
 * - `shareOfComparator`: a fraction of the comparator's figure
 * - `times`: a ratio
 * - `standardDeviations`: Hedges' g
 * - `index`: the disadvantage gap index, -10 to 10
 * - `percentOfMens`: a gender pay gap, in per cent of men's pay
 */
export const gapUnits = [
  "percentagePoints",
  "points",
  "rate",
  "shareOfComparator",
  "times",
  "standardDeviations",
  "index",
  "percentOfMens",
] as const;
/** One of the {@link gapUnits}. */
export type GapUnit = (typeof gapUnits)[number];

/** Which way a gap is worked out. The gap index and the pay gap take the group from the comparator. */
export const gapSigns = ["groupMinusComparator", "comparatorMinusGroup", "groupToComparator"] as const;
/** One of the {@link gapSigns}. */
export type GapSign = (typeof gapSigns)[number];

/**
 * What a reader may conclude from a gap's interval. A ratio is compared with one, all else with zero; a limit that is
 * exactly that is included. `noInterval`: there is an estimate without its uncertainty.
 */
export const gapConclusions = [
  "intervalIncludesZero",
  "intervalExcludesZero",
  "intervalIncludesOne",
  "intervalExcludesOne",
  "noInterval",
  "notEstimable",
] as const;
/** One of the {@link gapConclusions}. */
export type GapConclusion = (typeof gapConclusions)[number];

/** Who fares worse, by the measure's direction. `notSaid` where the measure has none, or there is no estimate. */
export const worseOff = ["group", "comparator", "neither", "notSaid"] as const;
/** One of {@link worseOff}. */
export type WorseOff = (typeof worseOff)[number];

/**
 * Why a gap has no estimate or no interval.
 *
 * - `noCases`: a side without anyone; 0 of 0 is not 0
 * - `noExposure`: nobody to whom anything could have happened
 * - `noEvents`: neither side had an event, so their ratio is 0 to 0
 * - `comparatorZero`: a share of, or a ratio to, nothing
 * - `zeroCell`: a logarithm of a count of zero
 * - `tooFewValues`: too few values for a variance
 * - `noVariation`: all values are equal, so that a formula sees no uncertainty
 * - `fewerThanTen`: a bootstrap of fewer than ten repeats too few values
 * - `spreadNotHeld`: only totals are held, not how people differ
 * - `noMethod`: none is offered for such a gap
 */
export const gapReasons = [
  "noCases",
  "noExposure",
  "noEvents",
  "comparatorZero",
  "zeroCell",
  "tooFewValues",
  "noVariation",
  "fewerThanTen",
  "spreadNotHeld",
  "noMethod",
] as const;
/** One of the {@link gapReasons}. */
export type GapReason = (typeof gapReasons)[number];
