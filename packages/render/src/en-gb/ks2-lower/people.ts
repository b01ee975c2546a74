import { type PeopleWords, peopleWords } from "../ks2/groups.ts";
import { peopleWording as ks2, peopleWith } from "../ks2/people.ts";
import { roles } from "./roles.ts";

/** Groups in at most ten words, the word for their people included. */
export const short: PeopleWords = {
  ...peopleWords,
  called: { ...peopleWords.called, applicants: "new children", jobApplicants: "people wanting jobs" },
  characteristics: {
    ...peopleWords.characteristics,
    genderReassignment: (who) => `${who} who change to live as the other sex`,
    pregnancyMaternity: (who) => `${who} having a baby or with a new one`,
  },
  groups: {
    ...peopleWords.groups,
    disadvantaged: (who) => `${who} with fewer chances`,
    pupilPremium: (who) => `${who} we get extra money for`,
    socialClass: (who) => `${who} whose families have different jobs`,
    postcode: (who) => `${who} from some parts of town`,
    ehcPlan: (who) => `${who} with a plan in law for help`,
    send: (who) => `${who} who are disabled or need extra help`,
    semh: (who) => `${who} who need help with feelings`,
    mentalHealth: (who) => `${who} who need help to feel well`,
    refugeeOrAsylumSeeker: (who) => `${who} who had to leave their country`,
    serviceChildren: (who) => `${who} with a parent in the army or navy`,
    highPriorAttainment: (who) => `${who} who did well in tests`,
    lowPriorAttainment: (who) => `${who} who found tests hard`,
    excluded: (who) => `${who} who had to stay away`,
    nonBinary: (who) => `${who} who say they are neither sex`,
    politicalOpinion: (who) => `${who} with different views on our country`,
  },
  posts: { ...peopleWords.posts, supportStaff: "helping in schools" },
  unmapped: (who) => `${who} in a group our plan names`,
};

export const people = peopleWith(short, roles);

export const peopleWording = {
  ...people,
  characteristic: { ...ks2.characteristic, sex: "being a girl, boy, woman or man" },
};
