import type { GroupCaveat, GroupId, GroupProtection } from "./group.ts";
import type { ProtectedCharacteristic } from "./protected-characteristic.ts";

/**
 * How a group stands to the protected characteristics, and how documents print it.
 *
 * `near`: characteristics that may overlap with it, in statutory order; for a protected group, the one it belongs to.
 * `checkWithin`: characteristics by which to look at its make-up. `caveat` is null for protected groups alone. `aliases`
 * are printed forms of this group and no other.
 */
export interface GroupDetails {
  readonly protected: GroupProtection;
  readonly near: readonly ProtectedCharacteristic[];
  readonly checkWithin: readonly ProtectedCharacteristic[];
  readonly caveat: GroupCaveat | null;
  readonly aliases: readonly string[];
}

const socioEconomic = { protected: "no", near: [], checkWithin: ["race", "sex"], caveat: "socioEconomic" } as const;
const sen = { protected: "no", near: ["disability"], checkWithin: [], caveat: "senIsNotDisability" } as const;
const health = {
  protected: "ifSection6Met",
  near: ["disability"],
  checkWithin: [],
  caveat: "effectNotDiagnosis",
} as const;
const care = { protected: "no", near: [], checkWithin: [], caveat: "separateDuties" } as const;
const attainment = {
  protected: "no",
  near: [],
  checkWithin: ["disability", "race", "sex"],
  caveat: "checkComposition",
} as const;
const outcome = {
  protected: "no",
  near: ["disability", "race", "sex"],
  checkWithin: [],
  caveat: "outcomeNotGroup",
} as const;
const appearance = {
  protected: "no",
  near: ["race", "religionBelief", "sex"],
  checkWithin: [],
  caveat: "uniformRules",
} as const;
const identity = {
  protected: "ifSection7Met",
  near: ["genderReassignment"],
  checkWithin: [],
  caveat: "dependsOnFacts",
} as const;
const northernIreland = {
  protected: "northernIrelandOnly",
  near: [],
  checkWithin: [],
  caveat: "section75Only",
} as const;
const within = { protected: "yes", checkWithin: [], caveat: null } as const;

/**
 * Protection, neighbouring characteristics, caveat and printed forms of each group.
 *
 * Equality Act 2010 sections 4 to 12 (https://www.legislation.gov.uk/ukpga/2010/15/section/4); special educational needs
 * are defined in the Children and Families Act 2014 section 20 (https://www.legislation.gov.uk/ukpga/2014/6/section/20).
 *
 * @example
 * ```ts
 * import { groupDetails } from '@equality/model/vocabulary'
 *
 * groupDetails.sen.protected // => 'no'
 * groupDetails.sen.near // => ['disability']
 * groupDetails.gypsyRomaTraveller.near // => ['race']
 * ```
 */
