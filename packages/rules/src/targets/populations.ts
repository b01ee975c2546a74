import type { Comparator, Group, Population } from "@equality/model";
import { samePopulation } from "./same.ts";

/** Whether a population is everyone, among whom another one is counted. */
export const isWholeOf =
  (part: Population) =>
  (population: Population): boolean =>
    population.kind === "everyone" && population.people === part.people;

/** Whether a population holds all of another one: it is everyone, or asks for fewer of the same groups at once. */
export const holds = (population: Population, part: Population): boolean =>
  isWholeOf(part)(population) ||
  (population.kind === "allOf" &&
    part.kind === "allOf" &&
    population.people === part.people &&
    population.groups.every((id) => part.groups.includes(id)));

/** How a group and those whom it is compared with lie: apart, or the group among them. */
export type Overlap = "apart" | "within";

export const overlapOf = (group: Population, comparator: Comparator): Overlap =>
  comparator.kind === "whole" || (comparator.kind === "population" && holds(comparator.population, group))
    ? "within"
    : "apart";

/** Whether a population is all others beside another: each a single group of one meaning, and one of them negated. */
export const isComplementOf =
  (part: Population, groups: readonly Group[]) =>
  (population: Population): boolean => {
    if (part.people !== population.people) return false;
    const [one, other] = [singleGroup(part, groups), singleGroup(population, groups)];
    if (one === undefined || other === undefined || (one.negated ?? false) === (other.negated ?? false)) return false;
    return one.means.kind !== "unmapped" && JSON.stringify(one.means) === JSON.stringify(other.means);
  };

/** The population that a plan's groups name as all others beside another; undefined where they do not. */
export const othersOf = (part: Population, groups: readonly Group[]): Population | undefined =>
  groups
    .map(({ id }): Population => ({ kind: "allOf", people: part.people, groups: [id] }))
    .find(isComplementOf(part, groups));

/** The group of a population of one group. */
export const singleGroup = (population: Population, groups: readonly Group[]): Group | undefined =>
  population.kind === "allOf" && population.groups.length === 1
    ? groups.find(({ id }) => id === population.groups[0])
    : undefined;

/** Whether a population is the one given. */
export const isSame = (asked: Population) => (population: Population) => samePopulation(asked, population);
