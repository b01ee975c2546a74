import type { EqualityPlan, Objective, Step } from "@equality/model";
import { daysBetween } from "../calendar/day.ts";
import type { Span } from "../calendar/placement.ts";
import { reckoningOf } from "../calendar/reckoning.ts";
import { notApplicable } from "./answer.ts";
import { bodyOf } from "./body-of.ts";
import type { Answer } from "./check.ts";
import { byDate, readDate } from "./read-date.ts";

/**
 * Whether something that an objective has done by some days can fall within the period of the objective's document: no day
 * of it does only where all of them come after the period's end.
 */
export const withinPeriod = (id: string, due: Span, objective: Objective, plan: EqualityPlan): Answer => {
  const document = plan.documents.find((one) => one.id === objective.document);
  const period = readDate(document?.period, reckoningOf(bodyOf(plan, document)));
  if (document === undefined || period === undefined) return notApplicable(id, "noPeriod");
  return byDate(id, period, { kind: "document", id: document.id }, ({ last }) => {
    const step: Step = { code: "daysBetween", inputs: { from: last, to: due.first }, result: daysBetween(last, due.first) };
    return { met: due.first <= last, steps: [step] };
  });
};
