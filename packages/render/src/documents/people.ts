import type { Comparator, Group, People, Population, Scope } from "@equality/model";
import { groupDetails } from "@equality/model/vocabulary";
import type { GroupStanding } from "../wording/objectives.ts";
import type { ComparatorFacts, GroupFacts, PopulationFacts, ScopeFacts } from "../wording/people.ts";
import type { Phrase, Said } from "../wording/said.ts";
import { type Context, find } from "./context.ts";

export const groupFacts = ({ plan }: Context, id: string, people: People): GroupFacts => {
  const { label, means, negated } = find(plan.groups, id);
  return { label, means, negated: negated === true, people };
};

const populationFacts = (context: Context, population: Population): PopulationFacts => ({
  kind: population.kind,
  people: population.people,
  groups:
    population.kind === "everyone"
      ? []
      : population.groups.map((id) => {
          const facts = groupFacts(context, id, population.people);
          return { ...facts, words: context.words.people.group(facts) };
        }),
  especially: (population.especially ?? []).map((id) =>
    context.words.people.group(groupFacts(context, id, population.people)),
  ),
});

export const populationPhrase = (context: Context, population: Population): Phrase =>
  context.words.people.population(populationFacts(context, population));

export const comparatorPhrase = (context: Context, comparator: Comparator): Phrase =>
  context.words.people.comparator(comparatorFacts(context, comparator));

const comparatorFacts = (context: Context, comparator: Comparator): ComparatorFacts => {
  switch (comparator.kind) {
    case "population":
      return { kind: comparator.kind, population: populationPhrase(context, comparator.population) };
    case "national":
    case "local":
    case "sector":
      return {
        kind: comparator.kind,
        label: comparator.label,
        population: comparator.population === undefined ? null : populationPhrase(context, comparator.population),
      };
    default:
      return { kind: comparator.kind };
  }
};

/** What a part of the plan is for. `body` is the id of the body that it belongs to. */
export const scopePhrase = (context: Context, scope: Scope | { readonly kind: "allSchools" }, body: string): Phrase =>
  context.words.people.scope(scopeFacts(context, scope, body));

const scopeFacts = ({ plan }: Context, scope: Parameters<typeof scopePhrase>[1], id: string): ScopeFacts =>
  scope.kind === "schools"
    ? { kind: scope.kind, names: scope.schools.map((school) => find(plan.schools, school).name) }
    : { ...scope, body: find(plan.bodies, id).name };

/** How a group stands to the protected characteristics. */
const standingOf = ({ words }: Context, { means }: Pick<Group, "means">): GroupStanding => {
  switch (means.kind) {
    case "characteristic":
      return {
        kind: means.kind,
        characteristics: [means.characteristic, ...(means.also ?? [])].map((one) => words.people.characteristic[one]),
      };
    case "nonStatutory":
      return { kind: means.kind, protection: groupDetails[means.group].protected };
    default:
      return { kind: means.kind };
  }
};

/** A group in a list, with how the law stands to it. */
export const groupSaid = (context: Context, id: string, people: People): Said => {
  const group = find(context.plan.groups, id);
  return context.words.objectives.groups.item({
    group: context.words.people.group(groupFacts(context, id, people)),
    standing: standingOf(context, group),
    alsoCalled: group.alsoCalled ?? [],
    adopted: group.adopted === true,
  });
};

/** Printed labels for which a wording can have no words of its own: groups linked with nothing, and roles of no known kind. */
export const unwordedLabels = ({ plan }: Context): string[] => [
  ...plan.groups.filter(({ means }) => !hasWords(means)).map(({ label }) => label),
  ...plan.roles.filter(({ kind }) => kind === "other").map(({ label }) => label),
];

const hasWords = (means: Group["means"]): boolean =>
  means.kind === "characteristic"
    ? means.value === undefined || means.value === "female" || means.value === "male"
    : means.kind !== "unmapped";
