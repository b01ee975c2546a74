import type { GroupId } from "./group.ts";

/**
 * Printed forms of each group beside its id: forms that mean this group and no other. They leave out what differs from
 * another form only by case, spaces, hyphens or punctuation, or by a closing "pupils", "children" or the like.
 *
 * Seen in documents, so not law and not complete; what a group is in law is in `groupDetails`. "Special educational needs"
 * is the Children and Families Act 2014's term (https://www.legislation.gov.uk/ukpga/2014/6/section/20).
 *
 * @example
 * ```ts
 * import { groupAliases } from '@equality/model/vocabulary'
 *
 * groupAliases.freeSchoolMeals // => ['FSM', 'free school meal']
 * groupAliases.vulnerable // => []
 * ```
 */
export const groupAliases: Readonly<Record<GroupId, readonly string[]>> = {
  disadvantaged: [],
  pupilPremium: ["PP"],
  freeSchoolMeals: ["FSM", "free school meal"],
  ever6: ["FSM6", "Ever 6 FSM", "FSM Ever 6"],
  lowIncome: [],
  socialClass: [],
  postcode: ["postcodes", "postcode bands", "deprivation band", "deprivation bands"],
  vulnerable: [],
  sen: ["special educational needs"],
  senSupport: [],
  ehcPlan: ["EHCP", "EHCPs", "education, health and care plan"],
  send: [
    "SEN and disability",
    "special educational needs and disability",
    "special educational needs and disabilities",
    "special educational needs and/or disabilities",
  ],
  semh: ["social, emotional and mental health"],
  additionalLearningNeeds: ["ALN"],
  additionalSupportNeeds: ["ASN"],
  medicalConditions: ["medical condition"],
  mentalHealth: ["mental ill health"],
  neurodivergent: ["neurodivergence", "neurodiverse", "neurodiversity"],
  eal: ["English as an additional language"],
  refugeeOrAsylumSeeker: [
    "refugee",
    "refugees",
    "asylum seeker",
    "asylum seekers",
    "refugee and asylum seeker",
    "refugees and asylum seekers",
  ],
  lookedAfter: ["LAC", "CLA", "children looked after", "in care", "children in care"],
  previouslyLookedAfter: ["PLAC", "post-looked-after"],
  careLeaver: ["care leavers"],
  youngCarer: ["young carers"],
  serviceChildren: ["service child", "service pupils", "children of service personnel"],
  lowPriorAttainment: ["low prior attainers", "low prior attaining"],
  highPriorAttainment: ["high prior attainers", "high prior attaining"],
  moreAble: ["very able", "most able", "gifted", "gifted and talented"],
  summerBorn: [],
  persistentAbsence: ["persistently absent", "persistent absentees"],
  excluded: [],
  hair: ["hairstyle", "hairstyles"],
  dress: [],
  genderIdentity: [],
  genderQuestioning: [],
  nonBinary: [],
  politicalOpinion: [],
  dependants: [],
  female: ["girls", "girl", "women", "females"],
  male: ["boys", "boy", "men", "males"],
  disabled: ["disability", "disabilities", "disabled people", "people with disabilities"],
  minorityEthnic: ["ethnic minority", "ethnic minorities", "BME", "BAME", "global majority"],
  gypsyRomaTraveller: ["GRT", "Gypsy, Roma and Traveller", "Gypsy, Roma or Traveller"],
  trans: ["transgender", "transsexual"],
  lgb: ["lesbian, gay and bisexual", "lesbian, gay or bisexual"],
};
