import type { Body, EqualityPlan, PlanDocument, School } from "@equality/model";
import type { Reckoning } from "../calendar/placement.ts";
import { reckoningOf } from "../calendar/reckoning.ts";

/** Whether a document or an objective is a body's: its own, or one of several bodies together. */
export const belongsTo = (
  { body, alsoOf = [] }: Pick<PlanDocument, "body" | "alsoOf">,
  { id }: Pick<Body, "id">,
): boolean => body === id || alsoOf.includes(id);

/** How the dates of a document or another part are placed: as the body counts that it names first, whoever else publishes it. */
export const reckoningFor = (
  { body }: Pick<PlanDocument, "body">,
  { bodies }: Pick<EqualityPlan, "bodies">,
): Reckoning => reckoningOf(bodies.find(({ id }) => id === body));

/** Whether a document is for a school: it names the school or its kind, or no schools at all. */
export const covers = ({ scope }: PlanDocument, school: School): boolean => {
  switch (scope?.kind) {
    case "schools":
      return scope.schools.includes(school.id);
    case "schoolsOfKind":
      return scope.schoolKind === school.kind;
    default:
      return true;
  }
};
