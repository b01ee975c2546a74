import { accessibilityPlanPurposes } from "@equality/model/vocabulary";
import { citationOf } from "../../review/citation.ts";
import { judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { contentRowFor } from "../content-row.ts";
import { citationOfRow } from "../law.ts";

/**
 * An accessibility plan has its three purposes: taking part in the curriculum, the physical environment, and information.
 * One with two of the three is incomplete.
 */
export const accessibilityPlanHasThreePurposes = check({
  id: "accessibilityPlanHasThreePurposes",
  severity: "notEvidenced",
  subject: "document",
  citation: citationOfRow("eng.access.purposes"),
  remedy: "addPurpose",
  judge: ({ plan, asOf }) =>
    plan.documents.map((document) => {
      const { id, discharges, accessibility = [] } = document;
      if (!discharges.includes("accessibilityPlan")) return notApplicable(id, "noSuchContent");
      const row = contentRowFor(document, "threePurposes", { plan, asOf });
      if (row === undefined) return notApplicable(id, "noRowInForce");
      const purposes = accessibilityPlanPurposes;
      const found = purposes.filter((purpose) => accessibility.some((one) => one.purpose === purpose));
      return judged(id, found.length === purposes.length, [
        looked("accessibilityPurposes", purposes.length, found, [citationOf(row)]),
      ]);
    }),
});
