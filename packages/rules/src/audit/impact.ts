import type { EqualityPlan, ImpactAssessment } from "@equality/model";
import { notApplicable } from "./answer.ts";
import { bodyOf } from "./body-of.ts";
import type { Answer, AuditRecord } from "./check.ts";
import { generalDutyOf } from "./law.ts";

/** Judges each impact assessment of a body that the general duty binds on the day asked about. */
export const eachAssessment = (
  { plan, asOf }: AuditRecord,
  judge: (assessment: ImpactAssessment, plan: EqualityPlan) => Answer,
): Answer[] =>
  (plan.impactAssessments ?? []).map((assessment) =>
    generalDutyOf(bodyOf(plan, assessment), asOf) === undefined
      ? notApplicable(assessment.id, "noRowInForce")
      : judge(assessment, plan),
  );

type Cell = ImpactAssessment["cells"][number];

/** Those on whom some effects fall: characteristics and groups, as codes. */
export const fallingOn = (cells: readonly Cell[], effect: Cell["effect"]): string[] =>
  cells
    .filter((cell) => cell.effect === effect)
    .map(({ on }) => (on.kind === "characteristic" ? on.characteristic : on.group));
