/**
 * The nine categories of section 75(1) of the Northern Ireland Act 1998, in the order of the Act
 * (https://www.legislation.gov.uk/ukpga/1998/47/section/75).
 *
 * They are not the nine protected characteristics of Great Britain: neither gender reassignment, pregnancy nor civil
 * partnership is one as such, and political opinion and dependants are. Map none of them onto the other list.
 *
 * @example
 * ```ts
 * import { section75Categories } from '@equality/model/vocabulary'
 *
 * section75Categories.length // => 9
 * section75Categories.some((id) => id === 'politicalOpinion') // => true
 * ```
 */
export const section75Categories = [
  "religiousBelief",
  "politicalOpinion",
  "racialGroup",
  "age",
  "maritalStatus",
  "sexualOrientation",
  "menAndWomen",
  "disability",
  "dependants",
] as const;

/** One of the nine {@link section75Categories}. */
export type Section75Category = (typeof section75Categories)[number];

/**
 * What section 75(1) calls each category: people of different beliefs, opinions and so on, men and women generally, and
 * people with and without a disability or dependants. Northern Ireland Act 1998
 * (https://www.legislation.gov.uk/ukpga/1998/47/section/75).
 *
 * @example
 * ```ts
 * import { section75Names } from '@equality/model/vocabulary'
 *
 * section75Names.menAndWomen // => 'men and women generally'
 * ```
 */
export const section75Names: Readonly<Record<Section75Category, string>> = {
  religiousBelief: "religious belief",
  politicalOpinion: "political opinion",
  racialGroup: "racial group",
  age: "age",
  maritalStatus: "marital status",
  sexualOrientation: "sexual orientation",
  menAndWomen: "men and women generally",
  disability: "persons with a disability and persons without",
  dependants: "persons with dependants and persons without",
};

/**
 * The three categories between which good relations are promoted: section 75(2) of the Northern Ireland Act 1998
 * (https://www.legislation.gov.uk/ukpga/1998/47/section/75).
 *
 * @example
 * ```ts
 * import { goodRelationsCategories } from '@equality/model/vocabulary'
 *
 * goodRelationsCategories // => ['religiousBelief', 'politicalOpinion', 'racialGroup']
 * ```
 */
export const goodRelationsCategories = [
  "religiousBelief",
  "politicalOpinion",
  "racialGroup",
] as const satisfies readonly Section75Category[];

/** One of the three {@link goodRelationsCategories}. */
export type GoodRelationsCategory = (typeof goodRelationsCategories)[number];
