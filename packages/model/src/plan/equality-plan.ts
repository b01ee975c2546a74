import * as z from "zod/mini";
import type { Named } from "../named.ts";
import { Body, Role, School } from "./bodies.ts";
import { PlanDocument } from "./document.ts";
import { Group } from "./groups.ts";
import { ImpactAssessment } from "./impact-assessment.ts";
import { IncidentCount, InformationItem } from "./information.ts";
import { Objective } from "./objective.ts";
import { Silencing } from "./silencing.ts";
import { Measure } from "./target.ts";

const equalityPlan = z.strictObject({
  schemaVersion: z.literal(1),
  bodies: z.array(Body).check(z.minLength(1)),
  schools: z.array(School),
  roles: z.array(Role),
  groups: z.array(Group),
  measures: z.array(Measure),
  documents: z.array(PlanDocument),
  objectives: z.array(Objective),
  impactAssessments: z.exactOptional(z.array(ImpactAssessment)),
  information: z.exactOptional(z.array(InformationItem)),
  incidents: z.exactOptional(z.array(IncidentCount)),
  /** What the body decided to live with of what the audit finds. */
  silenced: z.exactOptional(z.array(Silencing)),
});
export interface EqualityPlanSchema extends Named<typeof equalityPlan> {}
/**
 * Everything that a trust, school or college says about equality, as plain JSON: dates are strings and nothing is a
 * class. Read one with `readPlan`, which also checks that every reference is kept.
 */
export const EqualityPlan: EqualityPlanSchema = equalityPlan;
export interface EqualityPlan extends z.infer<typeof EqualityPlan> {}
