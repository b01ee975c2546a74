import type { LegalCitation } from "./citation.ts";

/**
 * The three purposes that every accessibility plan must have: more disabled pupils taking part in the curriculum, a
 * better physical environment for them, and better delivery to them of information that others can readily read.
 *
 * Equality Act 2010 Schedule 10 paragraph 3(2) (https://www.legislation.gov.uk/ukpga/2010/15/schedule/10), read as quoted
 * by others. Disability, not special educational needs, is the subject. A plan with two of the three is incomplete.
 *
 * @example
 * ```ts
 * import { accessibilityPlanPurposes } from '@equality/model/vocabulary'
 *
 * accessibilityPlanPurposes // => ['curriculum', 'environment', 'information']
 * ```
 */
export const accessibilityPlanPurposes = ["curriculum", "environment", "information"] as const;

/** One of the three {@link accessibilityPlanPurposes}. */
export type AccessibilityPlanPurpose = (typeof accessibilityPlanPurposes)[number];

const schedule10 = "https://www.legislation.gov.uk/ukpga/2010/15/schedule/10";

/**
 * Where each purpose is written: Equality Act 2010 Schedule 10 paragraph 3(2)(a) to (c)
 * (https://www.legislation.gov.uk/ukpga/2010/15/schedule/10), read as quoted by others.
 *
 * @example
 * ```ts
 * import { accessibilityPlanPurposeCitation } from '@equality/model/vocabulary'
 *
 * accessibilityPlanPurposeCitation.environment.provision // => 'Sch. 10 para. 3(2)(b)'
 * ```
 */
export const accessibilityPlanPurposeCitation: Readonly<Record<AccessibilityPlanPurpose, LegalCitation>> = {
  curriculum: {
    instrument: "equalityAct2010",
    provision: "Sch. 10 para. 3(2)(a)",
    url: schedule10,
    confidence: "secondary",
  },
  environment: {
    instrument: "equalityAct2010",
    provision: "Sch. 10 para. 3(2)(b)",
    url: schedule10,
    confidence: "secondary",
  },
  information: {
    instrument: "equalityAct2010",
    provision: "Sch. 10 para. 3(2)(c)",
    url: schedule10,
    confidence: "secondary",
  },
};

/**
 * Where regard to adequate resources is asked for: Equality Act 2010 Schedule 10 paragraph 4
 * (https://www.legislation.gov.uk/ukpga/2010/15/schedule/10). The duty was read in explanatory notes 855 and 856, the
 * paragraph's number in accounts by others.
 *
 * @example
 * ```ts
 * import { accessibilityPlanResourcesCitation } from '@equality/model/vocabulary'
 *
 * accessibilityPlanResourcesCitation.provision // => 'Sch. 10 para. 4'
 * ```
 */
export const accessibilityPlanResourcesCitation: LegalCitation = {
  instrument: "equalityAct2010",
  provision: "Sch. 10 para. 4",
  url: schedule10,
  confidence: "secondary",
};
