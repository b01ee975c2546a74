import type { BodyKind } from "../vocabulary/body-kind.ts";

/** Bodies in schools that Schedule 19 Part 1 lists. A local authority is here for its pupil referral units. */
export const listedBodies = [
  "academyTrust",
  "cityTechnologyCollegeProprietor",
  "maintainedGoverningBody",
  "localAuthority",
] as const satisfies readonly BodyKind[];

/** Every body in England that runs schools, listed or not. */
export const allBodies = [
  ...listedBodies,
  "independentSchoolProprietor",
  "nonMaintainedSpecialSchoolProprietor",
] as const satisfies readonly BodyKind[];
