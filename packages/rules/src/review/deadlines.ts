import type { Body, BodyDeadline, DutyId, EqualityPlan, PlainDate, PlanDocument } from "@equality/model";
import { type StatuteRow, statuteRows } from "@equality/model/statute";
import { requireDay } from "../calendar/day.ts";
import { belongsTo } from "./document-bodies.ts";
import { fixedDeadline } from "./fixed-deadline.ts";
import { oneOffDeadline } from "./one-off-deadline.ts";
import { rollingDeadlines } from "./rolling-deadlines.ts";
import { withoutDeadline } from "./without-deadline.ts";

/** Duties that hang on a count which a plan does not hold: of eligible pupils, of full-time equivalents. */
const dutiesByOtherCounts: readonly DutyId[] = ["pupilPremiumStrategy", "facilityTimeReport"];

/**
 * What each body owes on a day, and when it is next due: an entry for every statute row that binds it, in the order of
 * the plan's bodies and of the statute table.
 *
 * A clock belongs to a body and a duty: it runs from that body's latest publication for that duty, in whichever document.
 * One document may feed several clocks: for each duty that it discharges, one of each body that publishes it. Events after
 * `asOf` are not looked at. A body of which nothing is recorded still owes the duty; its deadline is then undetermined. A
 * duty that is continuing, past, below its threshold or not in force yet has no deadline, and its entry says why. A date
 * that an instrument itself fixes is the next one; whether the last was kept, `fixedDayIsKept` of the audit says. Left out
 * are what a publication must hold and how long it is kept; and a duty that hangs on a count which no plan holds, such as
 * the pupil premium strategy, while no document discharges it.
 *
 * @param plan - A plan that `readPlan` accepted.
 * @param asOf - The day asked about.
 * @throws RangeError if `asOf` is not a day that exists.
 * @see The Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017, SI 2017/353, regulations 4 and 5.
 *
 * @example
 * ```ts
 * import { deadlines } from "@equality/rules/review"
 *
 * const plan = {
 *   schemaVersion: 1 as const,
 *   bodies: [{ id: "trust", kind: "academyTrust" as const, name: "A trust", jurisdiction: "england" as const, employees: { count: 300 } }],
 *   schools: [], roles: [], groups: [], measures: [], documents: [], objectives: [],
 * }
 * const payGap = deadlines(plan, "2026-11-23").find(({ duty }) => duty === "genderPayGap")?.finding
 * payGap?.kind === "determined" ? payGap.value.lastDay : undefined // => "2027-03-30"
 * ```
 */
export const deadlines = (plan: EqualityPlan, asOf: PlainDate): BodyDeadline[] => {
  requireDay(asOf);
  return plan.bodies.flatMap((body) =>
    statuteRows.filter((row) => concerns(row, body, plan, asOf)).flatMap((row) => entriesFor(row, body, plan, asOf)),
  );
};

/** The deadlines of the bodies whose document it is, for the duties that it discharges. */
export const deadlinesOf = (document: PlanDocument, plan: EqualityPlan, asOf: PlainDate): BodyDeadline[] =>
  plan.bodies
    .filter((body) => belongsTo(document, body))
    .flatMap((body) =>
      statuteRows
        .filter((row) => document.discharges.includes(row.duty) && concerns(row, body, plan, asOf))
        .flatMap((row) => entriesFor(row, body, plan, asOf)),
    );

const concerns = (row: StatuteRow, body: Body, plan: EqualityPlan, asOf: PlainDate): boolean =>
  binds(row, body, plan) && (row.kind === "planned" || isInForce(row, asOf));

const binds = (row: StatuteRow, body: Body, { documents }: EqualityPlan): boolean =>
  row.jurisdiction === body.jurisdiction &&
  row.bodies.includes(body.kind) &&
  (!dutiesByOtherCounts.includes(row.duty) ||
    documents.some((document) => belongsTo(document, body) && document.discharges.includes(row.duty)));

/** A row whose first day nobody has verified is taken to be in force: leaving it out would hide the duty. */
const isInForce = ({ inForceFrom, inForceUntil }: StatuteRow, on: PlainDate): boolean =>
  (inForceFrom === null || inForceFrom <= on) && (inForceUntil === null || on < inForceUntil);

const entriesFor = (row: StatuteRow, body: Body, plan: EqualityPlan, asOf: PlainDate): BodyDeadline[] => {
  const entry = (finding: BodyDeadline["finding"]): BodyDeadline => ({
    body: body.id,
    duty: row.duty,
    row: row.id,
    basis: row.basis,
    finding,
  });
  switch (row.kind) {
    case "rolling":
      if (row.asks === "keep") return [];
      return rollingDeadlines(row, body, plan, asOf).map(({ school, finding }) => ({
        ...entry(finding),
        ...(school === undefined ? {} : { school }),
      }));
    case "fixedDate":
      return [entry(fixedDeadline(row, body, asOf))];
    case "oneOff":
      return [entry(oneOffDeadline(row, body, plan, asOf))];
    case "continuing":
    case "planned":
      return [entry(withoutDeadline(row, row.kind))];
    case "local":
      return [entry(withoutDeadline(row, "noStatutoryInterval"))];
    case "content":
      return [];
  }
};
