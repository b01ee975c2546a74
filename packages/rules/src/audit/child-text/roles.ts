import type { Role } from "@equality/model";
import { phrasesIn } from "./phrases.ts";

/**
 * English words by which a text for children can name a role of each kind, beside its printed label. Pupils and parents
 * are named by what they do for an objective: a text that is for them names them in passing.
 */
const words: Readonly<Record<Role["kind"], readonly string[]>> = {
  trustBoard: ["trust board", "board", "trustee"],
  chairOfTheBoard: ["chair of the board", "chair of trustees"],
  trustees: ["trustee", "trust board"],
  members: ["member of the trust", "members of the trust"],
  localGovernors: ["governor", "governing body"],
  localPartnershipBoard: ["local board", "partnership board"],
  committee: ["committee"],
  clerk: ["clerk"],
  chiefExecutive: ["chief executive", "ceo", "head of the trust", "leader of the trust"],
  directorOfEducation: ["director of education", "education director"],
  executiveHeadteacher: ["executive headteacher", "executive head", "headteacher", "head teacher"],
  headteacher: [
    "headteacher",
    "head teacher",
    "principal",
    "your head",
    "our head",
    "head of school",
    "heads of school",
  ],
  seniorLeaders: ["senior leader", "school leader", "leaders of your school", "leadership team"],
  schoolLeaders: ["school leader", "leaders of your school", "leadership team"],
  senco: ["senco", "sendco", "special needs coordinator"],
  pupilPremiumLead: ["pupil premium lead"],
  designatedSafeguardingLead: ["safeguarding lead"],
  equalityLead: ["equality lead", "equalities lead", "diversity lead", "equality champion"],
  psheLead: ["pshe lead", "pshe teacher", "pshe leader"],
  reLead: ["re lead", "re teacher", "re leader"],
  subjectLead: ["subject lead", "subject leader"],
  phaseLead: ["phase lead", "phase leader", "head of year", "heads of year"],
  staffTrainingLead: ["training lead", "staff training lead", "training leader"],
  humanResources: ["human resources", "hr", "hr officer", "hr team"],
  marketing: ["marketing", "marketing team"],
  estates: ["estates team", "site team", "caretaker", "site manager"],
  finance: ["finance team", "business manager"],
  teachers: ["teacher"],
  allStaff: ["staff", "grown ups in school", "adults in school"],
  pupils: ["school council", "pupil council", "student council", "pupil leader"],
  parents: ["parent council", "parent forum"],
  other: [],
};

/**
 * The roles that an English text names: of the given ones, by label or by a word for their kind, or, where none is given,
 * of any kind.
 */
export const rolesIn = (text: string, roles: readonly Role[]): string[] =>
  phrasesIn(
    text,
    roles.length === 0 ? Object.values(words).flat() : roles.flatMap(({ label, kind }) => [label, ...words[kind]]),
  );
