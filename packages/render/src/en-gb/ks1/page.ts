import type { PageWording } from "../../wording/page.ts";
import { phrase, say } from "../say.ts";

const governors = [say`Governors are people who help a school.`];
const owners = [say`These people run the school.`];

export const page: PageWording = {
  title: ({ bodies }) => phrase`Being fair at ${bodies}`,
  lead: ({ asOf }) => [
    say`This page is for children aged 5 to 7.`,
    say`A grown-up can read it to you.`,
    say`It is shorter than our full plan.`,
    say`We made both from the same facts.`,
    say`We count days up to ${asOf}.`,
  ],
  body: {
    academyTrust: [say`A trust is people who run schools.`],
    cityTechnologyCollegeProprietor: owners,
    maintainedGoverningBody: governors,
    localAuthority: [say`A council is people who help a town.`],
    furtherEducationGoverningBody: [say`A college is a school for grown-ups.`],
    independentSchoolProprietor: owners,
    nonMaintainedSpecialSchoolProprietor: owners,
    educationAuthority: [say`These people look after schools.`],
    grantAidedSchoolManagers: owners,
    designatedAuthority: [say`These people look after schools and more.`],
    boardOfGovernors: governors,
  },
  schools: ({ body, count }) => [
    count.value === 1 ? say`${body} runs ${count} school:` : say`${body} runs ${count} schools:`,
  ],
  noSchools: ({ body }) => [say`We are ${body}.`, say`We have not named our schools yet.`],
  employees: ({ count, on }) =>
    on === null ? [say`${count} people work for us.`] : [say`${count} people worked for us.`, say`That was on ${on}.`],
  reader: [say`We do not know if children checked this.`, say`Please tell us which words are hard.`],
  unworded: () => [say`Our full plan has more names.`, say`Ask a grown-up what they mean.`],
  withheld: ({ minimum }) => [
    say`We show no number of fewer than ${minimum} people.`,
    say`That keeps facts about them safe.`,
  ],
  end: {
    heading: phrase`Have your say`,
    said: [
      say`What do you think?`,
      say`Tell a grown-up at school.`,
      say`Tell them if something is not fair.`,
      say`They can show you the full plan.`,
    ],
  },
};
