import type { ExclusionReason, NotCounted, Statistics, Summary, SummaryGroup, SummaryMeasure } from "@equality/model";
import { refuse } from "../statistics/arguments.ts";
import type { GapKind } from "./gap-kind.ts";
import type { GapQuestion, Labels } from "./gap-question.ts";
import type { Pool } from "./pools.ts";

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
export const pooledSides = (summary: Summary, question: GapQuestion, as: GapKind): PooledSides => {
  const { keys } = summary;
  const at = measureAt(summary, question.measure);
  const measure = summary.measures[at] as SummaryMeasure;
  const pool = poolOf(as, measure);
  requireQuestion(summary, question);
  const scope = summary.groups.filter((one) => isOf(keys, one, question.within ?? {}) === true);
  const group = scope.filter((one) => isOf(keys, one, question.group) === true);
  const unknown = scope.filter((one) => isOf(keys, one, question.group) === null);
  return {
    measure,
    group: pooled(group, at, measure, pool),
    comparator: comparatorIn(scope, keys, question, (some) => pooled(some, at, measure, pool)),
    notCounted: {
      kind: "known",
      unknownGroup: pool.people(pooled(unknown, at, measure, pool)),
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
  if (!apart) refuse("comparator", "people of whom none is in the group", labels);
};

/** The statistics of several groups together. */
const pooled = (groups: readonly SummaryGroup[], at: number, measure: SummaryMeasure, pool: Pool): Statistics =>
  groups
    .map(({ key, statistics }) => {
      const held = statistics[at] as Statistics;
      const name = `${measure.id} of ${key.join(", ")}`;
      if (held.kind !== pool.kind) refuse(name, `of the kind ${pool.kind}`, held.kind);
      pool.require(name, held);
      return held;
    })
    .reduce(pool.merge, pool.none(measure));

/** The pool that a kind of gap has for a measure. */
const poolOf = ({ of }: GapKind, { id, kind }: SummaryMeasure): Pool =>
  (of.find((pool) => pool.kind === kind) as Pool | undefined) ??
  refuse(`the measure ${id}`, `of the kind ${of.map((pool) => pool.kind).join(" or ")} for such a gap`, kind);

const excludedFrom = (scope: readonly SummaryGroup[], at: number): Partial<Record<ExclusionReason, number>> => {
  const counts: Partial<Record<ExclusionReason, number>> = {};
  for (const { excluded } of scope)
    for (const [reason, count] of Object.entries(excluded[at] ?? {}) as [ExclusionReason, number][])
      counts[reason] = (counts[reason] ?? 0) + count;
  return counts;
};