export const groupDetails: Readonly<Record<GroupId, GroupDetails>> = {
  disadvantaged: { ...socioEconomic, aliases: [] },
  pupilPremium: { ...socioEconomic, aliases: ["PP"] },
  freeSchoolMeals: { ...socioEconomic, aliases: ["FSM", "free school meal"] },
  ever6: { ...socioEconomic, aliases: ["FSM6", "Ever 6 FSM", "FSM Ever 6"] },
  lowIncome: { ...socioEconomic, aliases: [] },
  socialClass: { ...socioEconomic, aliases: [] },
  postcode: { ...socioEconomic, aliases: [] },
  vulnerable: { protected: "no", near: [], checkWithin: [], caveat: "needsDefinition", aliases: [] },
  sen: { ...sen, aliases: ["special educational needs"] },
  senSupport: { ...sen, aliases: [] },
  ehcPlan: { ...sen, aliases: ["EHCP", "EHCPs", "education, health and care plan"] },
  send: {
    protected: "partly",
    near: ["disability"],
    checkWithin: [],
    caveat: "splitSenAndDisability",
    aliases: [
      "SEN and disability",
      "special educational needs and disability",
      "special educational needs and disabilities",
      "special educational needs and/or disabilities",
    ],
  },
  semh: { ...sen, aliases: ["social, emotional and mental health"] },
  additionalLearningNeeds: { ...sen, aliases: ["ALN"] },
  additionalSupportNeeds: { ...sen, aliases: ["ASN"] },
  medicalConditions: {
    protected: "no",
    near: ["disability"],
    checkWithin: [],
    caveat: "someMeetSection6",
    aliases: ["medical condition"],
  },
  mentalHealth: { ...health, aliases: ["mental ill health"] },
  neurodivergent: { ...health, aliases: ["neurodivergence", "neurodiverse", "neurodiversity"] },
  eal: {
    protected: "no",
    near: ["race"],
    checkWithin: [],
    caveat: "languageMayBeProxyForRace",
    aliases: ["English as an additional language"],
  },
  refugeeOrAsylumSeeker: {
    protected: "no",
    near: ["race", "religionBelief"],
    checkWithin: [],
    caveat: "nationalityWithinRace",
    aliases: [
      "refugee",
      "refugees",
      "asylum seeker",
      "asylum seekers",
      "refugee and asylum seeker",
      "refugees and asylum seekers",
    ],
  },
  lookedAfter: {
    ...care,
    aliases: ["LAC", "CLA", "children looked after", "in care", "children in care"],
  },
  previouslyLookedAfter: { ...care, aliases: ["PLAC", "post-looked-after"] },
  careLeaver: { ...care, aliases: ["care leavers"] },
  youngCarer: {
    protected: "no",
    near: ["disability"],
    checkWithin: [],
    caveat: "byAssociation",
    aliases: ["young carers"],
  },
  serviceChildren: {
    protected: "no",
    near: [],
    checkWithin: [],
    caveat: "separateFunding",
    aliases: ["service child", "service pupils", "children of service personnel"],
  },
  lowPriorAttainment: { ...attainment, aliases: ["low prior attainers", "low prior attaining"] },
  highPriorAttainment: { ...attainment, aliases: ["high prior attainers", "high prior attaining"] },
  moreAble: { ...attainment, aliases: ["very able", "most able", "gifted", "gifted and talented"] },
  summerBorn: { protected: "no", near: ["age"], checkWithin: [], caveat: "ageNotForPupils", aliases: [] },
  persistentAbsence: { ...outcome, aliases: ["persistently absent", "persistent absentees"] },
  excluded: { ...outcome, aliases: [] },
  hair: { ...appearance, aliases: ["hairstyle", "hairstyles"] },
  dress: { ...appearance, aliases: [] },
  genderIdentity: { ...identity, aliases: [] },
  genderQuestioning: { ...identity, aliases: [] },
  nonBinary: { ...identity, aliases: [] },
  politicalOpinion: { ...northernIreland, aliases: [] },
  dependants: { ...northernIreland, aliases: [] },
  female: { ...within, near: ["sex"], aliases: ["girls", "girl", "women", "females"] },
  male: { ...within, near: ["sex"], aliases: ["boys", "boy", "men", "males"] },
  disabled: {
    ...within,
    near: ["disability"],
    aliases: ["disability", "disabilities", "disabled people", "people with disabilities"],
  },
  minorityEthnic: {
    ...within,
    near: ["race"],
    aliases: ["ethnic minority", "ethnic minorities", "BME", "BAME", "global majority"],
  },
  gypsyRomaTraveller: {
    ...within,
    near: ["race"],
    aliases: ["GRT", "Gypsy, Roma and Traveller", "Gypsy, Roma or Traveller"],
  },
  trans: { ...within, near: ["genderReassignment"], aliases: ["transgender", "transsexual"] },
  lgb: { ...within, near: ["sexualOrientation"], aliases: ["lesbian, gay and bisexual", "lesbian, gay or bisexual"] },
};
