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
