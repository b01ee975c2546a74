import { accessibilityPlanHas } from "../accessibility-plan.ts";
import { check } from "../check.ts";

/**
 * An accessibility plan is recorded as published. Approval is not publication.
 */
export const accessibilityPlanIsPublished = check({
  id: "accessibilityPlanIsPublished",
  severity: "weakness",
  subject: "document",
  citation: null,
  remedy: "recordPublication",
  judge: (record) => accessibilityPlanHas("publications", ["published", "republished"], () => [], record),
});
