import type { PageWording } from "../../wording/page.ts";
import { and, words } from "../list.ts";
import { phrase, say } from "../say.ts";
import { inPairs } from "./in-pairs.ts";

const governors = [say`Governors are people who help to run a school.`];
const owners = [say`These are the people who run the school.`];

export const page: PageWording = {
  title: ({ bodies }) => phrase`Being fair at ${bodies}`,
  lead: ({ bodies, asOf }) => [
    say`This page is for children aged 9 to 11.`,
    say`It tells you what ${bodies} says about being fair.`,
    say`It is our full plan made short.`,
    say`We made both from the same facts.`,
    say`It tells you how things were on ${asOf}.`,
  ],
  body: {
    academyTrust: [say`A trust is a group of people who run schools.`],
    cityTechnologyCollegeProprietor: owners,
    maintainedGoverningBody: governors,
    localAuthority: [say`A council is a group of people who look after a town or county.`],
    furtherEducationGoverningBody: [say`A college is a school for people over 16.`],
    independentSchoolProprietor: owners,
    nonMaintainedSpecialSchoolProprietor: owners,
    educationAuthority: [say`This is a group of people who look after schools.`],
    grantAidedSchoolManagers: owners,
    designatedAuthority: [say`It looks after schools and other services.`],
    boardOfGovernors: governors,
  },
  schools: ({ body, count }) => [
    count.value === 1 ? say`${body} runs ${count} school:` : say`${body} runs ${count} schools:`,
  ],
  noSchools: ({ body }) => [say`Our notes do not name the schools of ${body} yet.`],
  employees: ({ body, count, on }) => [
    on === null ? say`${count} people work for ${body}.` : say`On ${on}, ${count} people worked for ${body}.`,
  ],
  reader: [
    say`Our notes do not say if children have checked these words.`,
    say`Please tell us if any of them are hard.`,
  ],
  unworded: ({ labels }) => [
    say`Our full plan has words that we have not made easy yet.`,
    ...inPairs(words(labels.map((label) => `“${label}”`))).map((pair, i) =>
      i === 0 ? say`Here they are: ${and(pair)}.` : say`There is also ${and(pair)}.`,
    ),
  ],
  withheld: ({ minimum }) => [
    say`We do not show a number about fewer than ${minimum} people.`,
    say`That keeps facts about them safe.`,
  ],
  end: {
    heading: phrase`Have your say`,
    said: [
      say`What do you think of our plans?`,
      say`Tell a teacher, or any grown-up at school that you trust.`,
      say`Tell them too if something is not fair.`,
      say`You can ask them to show you the full plan.`,
    ],
  },
};
