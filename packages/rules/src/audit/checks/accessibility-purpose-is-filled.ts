import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { citationOfRow } from "../law.ts";

/**
 * No purpose of an accessibility plan is a heading alone: for each that the plan prints, something is to be done.
 */
export const accessibilityPurposeIsFilled = check({
  id: "accessibilityPurposeIsFilled",
  severity: "weakness",
  subject: "document",
  citation: citationOfRow("eng.access.purposes"),
  remedy: "fillPurpose",
  judge: ({ plan }) =>
    plan.documents.map(({ id, accessibility = [] }) => {
      if (accessibility.length === 0) return notApplicable(id, "noSuchContent");
      const found = accessibility.filter(({ objectives }) => objectives.length > 0).map(({ purpose }) => purpose);
      return judged(id, found.length === accessibility.length, [
        looked("purposesWithObjectives", accessibility.length, found),
      ]);
    }),
});
