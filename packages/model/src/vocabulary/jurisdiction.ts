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

/**
 * The day of the year on which school years begin, as month and day, where one day holds for a whole nation: 1 September in
 * England and in Wales, as the Department for Education and the Welsh Government count them. Scottish schools differ, and
 * Northern Ireland counts Years of its own. What a body records of itself comes first.
 *
 * @example
 * ```ts
 * import { schoolYearsBegin } from '@equality/model/vocabulary'
 *
 * schoolYearsBegin.england // => '--09-01'
 * schoolYearsBegin.scotland // => undefined
 * ```
 */
export const schoolYearsBegin: Readonly<Partial<Record<Jurisdiction, `--${string}`>>> = {
  england: "--09-01",
  wales: "--09-01",
};
