import type { RoleKind } from "@equality/model/vocabulary";
import { peopleWith } from "../ks2/people.ts";
import { pupils } from "../ks3/people.ts";

const roles: Readonly<Record<RoleKind, string>> = {
  trustBoard: "the trust board",
  chairOfTheBoard: "the chair of the board",
  trustees: "the trustees",
  members: "the members of the trust",
  localGovernors: "the governors of each school",
  localPartnershipBoard: "the local partnership board",
  committee: "a committee of the board",
  clerk: "the clerk to the board",
  chiefExecutive: "the chief executive",
  directorOfEducation: "the director of education",
  executiveHeadteacher: "the executive headteacher",
  headteacher: "our headteachers",
  seniorLeaders: "the senior leaders in each school",
  schoolLeaders: "the leaders of our schools",
  senco: "the special educational needs coordinators",
  pupilPremiumLead: "the staff in charge of the pupil premium",
  designatedSafeguardingLead: "the safeguarding lead",
  equalityLead: "the equality lead",
  psheLead: "the lead for personal, social and health education",
  reLead: "the lead for religious education",
  subjectLead: "the leader of each subject",
  phaseLead: "the leaders of year groups",
  staffTrainingLead: "the lead for staff training",
  humanResources: "the human resources team",
  marketing: "the marketing team",
  estates: "the buildings team",
  finance: "the finance team",
  teachers: "our teachers",
  allStaff: "all our staff",
  pupils: "pupils",
  parents: "parents and carers",
  other: "someone whose job our full plan names",
};

export const peopleWording = peopleWith(
  {
    ...pupils,
    called: { ...pupils.called, applicants: "pupils applying for a place", jobApplicants: "people applying for a job" },
    groups: {
      ...pupils.groups,
      pupilPremium: (who) => `${who} our schools get the pupil premium for`,
      senSupport: (who) => `${who} who get support for special educational needs`,
      ehcPlan: (who) => `${who} with an education, health and care plan`,
      send: (who) => `${who} with special educational needs or disabilities`,
      lowPriorAttainment: (who) => `${who} with low results in earlier tests`,
      highPriorAttainment: (who) => `${who} with high results in earlier tests`,
      excluded: (who) => `${who} who were suspended or excluded`,
      persistentAbsence: (who) => `${who} who are often absent`,
    },
  },
  roles,
);
