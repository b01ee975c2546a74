/**
 * The nine protected characteristics, in the order of section 4 of the Equality Act 2010
 * (https://www.legislation.gov.uk/ukpga/2010/15/section/4).
 *
 * Nine exist, eight count for the second and third aims, seven reach pupils: see {@link relevantCharacteristics} and
 * {@link pupilCharacteristics}. Special educational needs, disadvantage and language are not among them.
 *
 * @example
 * ```ts
 * import { protectedCharacteristics } from '@equality/model/vocabulary'
 *
 * protectedCharacteristics.length // => 9
 * protectedCharacteristics[0] // => 'age'
 * ```
 */
export const protectedCharacteristics = [
  "age",
  "disability",
  "genderReassignment",
  "marriageCivilPartnership",
  "pregnancyMaternity",
  "race",
  "religionBelief",
  "sex",
  "sexualOrientation",
] as const;

/** One of the nine {@link protectedCharacteristics}. */
export type ProtectedCharacteristic = (typeof protectedCharacteristics)[number];

/**
 * The eight relevant protected characteristics, for which equality of opportunity is advanced and good relations are
 * fostered: all but marriage and civil partnership. Equality Act 2010 section 149(7)
 * (https://www.legislation.gov.uk/ukpga/2010/15/section/149).
 *
 * @example
 * ```ts
 * import { relevantCharacteristics } from '@equality/model/vocabulary'
 *
 * relevantCharacteristics.length // => 8
 * relevantCharacteristics.slice(2, 4) // => ['genderReassignment', 'pregnancyMaternity']
 * ```
 */
export const relevantCharacteristics = [
  "age",
  "disability",
  "genderReassignment",
  "pregnancyMaternity",
  "race",
  "religionBelief",
  "sex",
  "sexualOrientation",
] as const satisfies readonly ProtectedCharacteristic[];

/** One of the eight {@link relevantCharacteristics}. */
export type RelevantCharacteristic = (typeof relevantCharacteristics)[number];

/**
 * The seven protected characteristics that the duty can concern for pupils: neither age nor marriage and civil
 * partnership. Equality Act 2010 section 84 (https://www.legislation.gov.uk/ukpga/2010/15/section/84) and Schedule 18
 * paragraph 1 (https://www.legislation.gov.uk/ukpga/2010/15/schedule/18).
 *
 * A pupil of 18 in a school's sixth form is a pupil. Not settled here: people of 19 and over, part-time students, and
 * stand-alone 16 to 19 academies.
 *
 * @example
 * ```ts
 * import { pupilCharacteristics } from '@equality/model/vocabulary'
 *
 * pupilCharacteristics.length // => 7
 * pupilCharacteristics.slice(0, 3) // => ['disability', 'genderReassignment', 'pregnancyMaternity']
 * ```
 */
export const pupilCharacteristics = [
  "disability",
  "genderReassignment",
  "pregnancyMaternity",
  "race",
  "religionBelief",
  "sex",
  "sexualOrientation",
] as const satisfies readonly RelevantCharacteristic[];

/** One of the seven {@link pupilCharacteristics}. */
export type PupilCharacteristic = (typeof pupilCharacteristics)[number];
