import type { InstrumentId } from "./instrument.ts";

/**
 * Printed forms of instruments beside their title, number and address; an instrument that is not here has none.
 *
 * A title without its opening words is here, as documents lose them to line breaks. Seen in documents, so not complete;
 * the titles themselves are at https://www.legislation.gov.uk.
 *
 * @example
 * ```ts
 * import { instrumentAliases } from '@equality/model/vocabulary'
 *
 * instrumentAliases.sexDiscriminationAct1975 // => ['Sex Discrimination Act', 'SDA 1975']
 * ```
 */
export const instrumentAliases: Readonly<Partial<Record<InstrumentId, readonly string[]>>> = {
  equalityAct2010: ["EA 2010", "Equalities Act 2010"],
  specificDuties2017: ["Specific Duties and Public Authorities) Regulations 2017"],
  specificDuties2011: ["Specific Duties) Regulations 2011"],
  payGapInformation2017: ["Gender Pay Gap Information) Regulations 2017"],
  specificDutiesWales2011: ["Statutory Duties) (Wales) Regulations 2011"],
  specificDutiesScotland2012: ["Specific Duties) (Scotland) Regulations 2012"],
  childrenAndFamiliesAct2014: ["CFA 2014"],
  sendRegulations2014: ["SEND Regulations 2014"],
  independentSchoolStandards2014: ["Independent School Standards) Regulations 2014"],
  facilityTime2017: ["Facility Time Publication Requirements"],
  disabilityDiscriminationAct1995: ["Disability Discrimination Act", "DDA 1995", "DDA"],
  sexDiscriminationAct1975: ["Sex Discrimination Act", "SDA 1975"],
  raceRelationsAct1976: ["Race Relations Act", "RRA 1976"],
  singleEqualityScheme: ["Single Equality Schemes"],
};
