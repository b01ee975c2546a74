import type { People } from "@equality/model";
import type { GroupId, Post, ProtectedCharacteristic } from "@equality/model/vocabulary";
import type { GroupFacts } from "../../wording/people.ts";

/** What people are called, alone and in groups. A group is called by what its people are called. */
export interface PeopleWords {
  readonly called: Readonly<Record<People, string>>;
  readonly characteristics: Readonly<Record<Exclude<ProtectedCharacteristic, "sex">, (who: string) => string>>;
  readonly groups: Readonly<Record<Exclude<GroupId, "female" | "male">, (who: string) => string>>;
  /** Jobs, after "jobs". */
  readonly posts: Readonly<Record<Post, string>>;
  /** A group that is linked with nothing known. */
  readonly unmapped: (who: string) => string;
}

const called: PeopleWords["called"] = {
  pupils: "children",
  applicants: "children asking for a place",
  staff: "staff",
  jobApplicants: "people asking for a job",
  parents: "parents or carers",
  governors: "governors",
  everyone: "people",
};

/** Words that are different for children and for grown-ups. */
const sexes: Readonly<Record<"female" | "male", { readonly young: string; readonly grown: string }>> = {
  female: { young: "girls", grown: "women" },
  male: { young: "boys", grown: "men" },
};

const isYoung = (who: People): boolean => who === "pupils" || who === "applicants";

const characteristics: PeopleWords["characteristics"] = {
  age: (who) => `${who} of different ages`,
  disability: (who) => `disabled ${who}`,
  genderReassignment: (who) => `${who} who change to live as the other sex, or plan to`,
  marriageCivilPartnership: (who) => `${who} who are married or in a civil partnership`,
  pregnancyMaternity: (who) => `${who} who are having a baby or have just had one`,
  race: (who) => `${who} of different races`,
  religionBelief: (who) => `${who} with different beliefs`,
  sexualOrientation: (who) => `${who} who fall in love in different ways`,
};

const groups: PeopleWords["groups"] = {
  disadvantaged: (who) => `${who} who have fewer chances than others`,
  pupilPremium: (who) => `${who} our schools get extra money to help`,
  freeSchoolMeals: (who) => `${who} who get free school meals`,
  ever6: (who) => `${who} who had free school meals in the last six years`,
  lowIncome: (who) => `${who} whose families have less money`,
  socialClass: (who) => `${who} from families with different jobs or money`,
  postcode: (who) => `${who} from some streets or parts of town`,
  vulnerable: (who) => `${who} who may need extra care`,
  sen: (who) => `${who} who need extra help to learn`,
  senSupport: (who) => `${who} who get extra help to learn`,
  ehcPlan: (who) => `${who} with a plan in law for extra help`,
  send: (who) => `${who} who are disabled or need extra help to learn`,
  semh: (who) => `${who} who need help with feelings or friends`,
  additionalLearningNeeds: (who) => `${who} who need extra help to learn`,
  additionalSupportNeeds: (who) => `${who} who need extra help at school`,
  medicalConditions: (who) => `${who} with a health condition`,
  mentalHealth: (who) => `${who} who need help with their mental health`,
  neurodivergent: (who) => `${who} whose minds work in different ways`,
  eal: (who) => `${who} who speak English as another language`,
  refugeeOrAsylumSeeker: (who) => `${who} who had to leave their country to be safe`,
  lookedAfter: (who) => `${who} in care`,
  previouslyLookedAfter: (who) => `${who} who used to be in care`,
  careLeaver: () => "young people who have left care",
  youngCarer: (who) => `${who} who look after someone at home`,
  serviceChildren: (who) => `${who} with a parent in the army, navy or air force`,
  lowPriorAttainment: (who) => `${who} who found earlier tests hard`,
  highPriorAttainment: (who) => `${who} who did very well in earlier tests`,
  moreAble: (who) => `${who} who find some subjects easy`,
  summerBorn: (who) => `${who} born in the summer`,
  persistentAbsence: (who) => `${who} who miss a lot of school`,
  excluded: (who) => `${who} who had to stay away from school`,
  hair: (who) => `${who} with different kinds of hair`,
  dress: (who) => `${who} who dress in different ways`,
  genderIdentity: (who) => `${who} with different views of their gender`,
  genderQuestioning: (who) => `${who} who have questions about their gender`,
  nonBinary: (who) => `${who} who say they are not a girl, boy, woman or man`,
  politicalOpinion: (who) => `${who} with different views on how to run the country`,
  dependants: (who) => `${who} who look after someone at home`,
  disabled: (who) => `disabled ${who}`,
  minorityEthnic: (who) => `${who} from smaller ethnic groups`,
  gypsyRomaTraveller: (who) => `Gypsy, Roma and Traveller ${who}`,
  trans: (who) => `trans ${who}`,
  lgb: (who) => `lesbian, gay and bisexual ${who}`,
};

const posts: PeopleWords["posts"] = {
  supportStaff: "helping in classrooms, offices or buildings",
  teachers: "as teachers",
  leaders: "as leaders",
  siteStaff: "looking after our buildings",
  administrativeStaff: "in our offices",
  governors: "as governors",
  trustees: "on the board",
};

export const peopleWords: PeopleWords = {
  called,
  characteristics,
  groups,
  posts,
  unmapped: (who) => `${who} in a group that our full plan names`,
};

/** People of a group, without the word for others. */
export const membersOf =
  (known: PeopleWords) =>
  ({ means, people: who }: Pick<GroupFacts, "means" | "people">): string => {
    const grown = isYoung(who) ? "young" : "grown";
    const people = known.called[who];
    switch (means.kind) {
      case "characteristic":
        if (means.value === "female" || means.value === "male") return sexes[means.value][grown];
        return means.characteristic === "sex"
          ? `${sexes.female[grown]} or ${sexes.male[grown]}`
          : known.characteristics[means.characteristic](people);
      case "nonStatutory":
        return means.group === "female" || means.group === "male"
          ? sexes[means.group][grown]
          : known.groups[means.group](people);
      case "post":
        return `people with jobs ${known.posts[means.post]}`;
      case "unmapped":
        return known.unmapped(people);
    }
  };
