import type { RoleKind, SchoolKind } from "@equality/model/vocabulary";
import type { GroupFacts, PeopleWording, PopulationFacts } from "../../wording/people.ts";
import { and, or, words } from "../list.ts";
import { phrase } from "../say.ts";
import { membersOf, type PeopleWords, peopleWords } from "./groups.ts";
import { roles } from "./roles.ts";

const schools: Readonly<Record<SchoolKind, string>> = {
  nursery: "nurseries",
  primary: "primary schools",
  secondary: "secondary schools",
  allThrough: "schools for all ages",
  special: "special schools",
  alternativeProvision: "schools that teach in a different way",
  universityTechnicalCollege: "technical colleges",
  studioSchool: "studio schools",
  sixthForm16To19: "sixth forms",
};

/** Words for people, given what people are called and what each role is. */
export const peopleWith = (known: PeopleWords, roles: Readonly<Record<RoleKind, string>>): PeopleWording => ({
  role: ({ kind }) => roles[kind],
  group: groupOf(known),
  population: populationOf(known),
  comparator: (facts) => {
    switch (facts.kind) {
      case "complement":
        return phrase`everyone else`;
      case "whole":
        return phrase`everyone together`;
      case "population":
        return facts.population;
      case "national":
        return phrase`people in the whole country`;
      case "local":
        return phrase`people in our area`;
      case "sector":
        return phrase`people in schools like ours`;
      case "previousSelf":
        return phrase`the same group as it was before`;
      case "unstated":
        return phrase`a group that we have not named yet`;
    }
  },
  scope: (facts) => {
    switch (facts.kind) {
      case "body":
      case "allSchools":
        return phrase`all our schools`;
      case "schoolsOfKind":
        return phrase`all our ${schools[facts.schoolKind]}`;
      case "schools":
        return and(words(facts.names));
    }
  },
  characteristic: {
    age: "how old people are",
    disability: "disability",
    genderReassignment: "changing to live as the other sex",
    marriageCivilPartnership: "marriage or civil partnership",
    pregnancyMaternity: "having a baby",
    race: "race",
    religionBelief: "religion or belief",
    sex: "being a girl, a boy, a woman or a man",
    sexualOrientation: "who people fall in love with",
  },
});

const groupOf = (known: PeopleWords) => {
  const members = membersOf(known);
  return (facts: GroupFacts): string => (facts.negated ? `all other ${known.called[facts.people]}` : members(facts));
};

const populationOf =
  ({ called, posts }: PeopleWords) =>
  ({ kind, people: who, groups }: PopulationFacts) => {
    const jobs = groups
      .flatMap(({ means }) => (means.kind === "post" ? [posts[means.post]] : []))
      .map((post) => (who === "jobApplicants" ? ` who ask for jobs ${post}` : ` with jobs ${post}`))
      .join("");
    const narrowed = groups.filter(({ means }) => means.kind !== "post").map((one) => one.words);
    const whom = narrowed.length === 0 ? [jobs === "" ? called[who] : "people"] : narrowed;
    const joined = kind === "anyOf" ? or(words(whom)) : phrase`${whom.join(" who are also ")}`;
    return phrase`${joined}${jobs}`;
  };

export const peopleWording = peopleWith(peopleWords, roles);
