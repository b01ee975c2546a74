import type { EqualityPlan, LifecycleEvent, PlanDocument, PrintedDate } from "@equality/model";

/** Small plans for the tests of reviews: one English trust, and the documents given. */
export const planOf = (...documents: PlanDocument[]): EqualityPlan => ({
  schemaVersion: 1,
  bodies: [{ id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england" }],
  schools: [],
  roles: [],
  groups: [],
  measures: [],
  documents,
  objectives: [],
});

export const documentOf = (rest: Partial<PlanDocument>): PlanDocument => ({
  id: "statement",
  body: "trust",
  kind: "dutyStatement",
  title: "A statement",
  discharges: [],
  events: [],
  reviewCycles: [],
  citations: [],
  ...rest,
});

export const on = (day: string): PrintedDate => ({ kind: "day", day, printed: day });
export const during = (month: string): PrintedDate => ({ kind: "month", month, printed: month });
export const event = (kind: LifecycleEvent["kind"], when: PrintedDate): LifecycleEvent => ({ kind, on: when });
