import type { BodyKind } from "./body-kind.ts";
import { type Jurisdiction, schoolYearsBegin } from "./jurisdiction.ts";

/**
 * The day of the year on which a body's academic years begin, as month and day: the one it records, or else the one of all
 * school years of its nation. `undefined` for colleges that record none, many of which begin in August, and where school
 * years of a nation differ.
 *
 * @example
 * ```ts
 * import { academicYearBeginning } from '@equality/model/vocabulary'
 *
 * academicYearBeginning({ kind: 'academyTrust', jurisdiction: 'england' }) // => '--09-01'
 * academicYearBeginning({ kind: 'furtherEducationGoverningBody', jurisdiction: 'england' }) // => undefined
 * ```
 */
export const academicYearBeginning = (body: {
  readonly kind: BodyKind;
  readonly jurisdiction: Jurisdiction;
  readonly academicYearBegins?: string;
}): string | undefined =>
  body.academicYearBegins ??
  (body.kind === "furtherEducationGoverningBody" ? undefined : schoolYearsBegin[body.jurisdiction]);
