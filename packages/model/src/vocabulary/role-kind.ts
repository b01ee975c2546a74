/**
 * Who does something, by the part they play. Text for readers is chosen by this kind, so that a child meets a role a
 * child knows; the label a document prints is kept beside it. `other` has the printed label alone.
 */
export const roleKinds = [
  "trustBoard",
  "chairOfTheBoard",
  "trustees",
  "members",
  "localGovernors",
  "localPartnershipBoard",
  "committee",
  "clerk",
  "chiefExecutive",
  "directorOfEducation",
  "executiveHeadteacher",
  "headteacher",
  "seniorLeaders",
  "schoolLeaders",
  "senco",
  "pupilPremiumLead",
  "designatedSafeguardingLead",
  "equalityLead",
  "psheLead",
  "reLead",
  "subjectLead",
  "phaseLead",
  "staffTrainingLead",
  "humanResources",
  "marketing",
  "estates",
  "finance",
  "teachers",
  "allStaff",
  "pupils",
  "parents",
  "other",
] as const;
export type RoleKind = (typeof roleKinds)[number];

/** What a role is responsible for, as far as a document says. `other` is told by its text alone. */
export const responsibilityKinds = [
  "ensureCompliance",
  "publish",
  "review",
  "oversee",
  "delegateMonitoring",
  "monitor",
  "report",
  "embed",
  "promoteUnderstanding",
  "arrangeTraining",
  "followThePolicy",
  "promoteInclusion",
  "challengeDiscrimination",
  "modelRespect",
  "beRespectful",
  "updateTheDocument",
  "dealWithBreaches",
  "other",
] as const;
export type ResponsibilityKind = (typeof responsibilityKinds)[number];
