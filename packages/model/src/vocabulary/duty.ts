import type { Jurisdiction } from "./jurisdiction.ts";

/**
 * The duties that the statute tables know, in all four nations.
 *
 * A duty is what is required, whatever the instrument or the year: the rows of `@equality/model/statute` say who is
 * bound by it, when and by which provision. Duties to have a policy on complaints, relationships and sex education,
 * admissions and the like are not here. Start from the Equality Act 2010 Part 11
 * (https://www.legislation.gov.uk/ukpga/2010/15/part/11).
 *
 * @example
 * ```ts
 * import { duties } from '@equality/model/vocabulary'
 *
 * duties.slice(0, 3) // => ['generalDuty', 'equalityInformation', 'equalityObjectives']
 * ```
 */
export const duties = [
  "generalDuty",
  "equalityInformation",
  "equalityObjectives",
  "publicationManner",
  "genderPayGap",
  "genderPayGapRetention",
  "accessibilityPlan",
  "senInformationReport",
  "pupilPremiumStrategy",
  "behaviourPolicy",
  "medicalConditionsPolicy",
  "harassmentPrevention",
  "equalityActionPlan",
  "facilityTimeReport",
  "socioEconomicDuty",
  "strategicEqualityPlan",
  "annualEqualityReport",
  "employmentInformation",
  "engagement",
  "impactAssessment",
  "equalityTraining",
  "procurement",
  "mainstreamingReport",
  "equalityOutcomes",
  "equalityOutcomesProgress",
  "equalPayStatement",
  "equalityOfOpportunity",
  "goodRelations",
  "equalityScheme",
  "equalitySchemeProgress",
] as const;

/** One of the {@link duties}. */
export type DutyId = (typeof duties)[number];

/** What the law or its guidance calls a duty, and the nations in which it exists or is planned. */
export interface DutyDetails {
  readonly name: string;
  readonly jurisdictions: readonly Jurisdiction[];
}

/**
 * Name and nations of each duty. The names are the instruments' own or close to them, for developers and logs; words for
 * the public live elsewhere. Start from the Equality Act 2010 Part 11
 * (https://www.legislation.gov.uk/ukpga/2010/15/part/11).
 *
 * @example
 * ```ts
 * import { dutyDetails } from '@equality/model/vocabulary'
 *
 * dutyDetails.equalityObjectives.jurisdictions // => ['england', 'wales']
 * dutyDetails.mainstreamingReport.name // => 'report on mainstreaming the equality duty'
 * ```
 */
export const dutyDetails: Readonly<Record<DutyId, DutyDetails>> = {
  generalDuty: { name: "public sector equality duty", jurisdictions: ["england", "wales", "scotland"] },
  equalityInformation: { name: "publication of information", jurisdictions: ["england"] },
  equalityObjectives: { name: "equality objectives", jurisdictions: ["england", "wales"] },
  publicationManner: { name: "manner of publication", jurisdictions: ["england", "scotland"] },
  genderPayGap: { name: "gender pay gap information", jurisdictions: ["england", "scotland"] },
  genderPayGapRetention: { name: "gender pay gap information kept on a website", jurisdictions: ["england"] },
  accessibilityPlan: { name: "accessibility plan", jurisdictions: ["england", "wales"] },
  senInformationReport: { name: "SEN information report", jurisdictions: ["england"] },
  pupilPremiumStrategy: { name: "pupil premium strategy statement", jurisdictions: ["england"] },
  behaviourPolicy: { name: "behaviour policy", jurisdictions: ["england"] },
  medicalConditionsPolicy: { name: "supporting pupils with medical conditions", jurisdictions: ["england"] },
  harassmentPrevention: { name: "preventing sexual harassment of employees", jurisdictions: ["england"] },
  equalityActionPlan: { name: "equality action plan", jurisdictions: ["england"] },
  facilityTimeReport: { name: "trade union facility time publication", jurisdictions: ["england"] },
  socioEconomicDuty: {
    name: "public sector duty regarding socio-economic inequalities",
    jurisdictions: ["england", "wales", "scotland"],
  },
  strategicEqualityPlan: { name: "strategic equality plan", jurisdictions: ["wales"] },
  annualEqualityReport: { name: "annual report on equality", jurisdictions: ["wales"] },
  employmentInformation: { name: "employment information", jurisdictions: ["wales", "scotland"] },
  engagement: { name: "engagement", jurisdictions: ["wales"] },
  impactAssessment: { name: "assessment of policies and practices", jurisdictions: ["wales", "scotland"] },
  equalityTraining: { name: "training of employees", jurisdictions: ["wales"] },
  procurement: { name: "public procurement", jurisdictions: ["wales", "scotland"] },
  mainstreamingReport: { name: "report on mainstreaming the equality duty", jurisdictions: ["scotland"] },
  equalityOutcomes: { name: "equality outcomes", jurisdictions: ["scotland"] },
  equalityOutcomesProgress: { name: "report on progress towards equality outcomes", jurisdictions: ["scotland"] },
  equalPayStatement: { name: "statement on equal pay", jurisdictions: ["scotland"] },
  equalityOfOpportunity: { name: "equality of opportunity, section 75(1)", jurisdictions: ["northernIreland"] },
  goodRelations: { name: "good relations, section 75(2)", jurisdictions: ["northernIreland"] },
  equalityScheme: { name: "equality scheme", jurisdictions: ["northernIreland"] },
  equalitySchemeProgress: { name: "annual progress report on an equality scheme", jurisdictions: ["northernIreland"] },
};
