import type { ExclusionReason, NotCounted, Statistics, Summary, SummaryGroup, SummaryMeasure } from "@equality/model";
import { refuse } from "../statistics/arguments.ts";
import type { GapQuestion, Labels } from "./gap-question.ts";
import { peopleIn } from "./held.ts";
import { mergeStatistics } from "./merge-statistics.ts";
import { requireStatistics } from "./require-statistics.ts";

/** The statistics of both sides of a gap, pooled, and who is on neither. */
export interface PooledSides {
  readonly measure: SummaryMeasure;
  readonly group: Statistics;
  /** Of the comparator; null where it is a published figure. */
  readonly comparator: Statistics | null;
  readonly notCounted: NotCounted;
}

/** The measure's position among the summary's measures. */
export const measureAt = ({ measures }: Summary, id: string): number => {
  const at = measures.findIndex((measure) => measure.id === id);
  return at >= 0 ? at : refuse("measure", `one of ${measures.map((measure) => measure.id).join(", ")}`, id);
};

/** Refuses keys that the summary does not have. */
export const requireLabels = ({ keys }: Summary, name: string, labels: Labels): void => {
  for (const key of Object.keys(labels))
    if (!keys.includes(key)) refuse(`a key of ${name}`, `one of ${keys.join(", ")}`, key);
};

/**
 * Whether people with a key are of those whom labels name: one label that differs is enough to tell that they are not, and
 * otherwise one that is not known leaves it open.
 */
export const isOf = (keys: readonly string[], { key }: SummaryGroup, labels: Labels): boolean | null => {
  const answers = Object.entries(labels).map(([name, label]) => {
    const held = key[keys.indexOf(name)] ?? null;
    return held === null ? null : held === label;
  });
  return answers.includes(false) ? false : answers.includes(null) ? null : true;
};

/** Both sides, each pooled over every other key: numerators and denominators are added, and divided once. */
export const pooledSides = (summary: Summary, question: GapQuestion): PooledSides => {
  const { keys } = summary;
  const at = measureAt(summary, question.measure);
  const measure = summary.measures[at] as SummaryMeasure;
  requireQuestion(summary, question);
  const scope = summary.groups.filter((one) => isOf(keys, one, question.within ?? {}) === true);
  const group = scope.filter((one) => isOf(keys, one, question.group) === true);
  const unknown = scope.filter((one) => isOf(keys, one, question.group) === null);
  return {
    measure,
    group: pooled(group, at, measure),
    comparator: comparatorIn(scope, keys, question, (some) => pooled(some, at, measure)),
    notCounted: {
      kind: "known",
      unknownGroup: unknown.reduce((sum, one) => sum + peopleIn(one.statistics[at] as Statistics), 0),
      excluded: excludedFrom(scope, at),
    },
  };
};

const comparatorIn = (
  scope: readonly SummaryGroup[],
  keys: readonly string[],
  { group, comparator }: GapQuestion,
  pool: (some: readonly SummaryGroup[]) => Statistics,
): Statistics | null => {
  switch (comparator.kind) {
    case "complement":
    case "whole":
      return pool(scope.filter((one) => isOf(keys, one, group) === false));
    case "group":
      return pool(scope.filter((one) => isOf(keys, one, comparator.labels) === true));
    case "published":
      return null;
  }
};

const requireQuestion = (summary: Summary, { group, within = {}, comparator }: GapQuestion): void => {
  requireLabels(summary, "group", group);
  requireLabels(summary, "within", within);
  if (Object.keys(group).length === 0) refuse("group", "at least one label", "none");
  if (comparator.kind !== "group") return;
  const { labels } = comparator;
  requireLabels(summary, "comparator", labels);
  const apart = Object.entries(group).some(([key, label]) => labels[key] !== undefined && labels[key] !== label);
  if (!apart) refuse("comparator", "people of whom none is in the group: another label of one of its keys", labels);
};

/** The statistics of several groups together. */
export const pooled = (groups: readonly SummaryGroup[], at: number, measure: SummaryMeasure): Statistics =>
  groups
    .map(({ key, statistics }) => {
      const held = statistics[at] as Statistics;
      requireStatistics(`${measure.id} of ${key.join(", ")}`, held);
      return held;
    })
    .reduce(mergeStatistics, noneOf(measure));

/** The statistics of nobody. */
const noneOf = (measure: SummaryMeasure): Statistics => {
  switch (measure.kind) {
    case "proportion":
      return { kind: "proportion", n: 0, x: 0 };
    case "mean":
      return { kind: "mean", n: 0, sum: 0, m2: 0 };
    case "ratioOfSums":
      return {
        kind: "ratioOfSums",
        n: 0,
        numerator: 0,
        denominator: 0,
        squares: { numerator: 0, denominator: 0, products: 0 },
      };
    case "rate":
      return { kind: "rate", n: 0, events: 0, eventsSquares: 0 };
    case "count":
      return { kind: "count", count: 0 };
    case "histogram":
      return { kind: "histogram", counts: Array.from({ length: measure.bins }, () => 0) };
    case "values":
      return { kind: "values", values: [] };
  }
};

const excludedFrom = (scope: readonly SummaryGroup[], at: number): Partial<Record<ExclusionReason, number>> => {
  const counts: Partial<Record<ExclusionReason, number>> = {};
  for (const { excluded } of scope)
    for (const [reason, count] of Object.entries(excluded[at] ?? {}) as [ExclusionReason, number][])
      counts[reason] = (counts[reason] ?? 0) + count;
  return counts;
};
