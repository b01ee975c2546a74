import type { EqualityPlan, Objective, Target } from "@equality/model";

/** The schools that a target covers, by their ids; of the whole body, those that the plan lists. */
export const schoolsOf = (target: Target, { body, scope: ofAll }: Objective, plan: EqualityPlan): readonly string[] => {
  const scope = target.scope ?? ofAll;
  const own = plan.schools.filter((school) => school.body === body);
  switch (scope.kind) {
    case "body":
      return own.map(({ id }) => id);
    case "schoolsOfKind":
      return own.filter(({ kind }) => kind === scope.schoolKind).map(({ id }) => id);
    case "schools":
      return scope.schools;
  }
};
