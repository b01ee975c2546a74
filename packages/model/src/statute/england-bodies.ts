import type { BodyKind } from "../vocabulary/body-kind.ts";

/** Bodies that run schools and that Schedule 19 Part 1 lists. A local authority is here for its pupil referral units. */
export const listedSchoolBodies = [
  "academyTrust",
  "cityTechnologyCollegeProprietor",
  "maintainedGoverningBody",
  "localAuthority",
] as const satisfies readonly BodyKind[];

/** Bodies in schools and colleges that Schedule 19 Part 1 lists. */
export const listedBodies = [
  ...listedSchoolBodies,
  "furtherEducationGoverningBody",
] as const satisfies readonly BodyKind[];

/** Every body in England that runs schools, listed or not. */
export const schoolBodies = [
  ...listedSchoolBodies,
  "independentSchoolProprietor",
  "nonMaintainedSpecialSchoolProprietor",
] as const satisfies readonly BodyKind[];

/** Every body in England that runs schools or colleges: each is an employer. */
export const allBodies = [...schoolBodies, "furtherEducationGoverningBody"] as const satisfies readonly BodyKind[];
