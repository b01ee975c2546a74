import { isDeepStrictEqual } from "node:util";
import type { Finding, Gap, Summary } from "@equality/model";
import { minimumCount10 } from "@equality/rules/disclosure";
import {
  complement,
  differenceOfMeans,
  differenceOfProportions,
  differenceOfRatesByPerson,
  differenceOfRatios,
  disadvantageGapIndex,
  type GapKind,
  gap,
} from "@equality/rules/gaps";
import { newcombe, welch } from "@equality/rules/statistics";

/** The gaps of disadvantaged pupils to all others, each by the usual method for its measure. */
export const findingsOf = (summary: Summary): { readonly measure: string; readonly finding: Finding<Gap> }[] =>
  Object.entries(kinds).map(([measure, kind]) => ({
    measure,
    finding: gap(summary, { measure, group: { disadvantaged: "true" }, comparator: complement }, kind, minimumCount10),
  }));

const kinds: Readonly<Record<string, GapKind>> = {
  englishAndMathsGrade4: differenceOfProportions(newcombe),
  englishAsAdditionalLanguage: differenceOfProportions(newcombe),
  persistentAbsence: differenceOfProportions(newcombe),
  overallAbsence: differenceOfRatios,
  suspensionRate: differenceOfRatesByPerson(welch),
  attainment8: differenceOfMeans(welch),
  progress8: differenceOfMeans(welch),
  attainment8Grid: disadvantageGapIndex,
  progress8Values: disadvantageGapIndex,
};

/** How far apart two findings may be, as a share of the width of the interval: the last digits of some thousand additions. */
export const allowedInFindings = 1e-12;

/**
 * The largest difference of the estimates and limits of two findings, as a share of the width of the interval; 0 where the
 * findings are the same to every digit of every number in them, and infinite where anything but numbers differs.
 */
export const differenceOfFindings = (one: Finding<Gap>, other: Finding<Gap>): number => {
  if (isDeepStrictEqual(one, other)) return 0;
  const [a, b] = [figuresOf(one), figuresOf(other)];
  if (withoutNumbers(one) !== withoutNumbers(other) || a === null || b === null) return Number.POSITIVE_INFINITY;
  const width = a.upper - a.lower;
  return Math.max(...(["estimate", "lower", "upper"] as const).map((name) => Math.abs(a[name] - b[name]) / width));
};

const figuresOf = (finding: Finding<Gap>) => {
  if (finding.kind !== "determined") return null;
  const { estimate, interval } = finding.value;
  if (estimate.kind !== "known" || interval.kind !== "interval") return null;
  return { estimate: estimate.value, lower: interval.lower, upper: interval.upper };
};

const withoutNumbers = (finding: Finding<Gap>): string =>
  JSON.stringify(finding, (_, value: unknown) => (typeof value === "number" ? "number" : value));
