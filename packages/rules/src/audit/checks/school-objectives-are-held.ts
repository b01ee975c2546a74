import { idsOf, judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";

/** Where schools are said to have objectives of their own, the plan holds some, for each school that it lists. */
export const schoolObjectivesAreHeld = check({
  id: "schoolObjectivesAreHeld",
  severity: "weakness",
  subject: "document",
  citation: null,
  remedy: "addSchoolObjectives",
  judge: ({ plan }) =>
    plan.documents.map(({ id, body, schoolObjectives }) => {
      if (schoolObjectives === undefined) return notApplicable(id, "noSuchContent");
      const objectives = plan.objectives.filter((objective) => objective.body === body);
      const held = objectives.filter(({ scope }) => scope.kind === "schools");
      const schools = plan.schools.filter((school) => school.body === body);
      const covered = idsOf(schools, (school) =>
        held.some(({ scope }) => scope.kind === "schools" && scope.schools.includes(school.id)),
      );
      return judged(id, held.length > 0 && covered.length === schools.length, [
        looked(
          "schoolObjectives",
          objectives.length,
          idsOf(held, () => true),
        ),
        looked("schoolsWithObjectives", schools.length, covered),
      ]);
    }),
});
