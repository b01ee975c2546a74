import type {
  AtOneTime,
  DisclosurePolicy,
  EqualityPlan,
  Figure,
  Gap,
  GapFigure,
  IncidentCount,
  InformationItem,
  Objective,
  ObservedGap,
  PlacedTime,
  Population,
  PrintedDate,
  Target,
  TargetProgress,
} from "@equality/model";
import { reckoningOf } from "../calendar/reckoning.ts";
import { schoolsOf } from "../targets/in-scope.ts";
import { valuesOf } from "../targets/values-of.ts";
import { type Cell, othersBeside, tableOf } from "./cell.ts";
import { policyAt } from "./policy-at.ts";
import type { Bundle } from "./withheld-cells.ts";
import { isSideDisclosive } from "./withhold-gap.ts";

/** Both sides of a gap, but for a figure that somebody else published. */
export const bundleOfGap = (gap: ObservedGap, plan: EqualityPlan, policy: DisclosurePolicy): Bundle => {
  const schools = gap.school === undefined ? null : [gap.school];
  const cell = (people: Population, figure: Figure): Cell =>
    cellAt(gap.body, gap.measure, gap.at, plan, { schools, people, figure });
  const [value] = valuesOf(gap.finding);
  const isRest = gap.comparator.kind === "whole" || value?.comparator.with.kind === "complement";
  const beside = isRest ? othersBeside(gap.group, plan.groups) : comparedWith(gap.group, gap.comparator, plan);
  const here = policyAt(policy, { schools }, plan);
  const figureOf = (figure: GapFigure | undefined): Figure =>
    value !== undefined && figure !== undefined ? figureOfSide(figure, value.measureKind, here) : { kind: "missing" };
  const [one, other] = [figureOf(value?.group.figure), figureOf(value?.comparator.figure)];
  const group = cell(gap.group, one);
  if (beside === undefined) return { cells: [group] };
  const others = cell(beside, other);
  const everyone = cell({ kind: "everyone", people: gap.group.people }, sumOf(one, other));
  return { cells: [group, others], ...(isRest ? { rest: { others, everyone } } : {}) };
};

/** Both sides counted as one; missing where they have no counts. */
const sumOf = (one: Figure, other: Figure): Figure => {
  if (one.kind !== "known" || other.kind !== "known") return { kind: "missing" };
  if (one.denominator === undefined || other.denominator === undefined) return { kind: "missing" };
  if (one.numerator === undefined || other.numerator === undefined) return { kind: "missing" };
  const [numerator, denominator] = [one.numerator + other.numerator, one.denominator + other.denominator];
  return { kind: "known", value: numerator / denominator, numerator, denominator };
};

/** The figures of which a target's standing tells, or from which what it tells was worked out. */
export const cellsOfStanding = (progress: TargetProgress, target: Target, objective: Objective, plan: EqualityPlan) => {
  if (progress.kind !== "measured" || progress.counts === "schools") return [];
  const isPrinted = target.baseline?.value !== undefined;
  const pooled = progress.schools.flatMap(({ school, figure }) => (figure.kind === "missing" ? [] : [school]));
  return [...(isPrinted ? [] : [progress.baseline]), progress.observed]
    .flatMap((one) => cellsOfTime(one, target, objective, plan))
    .map((cell) => (pooled.length === 0 ? cell : { ...cell, schools: pooled }));
};

