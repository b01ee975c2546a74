import type { PlanDocument, School } from "@equality/model";

/** Whether a document is for a school: by its scope, or for want of one by its body. */
export const isFor =
  ({ id, body, kind }: School) =>
  ({ scope, body: of, alsoOf = [] }: PlanDocument): boolean => {
    switch (scope?.kind) {
      case undefined:
      case "body":
        return of === body || alsoOf.includes(body);
      case "schoolsOfKind":
        return (of === body || alsoOf.includes(body)) && scope.schoolKind === kind;
      case "schools":
        return scope.schools.includes(id);
    }
  };
