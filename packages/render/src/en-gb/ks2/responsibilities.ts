import type { ResponsibilityKind } from "@equality/model/vocabulary";

/** What somebody will do, after "will". */
export const does: Readonly<Record<ResponsibilityKind, string>> = {
  ensureCompliance: "make sure that we follow the law",
  publish: "share our plan with everyone",
  review: "check our plan and bring it up to date",
  oversee: "make sure that people use our plan",
  delegateMonitoring: "choose who checks the plan day by day",
  monitor: "check how our plan is going",
  report: "tell others how our plan is going",
  embed: "make fairness part of every school day",
  promoteUnderstanding: "help people to understand our plan",
  arrangeTraining: "set up the training that staff need",
  followThePolicy: "follow our plan",
  promoteInclusion: "leave nobody out",
  challengeDiscrimination: "speak up when people are unfair to someone",
  modelRespect: "show others how to treat people with respect",
  beRespectful: "treat everyone with respect",
  updateTheDocument: "keep our plan up to date",
  dealWithBreaches: "act when someone does not follow our plan",
  other: "do a job that our full plan explains",
};
