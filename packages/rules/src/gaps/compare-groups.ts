import type { Finding, Gap, Question, Step, Summary, SummaryMeasure } from "@equality/model";
import { refuse, requireProbability } from "../statistics/arguments.ts";
import { benjaminiHochberg } from "../statistics/benjamini-hochberg.ts";
import { gapBetween, type Sides } from "./between-sides.ts";
import { sidesOf } from "./gap.ts";
import type { GapKind } from "./gap-kind.ts";
import type { GapComparator, GapQuestion, Labels, MinimumCount } from "./gap-question.ts";
import type { GapTest } from "./gap-test.ts";
import type { Held } from "./held.ts";
import { isOf, measureAt, requireLabels } from "./sides.ts";

/** Which groups are compared: each label of a key, with the same comparator. */
export interface GroupsQuestion extends Omit<GapQuestion, "group"> {
  /** The key whose labels are the groups. */
  readonly by: string;
  /** Complement or whole; or one named group, which is then not compared with itself. */
  readonly comparator: Exclude<GapComparator, { kind: "published" }>;
}

/** One comparison of the family. */
export interface ComparedGroup {
  readonly label: string;
  readonly finding: Finding<Gap>;
  /** Of this comparison alone, and adjusted for the family; null where it left the family. */
  readonly p: number | null;
  readonly adjusted: number | null;
  /** Whether it is among those that are told apart at the rate. */
  readonly standsOut: boolean;
}

/** Many groups compared, with what being many does to their p-values. */
export interface ComparedGroups {
  readonly by: string;
  readonly gaps: readonly ComparedGroup[];
  /** The labels of the groups that fare worst and best beside their comparators; several where they fare alike. */
  readonly worst: readonly string[];
  readonly best: readonly string[];
  readonly method: "benjaminiHochberg";
  /** How many comparisons were adjusted for, and how many left the family: undetermined, or without a test. */
  readonly family: number;
  readonly leftOut: number;
  /** Of the groups that stand out, about this share does so by chance. */
  readonly falseDiscoveryRate: number;
}

/**
 * Every group of a key compared: which fares worst, which best, and which gaps stand out when it is taken into account that
 * many were looked at.
 *
 * Sixty comparisons at 5% find three gaps where there is none; the p-values are adjusted for that, and the family is part of
 * the result. Comparisons that are undetermined leave the family, and are counted. Worst and best go by the estimates, and
 * say nothing of chance: see `standsOut`. They are empty for a measure that has no better direction. People whose label is
 * not known are no group. Undetermined only where every comparison is.
 *
 * @param as - What each gap is: `differenceOfProportions(newcombe)`.
 * @param test - What tells whether two sides differ: `testOfProportions(scoreTest)`.
 * @param falseDiscoveryRate - Above 0 and below 1; 0.05 unless given.
 * @throws RangeError as `gap` does.
 * @see Benjamini and Hochberg 1995, controlling the false discovery rate.
 *
 * @example
 * ```ts
 * import { compareGroups, complement, differenceOfProportions, testOfProportions } from "@equality/rules/gaps"
 * import { newcombe, scoreTest } from "@equality/rules/statistics"
 * import type { Summary } from "@equality/model"
 *
 * const group = (label: string, x: number, n: number) =>
 *   ({ key: [label], statistics: [{ kind: "proportion" as const, n, x }], excluded: [{}] })
 * const summary: Summary = {
 *   schemaVersion: 1, keys: ["ethnicity"], measures: [{ id: "suspended", kind: "proportion", better: "lower" }],
 *   groups: [group("a", 5, 200), group("b", 30, 200), group("c", 2, 5)],
 * }
 * const finding = compareGroups(
 *   summary,
 *   { measure: "suspended", by: "ethnicity", comparator: complement },
 *   differenceOfProportions(newcombe),
 *   testOfProportions(scoreTest),
 *   { name: "school policy", minimumCount: 10 },
 * )
 * if (finding.kind === "determined") {
 *   finding.value.worst // => ["b"]
 *   finding.value.family // => 2
 *   finding.value.leftOut // => 1
 * }
 * ```
 */
