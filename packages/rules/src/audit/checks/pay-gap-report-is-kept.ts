import type { PlanDocument } from "@equality/model";
import { type RollingRow, statuteRows } from "@equality/model/statute";
import { daysBetween } from "../../calendar/day.ts";
import { lastDayBeginningWith } from "../../calendar/period.ts";
import { citationOf } from "../../review/citation.ts";
import { belongsTo } from "../../review/document-bodies.ts";
import { latestOf, placedEvents } from "../../review/publication.ts";
import { judged, notApplicable } from "../answer.ts";
import { type Answer, type AuditRecord, check } from "../check.ts";
import { citationOfRow, isAbout } from "../law.ts";

/**
 * A gender pay gap report stays published for three years, which begin with the day of publication. Only one that is
 * recorded as withdrawn is judged.
 */
export const payGapReportIsKept = check({
  id: "payGapReportIsKept",
  severity: "notEvidenced",
  subject: "document",
  citation: citationOfRow("eng.gpg.retain"),
  remedy: "keepPublished",
  judge: (record) => record.plan.documents.map((document) => judge(document, record)),
});

const judge = (document: PlanDocument, { plan, asOf }: AuditRecord): Answer => {
  const { id } = document;
  const events = placedEvents(document, plan, asOf);
  const published = latestOf(events.filter(({ restarts }) => restarts));
  const withdrawn = latestOf(events.filter(({ event }) => event === "withdrawn"));
  if (!document.discharges.includes("genderPayGap") || published === undefined || withdrawn === undefined)
    return notApplicable(id, "noSuchContent");
  const row = statuteRows.find(
    (one): one is RollingRow =>
      one.kind === "rolling" &&
      one.asks === "keep" &&
      plan.bodies.some((body) => belongsTo(document, body) && isAbout(one, body)),
  );
  if (row === undefined || published.first < row.inForceFrom) return notApplicable(id, "noRowInForce");
  const { months } = row.interval;
  const [first, last] = [published.first, published.last].map((day) => lastDayBeginningWith(day, months));
  if (first === undefined || last === undefined) return notApplicable(id, "noSuchContent");
  const steps: Answer["steps"] = [
    {
      code: "periodBeginningWith",
      inputs: { start: published.first, months },
      result: first,
      citations: [citationOf(row)],
    },
    { code: "daysBetween", inputs: { from: first, to: withdrawn.last }, result: daysBetween(first, withdrawn.last) },
  ];
  if (withdrawn.last <= first) return judged(id, false, steps);
  if (withdrawn.first > last) return judged(id, true, steps);
  const subject = { kind: "document", id } as const;
  return { id, kind: "undetermined", open: [{ code: "eventOn", subject }], alternatives: [], steps };
};
