import type { DocumentKind } from "@equality/model/vocabulary";
import type { PageWording } from "../../wording/page.ts";
import { and, words } from "../list.ts";
import { phrase, say } from "../say.ts";

const tells: Readonly<Record<"objectives" | DocumentKind, string>> = {
  objectives: "equality objectives",
  dutyStatement: "equality duty statement",
  informationAndObjectives: "equality information and objectives",
  actionPlan: "equality action plan",
  policy: "equality policy",
  informationReport: "equality information",
  progressReport: "progress on equality objectives",
  accessibilityPlan: "accessibility plan",
  impactAssessment: "equality impact assessment",
};

export const page: PageWording = {
  title: ({ bodies, tells: what }) => phrase`${bodies}: ${tells[what]}`,
  lead: ({ bodies, asOf }) => [
    say`This page tells what ${bodies} has recorded about equality: what it promises, who does what, and what is due when.`,
    say`Where the record says nothing, the page says so.`,
    say`Days are counted to ${asOf}.`,
  ],
  body: {
    academyTrust: [],
    cityTechnologyCollegeProprietor: [],
    maintainedGoverningBody: [],
    localAuthority: [],
    furtherEducationGoverningBody: [],
    independentSchoolProprietor: [],
    nonMaintainedSpecialSchoolProprietor: [],
    educationAuthority: [],
    grantAidedSchoolManagers: [],
    designatedAuthority: [],
    boardOfGovernors: [],
  },
  schools: ({ body, count }) => [
    count.value === 1 ? say`It covers ${body} and ${count} school:` : say`It covers ${body} and ${count} schools:`,
  ],
  noSchools: ({ body }) => [say`It covers ${body}; the record does not name its schools.`],
  employees: ({ body, count, on }) => [
    on === null ? say`${body} employs ${count} people.` : say`${body} employed ${count} people on ${on}.`,
  ],
  reader: [],
  unworded: ({ labels }) => [
    say`The record does not say what these stand for, so they are left as printed: ${and(words(labels))}.`,
  ],
  withheld: ({ minimum }) => [
    say`A figure is withheld where fewer than ${minimum} people are counted in it or left out of it.`,
  ],
  end: {
    heading: phrase`About this page`,
    said: [
      say`Dates, amounts and roles are those of the record; nothing was added to them.`,
      say`What the law requires, what guidance advises and what is local policy are named apart.`,
      say`Ask for this page in another format, such as large print, audio or braille.`,
      say`A version for children aged 9 to 11 is written from the same record.`,
    ],
  },
};
