import type { GapEstimate, GapFigure, GapInterval, Statistics, SummaryMeasure } from "@equality/model";
import type { GapKindName, GapReason, GapSign, GapUnit } from "@equality/model/vocabulary";
import { refuse } from "../statistics/arguments.ts";
import type { FalselySharp, Interval, LowerLimitOnly, NoInterval, NotEstimableReason } from "../statistics/interval.ts";
import type { Fixed, Of } from "./held.ts";
import type { AnyPool } from "./pools.ts";

/** The figures of the two sides of a gap. */
export interface TwoFigures {
  readonly group: GapFigure;
  readonly comparator: GapFigure;
}

/** What a kind of gap makes of two sides. */
export interface Compared extends TwoFigures {
  readonly estimate: GapEstimate;
  readonly method: string;
  readonly interval: GapInterval;
}

/**
 * A kind of gap with its method, to be given to `gap`: what is compared how, in which unit. A page that names one kind holds
 * the code of no other.
 */
export interface GapKind {
  readonly kind: GapKindName;
  readonly unit: GapUnit;
  readonly sign: GapSign;
  readonly assumes?: "independentEvents";
  /** The kinds of statistics that can be compared so. */
  readonly of: readonly AnyPool[];
  /** @throws RangeError if the measure is not of a kind that can be compared so. */
  readonly compare: (
    group: Statistics | Fixed,
    comparator: Statistics | Fixed,
    measure: SummaryMeasure,
    confidence: number,
  ) => Compared;
}

/** What the methods of `@equality/rules/statistics` answer. */
export type MethodResult =
  | Interval
  | LowerLimitOnly
  | FalselySharp<string, "noVariation" | "fewerThanTen">
  | NoInterval<string, Extract<NotEstimableReason, GapReason>>;

/** Statistics of the kind that a comparison needs; anything else is a call that makes no sense. */
export const only = <Kind extends (Statistics | Fixed)["kind"]>(
  kind: Kind,
  held: Statistics | Fixed,
  { id }: SummaryMeasure,
): Extract<Statistics | Fixed, { kind: Kind }> =>
  held.kind === kind
    ? (held as Extract<Statistics | Fixed, { kind: Kind }>)
    : refuse(`what is held of the measure ${id}`, `of the kind ${kind}`, held.kind);

/** A rate as the measure tells it: per so many people. */
export const perOf = (measure: SummaryMeasure): number => (measure.kind === "rate" ? measure.per : 1);

/** The figure of one side of a gap, with what it was formed from. */
export const figureOf = (held: Of<"proportion" | "mean" | "ratioOfSums" | "rate"> | Fixed, per: number): GapFigure => {
  switch (held.kind) {
    case "fixed":
      return {
        kind: "known",
        value: held.value,
        people: held.people ?? null,
        ...(held.events === undefined ? {} : { numerator: held.events }),
      };
    case "proportion":
      return quotient(held.x, held.n, held.n, 1);
    case "mean":
      return quotient(held.sum, held.n, held.n, 1);
    case "ratioOfSums":
      return quotient(held.numerator, held.denominator, held.n, 1);
    case "rate":
      return quotient(held.events, held.n, held.n, per);
  }
};

const quotient = (numerator: number, denominator: number, people: number, per: number): GapFigure =>
  denominator === 0
    ? { kind: "nobody" }
    : { kind: "known", value: (numerator / denominator) * per, people, numerator, denominator };

/**
 * A method's answer, on the scale of the gap. Where a method has no interval, the figures may still give an estimate: `plain`,
 * undefined where they do not.
 */
export const comparedBy = (
  { group, comparator }: TwoFigures,
  result: MethodResult,
  plain: number | undefined,
  scale: (value: number) => number = (value) => value,
): Compared => {
  const sides = { group, comparator, method: result.method };
  const known = (value: number): GapEstimate => ({ kind: "known", value });
  switch (result.kind) {
    case "interval": {
      const interval = { kind: "interval", lower: scale(result.lower), upper: scale(result.upper) } as const;
      return { ...sides, estimate: known(scale(result.estimate)), interval };
    }
    case "lowerLimitOnly": {
      const estimate = { kind: "notEstimable", because: result.because } as const;
      return { ...sides, estimate, interval: { kind: "lowerLimitOnly", lower: scale(result.lower) } };
    }
    case "falselySharp":
      return { ...sides, estimate: known(scale(result.estimate)), interval: none(result.because) };
    case "notEstimable": {
      const { because } = result;
      const estimate: GapEstimate = plain === undefined ? { kind: "notEstimable", because } : known(plain);
      return { ...sides, estimate, interval: none(because) };
    }
  }
};

/** Two figures without an interval, and why there is none. */
export const comparedPlainly = (sides: TwoFigures, because: GapReason, plain: number | undefined): Compared => ({
  ...sides,
  method: "none",
  estimate:
    plain === undefined
      ? { kind: "notEstimable", because: noEstimate(sides, because) }
      : { kind: "known", value: plain },
  interval: none(because),
});

const noEstimate = ({ group, comparator }: TwoFigures, because: GapReason): GapReason =>
  group.kind === "nobody" || comparator.kind === "nobody" ? "noCases" : because;

const none = (because: GapReason) => ({ kind: "none", because }) as const;

/** One figure minus the other, where both are known. */
export const minus = (group: GapFigure, comparator: GapFigure): number | undefined =>
  group.kind === "known" && comparator.kind === "known" ? group.value - comparator.value : undefined;

/** One figure over the other, where both are known and the other is not 0. */
export const over = (group: GapFigure, comparator: GapFigure): number | undefined =>
  group.kind === "known" && comparator.kind === "known" && comparator.value !== 0
    ? group.value / comparator.value
    : undefined;
