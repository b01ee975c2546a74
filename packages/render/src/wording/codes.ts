import type { Commitment, Objective, PlanDocument, PromisedReport } from "@equality/model";

// Closed lists that a wording has words for and that have no name of their own in the model.

export type CommitmentKind = Commitment["kind"];
export type PromisedTo = Commitment["to"];
export type ReportKind = PromisedReport["what"];
export type StatementKind = NonNullable<PlanDocument["statements"]>[number]["kind"];
export type Strength = Objective["strength"];
