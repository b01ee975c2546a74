import type { Figure, Measure, Observation, Population, PrintedDate, Step, Target } from "@equality/model";
import { comparatorFigure } from "./comparator-figure.ts";
import { isNothing, type WholeFigure, wholeFigure } from "./figure-at.ts";
import { schoolsOf } from "./in-scope.ts";
import { limitsOfGap, limitsOfValue, moved } from "./limits.ts";
import type { Looking } from "./looking.ts";
import { inOrder, timesOf } from "./observed-times.ts";
import { type Overlap, overlapOf } from "./populations.ts";
import { sameComparator, samePopulation, sameTime } from "./same.ts";
import type { Sighting } from "./sighting.ts";

type Measured = Extract<Target, { subject: unknown }>;

/** What was seen of a target's value or gap, at each time, in order. Times that cannot be placed are left out. */
export const sightings = (target: Measured, looking: Looking): Sighting[] =>
  timesOf(target.subject.measure, looking).flatMap(({ at, placed, seen }) => {
    const found = sightingAt(target, seen, looking);
    return found === null ? [] : [{ ...found, at, placed, seen: { ...found.seen, at: placed } }];
  });

/** What was seen of a target at one printed time, whether or not it can be placed; missing where nothing was. */
export const figureAt = (target: Measured, at: PrintedDate, looking: Looking): Figure => {
  const { observations, objective, reckoning } = looking;
  const seen = observations.observations.filter(
    ({ body, measure, at: when }) =>
      body === objective.body && measure === target.subject.measure && sameTime(when, at, reckoning),
  );
  return sightingAt(target, inOrder(seen), looking)?.seen.figure ?? { kind: "missing" };
};

type Seen = Omit<Sighting, "at" | "placed">;

const sightingAt = (target: Measured, seen: readonly Observation[], looking: Looking): Seen | null => {
  const { plan, objective } = looking;
  const schools = schoolsOf(target, objective, plan);
  const whole = (target.scope ?? objective.scope).kind === "body";
  const { subject } = target;
  const kind = plan.measures.find(({ id }) => id === subject.measure)?.kind ?? "unstated";
  const figureOf = (matching: readonly Observation[]) => wholeFigure(matching, schools, whole, kind);
  const valueFor = (population: Population) =>
    figureOf(seen.filter((one) => one.comparator === undefined && samePopulation(one.population, population)));
  const breaksSeries = seen.some((one) => one.seriesBreak !== undefined);
  if (subject.kind === "value") {
    const found = valueFor(subject.population);
    return isNothing(found) ? null : { ...valueSeen(found, kind, looking.confidence), breaksSeries };
  }
  const printed = figureOf(
    seen.filter(
      ({ comparator, population }) =>
        comparator !== undefined &&
        sameComparator(comparator, subject.comparator) &&
        samePopulation(population, subject.group),
    ),
  );
  const group = valueFor(subject.group);
  const comparator = comparatorFigure(subject, group, valueFor, plan, kind);
  if (comparator === null || isNothing(group) || isNothing(comparator)) {
    if (isNothing(printed)) return null;
    const told =
      comparator === null && subject.comparator.kind !== "previousSelf"
        ? gapToOutside(printed, group, kind, looking.confidence)
        : gapPrinted(printed, kind);
    return { ...told, breaksSeries };
  }
  const between = gapBetween(group, comparator, kind, overlapOf(subject.group, subject.comparator), looking.confidence);
  const claimed = printed.figure.kind === "known" ? { claimed: printed.figure.value } : {};
  return { ...between, seen: { ...between.seen, ...claimed }, breaksSeries };
};

/** A measure whose kind nobody states is a proportion where its figure is one. */
const kindSeen = (kind: Measure["kind"], figure: Figure): Measure["kind"] =>
  kind === "unstated" &&
  figure.kind === "known" &&
  figure.numerator !== undefined &&
  figure.denominator !== undefined &&
  Math.abs(figure.value * figure.denominator - figure.numerator) < 1e-6
    ? "proportion"
    : kind;

const valueSeen = (found: WholeFigure, stated: Measure["kind"], confidence: number): Omit<Seen, "breaksSeries"> => {
  const kind = kindSeen(stated, found.figure);
  const limits = limitsOfValue(found.figure, kind, confidence);
  return { ...found, seen: { at: null, figure: found.figure, limits }, kind };
};

const gapPrinted = (found: WholeFigure, kind: Measure["kind"]): Omit<Seen, "breaksSeries"> => ({
  ...found,
  seen: { at: null, figure: found.figure, limits: null },
  kind,
});

/** A printed gap to a figure from outside: that figure follows from the group's, and only the group's is uncertain. */
const gapToOutside = (
  found: WholeFigure,
  { figure: group, trouble, partial }: WholeFigure,
  stated: Measure["kind"],
  confidence: number,
): Omit<Seen, "breaksSeries"> => {
  const plain = gapPrinted(found, stated);
  const { figure } = found;
  if (figure.kind !== "known" || group.kind !== "known" || trouble !== null) return plain;
  const kind = kindSeen(stated, group);
  const comparator = group.value - figure.value;
  const own = limitsOfValue(group, kind, confidence);
  return {
    ...plain,
    kind,
    partial: found.partial || partial,
    seen: {
      ...plain.seen,
      limits: own && moved(own, 0 - comparator, "differenceFromFixed"),
      sides: { group, comparator: { kind: "known", value: comparator } },
    },
  };
};

const gapBetween = (
  group: WholeFigure,
  comparator: WholeFigure,
  stated: Measure["kind"],
  overlap: Overlap,
  confidence: number,
): Omit<Seen, "breaksSeries"> => {
  const figure = difference(group.figure, comparator.figure);
  const kind = kindSeen(stated, group.figure);
  const bothSides = group.schools.map(({ school, figure: own }) => ({
    school,
    group: own,
    comparator: comparator.schools.find((other) => other.school === school)?.figure ?? ({ kind: "missing" } as const),
  }));
  const step: Step = {
    code: "gapBetween",
    inputs: { group: group.figure, comparator: comparator.figure },
    result: figure,
  };
  return {
    seen: {
      at: null,
      figure,
      limits: limitsOfGap(group.figure, comparator.figure, kind, overlap, confidence),
      sides: { group: group.figure, comparator: comparator.figure },
    },
    kind,
    schools: bothSides.map((one) => ({ school: one.school, figure: difference(one.group, one.comparator) })),
    bothSides,
    partial: group.partial || comparator.partial,
    trouble: group.trouble ?? comparator.trouble,
    steps: [...group.steps, ...comparator.steps, step],
  };
};

const difference = (group: Figure, comparator: Figure): Figure => {
  if (group.kind === "suppressed" || comparator.kind === "suppressed") return { kind: "suppressed" };
  if (group.kind === "missing" || comparator.kind === "missing") return { kind: "missing" };
  return { kind: "known", value: group.value - comparator.value };
};