export const compareGroups = (
  summary: Summary,
  question: GroupsQuestion,
  as: GapKind,
  test: GapTest,
  policy: MinimumCount,
  falseDiscoveryRate = 0.05,
): Finding<ComparedGroups> => {
  requireProbability("falseDiscoveryRate", falseDiscoveryRate);
  const measure = summary.measures[measureAt(summary, question.measure)] as SummaryMeasure;
  const compared = labelsOf(summary, question).map((label) => {
    const sides = sidesOf(summary, { ...question, group: { [question.by]: label } }, as);
    const finding = gapBetween(sides, as, policy, question.confidence ?? 0.95);
    return { label, finding, p: finding.kind === "determined" ? pOf(sides, test) : null };
  });
  const { adjusted, family, leftOut } = benjaminiHochberg(compared.map(({ p }) => p));
  const gaps = compared.map((one, i): ComparedGroup => {
    const value = adjusted[i] ?? null;
    return { ...one, adjusted: value, standsOut: value !== null && value <= falseDiscoveryRate };
  });
  const value = {
    by: question.by,
    gaps,
    ...extremesOf(gaps, measure.better),
    method: "benjaminiHochberg",
    family,
    leftOut,
    falseDiscoveryRate,
  } as const;
  return findingOf(value, measure.id);
};

const findingOf = (value: ComparedGroups, measure: string): Finding<ComparedGroups> => {
  const { gaps, method } = value;
  const rule = "compareGroups";
  if (!gaps.some(({ finding }) => finding.kind === "determined")) {
    const codes = gaps.flatMap(({ finding }) => (finding.kind === "undetermined" ? finding.open : []));
    const [first = { code: "missingFigure", subject: { kind: "measure", id: measure } }, ...rest]: Question[] =
      codes.filter(({ code }, i) => codes.findIndex((other) => other.code === code) === i);
    return { kind: "undetermined", open: [first, ...rest], alternatives: [], explanation: { rule, steps: [] } };
  }
  const tested = gaps.filter(({ p }) => p !== null);
  const step: Step = {
    code: "manyCompared",
    inputs: { method, p: tested.map(({ p }) => p ?? 1) },
    result: tested.map(({ adjusted }) => adjusted ?? 1),
  };
  return { kind: "determined", value, explanation: { rule, steps: [step] } };
};

/** The labels in scope that are groups, in order. */
const labelsOf = (summary: Summary, { by, within = {}, comparator }: GroupsQuestion): string[] => {
  requireLabels(summary, "by", { [by]: "" });
  requireLabels(summary, "within", within);
  const { keys, groups } = summary;
  const reference: Labels = comparator.kind === "group" ? comparator.labels : {};
  const labels = groups
    .filter((one) => isOf(keys, one, within) === true)
    .map(({ key }) => key[keys.indexOf(by)] ?? null);
  return [...new Set(labels)]
    .filter((label) => label !== null)
    .filter((label) => label !== reference[by])
    .sort();
};

const pOf = ({ measure, group, comparator }: Sides, test: GapTest): number | null => {
  const result = test(statisticsIn(group.held), statisticsIn(comparator.held), measure);
  return result.kind === "test" ? result.p : null;
};

const statisticsIn = (held: Held) =>
  held.kind === "fixed" || held.kind === "suppressed" || held.kind === "missing"
    ? refuse("a side", "one of which the counts are held", held.kind)
    : held;

const extremesOf = (gaps: readonly ComparedGroup[], better: SummaryMeasure["better"]) => {
  const placed = gaps.flatMap(({ label, finding }) => {
    if (finding.kind !== "determined" || finding.value.estimate.kind !== "known") return [];
    const { sign, estimate } = finding.value;
    const signed = sign === "comparatorMinusGroup" ? -estimate.value : estimate.value;
    // Of parity, the farther from none the worse; a ratio of 1 is none.
    const none = sign === "groupToComparator" ? 1 : 0;
    const goodness = better === "lower" ? -signed : better === "parity" ? -Math.abs(signed - none) : signed;
    return [{ label, goodness }];
  });
  if (better === "context" || placed.length === 0) return { worst: [], best: [] };
  const at = (extreme: number) => placed.flatMap(({ label, goodness }) => (goodness === extreme ? [label] : []));
  const all = placed.map(({ goodness }) => goodness);
  return { worst: at(Math.min(...all)), best: at(Math.max(...all)) };
};
