/**
 * Groups of people that objectives and targets name, other than by a protected characteristic itself.
 *
 * Most are not protected, or not as such: special educational needs are not disability, and disadvantage and English as
 * an additional language are not protected characteristics. A target may be about any of them; on its own it does not
 * show an objective for a characteristic. The last seven are commonly named groups within a characteristic.
 *
 * Free school meals, Ever 6, pupil premium and disadvantage overlap and count different pupils, so each is a group; so
 * are SEN, SEN support and EHC plans. The list is of usage, not of law; it is closed and not complete.
 *
 * @example
 * ```ts
 * import { groups } from '@equality/model/vocabulary'
 *
 * groups.slice(0, 4) // => ['disadvantaged', 'pupilPremium', 'freeSchoolMeals', 'ever6']
 * ```
 */
export const groups = [
  "disadvantaged",
  "pupilPremium",
  "freeSchoolMeals",
  "ever6",
  "lowIncome",
  "socialClass",
  "postcode",
  "vulnerable",
  "sen",
  "senSupport",
  "ehcPlan",
  "send",
  "semh",
  "additionalLearningNeeds",
  "additionalSupportNeeds",
  "medicalConditions",
  "mentalHealth",
  "neurodivergent",
  "eal",
  "refugeeOrAsylumSeeker",
  "lookedAfter",
  "previouslyLookedAfter",
  "careLeaver",
  "youngCarer",
  "serviceChildren",
  "lowPriorAttainment",
  "highPriorAttainment",
  "moreAble",
  "summerBorn",
  "persistentAbsence",
  "excluded",
  "hair",
  "dress",
  "genderIdentity",
  "genderQuestioning",
  "nonBinary",
  "politicalOpinion",
  "dependants",
  "female",
  "male",
  "disabled",
  "minorityEthnic",
  "gypsyRomaTraveller",
  "trans",
  "lgb",
] as const;

/** One of the {@link groups}. */
export type GroupId = (typeof groups)[number];

/**
 * Whether the Equality Act 2010 protects a group as such (https://www.legislation.gov.uk/ukpga/2010/15/section/4).
 *
 * `partly`: part of it is a protected characteristic. `ifSection6Met`, `ifSection7Met`: those whom the Act's meaning of
 * disability or of gender reassignment fits. `northernIrelandOnly`: a category of section 75 of the Northern Ireland Act
 * 1998, and nothing in the Equality Act.
 *
 * @example
 * ```ts
 * import { groupProtections } from '@equality/model/vocabulary'
 *
 * groupProtections.length // => 6
 * ```
 */
export const groupProtections = [
  "yes",
  "partly",
  "ifSection6Met",
  "ifSection7Met",
  "northernIrelandOnly",
  "no",
] as const;

/** One of the {@link groupProtections}. */
export type GroupProtection = (typeof groupProtections)[number];

/**
 * What to say beside a group, as codes.
 *
 * - `socioEconomic`: not a protected characteristic; at most a matter for the duty in section 1, not in force in England.
 * - `senIsNotDisability`: overlaps with disability, and neither contains the other.
 * - `splitSenAndDisability`: take the two apart before analysing.
 * - `someMeetSection6`: some conditions are disabilities; duties to support apply to the rest too.
 * - `effectNotDiagnosis`: effect and duration decide, not a diagnosis.
 * - `languageMayBeProxyForRace`: watch for indirect race discrimination.
 * - `nationalityWithinRace`: nationality and national origin are part of race.
 * - `separateDuties`: other duties protect the group.
 * - `byAssociation`: discrimination can be by association with a disabled person.
 * - `separateFunding`: has a premium of its own.
 * - `checkComposition`: see who is in the group, by the characteristics in `checkWithin`.
 * - `ageNotForPupils`: age does not reach pupils.
 * - `outcomeNotGroup`: something that happened to pupils, not who they are.
 * - `uniformRules`: rules on appearance may discriminate indirectly.
 * - `dependsOnFacts`: never map it onto gender reassignment unasked.
 * - `section75Only`: counts in Northern Ireland alone.
 * - `needsDefinition`: means different things in different documents.
 *
 * @example
 * ```ts
 * import { groupCaveats } from '@equality/model/vocabulary'
 *
 * groupCaveats[0] // => 'socioEconomic'
 * ```
 */
export const groupCaveats = [
  "socioEconomic",
  "senIsNotDisability",
  "splitSenAndDisability",
  "someMeetSection6",
  "effectNotDiagnosis",
  "languageMayBeProxyForRace",
  "nationalityWithinRace",
  "separateDuties",
  "byAssociation",
  "separateFunding",
  "checkComposition",
  "ageNotForPupils",
  "outcomeNotGroup",
  "uniformRules",
  "dependsOnFacts",
  "section75Only",
  "needsDefinition",
] as const;

/** One of the {@link groupCaveats}. */
export type GroupCaveat = (typeof groupCaveats)[number];
