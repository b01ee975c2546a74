import type { Assumption, Body, Deadline, Finding, PlainDate, Step } from "@equality/model";
import type { FixedDateRow } from "@equality/model/statute";
import { citationOf } from "./citation.ts";
import { nextFixedDay } from "./fixed-days.ts";
import { timeliness } from "./timeliness.ts";

/**
 * The next day that an instrument itself fixes, on or after the day asked about, such as 30 March for the gender pay gap.
 * Whether the one before it was kept is for the audit to say: with each such day another report falls due.
 *
 * A duty that depends on the employer's headcount is not applicable below its threshold, and undetermined while the
 * headcount is not recorded.
 */
export const fixedDeadline = (row: FixedDateRow, body: Body, asOf: PlainDate): Finding<Deadline> => {
  if (row.confidence === "unverified") return unverified(row, body);
  const { lastDay, step } = nextFixedDay(row, asOf);
  const timely = timeliness(lastDay, asOf);
  const value: Deadline = { ...timely.value, row: row.id, confidence: row.confidence };
  const steps = [step, timely.step];
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
