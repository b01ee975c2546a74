import { citationOf } from "../../review/citation.ts";
import { idsOf, judged, looked, notApplicable } from "../answer.ts";
import { check } from "../check.ts";
import { contentRowFor } from "../content-row.ts";
import { citationOfRow } from "../law.ts";

/**
 * A SEN information report tells of the accessibility plan: it says which plan it `describes`, or is one document
 * with it.
 */
export const senReportDescribesAccessibilityPlan = check({
  id: "senReportDescribesAccessibilityPlan",
  severity: "notEvidenced",
  subject: "document",
  citation: citationOfRow("eng.sen.accessibility"),
  remedy: "describeAccessibilityPlan",
  judge: (record) =>
    record.plan.documents.map((document) => {
      const { id, discharges, describes = [] } = document;
      if (!discharges.includes("senInformationReport")) return notApplicable(id, "noSuchContent");
      const row = contentRowFor(document, "accessibilityPlanInformation", record);
      if (row === undefined) return notApplicable(id, "noRowInForce");
      const plans = record.plan.documents.filter((one) => one.discharges.includes("accessibilityPlan"));
      const found = idsOf(plans, (plan) => plan.id === id || describes.includes(plan.id));
      return judged(id, found.length > 0, [looked("accessibilityPlans", plans.length, found, [citationOf(row)])]);
    }),
});
