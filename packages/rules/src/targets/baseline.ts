import type { Figure, Objective, Observation, Observations, Scope, Target } from "@equality/model";
import type { Reckoning } from "../calendar/placement.ts";
import { agreedFigure } from "./agreed-figure.ts";
import { sameComparator, samePopulation, sameTime } from "./same.ts";

/**
 * The value a target starts from: the one the document prints, or else the one observed for the same body or school,
 * measure, population, comparator and printed date.
 *
 * Missing when the target names no time to start from, or nothing was observed then, or what was observed does not agree.
 * Suppressed as soon as one matching observation is.
 */
export const baselineOf = (
  target: Target,
  objective: Objective,
  { observations }: Observations,
  reckoning: Reckoning,
): Figure => {
  const { value, at } = target.baseline ?? {};
  if (value !== undefined) return { kind: "known", value };
  if (at === undefined) return { kind: "missing" };
  const figures = observations
    .filter((observation) => observation.body === objective.body && isOf(target.scope ?? objective.scope, observation))
    .filter((observation) => countsTheSame(target, observation) && sameTime(observation.at, at, reckoning))
    .map(({ figure }) => figure);
  return agreedFigure(figures);
};

/** An observation is of the whole body or of one school, so it says nothing about several schools or a kind of them. */
const isOf = (scope: Scope, { school }: Observation): boolean => {
  if (school === undefined) return scope.kind === "body";
  return scope.kind === "schools" && scope.schools.length === 1 && scope.schools[0] === school;
};

const countsTheSame = (target: Target, { measure, population, comparator }: Observation): boolean => {
  if (!("subject" in target) || target.subject.measure !== measure) return false;
  const { subject } = target;
  if (subject.kind === "value") return comparator === undefined && samePopulation(subject.population, population);
  return (
    comparator !== undefined &&
    samePopulation(subject.group, population) &&
    sameComparator(subject.comparator, comparator)
  );
};
