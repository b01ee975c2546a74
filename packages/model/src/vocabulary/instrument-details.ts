import type { Confidence } from "./confidence.ts";
import type { InstrumentId } from "./instrument.ts";

/**
 * What an instrument is called and when it was law.
 *
 * `number` is the official number, such as `SI 2017/353` or `2010 c. 15`. `inForceFrom` is the first day in force and
 * `inForceUntil` the first day no longer in force, as ISO dates; null means not known or, for the end, still in force.
 * Acts start piecemeal, so most have no single first day: ask the statute rows. `datesConfidence` is about those two.
 * `successor` is what to cite instead. `aliases` are printed forms beside the title, the number and the address.
 */
export interface InstrumentDetails {
  readonly kind: "act" | "regulations" | "guidance" | "grantConditions" | "formerDuty";
  readonly title: string;
  readonly number: string | null;
  readonly url: `https://${string}` | null;
  readonly inForceFrom: string | null;
  readonly inForceUntil: string | null;
  readonly datesConfidence: Confidence;
  readonly successor: InstrumentId | null;
  readonly aliases: readonly string[];
}

const legislation = "https://www.legislation.gov.uk";
const undated = { inForceFrom: null, inForceUntil: null, datesConfidence: "unverified", successor: null } as const;
const replaced = {
  inForceFrom: null,
  datesConfidence: "secondary",
  successor: "equalityAct2010",
} as const;

/**
 * Title, number, days in force, successor and printed forms of each instrument: https://www.legislation.gov.uk.
 *
 * The 1975, 1976 and 1995 Acts end here on 1 October 2010, when most of the Equality Act 2010 began, and the duties under
 * them on 5 April 2011, when section 149 did. That is Great Britain: the 1995 Act lives on in Northern Ireland.
 *
 * @example
 * ```ts
 * import { instrumentDetails } from '@equality/model/vocabulary'
 *
 * instrumentDetails.specificDuties2011.inForceUntil // => '2017-03-31'
 * instrumentDetails.specificDuties2011.successor // => 'specificDuties2017'
 * instrumentDetails.specificDuties2017.number // => 'SI 2017/353'
 * ```
 */
