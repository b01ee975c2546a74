import type { PlanDocument } from "@equality/model";
import { accessibilityPlanHas } from "../accessibility-plan.ts";
import { check } from "../check.ts";
import { citationOfRow } from "../law.ts";

/**
 * An accessibility plan is kept under review while it runs: a review of it is recorded, or the plan sets a day or a cycle for
 * one.
 */
export const accessibilityPlanIsReviewed = check({
  id: "accessibilityPlanIsReviewed",
  severity: "notEvidenced",
  subject: "document",
  citation: citationOfRow("eng.access.review"),
  remedy: "setReview",
  judge: (record) => accessibilityPlanHas("reviews", ["reviewed", "confirmed"], reviewsSet, record),
});

const reviewsSet = ({ nextReview, reviewCycles }: PlanDocument): string[] => [
  ...(nextReview === undefined ? [] : [nextReview.printed]),
  ...reviewCycles.map(({ printed }) => printed),
];
