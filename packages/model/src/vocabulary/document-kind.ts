/** What a document is, by the use a reader makes of it; its printed title is kept beside this. */
export const documentKinds = [
  "dutyStatement",
  "objectives",
  "informationAndObjectives",
  "actionPlan",
  "policy",
  "informationReport",
  "progressReport",
  "accessibilityPlan",
  "impactAssessment",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/**
 * What happened to a document. Only `published` and `republished` start a statutory clock; approval, signature and the
 * like can stand in for an unprinted day of publication, and then the answer says so.
 */
export const lifecycleEvents = [
  "created",
  "drafted",
  "consulted",
  "agreed",
  "approved",
  "ratified",
  "adopted",
  "signed",
  "issued",
  "published",
  "republished",
  "effective",
  "edited",
  "reviewed",
  "confirmed",
  "superseded",
  "withdrawn",
] as const;
export type LifecycleEventKind = (typeof lifecycleEvents)[number];

/** What makes a review fall earlier than its cycle. */
export const earlyReviewReasons = [
  "lawChanges",
  "monitoringRaisesConcern",
  "schoolsAskForRevision",
  "seriousIncident",
  "inspection",
  "structureChanges",
  "complaint",
  "other",
] as const;
export type EarlyReviewReason = (typeof earlyReviewReasons)[number];
