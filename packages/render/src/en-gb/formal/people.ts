import type { People } from "@equality/model";
import type { SchoolKind } from "@equality/model/vocabulary";
import type { PeopleWording, PopulationFacts } from "../../wording/people.ts";
import { and, or, words } from "../list.ts";
import { phrase } from "../say.ts";

const people: Readonly<Record<People, string>> = {
  pupils: "pupils",
  applicants: "applicants for places",
  staff: "staff",
  jobApplicants: "applicants for jobs",
  parents: "parents and carers",
  governors: "governors",
  everyone: "everyone",
};

/** Schools of a kind. */
export const schoolKinds: Readonly<Record<SchoolKind, string>> = {
  nursery: "nursery schools",
  primary: "primary schools",
  secondary: "secondary schools",
  allThrough: "all-through schools",
  special: "special schools",
  alternativeProvision: "alternative provision schools",
  universityTechnicalCollege: "university technical colleges",
  studioSchool: "studio schools",
  sixthForm16To19: "16 to 19 academies",
};

const quoted = (labels: readonly string[]) => words(labels.map((one) => `“${one}”`));

const population = ({ kind, people: who, groups, especially }: PopulationFacts) => {
  const stressed = especially.length === 0 ? "" : phrase`, especially ${and(quoted(especially))}`;
  if (kind === "everyone") return phrase`${people[who]}${stressed}`;
  const labels = quoted(groups.map((group) => group.words));
  return phrase`${people[who]} in the ${groups.length === 1 ? "group" : "groups"} ${kind === "allOf" ? and(labels) : or(labels)}${stressed}`;
};

export const peopleWording: PeopleWording = {
  role: ({ label }) => label,
  group: ({ label }) => label,
  population,
  comparator: (facts) => {
    switch (facts.kind) {
      case "complement":
        return phrase`everyone else`;
      case "whole":
        return phrase`the whole, with the group itself in it`;
      case "population":
        return facts.population;
      case "national":
      case "local":
      case "sector":
        return facts.population === null ? phrase`“${facts.label}”` : phrase`${facts.population}: “${facts.label}”`;
      case "previousSelf":
        return phrase`the group as it was before`;
      case "unstated":
        return phrase`others, of whom nothing is said`;
    }
  },
  scope: (facts) => {
    switch (facts.kind) {
      case "body":
        return phrase`the whole of ${facts.body}`;
      case "allSchools":
        return phrase`the schools of ${facts.body}`;
      case "schoolsOfKind":
        return phrase`all ${schoolKinds[facts.schoolKind]} of ${facts.body}`;
      case "schools":
        return and(words(facts.names));
    }
  },
  characteristic: {
    age: "age",
    disability: "disability",
    genderReassignment: "gender reassignment",
    marriageCivilPartnership: "marriage and civil partnership",
    pregnancyMaternity: "pregnancy and maternity",
    race: "race",
    religionBelief: "religion or belief",
    sex: "sex",
    sexualOrientation: "sexual orientation",
  },
};
