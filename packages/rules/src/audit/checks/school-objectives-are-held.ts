import { idsOf, judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";

/**
 * Where schools are said to have objectives of their own, the plan holds some, for each school that it lists.
 */
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
      const covered = objectives.flatMap(({ scope }) => (scope.kind === "schools" ? scope.schools : []));
      const schools = plan.schools.filter((school) => school.body === body);
      return judged(id, covered.length > 0 && schools.every((school) => covered.includes(school.id)), [
        looked(
          "schoolObjectives",
          objectives.length,
          idsOf(objectives, ({ scope }) => scope.kind === "schools"),
        ),
        looked(
          "schoolsWithObjectives",
          schools.length,
          idsOf(schools, (school) => covered.includes(school.id)),
        ),
      ]);
    }),
});
