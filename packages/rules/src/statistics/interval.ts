/**
 * An estimate between its two limits.
 *
 * The unit is that of the method: fractions (not percentages) for proportions and their differences, times for ratios,
 * the measure's own unit for means. Nothing is rounded.
 */
export interface Interval<Method extends string = string> {
  readonly kind: "interval";
  /** The function that made it. */
  readonly method: Method;
  /** Two-sided level, above 0 and below 1. */
  readonly confidence: number;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** A ratio to a comparator of which nobody had the outcome: it has no largest value, and so no estimate. */
export interface LowerLimitOnly<Method extends string = string> {
  readonly kind: "lowerLimitOnly";
  readonly method: Method;
  readonly confidence: number;
  readonly because: "comparatorZero";
  readonly lower: number;
}

/**
 * An interval that the formula gives, and that is narrower than what is known. It has no `lower` and `upper`, so that
 * nobody takes it for one.
 *
 * - `noVariation`: all values that count are equal, so that the formula sees no uncertainty.
 * - `fewerThanTen`: a bootstrap of a group of fewer than ten repeats too few values.
 */
export interface FalselySharp<
  Method extends string = string,
  Because extends "noVariation" | "fewerThanTen" = "noVariation",
> {
  readonly kind: "falselySharp";
  readonly method: Method;
  readonly confidence: number;
  readonly because: Because;
  readonly estimate: number;
  /** What the formula gives: for the record, not for a reader. */
  readonly unreliable: { readonly lower: number; readonly upper: number };
}

/**
 * Why a method has no answer.
 *
 * - `noCases`: a group without anyone; 0 of 0 is not 0.
 * - `noExposure`: no time, places or people in which anything could have happened.
 * - `noEvents`: neither side had an event, so their ratio is 0 to 0.
 * - `comparatorZero`: a share of, or a ratio to, nothing.
 * - `zeroCell`: a logarithm of a count of zero.
 * - `tooFewValues`: too few values for a variance.
 * - `noVariation`: all values are equal, so there is no spread to measure by.
 * - `stratumOnOneSide`: a stratum that only one of two populations has.
 * - `aboveScale`: beyond the published scale.
 * - `noTime`: no time between the days that are compared.
 * - `noDistance`: the goal is where it started.
 * - `signsDiffer`: a share of growth from zero, or across it.
 */
export type NotEstimableReason =
  | "noCases"
  | "noExposure"
  | "noEvents"
  | "comparatorZero"
  | "zeroCell"
  | "tooFewValues"
  | "noVariation"
  | "stratumOnOneSide"
  | "aboveScale"
  | "noTime"
  | "noDistance"
  | "signsDiffer";

/** No answer, and why: never a number that stands in for one. */
export interface NotEstimable<Method extends string = string, Because extends NotEstimableReason = NotEstimableReason> {
  readonly kind: "notEstimable";
  readonly method: Method;
  readonly because: Because;
}

/** No interval at a level of confidence, and why. */
export interface NoInterval<Method extends string = string, Because extends NotEstimableReason = NotEstimableReason>
  extends NotEstimable<Method, Because> {
  readonly confidence: number;
}

/** Two limits. */
export type Limits = { readonly lower: number; readonly upper: number };

export const intervalOf = <Method extends string>(
  method: Method,
  confidence: number,
  estimate: number,
  { lower, upper }: Limits,
): Interval<Method> => ({ kind: "interval", method, confidence, estimate, lower, upper });

export const noInterval = <Method extends string, Because extends NotEstimableReason>(
  method: Method,
  confidence: number,
  because: Because,
): NoInterval<Method, Because> => ({ kind: "notEstimable", method, confidence, because });
