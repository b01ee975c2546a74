import type { Body, Deadline, DutyId, EqualityPlan, Finding, PlainDate, PlanDocument } from "@equality/model";
import { type RollingRow, statuteRows } from "@equality/model/statute";
import { belongsTo, covers } from "./document-bodies.ts";
import { rollingDeadline } from "./rolling-deadline.ts";

/** Duties that fall on the body for each of its schools apart. */
const dutiesOfEachSchool: readonly DutyId[] = ["accessibilityPlan", "senInformationReport"];

/** The deadlines that a rolling row gives a body: one, or one for each of its schools where the duty is owed for each. */
export const rollingDeadlines = (
  row: RollingRow,
  body: Body,
  plan: EqualityPlan,
  asOf: PlainDate,
): { school?: string; finding: Finding<Deadline> }[] => {
  const documents = plan.documents.filter(
    (document) => belongsTo(document, body) && document.discharges.includes(row.duty),
  );
  const clock = (of: readonly PlanDocument[]): Finding<Deadline> =>
    rollingDeadline(
      { body: body.id, duty: row.duty, rows: [row, ...rowsBeside(row, body)], documents: of },
      plan,
      asOf,
    );
  const schools = plan.schools.filter((school) => school.body === body.id);
  if (!dutiesOfEachSchool.includes(row.duty) || schools.length === 0) return [{ finding: clock(documents) }];
  return schools.map((school) => ({
    school: school.id,
    finding: clock(documents.filter((document) => covers(document, school))),
  }));
};

/** Rows of the same duty that were or will be in force on another day: one of them may govern when the deadline falls. */
const rowsBeside = (row: RollingRow, body: Body): RollingRow[] =>
  statuteRows.filter(
    (other): other is RollingRow =>
      other.kind === "rolling" &&
      other.asks === row.asks &&
      other.id !== row.id &&
      other.duty === row.duty &&
      other.jurisdiction === row.jurisdiction &&
      other.bodies.includes(body.kind),
  );
