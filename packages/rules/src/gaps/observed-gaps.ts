import type { Comparator, EqualityPlan, Measure, Observations, ObservedGap, PlainDate } from "@equality/model";
import { newcombe } from "../statistics/newcombe.ts";
import { isComplementOf, isWholeOf, singleGroup } from "../targets/populations.ts";
import { samePopulation } from "../targets/same.ts";
import { gapBetween } from "./between-sides.ts";
import type { GapKind } from "./gap-kind.ts";
import { differenceFromPublished } from "./kinds/difference-from-published.ts";
import { differenceOfFigures } from "./kinds/difference-of-figures.ts";
import { differenceOfProportions } from "./kinds/difference-of-proportions.ts";
import { type AskedGap, sidesAt } from "./observed-sides.ts";
import { type ObservedValue, type ObservedValues, observedValues } from "./observed-values.ts";

/**
 * The gaps of a plan at each time at which they were observed.
 *
 * What is asked: each gap that a target is about; and, for each group of which a value was observed beside that of all
 * others, or a proportion beside that of everyone, the gap to the others, unless a target asks for it. Where it is answered:
 * for each body or school and each time of which the group's value was observed.
 *
 * All others are the group that is marked as the negation of the same, or else everyone less the group, by their counts.
 * Proportions need counts on both sides and have Newcombe's interval. Other figures need at least how many people they
 * count, and have none, since how people differ is not held. There is no minimum here: `publishable` withholds. A comparator
 * outside the body, such as a national one, is told by an observation of the gap to it, which then stands as published,
 * without error, under the source of that observation; without one it is missing. A count alone makes no gap, and a group
 * beside its own past is a trend and not a gap.
 *
 * @param plan - A plan that `readPlan` accepted.
 * @param observations - Measured values.
 * @param asOf - What was observed of a time that began after that day is left out.
 */
export const observedGaps = (plan: EqualityPlan, observations: Observations, asOf: PlainDate): ObservedGap[] => {
  const values = observedValues(plan, observations, asOf);
  return [...byTargets(plan, values), ...byValues(plan, values)];
};

const byTargets = (plan: EqualityPlan, values: ObservedValues): ObservedGap[] =>
  gapTargets(plan).flatMap(({ body, target, measure, group, comparator }) =>
    values.all
      .filter((value) => value.body === body && value.measure === measure.id && samePopulation(value.population, group))
      .filter(values.isFirst)
      .map((value) => gapAt(value, { measure, group, comparator, target }, plan, values)),
  );

const byValues = (plan: EqualityPlan, values: ObservedValues): ObservedGap[] => {
  const targets = gapTargets(plan);
  const isAsked = ({ body, measure, population }: ObservedValue): boolean =>
    targets.some(
      (one) =>
        one.body === body &&
        one.measure.id === measure &&
        samePopulation(one.group, population) &&
        isToOthers(one, plan),
    );
  const hasOthers = (value: ObservedValue, { kind }: Measure): boolean => {
    const group = value.population;
    if (group.kind === "everyone" || singleGroup(group, plan.groups)?.negated) return false;
    if (values.beside(value, isComplementOf(group, plan.groups)) !== undefined) return true;
    return kind === "proportion" && values.beside(value, isWholeOf(group)) !== undefined;
  };
  return values.all.filter(values.isFirst).flatMap((value) => {
    const measure = withGaps(plan).find(({ id }) => id === value.measure);
    if (measure === undefined || isAsked(value) || !hasOthers(value, measure)) return [];
    const asked = { measure, group: value.population, comparator: { kind: "complement" } } as const;
    return [gapAt(value, asked, plan, values)];
  });
};

/** Whether a gap is one to all others, in whichever words: to a whole it is worked out to the rest. */
const isToOthers = (
  { group, comparator }: Pick<AskedGap, "group" | "comparator">,
  { groups }: EqualityPlan,
): boolean =>
  comparator.kind === "population"
    ? isWholeOf(group)(comparator.population) || isComplementOf(group, groups)(comparator.population)
    : comparator.kind === "complement" || comparator.kind === "whole";

/** The targets that are about a gap between people by a measure that has gaps. */
const gapTargets = (plan: EqualityPlan) =>
  plan.objectives.flatMap(({ body, targets }) =>
    targets.flatMap((target) => {
      if (!("subject" in target) || target.subject.kind !== "gap") return [];
      const { group, comparator, measure: id } = target.subject;
      const measure = withGaps(plan).find((one) => one.id === id);
      if (measure === undefined || comparator.kind === "previousSelf") return [];
      return [{ body, target: target.id, measure, group, comparator }];
    }),
  );

/** A count alone makes no gap. */
const withGaps = ({ measures }: EqualityPlan): Measure[] => measures.filter(({ kind }) => kind !== "count");

const gapAt = (value: ObservedValue, asked: AskedGap, plan: EqualityPlan, values: ObservedValues): ObservedGap => {
  const { body, school, at } = value;
  const { measure, group, comparator, target } = asked;
  const finding = gapBetween(sidesAt(value, asked, plan, values), kindFor(measure, comparator), noMinimum, 0.95);
  return {
    body,
    ...(school === undefined ? {} : { school }),
    measure: measure.id,
    group,
    comparator,
    at,
    ...(target === undefined ? {} : { target }),
    finding,
  };
};

const noMinimum = { name: "none", minimumCount: 0 };

const kindFor = ({ kind }: Measure, comparator: Comparator): GapKind => {
  if (kind === "mean") return differenceOfFigures("points");
  if (kind === "rate") return differenceOfFigures("rate");
  if (kind === "ratioOfSums") return differenceOfFigures("percentagePoints");
  return isOutside(comparator) ? differenceFromPublished : differenceOfProportions(newcombe);
};

/** Compared with people whom the body's own observations do not count. */
const isOutside = ({ kind }: Comparator): boolean => kind === "national" || kind === "local" || kind === "sector";
