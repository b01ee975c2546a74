import { accessibilityPlanHas } from "../accessibility-plan.ts";
import { check } from "../check.ts";

/**
 * An accessibility plan is recorded as agreed, approved, ratified, adopted or signed. Who does that is for the body to settle.
 */
export const accessibilityPlanIsApproved = check({
  id: "accessibilityPlanIsApproved",
  severity: "advice",
  subject: "document",
  citation: null,
  remedy: "recordApproval",
  judge: (record) =>
    accessibilityPlanHas("approvals", ["agreed", "approved", "ratified", "adopted", "signed"], () => [], record),
});
