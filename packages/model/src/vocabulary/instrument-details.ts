import type { Confidence } from "./confidence.ts";
import type { InstrumentId } from "./instrument.ts";

/**
 * What an instrument is called and when it was law.
 *
 * `number` is the official number, such as `SI 2017/353` or `2010 c. 15`. `inForce.from` is the first day in force, null
 * where not known, and `inForce.until` the first day no longer in force, null while there is none, as ISO dates. Acts start
 * piecemeal, so most have null for `inForce`: ask the statute rows. `successor` is what to cite instead.
 */
export interface InstrumentDetails {
  readonly kind: "act" | "regulations" | "guidance" | "grantConditions" | "formerDuty";
  readonly title: string;
  readonly number: string | null;
  readonly url: `https://${string}` | null;
  readonly inForce: {
    readonly from: string | null;
    readonly until: string | null;
    readonly confidence: Confidence;
  } | null;
  readonly successor: InstrumentId | null;
}

/**
 * Title, number, days in force and successor of each instrument: https://www.legislation.gov.uk.
 *
 * The 1975, 1976 and 1995 Acts end here on 1 October 2010, when most of the Equality Act 2010 began, and the duties under
 * them on 5 April 2011, when section 149 did. That is Great Britain: the 1995 Act lives on in Northern Ireland.
 *
 * @example
 * ```ts
 * import { instrumentDetails } from '@equality/model/vocabulary'
 *
 * instrumentDetails.specificDuties2011.inForce?.until // => '2017-03-31'
 * instrumentDetails.specificDuties2011.successor // => 'specificDuties2017'
 * instrumentDetails.specificDuties2017.number // => 'SI 2017/353'
 * ```
 */
