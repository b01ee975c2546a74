import type { DutyId, Objective, PlanDocument } from "@equality/model";
import type { StatuteRow } from "@equality/model/statute";
import { bodyOf } from "./body-of.ts";
import type { AuditRecord } from "./check.ts";
import { lawDayOf } from "./document-day.ts";
import { generalDutyOf } from "./law.ts";

/** The general duty, as it binds the body of an objective on the day of its document. */
export const generalDutyBehind = (objective: Objective, { plan, asOf }: AuditRecord): StatuteRow | undefined => {
  const document = documentOf(objective, plan.documents);
  return generalDutyOf(bodyOf(plan, objective), lawDayOf(document, plan, asOf));
};

/** Whether an objective stands in a document by which a body sets its equality objectives, not in some other plan. */
export const isEqualityObjective = (objective: Objective, { plan }: AuditRecord): boolean =>
  documentOf(objective, plan.documents)?.discharges.some((duty) => setsObjectives.includes(duty)) ?? false;

const setsObjectives: readonly DutyId[] = ["equalityObjectives", "equalityOutcomes", "strategicEqualityPlan"];

const documentOf = (objective: Objective, documents: readonly PlanDocument[]): PlanDocument | undefined =>
  documents.find(({ id }) => id === objective.document);
