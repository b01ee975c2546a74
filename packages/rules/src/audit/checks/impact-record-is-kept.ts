import { judged, looked } from "../answer.ts";
import { check } from "../check.ts";
import { eachAssessment } from "../impact.ts";
import { citationOfRow } from "../law.ts";

/**
 * A record of due regard can be found again: it has a reference, and says how long it is kept (the sixth Brown principle,
 * that it is good practice to keep an adequate record).
 */
export const impactRecordIsKept = check({
  id: "impactRecordIsKept",
  severity: "advice",
  subject: "impactAssessment",
  citation: citationOfRow("eng.psed.general"),
  remedy: "keepRecord",
  judge: (record) =>
    eachAssessment(record, ({ id, recordId, retainUntil }) =>
      judged(id, recordId !== undefined && retainUntil !== undefined, [
        looked("recordIds", 1, recordId === undefined ? [] : [recordId]),
        looked("retentionDates", 1, retainUntil === undefined ? [] : [retainUntil.printed]),
      ]),
    ),
});
