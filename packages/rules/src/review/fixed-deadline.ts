import type { Assumption, Body, Deadline, Finding, PlainDate, Step } from "@equality/model";
import type { FixedDateRow } from "@equality/model/statute";
import { citationOf } from "./citation.ts";
import { timeliness } from "./timeliness.ts";

/**
 * The next day that an instrument itself fixes, on or after the day asked about, such as 30 March for the gender pay gap.
 *
 * A duty that depends on the employer's headcount is not applicable below its threshold, and undetermined while the
 * headcount is not recorded.
 */
export const fixedDeadline = (row: FixedDateRow, body: Body, asOf: PlainDate): Finding<Deadline> => {
  if (row.confidence === "unverified") return unverified(row, body);
  const { lastDay, snapshot } = nextFixedDay(row, asOf);
  const timely = timeliness(lastDay, asOf);
  const value: Deadline = { ...timely.value, row: row.id, confidence: row.confidence };
  const steps: Step[] = [
    {
      code: "fixedDay",
      inputs: {
        snapshot,
        month: row.month,
        day: row.day,
        everyYears: row.everyYears,
        firstYear: row.firstYear,
        onOrAfter: asOf,
      },
      result: lastDay,
      citations: [citationOf(row)],
    },
    timely.step,
  ];
  if (row.employees === null) return { kind: "determined", value, explanation: { rule: RULE, steps } };
  const { atLeast } = row.employees;
  if (body.employees === undefined) {
    const subject = { kind: "body" as const, id: body.id };
    const given: Assumption = { question: "employees", answer: String(atLeast), because: "thresholdReached" };
    return {
      kind: "undetermined",
      open: [{ code: "employees", subject }],
      alternatives: [{ given, value }],
      explanation: {
        rule: RULE,
        steps: [
          { code: "notRecorded", inputs: { question: "employees", subject }, result: null },
          ...steps.map((step): Step => ({ ...step, given })),
        ],
      },
    };
  }
  const reached = body.employees.count >= atLeast;
  const threshold: Step = {
    code: "threshold",
    inputs: { employees: body.employees.count, atLeast },
    result: reached,
    citations: [citationOf(row)],
  };
  return reached
    ? { kind: "determined", value, explanation: { rule: RULE, steps: [threshold, ...steps] } }
    : { kind: "notApplicable", because: "belowThreshold", explanation: { rule: RULE, steps: [threshold] } };
};

const RULE = "fixedDeadline";

/** A day that nobody has verified is never given. */
const unverified = (row: FixedDateRow, body: Body): Finding<Deadline> => {
  const subject = { kind: "body" as const, id: body.id };
  return {
    kind: "undetermined",
    open: [{ code: "interval", subject }],
    alternatives: [],
    explanation: {
      rule: RULE,
      steps: [{ code: "notRecorded", inputs: { question: "interval", subject, duty: row.duty }, result: null }],
    },
  };
};

const nextFixedDay = (
  { month, day, everyYears, firstYear, snapshot }: FixedDateRow,
  asOf: PlainDate,
): { lastDay: PlainDate; snapshot: PlainDate | null } => {
  const at = (year: number, m: number, d: number): PlainDate =>
    `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
  let year = Math.max(firstYear ?? 0, Number(asOf.slice(0, 4)));
  while (at(year, month, day) < asOf || (firstYear !== null && (year - firstYear) % everyYears !== 0)) year++;
  return {
    lastDay: at(year, month, day),
    snapshot: snapshot === null ? null : at(year - snapshot.yearsBefore, snapshot.month, snapshot.day),
  };
};
