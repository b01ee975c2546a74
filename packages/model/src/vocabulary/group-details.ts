import type { GroupCaveat, GroupId, GroupProtection } from "./group.ts";
import type { ProtectedCharacteristic } from "./protected-characteristic.ts";

/**
 * How a group stands to the protected characteristics.
 *
 * `near`: characteristics that may overlap with it, in statutory order; for a protected group, the one it belongs to.
 * `checkWithin`: characteristics by which to look at its make-up. `caveat` is null for protected groups alone.
 */
export interface GroupDetails {
  readonly protected: GroupProtection;
  readonly near: readonly ProtectedCharacteristic[];
  readonly checkWithin: readonly ProtectedCharacteristic[];
  readonly caveat: GroupCaveat | null;
}

/**
 * Protection, neighbouring characteristics and caveat of each group.
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
  disadvantaged: { protected: "no", near: [], checkWithin: ["race", "sex"], caveat: "socioEconomic" },
  pupilPremium: { protected: "no", near: [], checkWithin: ["race", "sex"], caveat: "socioEconomic" },
  freeSchoolMeals: { protected: "no", near: [], checkWithin: ["race", "sex"], caveat: "socioEconomic" },
  ever6: { protected: "no", near: [], checkWithin: ["race", "sex"], caveat: "socioEconomic" },
  lowIncome: { protected: "no", near: [], checkWithin: [], caveat: "socioEconomic" },
  socialClass: { protected: "no", near: [], checkWithin: [], caveat: "socioEconomic" },
  postcode: { protected: "no", near: [], checkWithin: [], caveat: "socioEconomic" },
  vulnerable: { protected: "no", near: [], checkWithin: [], caveat: "needsDefinition" },
  sen: { protected: "no", near: ["disability"], checkWithin: [], caveat: "senIsNotDisability" },
  senSupport: { protected: "no", near: ["disability"], checkWithin: [], caveat: "senIsNotDisability" },
  ehcPlan: { protected: "no", near: ["disability"], checkWithin: [], caveat: "senIsNotDisability" },
  send: { protected: "partly", near: ["disability"], checkWithin: [], caveat: "splitSenAndDisability" },
  semh: { protected: "no", near: ["disability"], checkWithin: [], caveat: "senIsNotDisability" },
  additionalLearningNeeds: { protected: "no", near: ["disability"], checkWithin: [], caveat: "senIsNotDisability" },
  additionalSupportNeeds: { protected: "no", near: ["disability"], checkWithin: [], caveat: "senIsNotDisability" },
  medicalConditions: { protected: "no", near: ["disability"], checkWithin: [], caveat: "someMeetSection6" },
  mentalHealth: { protected: "ifSection6Met", near: ["disability"], checkWithin: [], caveat: "effectNotDiagnosis" },
  neurodivergent: { protected: "ifSection6Met", near: ["disability"], checkWithin: [], caveat: "effectNotDiagnosis" },
  eal: { protected: "no", near: ["race"], checkWithin: [], caveat: "languageMayBeProxyForRace" },
  refugeeOrAsylumSeeker: {
    protected: "no",
    near: ["race", "religionBelief"],
    checkWithin: [],
    caveat: "nationalityWithinRace",
  },
  lookedAfter: { protected: "no", near: [], checkWithin: [], caveat: "separateDuties" },
  previouslyLookedAfter: { protected: "no", near: [], checkWithin: [], caveat: "separateDuties" },
  careLeaver: { protected: "no", near: [], checkWithin: [], caveat: "separateDuties" },
  youngCarer: { protected: "no", near: ["disability"], checkWithin: [], caveat: "byAssociation" },
  serviceChildren: { protected: "no", near: [], checkWithin: [], caveat: "separateFunding" },
  lowPriorAttainment: {
    protected: "no",
    near: [],
    checkWithin: ["disability", "race", "sex"],
    caveat: "checkComposition",
  },
  highPriorAttainment: {
    protected: "no",
    near: [],
    checkWithin: ["disability", "race", "sex"],
    caveat: "checkComposition",
  },
  moreAble: { protected: "no", near: [], checkWithin: ["disability", "race", "sex"], caveat: "checkComposition" },
  summerBorn: { protected: "no", near: ["age"], checkWithin: [], caveat: "ageNotForPupils" },
  persistentAbsence: {
    protected: "no",
    near: ["disability", "race", "sex"],
    checkWithin: [],
    caveat: "outcomeNotGroup",
  },
  excluded: { protected: "no", near: ["disability", "race", "sex"], checkWithin: [], caveat: "outcomeNotGroup" },
  hair: { protected: "no", near: ["race", "religionBelief", "sex"], checkWithin: [], caveat: "uniformRules" },
  dress: { protected: "no", near: ["race", "religionBelief", "sex"], checkWithin: [], caveat: "uniformRules" },
  genderIdentity: {
    protected: "ifSection7Met",
    near: ["genderReassignment"],
    checkWithin: [],
    caveat: "dependsOnFacts",
  },
  genderQuestioning: {
    protected: "ifSection7Met",
    near: ["genderReassignment"],
    checkWithin: [],
    caveat: "dependsOnFacts",
  },
  nonBinary: { protected: "ifSection7Met", near: ["genderReassignment"], checkWithin: [], caveat: "dependsOnFacts" },
  politicalOpinion: { protected: "northernIrelandOnly", near: [], checkWithin: [], caveat: "section75Only" },
  dependants: { protected: "northernIrelandOnly", near: [], checkWithin: [], caveat: "section75Only" },
  female: { protected: "yes", near: ["sex"], checkWithin: [], caveat: null },
  male: { protected: "yes", near: ["sex"], checkWithin: [], caveat: null },
  disabled: { protected: "yes", near: ["disability"], checkWithin: [], caveat: null },
  minorityEthnic: { protected: "yes", near: ["race"], checkWithin: [], caveat: null },
  gypsyRomaTraveller: { protected: "yes", near: ["race"], checkWithin: [], caveat: null },
  trans: { protected: "yes", near: ["genderReassignment"], checkWithin: [], caveat: null },
  lgb: { protected: "yes", near: ["sexualOrientation"], checkWithin: [], caveat: null },
};
