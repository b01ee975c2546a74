import { check } from "../check.ts";
import { citationOfRow } from "../law.ts";
import { unlessPeriodIsLonger } from "../period-length.ts";

/**
 * The period that a document is for is no longer than the interval in which statute asks for the next: four years for
 * objectives, one for information. "2026-2030" is four school years or five calendar years, and open until that is known.
 */
export const periodIsWithinStatute = check({
  id: "periodIsWithinStatute",
  severity: "weakness",
  subject: "document",
  citation: citationOfRow("eng.obj.2017"),
  remedy: "shortenPeriod",
  judge: (record) => unlessPeriodIsLonger("statutory", record),
});
