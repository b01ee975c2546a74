import type { Figure, Limits, Measure } from "@equality/model";
import { garwood } from "../statistics/garwood.ts";
import { momentsFromSd } from "../statistics/moments.ts";
import { newcombe } from "../statistics/newcombe.ts";
import { rateDifference } from "../statistics/rate-difference.ts";
import { squareAndAdd } from "../statistics/square-and-add.ts";
import { studentMean } from "../statistics/student-mean.ts";
import { welch } from "../statistics/welch.ts";
import { wilson } from "../statistics/wilson.ts";
import { countsOf, restOfCounts } from "./counts.ts";
import type { Overlap } from "./populations.ts";

type Kind = Measure["kind"];
type Known = Extract<Figure, { kind: "known" }>;

/** Limits around a value, by the method for figures of its kind; null where its counts are not known, or tell nothing. */
export const limitsOfValue = (figure: Figure, kind: Kind, confidence: number): Limits | null => {
  if (figure.kind !== "known") return null;
  switch (kind) {
    case "proportion": {
      const part = countsOf(figure);
      return part && shown(wilson(part, confidence));
    }
    case "mean": {
      const moments = momentsOf(figure);
      return moments && shown(studentMean(moments, confidence));
    }
    case "rate":
    case "count": {
      const rate = rateOf(figure, kind);
      return rate && shown(garwood(rate, confidence));
    }
    case "ratioOfSums":
    case "unstated":
      return null;
  }
};

/**
 * Limits around a gap between two figures. Of a group and a whole that contains it they are those of the group and the
 * rest, drawn in by the rest's share: the two samples overlap.
 */
export const limitsOfGap = (
  group: Figure,
  comparator: Figure,
  kind: Kind,
  overlap: Overlap,
  confidence: number,
): Limits | null => {
  if (group.kind !== "known" || comparator.kind !== "known") return null;
  switch (kind) {
    case "proportion": {
      const [one, other] = [countsOf(group), countsOf(comparator)];
      if (one === null || other === null) return null;
      if (overlap === "apart") return shown(newcombe(one, other, confidence));
      const rest = restOfCounts(other, one, kind);
      if (rest === null) return null;
      const share = other.n === 0 ? 0 : rest.n / other.n;
      const apart = shown(newcombe(one, rest, confidence));
      return apart && { ...apart, lower: apart.lower * share, upper: apart.upper * share };
    }
    case "mean": {
      const [one, other] = [momentsOf(group), momentsOf(comparator)];
      return one && other && overlap === "apart" ? shown(welch(one, other, confidence)) : null;
    }
    case "rate": {
      const [one, other] = [rateOf(group, kind), rateOf(comparator, kind)];
      return one && other && overlap === "apart" ? shown(rateDifference(one, other, confidence)) : null;
    }
    default:
      return null;
  }
};

/** A figure with its limits, or a figure taken as known without error. */
export interface Estimate {
  readonly estimate: number;
  readonly limits: Limits | null;
}

/**
 * Limits around the difference of two figures of different years, whose people are taken to be different. A baseline without
 * limits is taken as known without error, which the method's name tells; a figure without limits gives none.
 */
export const limitsOfChange = (now: Estimate, then: Estimate): Limits | null => {
  if (now.limits === null) return null;
  if (then.limits === null) return moved(now.limits, -then.estimate, "differenceFromFixed");
  const one = { ...now.limits, estimate: now.estimate };
  const { lower, upper } = squareAndAdd(one, { ...then.limits, estimate: then.estimate });
  return { lower, upper, method: changes[now.limits.method] ?? "squareAndAdd", confidence: now.limits.confidence };
};

const changes: Readonly<Record<string, string>> = {
  wilson: "newcombe",
  newcombe: "changeInGap",
  garwood: "rateDifference",
};

/** Limits moved by a fixed amount. */
export const moved = (limits: Limits, by: number, method = limits.method): Limits => ({
  ...limits,
  lower: limits.lower + by,
  upper: limits.upper + by,
  method,
});

const momentsOf = ({ value, denominator, standardDeviation: sd }: Known) =>
  denominator === undefined || sd === undefined || (denominator < 2 && sd > 0)
    ? null
    : momentsFromSd({ n: denominator, mean: value, sd });

/** Events in an exposure, in the measure's unit: a rate is per 100, a count has no exposure but its year. */
const rateOf = (figure: Known, kind: "rate" | "count") => {
  const { value } = figure;
  if (kind === "count") return Number.isSafeInteger(value) && value >= 0 ? { events: value, exposure: 1 } : null;
  const counts = countsOf(figure);
  return counts && { events: counts.x, exposure: counts.n / 100 };
};

type Result = { kind: "interval"; lower: number; upper: number; method: string; confidence: number } | { kind: string };

const shown = (result: Result): Limits | null =>
  "lower" in result && "upper" in result
    ? { lower: result.lower, upper: result.upper, method: result.method, confidence: result.confidence }
    : null;
