import type { Confidence } from "./confidence.ts";
import type { Jurisdiction } from "./jurisdiction.ts";

/**
 * Kinds of body that equality law binds in schools. The body is a legal person, never a school site: one academy trust
 * is the body for all its academies.
 *
 * - `academyTrust`: the proprietor of one or more academies, 16 to 19 academies included (England).
 * - `cityTechnologyCollegeProprietor` (England).
 * - `maintainedGoverningBody`: of a school that a local authority maintains (England, Wales).
 * - `localAuthority`: for the schools and pupil referral units that it answers for itself (England, Wales).
 * - `furtherEducationGoverningBody`: of a college (England).
 * - `independentSchoolProprietor`, `nonMaintainedSpecialSchoolProprietor` (England).
 * - `educationAuthority`: a Scottish council, for its schools. `grantAidedSchoolManagers` (Scotland).
 * - `designatedAuthority`: designated under section 75, such as the Education Authority, the Department of Education and
 *   the Council for Catholic Maintained Schools (Northern Ireland). `boardOfGovernors` (Northern Ireland).
 *
 * Left out: universities, and colleges outside England. Source: Equality Act 2010 Schedule 19
 * (https://www.legislation.gov.uk/ukpga/2010/15/schedule/19).
 *
 * @example
 * ```ts
 * import { bodyKinds } from '@equality/model/vocabulary'
 *
 * bodyKinds[0] // => 'academyTrust'
 * ```
 */
export const bodyKinds = [
  "academyTrust",
  "cityTechnologyCollegeProprietor",
  "maintainedGoverningBody",
  "localAuthority",
  "furtherEducationGoverningBody",
  "independentSchoolProprietor",
  "nonMaintainedSpecialSchoolProprietor",
  "educationAuthority",
  "grantAidedSchoolManagers",
  "designatedAuthority",
  "boardOfGovernors",
] as const;

/** One of the {@link bodyKinds}. */
export type BodyKind = (typeof bodyKinds)[number];

/**
 * Whether a body of this kind is named by the list that brings the whole duty with it, in one nation.
 *
 * `listed` is null where the list was not read on this point. A body that is not listed can still be bound when it
 * exercises a public function, section 149(2) of the Equality Act 2010.
 */
export interface BodyListing {
  readonly jurisdiction: Jurisdiction;
  readonly under: "schedule19" | "section75";
  readonly listed: boolean | null;
  readonly provision: string;
  readonly confidence: Confidence;
}

/**
 * Which kinds of body are listed, nation by nation: Equality Act 2010 Schedule 19
 * (https://www.legislation.gov.uk/ukpga/2010/15/schedule/19) or Northern Ireland Act 1998 section 75
 * (https://www.legislation.gov.uk/ukpga/1998/47/section/75). A kind has one entry for each nation in which it exists.
 *
 * @example
 * ```ts
 * import { bodyListings } from '@equality/model/vocabulary'
 *
 * bodyListings.academyTrust[0]?.listed // => true
 * bodyListings.independentSchoolProprietor[0]?.listed // => false
 * bodyListings.maintainedGoverningBody.map((entry) => entry.jurisdiction) // => ['england', 'wales']
 * ```
 */
export const bodyListings: Readonly<Record<BodyKind, readonly BodyListing[]>> = {
  academyTrust: [
    { jurisdiction: "england", under: "schedule19", listed: true, provision: "Sch. 19 Part 1", confidence: "primary" },
  ],
  cityTechnologyCollegeProprietor: [
    { jurisdiction: "england", under: "schedule19", listed: true, provision: "Sch. 19 Part 1", confidence: "primary" },
  ],
  maintainedGoverningBody: [
    { jurisdiction: "england", under: "schedule19", listed: true, provision: "Sch. 19 Part 1", confidence: "primary" },
    { jurisdiction: "wales", under: "schedule19", listed: true, provision: "Sch. 19 Part 2", confidence: "secondary" },
  ],
  localAuthority: [
    { jurisdiction: "england", under: "schedule19", listed: true, provision: "Sch. 19 Part 1", confidence: "primary" },
    { jurisdiction: "wales", under: "schedule19", listed: true, provision: "Sch. 19 Part 2", confidence: "unverified" },
  ],
  furtherEducationGoverningBody: [
    { jurisdiction: "england", under: "schedule19", listed: true, provision: "Sch. 19 Part 1", confidence: "primary" },
  ],
  independentSchoolProprietor: [
    { jurisdiction: "england", under: "schedule19", listed: false, provision: "Sch. 19 Part 1", confidence: "primary" },
  ],
  nonMaintainedSpecialSchoolProprietor: [
    {
      jurisdiction: "england",
      under: "schedule19",
      listed: null,
      provision: "Sch. 19 Part 1",
      confidence: "unverified",
    },
  ],
  educationAuthority: [
    {
      jurisdiction: "scotland",
      under: "schedule19",
      listed: true,
      provision: "SSI 2012/162 Sch.",
      confidence: "primary",
    },
  ],
  grantAidedSchoolManagers: [
    {
      jurisdiction: "scotland",
      under: "schedule19",
      listed: true,
      provision: "SSI 2012/162 Sch.",
      confidence: "primary",
    },
  ],
  designatedAuthority: [
    { jurisdiction: "northernIreland", under: "section75", listed: true, provision: "s. 75(3)", confidence: "primary" },
  ],
  boardOfGovernors: [
    {
      jurisdiction: "northernIreland",
      under: "section75",
      listed: false,
      provision: "s. 75(3)",
      confidence: "unverified",
    },
  ],
};
