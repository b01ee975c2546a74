/**
 * The four nations whose equality law the tables hold, in the order in which the tables list them.
 *
 * England, Wales and Scotland share section 149 of the Equality Act 2010
 * (https://www.legislation.gov.uk/ukpga/2010/15/section/149) and have specific duties of their own. Northern Ireland
 * has another statute: section 75 of the Northern Ireland Act 1998
 * (https://www.legislation.gov.uk/ukpga/1998/47/section/75).
 *
 * @example
 * ```ts
 * import { jurisdictions } from '@equality/model/vocabulary'
 *
 * jurisdictions // => ['england', 'wales', 'scotland', 'northernIreland']
 * ```
 */
export const jurisdictions = ["england", "wales", "scotland", "northernIreland"] as const;

/** One of {@link jurisdictions}. */
export type Jurisdiction = (typeof jurisdictions)[number];
