import type { Body, Question } from "@equality/model";
import { type FixedDateRow, statuteRows } from "@equality/model/statute";
import { daysToTry } from "../../review/by-reading.ts";
import { belongsTo } from "../../review/document-bodies.ts";
import { lastFixedDay } from "../../review/fixed-days.ts";
import { placedEvents } from "../../review/publication.ts";
import { looked, notApplicable } from "../answer.ts";
import { byHeadcount } from "../by-headcount.ts";
import { type Answer, type AuditRecord, check } from "../check.ts";
import { citationOfRow } from "../law.ts";
import { type Case, underEach } from "../under-each.ts";

/**
 * What is due by a day that statute fixes, such as the pay gap by 30 March, was published by the last such day, and no
 * earlier than the day that its figures are of; where the law names no such day, after the fixed day before. A body of which
 * nothing of the kind is recorded is asked for it.
 */
export const fixedDayIsKept = check({
  id: "fixedDayIsKept",
  severity: "notEvidenced",
  subject: "body",
  citation: citationOfRow("eng.gpg"),
  remedy: "publishByFixedDay",
  judge: (record) =>
    record.plan.bodies.map((body) => {
      const answers = rowsFor(body, record).map((row) => judge(row, body, record));
      const [gravest] = gravity.flatMap((is) => answers.find(is) ?? []);
      return gravest ?? notApplicable(body.id, "noRowInForce");
    }),
});

/** Of several duties with a fixed day, the one of which most is to be said. */
const gravity: readonly ((answer: Answer) => boolean)[] = [
  (answer) => answer.kind === "determined" && answer.value === "notMet",
  ({ kind }) => kind === "undetermined",
  ({ kind }) => kind === "determined",
  ({ kind }) => kind === "notApplicable",
];

const rowsFor = ({ id }: Body, { deadlines }: AuditRecord): FixedDateRow[] =>
  statuteRows.filter(
    (row): row is FixedDateRow =>
      row.kind === "fixedDate" &&
      row.basis === "statutory" &&
      deadlines.some((deadline) => deadline.body === id && deadline.row === row.id),
  );

const judge = (row: FixedDateRow, body: Body, { plan, asOf }: AuditRecord): Answer => {
  const { id } = body;
  const due = lastFixedDay(row, asOf);
  if (due === undefined) return notApplicable(id, "noRowInForce");
  const published = plan.documents
    .filter((document) => belongsTo(document, body) && document.discharges.includes(row.duty))
    .flatMap((document) => placedEvents(document, plan, asOf))
    .filter(({ restarts }) => restarts);
  const isInTime = (day: string): boolean => due.from <= day && day <= due.lastDay;
  const found = published.filter(({ first, last }) => isInTime(first) && isInTime(last));
  const told = byHeadcount(body, row, {
    met: found.length > 0,
    steps: [
      due.step,
      looked(
        "publications",
        published.length,
        found.map(({ document }) => document),
      ),
    ],
  });
  if (told.kind === "notApplicable" || found.length > 0) return told;
  const open = (subject: Question["subject"]): Question => ({ code: "publishedOn", subject });
  if (published.length === 0) {
    const others = told.kind === "undetermined" ? told.open : [];
    return { ...told, kind: "undetermined", open: [open({ kind: "body", id }), ...others], alternatives: [] };
  }
  const perhaps = published.find(({ first, last }) => first <= due.lastDay && due.from <= last);
  if (perhaps === undefined || told.kind === "undetermined") return told;
  const cases = daysToTry(perhaps, "publishedOn").map(
    ({ of: day, given }): Case => ({ met: isInTime(day), steps: told.steps, given }),
  );
  return underEach(id, open({ kind: "document", id: perhaps.document }), cases);
};
