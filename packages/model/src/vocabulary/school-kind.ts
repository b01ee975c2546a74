/** Kinds of school that a scope or a target can name ("in each UTC"). */
export const schoolKinds = [
  "nursery",
  "primary",
  "secondary",
  "allThrough",
  "special",
  "alternativeProvision",
  "universityTechnicalCollege",
  "studioSchool",
  "sixthForm16To19",
] as const;
export type SchoolKind = (typeof schoolKinds)[number];

/** Kinds of post that a workforce target can name. */
export const posts = [
  "supportStaff",
  "teachers",
  "leaders",
  "siteStaff",
  "administrativeStaff",
  "governors",
  "trustees",
] as const;
export type Post = (typeof posts)[number];
