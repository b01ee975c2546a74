import { check } from "../check.ts";
import { citationOfRow } from "../law.ts";
import { unlessPeriodIsLonger } from "../period-length.ts";

/**
 * The period that a document is for is no longer than the interval that guidance gives: three years for an accessibility
 * plan. The plan itself is statutory; three years are guidance.
 */
export const periodIsWithinGuidance = check({
  id: "periodIsWithinGuidance",
  severity: "advice",
  subject: "document",
  citation: citationOfRow("eng.access.plan"),
  remedy: "reviewWithinGuidance",
  judge: (record) => unlessPeriodIsLonger("guidance", record),
});
