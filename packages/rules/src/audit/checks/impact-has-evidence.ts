import { judged, looked } from "../answer.ts";
import { check } from "../check.ts";
import { eachAssessment } from "../impact.ts";
import { citationOfRow } from "../law.ts";

/**
 * A record of due regard names the evidence that was looked at: regard is to be had in substance (the third Brown
 * principle). How much is enough is not judged.
 */
export const impactHasEvidence = check({
  id: "impactHasEvidence",
  severity: "notEvidenced",
  subject: "impactAssessment",
  citation: citationOfRow("eng.psed.general"),
  remedy: "nameEvidence",
  judge: (record) =>
    eachAssessment(record, ({ id, evidence }) =>
      judged(id, evidence.length > 0, [looked("evidence", evidence.length, evidence)]),
    ),
});
