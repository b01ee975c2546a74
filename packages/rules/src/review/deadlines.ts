import type { Assessment, Body, DutyId, EqualityPlan, PlainDate, PlanDocument } from "@equality/model";
import { type FixedDateRow, type RollingRow, statuteRows } from "@equality/model/statute";
import { academicYearBegins } from "../calendar/academic-year.ts";
import { requireDay } from "../calendar/day.ts";
import { fixedDeadline } from "./fixed-deadline.ts";
import { rollingDeadline } from "./rolling-deadline.ts";

type BodyDeadline = Assessment["deadlines"][number];

/** Duties of equality law. Other duties in the statute tables are there to be cited, and have deadlines of other fields. */
const equalityDuties: readonly DutyId[] = [
  "equalityInformation",
  "equalityObjectives",
  "genderPayGap",
  "accessibilityPlan",
  "annualEqualityReport",
  "employmentInformation",
  "mainstreamingReport",
  "equalityOutcomes",
  "equalityOutcomesProgress",
  "equalPayStatement",
  "equalityScheme",
  "equalitySchemeProgress",
];

/** Duties that fall on the body for each of its schools apart. */
const dutiesOfEachSchool: readonly DutyId[] = ["accessibilityPlan"];

/**
 * When each body must next do what it owes, for every duty with an interval or a fixed date that binds it on a day.
 *
 * A clock belongs to a body and a duty: it runs from that body's latest publication for that duty, in whichever document.
 * One document may feed several clocks. Events after `asOf` are not looked at. A body of which nothing is recorded still
 * owes the duty; its deadline is then undetermined.
 *
 * @param plan - A plan that `readPlan` accepted.
 * @param asOf - The day asked about.
 * @returns In the order of the plan's bodies and the statute table.
 * @throws RangeError if `asOf` is not a day that exists.
 * @see The Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017, SI 2017/353, regulations 4 and 5.
 */
export const deadlines = (plan: EqualityPlan, asOf: PlainDate): BodyDeadline[] => {
  requireDay(asOf);
  return plan.bodies.flatMap((body) => [...rollingDeadlines(body, plan, asOf), ...fixedDeadlines(body, asOf)]);
};

const binds = (row: RollingRow | FixedDateRow, body: Body): boolean =>
  row.jurisdiction === body.jurisdiction && row.bodies.includes(body.kind) && equalityDuties.includes(row.duty);

const rollingDeadlines = (body: Body, plan: EqualityPlan, asOf: PlainDate): BodyDeadline[] => {
  const rows = statuteRows.filter((row): row is RollingRow => row.kind === "rolling" && row.asks === "repeat" && binds(row, body));
  const inForce = rows.filter((row) => isInForce(row, asOf));
  return inForce.flatMap((current): BodyDeadline[] => {
    const { duty, basis } = current;
    const governing: readonly [RollingRow, ...RollingRow[]] = [current, ...rows.filter((row) => row.duty === duty && row !== current)];
    const documents = plan.documents.filter((document) => document.body === body.id && document.discharges.includes(duty));
    const clock = (of: readonly PlanDocument[], school?: string): BodyDeadline => ({
      body: body.id,
      duty,
      ...(school === undefined ? {} : { school }),
      basis,
      finding: rollingDeadline(
        { body: body.id, duty, rows: governing, documents: of },
        asOf,
        { academicYearBegins: academicYearBegins(body) },
      ),
    });
    const schools = plan.schools.filter((school) => school.body === body.id);
    if (!dutiesOfEachSchool.includes(duty) || schools.length === 0) return [clock(documents)];
    return schools.map(({ id, kind }) =>
      clock(
        documents.filter(({ scope }) => scope?.kind === "schools" ? scope.schools.includes(id) : scope?.kind === "schoolsOfKind" ? scope.schoolKind === kind : true),
        id,
      ),
    );
  });
};

const fixedDeadlines = (body: Body, asOf: PlainDate): BodyDeadline[] =>
  statuteRows
    .filter((row): row is FixedDateRow => row.kind === "fixedDate" && binds(row, body) && isInForce(row, asOf))
    .map((row) => ({ body: body.id, duty: row.duty, basis: row.basis, finding: fixedDeadline(row, body, asOf) }));

const isInForce = ({ inForceFrom, inForceUntil }: RollingRow | FixedDateRow, on: PlainDate): boolean =>
  inForceFrom !== null && inForceFrom <= on && (inForceUntil === null || on < inForceUntil);
