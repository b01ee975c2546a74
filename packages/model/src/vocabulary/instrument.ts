/**
 * The Acts, regulations and other sources that the tables cite or that old documents still name.
 *
 * The last seven are history: instruments, duties and schemes that the Equality Act 2010
 * (https://www.legislation.gov.uk/ukpga/2010/15) replaced. The list is closed and not complete.
 *
 * @example
 * ```ts
 * import { instruments } from '@equality/model/vocabulary'
 *
 * instruments.slice(0, 3) // => ['equalityAct2010', 'specificDuties2017', 'specificDuties2011']
 * ```
 */
export const instruments = [
  "equalityAct2010",
  "specificDuties2017",
  "specificDuties2011",
  "payGapInformation2017",
  "specificDutiesWales2011",
  "specificDutiesScotland2012",
  "specificDutiesScotlandAmendment2016",
  "northernIrelandAct1998",
  "equalityAct2006",
  "childrenAndFamiliesAct2014",
  "sendRegulations2014",
  "accessibilityPlansWales2003",
  "independentSchoolStandards2014",
  "educationAct1996",
  "educationAct2002",
  "educationAndInspectionsAct2006",
  "academiesAct2010",
  "educationAct2011",
  "employmentRightsAct2025",
  "facilityTime2017",
  "pupilPremiumConditions",
  "equalityCommissionRecommendation",
  "disabilityDiscriminationAct1995",
  "sexDiscriminationAct1975",
  "raceRelationsAct1976",
  "disabilityEqualityDuty",
  "genderEqualityDuty",
  "raceEqualityDuty",
  "singleEqualityScheme",
] as const;

/** One of the {@link instruments}. */
export type InstrumentId = (typeof instruments)[number];
