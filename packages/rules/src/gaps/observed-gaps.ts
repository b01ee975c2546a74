import type {
  Comparator,
  ComparedWith,
  EqualityPlan,
  Measure,
  Observations,
  ObservedGap,
  PlainDate,
  Population,
  SummaryMeasure,
} from "@equality/model";
import { newcombe } from "../statistics/newcombe.ts";
import { samePopulation } from "../targets/same.ts";
import { gapBetween, type Sides } from "./between-sides.ts";
import type { GapKind } from "./gap-kind.ts";
import { type HeldSide, heldFrom, restOf } from "./held-side.ts";
import { differenceOfFigures } from "./kinds/difference-of-figures.ts";
import { differenceOfProportions } from "./kinds/difference-of-proportions.ts";
import {
  holds,
  isComplementOf,
  isSame,
  isWholeOf,
  type ObservedValue,
  type ObservedValues,
  observedValues,
  singleGroup,
} from "./observed-values.ts";

/** A gap that is asked about: by a target, or because its two sides were observed. */
interface Asked {
  readonly measure: Measure;
  readonly group: Population;
  readonly comparator: Comparator;
  readonly target?: string;
}

/**
 * The gaps of a plan at each time at which they were observed.
 *
 * What is asked: each gap that a target is about; and, for each group of which a value was observed beside that of all others
 * or of everyone, the gap to the others, unless a target asks for it. Where it is answered: for each body or school and each
 * time of which the group's value was observed.
 *
 * All others are the group that is marked as the negation of the same, or else everyone less the group, by their counts.
 * Proportions need counts on both sides and have Newcombe's interval. Other figures need at least how many people they
 * count, and have none, since how people differ is not held. There is no minimum here: `publishable` withholds. A comparator
 * outside the body, such as a national one, is missing, for nothing that is observed of the body tells it. A count alone
 * makes no gap, and a group beside its own past is a trend and not a gap.
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
      .filter(isFirst(values))
      .map((value) => gapAt(value, { measure, group, comparator, target }, plan, values)),
  );

const byValues = (plan: EqualityPlan, values: ObservedValues): ObservedGap[] => {
  const targets = gapTargets(plan);
  const isAsked = ({ body, measure, population }: ObservedValue): boolean =>
    targets.some(
      (one) =>
        one.body === body &&
        one.measure.id === measure &&
        (one.comparator.kind === "complement" || one.comparator.kind === "whole") &&
        samePopulation(one.group, population),
    );
  const hasOthers = (value: ObservedValue): boolean => {
    const group = value.population;
    if (group.kind === "everyone" || singleGroup(group, plan.groups)?.negated) return false;
    const others = [isComplementOf(group, plan.groups), isWholeOf(group)];
    return others.some((isOthers) => values.beside(value, isOthers) !== undefined);
  };
  return values.all
    .filter((value) => hasOthers(value) && !isAsked(value))
    .filter(isFirst(values))
    .flatMap((value) => {
      const measure = withGaps(plan).find(({ id }) => id === value.measure);
      const asked = { group: value.population, comparator: { kind: "complement" } } as const;
      return measure === undefined ? [] : [gapAt(value, { measure, ...asked }, plan, values)];
    });
};

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

/** Each population once for a body or school and a time, however often it was observed. */
const isFirst =
  ({ isBeside }: ObservedValues) =>
  (value: ObservedValue, i: number, some: readonly ObservedValue[]): boolean =>
    !some.slice(0, i).some((other) => samePopulation(other.population, value.population) && isBeside(other, value));

const gapAt = (value: ObservedValue, asked: Asked, plan: EqualityPlan, values: ObservedValues): ObservedGap => {
  const { body, school, at } = value;
  const { measure, group, comparator, target } = asked;
  const finding = gapBetween(sidesAt(value, asked, plan, values), kindFor(measure), noMinimum, 0.95);
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

const kindFor = ({ kind }: Measure): GapKind => {
  if (kind === "mean") return differenceOfFigures("points");
  if (kind === "rate") return differenceOfFigures("rate");
  return kind === "ratioOfSums" ? differenceOfFigures("percentagePoints") : differenceOfProportions(newcombe);
};

/** The measure as gaps know it. Where its kind is not stated that is asked, and nothing is worked out. */
const summaryMeasureOf = ({ id, kind, better }: Measure): SummaryMeasure => {
  if (kind === "rate") return { id, kind, better, per: 100 };
  return { id, better, kind: kind === "mean" || kind === "ratioOfSums" ? kind : "proportion" };
};

const sidesAt = (value: ObservedValue, asked: Asked, plan: EqualityPlan, values: ObservedValues): Sides => {
  const { measure, group } = asked;
  const own = heldFrom(values.beside(value, isSame(group)), measure);
  const others = othersAt(value, own, asked, plan, values);
  return {
    measure: summaryMeasureOf(measure),
    group: { people: { kind: "population", population: group }, held: own.held },
    comparator: { with: withOf(asked), held: others.held },
    within: {},
    notCounted: { kind: "notRecorded" },
    open: [...(measure.kind === "unstated" ? (["measureKind"] as const) : []), ...own.open, ...others.open],
    steps: others.steps ?? [],
  };
};

const withOf = ({ comparator, group }: Asked): ComparedWith => {
  switch (comparator.kind) {
    case "whole":
      return { kind: "complement", insteadOf: "whole" };
    case "population":
      if (holds(comparator.population, group)) return { kind: "complement", insteadOf: "whole" };
      return { kind: "group", people: { kind: "population", population: comparator.population } };
    default:
      return { kind: "complement" };
  }
};

const othersAt = (
  value: ObservedValue,
  own: HeldSide,
  { measure, group, comparator }: Asked,
  plan: EqualityPlan,
  values: ObservedValues,
): HeldSide => {
  switch (comparator.kind) {
    case "complement":
    case "whole": {
      const complement = values.beside(value, isComplementOf(group, plan.groups));
      const whole = () => heldFrom(values.beside(value, isWholeOf(group)), measure);
      return complement === undefined ? restOf(whole(), own) : heldFrom(complement, measure);
    }
    case "population": {
      const others = heldFrom(values.beside(value, isSame(comparator.population)), measure);
      return holds(comparator.population, group) ? restOf(others, own) : others;
    }
    case "unstated":
      return { held: { kind: "missing" }, open: ["comparator"] };
    default:
      return { held: { kind: "missing" }, open: [] };
  }
};