/** A target's figure at a time, or both sides of it where it is a gap. */
export const cellsOfTime = (
  { at, figure, sides }: { readonly at: PrintedDate | PlacedTime | null } & Pick<AtOneTime, "figure" | "sides">,
  target: Target,
  objective: Objective,
  plan: EqualityPlan,
): Cell[] => {
  const measure = measureOf(target);
  if (measure === undefined) return [];
  const schools = isOfBody(target, objective) ? null : schoolsOf(target, objective, plan);
  const cell = (people: Population, of: Figure): Cell =>
    cellAt(objective.body, measure, at, plan, { schools, people, figure: of });
  if (target.kind === "coverage") return target.of.kind === "population" ? [cell(target.of.population, figure)] : [];
  if (!("subject" in target)) return [];
  if (target.subject.kind === "value") return [cell(target.subject.population, figure)];
  const { group, comparator } = target.subject;
  const others = comparedWith(group, comparator, plan);
  const untold: Figure = figure.kind === "suppressed" ? figure : { kind: "missing" };
  return [
    cell(group, sides?.group ?? untold),
    ...(others === undefined ? [] : [cell(others, sides?.comparator ?? untold)]),
  ];
};

/** The figure of an item of information: about everyone where it names no group. */
export const cellOfInformation = (item: InformationItem & { kind: "figure" }, plan: EqualityPlan): Cell =>
  cellAt(item.body, item.measure, item.period, plan, {
    schools: item.school === undefined ? null : [item.school],
    people: peopleIn(item.groups, item.limb === "employees" ? "staff" : "everyone"),
    figure: item.figure,
  });

/** A count of incidents. Those about a group are among those about its characteristic. */
export const cellOfIncidents = (
  { body, school, about, form, period, count }: IncidentCount,
  plan: EqualityPlan,
): Cell => {
  const means = about.kind === "group" ? plan.groups.find(({ id }) => id === about.group)?.means : undefined;
  const characteristic = about.kind === "characteristic" ? about : means?.kind === "characteristic" ? means : undefined;
  const groups = [
    characteristic === undefined ? about.kind : `about ${characteristic.characteristic}`,
    ...(about.kind === "group" ? [about.group] : []),
  ];
  return {
    ...cellAt(body, `incidents: ${form ?? ""}`, period, plan, {
      schools: school === undefined ? null : [school],
      people: peopleIn(groups, "everyone"),
      figure: count,
    }),
    isCount: true,
  };
};

const cellAt = (
  body: string,
  measure: string,
  at: PrintedDate | PlacedTime | null,
  plan: EqualityPlan,
  rest: Pick<Cell, "schools" | "people" | "figure">,
): Cell => ({
  ...rest,
  table: tableOf(body, measure, at, reckoningOf(plan.bodies.find(({ id }) => id === body))),
  isCount: plan.measures.find(({ id }) => id === measure)?.kind === "count",
});

const peopleIn = (groups: readonly string[], people: Population["people"]): Population =>
  groups.length === 0 ? { kind: "everyone", people } : { kind: "allOf", people, groups: [...groups] };

const measureOf = (target: Target): string | undefined => {
  if ("subject" in target) return target.subject.measure;
  return target.kind === "coverage" ? target.measure : undefined;
};

const isOfBody = (target: Target, objective: Objective): boolean => (target.scope ?? objective.scope).kind === "body";

const comparedWith = (
  group: Population,
  comparator: ObservedGap["comparator"],
  { groups }: EqualityPlan,
): Population | undefined => {
  switch (comparator.kind) {
    case "complement":
      return othersBeside(group, groups);
    case "whole":
      return { kind: "everyone", people: group.people };
    case "population":
      return comparator.population;
    default:
      return undefined;
  }
};

/** The counts of a side by which it is judged: of a rate its events, of which one person may have several. */
const figureOfSide = (figure: GapFigure, kind: Gap["measureKind"], policy: DisclosurePolicy): Figure => {
  if (isSideDisclosive(figure, kind, policy)) return { kind: "suppressed" };
  if (figure.kind !== "known") return { kind: "missing" };
  const { value, people, numerator } = figure;
  const counted = people === null ? {} : { denominator: people };
  if (numerator === undefined || (kind !== "proportion" && kind !== "rate"))
    return { kind: "known", value, ...counted };
  return { kind: "known", value, numerator, ...(kind === "proportion" ? counted : {}) };
};
