import type {
  Action,
  Body,
  Commitment,
  Group,
  Objective,
  PlanDocument,
  PromisedReport,
  Responsibility,
  ReviewCycle,
  Role,
  School,
} from "@equality/model";

// The closed lists that a wording has words for, by the part of a plan that uses each.

export type Activity = Action["activity"];
export type BodyKind = Body["kind"];
export type CommitmentKind = Commitment["kind"];
export type DocumentKind = PlanDocument["kind"];
export type EarlyReviewReason = ReviewCycle["earlyIf"][number]["reason"];
export type PromisedTo = Commitment["to"];
export type Post = Extract<Group["means"], { kind: "post" }>["post"];
export type ReportKind = PromisedReport["what"];
export type ResponsibilityKind = Responsibility["kinds"][number];
export type RoleKind = Role["kind"];
export type SchoolKind = NonNullable<School["kind"]>;
export type StatementKind = NonNullable<PlanDocument["statements"]>[number]["kind"];
export type Strength = Objective["strength"];
export type Topic = Objective["topics"][number];