export const instrumentDetails: Readonly<Record<InstrumentId, InstrumentDetails>> = {
  equalityAct2010: {
    kind: "act",
    title: "Equality Act 2010",
    number: "2010 c. 15",
    url: `${legislation}/ukpga/2010/15`,
    inForceFrom: "2010-10-01",
    inForceUntil: null,
    datesConfidence: "secondary",
    successor: null,
    aliases: ["EA 2010", "Equalities Act 2010"],
  },
  specificDuties2017: {
    kind: "regulations",
    title: "Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017",
    number: "SI 2017/353",
    url: `${legislation}/uksi/2017/353`,
    inForceFrom: "2017-03-31",
    inForceUntil: null,
    datesConfidence: "primary",
    successor: null,
    aliases: ["Specific Duties and Public Authorities) Regulations 2017"],
  },
  specificDuties2011: {
    kind: "regulations",
    title: "Equality Act 2010 (Specific Duties) Regulations 2011",
    number: "SI 2011/2260",
    url: `${legislation}/uksi/2011/2260`,
    inForceFrom: "2011-09-10",
    inForceUntil: "2017-03-31",
    datesConfidence: "primary",
    successor: "specificDuties2017",
    aliases: ["Specific Duties) Regulations 2011"],
  },
  payGapInformation2017: {
    kind: "regulations",
    title: "Equality Act 2010 (Gender Pay Gap Information) Regulations 2017",
    number: "SI 2017/172",
    url: `${legislation}/uksi/2017/172`,
    inForceFrom: "2017-04-06",
    inForceUntil: null,
    datesConfidence: "primary",
    successor: null,
    aliases: ["Gender Pay Gap Information) Regulations 2017"],
  },
  specificDutiesWales2011: {
    kind: "regulations",
    title: "Equality Act 2010 (Statutory Duties) (Wales) Regulations 2011",
    number: "SI 2011/1064",
    url: `${legislation}/wsi/2011/1064`,
    inForceFrom: "2011-04-06",
    inForceUntil: null,
    datesConfidence: "primary",
    successor: null,
    aliases: ["Statutory Duties) (Wales) Regulations 2011"],
  },
  specificDutiesScotland2012: {
    kind: "regulations",
    title: "Equality Act 2010 (Specific Duties) (Scotland) Regulations 2012",
    number: "SSI 2012/162",
    url: `${legislation}/ssi/2012/162`,
    inForceFrom: "2012-05-27",
    inForceUntil: null,
    datesConfidence: "primary",
    successor: null,
    aliases: ["Specific Duties) (Scotland) Regulations 2012"],
  },
  specificDutiesScotlandAmendment2016: {
    kind: "regulations",
    title: "Equality Act 2010 (Specific Duties) (Scotland) Amendment Regulations 2016",
    number: "SSI 2016/159",
    url: `${legislation}/ssi/2016/159`,
    inForceFrom: "2016-03-18",
    inForceUntil: null,
    datesConfidence: "primary",
    successor: null,
    aliases: [],
  },
  northernIrelandAct1998: {
    kind: "act",
    title: "Northern Ireland Act 1998",
    number: "1998 c. 47",
    url: `${legislation}/ukpga/1998/47`,
    ...undated,
    aliases: [],
  },
  equalityAct2006: {
    kind: "act",
    title: "Equality Act 2006",
    number: "2006 c. 3",
    url: `${legislation}/ukpga/2006/3`,
    ...undated,
    aliases: [],
  },
  childrenAndFamiliesAct2014: {
    kind: "act",
    title: "Children and Families Act 2014",
    number: "2014 c. 6",
    url: `${legislation}/ukpga/2014/6`,
    ...undated,
    aliases: ["CFA 2014"],
  },
  sendRegulations2014: {
    kind: "regulations",
    title: "Special Educational Needs and Disability Regulations 2014",
    number: "SI 2014/1530",
    url: `${legislation}/uksi/2014/1530`,
    inForceFrom: "2014-09-01",
    inForceUntil: null,
    datesConfidence: "primary",
    successor: null,
    aliases: ["SEND Regulations 2014"],
  },
  accessibilityPlansWales2003: {
    kind: "regulations",
    title:
      "Disability Discrimination (Prescribed Periods for Accessibility Strategies and Plans for Schools) (Wales) Regulations 2003",
    number: "SI 2003/2531",
    url: `${legislation}/wsi/2003/2531`,
    ...undated,
    aliases: [],
  },
  independentSchoolStandards2014: {
    kind: "regulations",
    title: "Education (Independent School Standards) Regulations 2014",
    number: "SI 2014/3283",
    url: `${legislation}/uksi/2014/3283`,
    inForceFrom: "2015-01-05",
    inForceUntil: null,
    datesConfidence: "secondary",
    successor: null,
    aliases: ["Independent School Standards) Regulations 2014"],
  },
  educationAct1996: {
    kind: "act",
    title: "Education Act 1996",
    number: "1996 c. 56",
    url: `${legislation}/ukpga/1996/56`,
    ...undated,
    aliases: [],
  },
  educationAct2002: {
    kind: "act",
    title: "Education Act 2002",
    number: "2002 c. 32",
    url: `${legislation}/ukpga/2002/32`,
    ...undated,
    aliases: [],
  },
  educationAndInspectionsAct2006: {
    kind: "act",
    title: "Education and Inspections Act 2006",
    number: "2006 c. 40",
    url: `${legislation}/ukpga/2006/40`,
    ...undated,
    aliases: [],
  },
  academiesAct2010: {
    kind: "act",
    title: "Academies Act 2010",
    number: "2010 c. 32",
    url: `${legislation}/ukpga/2010/32`,
    ...undated,
    aliases: [],
  },
  educationAct2011: {
    kind: "act",
    title: "Education Act 2011",
    number: "2011 c. 21",
    url: `${legislation}/ukpga/2011/21`,
    ...undated,
    aliases: [],
  },
  employmentRightsAct2025: {
    kind: "act",
    title: "Employment Rights Act 2025",
    number: "2025 c. 36",
    url: `${legislation}/ukpga/2025/36`,
    ...undated,
    aliases: [],
  },
  facilityTime2017: {
    kind: "regulations",
    title: "Trade Union (Facility Time Publication Requirements) Regulations 2017",
    number: "SI 2017/328",
    url: `${legislation}/uksi/2017/328`,
    inForceFrom: "2017-04-01",
    inForceUntil: "2026-02-18",
    datesConfidence: "secondary",
    successor: null,
    aliases: ["Facility Time Publication Requirements"],
  },
  pupilPremiumConditions: {
    kind: "grantConditions",
    title: "Pupil premium conditions of grant",
    number: null,
    url: "https://www.gov.uk/government/publications/pupil-premium",
    ...undated,
    aliases: [],
  },
  equalityCommissionRecommendation: {
    kind: "guidance",
    title: "Recommendation of the Equality Commission for Northern Ireland",
    number: null,
    url: null,
    ...undated,
    aliases: [],
  },
  disabilityDiscriminationAct1995: {
    kind: "act",
    title: "Disability Discrimination Act 1995",
    number: "1995 c. 50",
    url: `${legislation}/ukpga/1995/50`,
    ...replaced,
    inForceUntil: "2010-10-01",
    aliases: ["Disability Discrimination Act", "DDA 1995", "DDA"],
  },
  sexDiscriminationAct1975: {
    kind: "act",
    title: "Sex Discrimination Act 1975",
    number: "1975 c. 65",
    url: `${legislation}/ukpga/1975/65`,
    ...replaced,
    inForceUntil: "2010-10-01",
    aliases: ["Sex Discrimination Act", "SDA 1975"],
  },
  raceRelationsAct1976: {
    kind: "act",
    title: "Race Relations Act 1976",
    number: "1976 c. 74",
    url: `${legislation}/ukpga/1976/74`,
    ...replaced,
    inForceUntil: "2010-10-01",
    aliases: ["Race Relations Act", "RRA 1976"],
  },
  disabilityEqualityDuty: {
    kind: "formerDuty",
    title: "Disability Equality Duty",
    number: null,
    url: null,
    ...replaced,
    inForceUntil: "2011-04-05",
    aliases: [],
  },
  genderEqualityDuty: {
    kind: "formerDuty",
    title: "Gender Equality Duty",
    number: null,
    url: null,
    ...replaced,
    inForceUntil: "2011-04-05",
    aliases: [],
  },
  raceEqualityDuty: {
    kind: "formerDuty",
    title: "Race Equality Duty",
    number: null,
    url: null,
    ...replaced,
    inForceUntil: "2011-04-05",
    aliases: [],
  },
  singleEqualityScheme: {
    kind: "formerDuty",
    title: "Single Equality Scheme",
    number: null,
    url: null,
    ...replaced,
    inForceUntil: "2011-04-05",
    aliases: ["Single Equality Schemes"],
  },
};
