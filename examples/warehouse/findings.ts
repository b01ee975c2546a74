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

/** The largest share of a number of a finding by which two engines may differ: the last digits of some thousand additions. */
export const allowedInFindings = 1e-12;

/**
 * How far the numbers of one finding are from those of another that says the same: 0 where every digit is the same, else the
 * largest difference as a share of the number; infinite where anything but numbers differs.
 */
export const differenceOfFindings = (one: Finding<Gap>, other: Finding<Gap>): number => {
  const [a, b] = [parted(one), parted(other)];
  if (a.words !== b.words) return Number.POSITIVE_INFINITY;
  return Math.max(0, ...a.numbers.map((value, i) => relative(value, b.numbers[i] ?? Number.NaN)));
};

const relative = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b)));

/** The numbers of a finding, and all else. */
const parted = (finding: Finding<Gap>): { readonly words: string; readonly numbers: number[] } => {
  const numbers: number[] = [];
  const words = JSON.stringify(finding, (_, value: unknown) => {
    if (typeof value !== "number") return value;
    numbers.push(value);
    return "number";
  });
  return { words, numbers };
};
