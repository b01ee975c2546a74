import type { Comparator, Group, People, Role } from "@equality/model";
import type { ProtectedCharacteristic, SchoolKind } from "@equality/model/vocabulary";
import type { Phrase } from "./said.ts";

/** A group as the plan holds it, and what kind of people it is a group of. */
export type GroupFacts = Pick<Group, "label" | "means"> & { readonly negated: boolean; readonly people: People };

/** Some people: everyone of a kind, those in all of the groups, or those in any of them. */
export interface PopulationFacts {
  readonly kind: "everyone" | "allOf" | "anyOf";
  readonly people: People;
  /** The groups, each with the words that the wording has for it. */
  readonly groups: readonly (GroupFacts & { readonly words: string })[];
  /** Groups among them that the words stress without leaving out the rest. */
  readonly especially: readonly string[];
}

/** With whom a group is compared. `population` is null where a reference outside the body names none. */
export type ComparatorFacts =
  | { readonly kind: "complement" | "whole" | "previousSelf" | "unstated" }
  | { readonly kind: "population"; readonly population: Phrase }
  | {
      readonly kind: Extract<Comparator, { label: string }>["kind"];
      readonly label: string;
      readonly population: Phrase | null;
    };

/** What something is for. `body` is the name of the body under the duty. */
export type ScopeFacts =
  | { readonly kind: "body" | "allSchools"; readonly body: string }
  | { readonly kind: "schoolsOfKind"; readonly body: string; readonly schoolKind: SchoolKind }
  | { readonly kind: "schools"; readonly names: readonly string[] };

/** Words for people: roles, groups, those a figure counts, and the schools that something is for. */
export interface PeopleWording {
  readonly role: (facts: Pick<Role, "kind" | "label">) => string;
  readonly group: (facts: GroupFacts) => string;
  readonly population: (facts: PopulationFacts) => Phrase;
  readonly comparator: (facts: ComparatorFacts) => Phrase;
  readonly scope: (facts: ScopeFacts) => Phrase;
  readonly characteristic: Readonly<Record<ProtectedCharacteristic, string>>;
}
