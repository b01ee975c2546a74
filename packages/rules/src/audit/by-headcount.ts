import type { Assumption, Body, Step } from "@equality/model";
import type { StatuteRow } from "@equality/model/statute";
import { citationOf } from "../review/citation.ts";
import { judged, notApplicable } from "./answer.ts";
import type { Answer } from "./check.ts";

/**
 * Judges a body by a row that may bind from a headcount on. Below it the row does not concern the body; while the headcount
 * is not recorded, the answer is what it would be from the threshold on.
 */
export const byHeadcount = (
  body: Body,
  row: StatuteRow,
  { met, steps }: { readonly met: boolean; readonly steps: readonly Step[] },
): Answer => {
  const { id, employees } = body;
  if (row.employees === null) return judged(id, met, [...steps]);
  const { atLeast } = row.employees;
  if (employees === undefined) {
    const subject = { kind: "body", id } as const;
    const given: Assumption = { question: "employees", answer: String(atLeast), because: "thresholdReached" };
    return {
      id,
      kind: "undetermined",
      open: [{ code: "employees", subject }],
      alternatives: [{ given, value: met ? "met" : "notMet" }],
      steps: [
        { code: "notRecorded", inputs: { question: "employees", subject }, result: null, citations: [citationOf(row)] },
        ...steps.map((step): Step => ({ ...step, given })),
      ],
    };
  }
  const reached = employees.count >= atLeast;
  const threshold: Step = {
    code: "threshold",
    inputs: { employees: employees.count, atLeast },
    result: reached,
    citations: [citationOf(row)],
  };
  return reached ? judged(id, met, [threshold, ...steps]) : notApplicable(id, "belowThreshold", [threshold]);
};
