import { citationOf } from "../../review/citation.ts";
import { covers } from "../../review/document-bodies.ts";
import { idsOf, judged, looked, notApplicable } from "../answer.ts";
import { bodyOf } from "../body-of.ts";
import { check } from "../check.ts";
import { currentDocuments } from "../current-documents.ts";
import { citationOfRow, lawFor } from "../law.ts";

/**
 * Each school of a body has an accessibility plan. A plan that names no schools is taken to be for all of them.
 */
export const schoolHasAccessibilityPlan = check({
  id: "schoolHasAccessibilityPlan",
  severity: "notEvidenced",
  subject: "school",
  citation: citationOfRow("eng.access.purposes"),
  remedy: "writeAccessibilityPlan",
  judge: (record) =>
    record.plan.schools.map((school) => {
      const body = bodyOf(record.plan, school);
      const row = lawFor(body, record.asOf).find(
        ({ duty, basis }) => duty === "accessibilityPlan" && basis === "statutory",
      );
      if (body === undefined || row === undefined) return notApplicable(school.id, "noRowInForce");
      const plans = currentDocuments(record, body, "accessibilityPlan");
      const found = idsOf(plans, (plan) => covers(plan, school));
      return judged(school.id, found.length > 0, [
        looked("accessibilityPlans", plans.length, found, [citationOf(row)]),
      ]);
    }),
});
