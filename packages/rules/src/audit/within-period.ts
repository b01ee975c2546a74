import type { EqualityPlan, Objective, Step } from "@equality/model";
import { daysBetween } from "../calendar/day.ts";
import type { Span } from "../calendar/placement.ts";
import { reckoningOf } from "../calendar/reckoning.ts";
import { bodyOf } from "./body-of.ts";
import type { Answer } from "./check.ts";
import { byDate, type ReadDate, readDate } from "./read-date.ts";

/** The period that a document is for, with the document's id. */
type Period = { readonly document: string; readonly read: ReadDate };

/** The period that the document of an objective is for; undefined where it prints none. */
export const periodOf = (objective: Objective, plan: EqualityPlan): Period | undefined => {
  const document = plan.documents.find(({ id }) => id === objective.document);
  const read = readDate(document?.period, reckoningOf(bodyOf(plan, document)));
  return document === undefined || read === undefined ? undefined : { document: document.id, read };
};

/** Whether something that is due by some days can fall within a period: not where all of them come after its end. */
export const withinPeriod = (id: string, due: Span, { document, read }: Period): Answer =>
  byDate(id, read, { kind: "document", id: document }, ({ last }) => {
    const days = daysBetween(last, due.first);
    const step: Step = { code: "daysBetween", inputs: { from: last, to: due.first }, result: days };
    return { met: days <= 0, steps: [step] };
  });
