import type { DutyId, Objective, PlanDocument } from "@equality/model";
import type { StatuteRow } from "@equality/model/statute";
import type { AuditRecord } from "./check.ts";
import { lawDayOf } from "./document-day.ts";
import { lawOf } from "./law.ts";

/** The general duty, as it binds a body whose objective it is on the day of its document. */
export const generalDutyBehind = (objective: Objective, { plan, asOf }: AuditRecord): StatuteRow | undefined => {
  const document = documentOf(objective, plan.documents);
  return lawOf(objective, plan, lawDayOf(document, plan, asOf)).find(({ duty }) => duty === "generalDuty");
};

/** Whether an objective stands in a document by which a body sets its equality objectives, not in some other plan. */
export const isEqualityObjective = (objective: Objective, { plan }: AuditRecord): boolean =>
  documentOf(objective, plan.documents)?.discharges.some((duty) => setsObjectives.includes(duty)) ?? false;

const setsObjectives: readonly DutyId[] = ["equalityObjectives", "equalityOutcomes", "strategicEqualityPlan"];

const documentOf = (objective: Objective, documents: readonly PlanDocument[]): PlanDocument | undefined =>
  documents.find(({ id }) => id === objective.document);