export const instrumentDetails: Readonly<Record<InstrumentId, InstrumentDetails>> = {
  equalityAct2010: {
    kind: "act",
    title: "Equality Act 2010",
    number: "2010 c. 15",
    url: "https://www.legislation.gov.uk/ukpga/2010/15",
    inForce: { from: "2010-10-01", until: null, confidence: "secondary" },
    successor: null,
  },
  specificDuties2017: {
    kind: "regulations",
    title: "Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017",
    number: "SI 2017/353",
    url: "https://www.legislation.gov.uk/uksi/2017/353",
    inForce: { from: "2017-03-31", until: null, confidence: "primary" },
    successor: null,
  },
  specificDuties2011: {
    kind: "regulations",
    title: "Equality Act 2010 (Specific Duties) Regulations 2011",
    number: "SI 2011/2260",
    url: "https://www.legislation.gov.uk/uksi/2011/2260",
    inForce: { from: "2011-09-10", until: "2017-03-31", confidence: "primary" },
    successor: "specificDuties2017",
  },
  payGapInformation2017: {
    kind: "regulations",
    title: "Equality Act 2010 (Gender Pay Gap Information) Regulations 2017",
    number: "SI 2017/172",
    url: "https://www.legislation.gov.uk/uksi/2017/172",
    inForce: { from: "2017-04-06", until: null, confidence: "primary" },
    successor: null,
  },
  specificDutiesWales2011: {
    kind: "regulations",
    title: "Equality Act 2010 (Statutory Duties) (Wales) Regulations 2011",
    number: "SI 2011/1064",
    url: "https://www.legislation.gov.uk/wsi/2011/1064",
    inForce: { from: "2011-04-06", until: null, confidence: "primary" },
    successor: null,
  },
  specificDutiesScotland2012: {
    kind: "regulations",
    title: "Equality Act 2010 (Specific Duties) (Scotland) Regulations 2012",
    number: "SSI 2012/162",
    url: "https://www.legislation.gov.uk/ssi/2012/162",
    inForce: { from: "2012-05-27", until: null, confidence: "primary" },
    successor: null,
  },
  specificDutiesScotlandAmendment2016: {
    kind: "regulations",
    title: "Equality Act 2010 (Specific Duties) (Scotland) Amendment Regulations 2016",
    number: "SSI 2016/159",
    url: "https://www.legislation.gov.uk/ssi/2016/159",
    inForce: { from: "2016-03-18", until: null, confidence: "primary" },
    successor: null,
  },
  northernIrelandAct1998: {
    kind: "act",
    title: "Northern Ireland Act 1998",
    number: "1998 c. 47",
    url: "https://www.legislation.gov.uk/ukpga/1998/47",
    inForce: null,
    successor: null,
  },
  equalityAct2006: {
    kind: "act",
    title: "Equality Act 2006",
    number: "2006 c. 3",
    url: "https://www.legislation.gov.uk/ukpga/2006/3",
    inForce: null,
    successor: null,
  },
  childrenAndFamiliesAct2014: {
    kind: "act",
    title: "Children and Families Act 2014",
    number: "2014 c. 6",
    url: "https://www.legislation.gov.uk/ukpga/2014/6",
    inForce: null,
    successor: null,
  },
  sendRegulations2014: {
    kind: "regulations",
    title: "Special Educational Needs and Disability Regulations 2014",
    number: "SI 2014/1530",
    url: "https://www.legislation.gov.uk/uksi/2014/1530",
    inForce: { from: "2014-09-01", until: null, confidence: "primary" },
    successor: null,
  },
  accessibilityPlansWales2003: {
    kind: "regulations",
    title:
      "Disability Discrimination (Prescribed Periods for Accessibility Strategies and Plans for Schools) (Wales) Regulations 2003",
    number: "SI 2003/2531",
    url: "https://www.legislation.gov.uk/wsi/2003/2531",
    inForce: null,
    successor: null,
  },
  independentSchoolStandards2014: {
    kind: "regulations",
    title: "Education (Independent School Standards) Regulations 2014",
    number: "SI 2014/3283",
    url: "https://www.legislation.gov.uk/uksi/2014/3283",
    inForce: { from: "2015-01-05", until: null, confidence: "secondary" },
    successor: null,
  },
  educationAct1996: {
    kind: "act",
    title: "Education Act 1996",
    number: "1996 c. 56",
    url: "https://www.legislation.gov.uk/ukpga/1996/56",
    inForce: null,
    successor: null,
  },
  educationAct2002: {
    kind: "act",
    title: "Education Act 2002",
    number: "2002 c. 32",
    url: "https://www.legislation.gov.uk/ukpga/2002/32",
    inForce: null,
    successor: null,
  },
  educationAndInspectionsAct2006: {
    kind: "act",
    title: "Education and Inspections Act 2006",
    number: "2006 c. 40",
    url: "https://www.legislation.gov.uk/ukpga/2006/40",
    inForce: null,
    successor: null,
  },
  academiesAct2010: {
    kind: "act",
    title: "Academies Act 2010",
    number: "2010 c. 32",
    url: "https://www.legislation.gov.uk/ukpga/2010/32",
    inForce: null,
    successor: null,
  },
  educationAct2011: {
    kind: "act",
    title: "Education Act 2011",
    number: "2011 c. 21",
    url: "https://www.legislation.gov.uk/ukpga/2011/21",
    inForce: null,
    successor: null,
  },
  employmentRightsAct2025: {
    kind: "act",
    title: "Employment Rights Act 2025",
    number: "2025 c. 36",
    url: "https://www.legislation.gov.uk/ukpga/2025/36",
    inForce: null,
    successor: null,
  },
  facilityTime2017: {
    kind: "regulations",
    title: "Trade Union (Facility Time Publication Requirements) Regulations 2017",
    number: "SI 2017/328",
    url: "https://www.legislation.gov.uk/uksi/2017/328",
    inForce: { from: "2017-04-01", until: "2026-02-18", confidence: "secondary" },
    successor: null,
  },
  pupilPremiumConditions: {
    kind: "grantConditions",
    title: "Pupil premium conditions of grant",
    number: null,
    url: "https://www.gov.uk/government/publications/pupil-premium",
    inForce: null,
    successor: null,
  },
  equalityCommissionRecommendation: {
    kind: "guidance",
    title: "Recommendation of the Equality Commission for Northern Ireland",
    number: null,
    url: null,
    inForce: null,
    successor: null,
  },
  disabilityDiscriminationAct1995: {
    kind: "act",
    title: "Disability Discrimination Act 1995",
    number: "1995 c. 50",
    url: "https://www.legislation.gov.uk/ukpga/1995/50",
    inForce: { from: null, until: "2010-10-01", confidence: "secondary" },
    successor: "equalityAct2010",
  },
  sexDiscriminationAct1975: {
    kind: "act",
    title: "Sex Discrimination Act 1975",
    number: "1975 c. 65",
    url: "https://www.legislation.gov.uk/ukpga/1975/65",
    inForce: { from: null, until: "2010-10-01", confidence: "secondary" },
    successor: "equalityAct2010",
  },
  raceRelationsAct1976: {
    kind: "act",
    title: "Race Relations Act 1976",
    number: "1976 c. 74",
    url: "https://www.legislation.gov.uk/ukpga/1976/74",
    inForce: { from: null, until: "2010-10-01", confidence: "secondary" },
    successor: "equalityAct2010",
  },
  disabilityEqualityDuty: {
    kind: "formerDuty",
    title: "Disability Equality Duty",
    number: null,
    url: null,
    inForce: { from: null, until: "2011-04-05", confidence: "secondary" },
    successor: "equalityAct2010",
  },
  genderEqualityDuty: {
    kind: "formerDuty",
    title: "Gender Equality Duty",
    number: null,
    url: null,
    inForce: { from: null, until: "2011-04-05", confidence: "secondary" },
    successor: "equalityAct2010",
  },
  raceEqualityDuty: {
    kind: "formerDuty",
    title: "Race Equality Duty",
    number: null,
    url: null,
    inForce: { from: null, until: "2011-04-05", confidence: "secondary" },
    successor: "equalityAct2010",
  },
  singleEqualityScheme: {
    kind: "formerDuty",
    title: "Single Equality Scheme",
    number: null,
    url: null,
    inForce: { from: null, until: "2011-04-05", confidence: "secondary" },
    successor: "equalityAct2010",
  },
};
