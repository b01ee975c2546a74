import type { EqualityPlan, PlainDate, PlanDocument } from "@equality/model";
import { latest } from "../calendar/day.ts";
import type { Span } from "../calendar/placement.ts";
import { latestOf, placedEvents } from "../review/publication.ts";
import type { AuditRecord } from "./check.ts";

/** The day whose law a document is judged by: its own, or the day asked about while nothing dates it. */
export const lawDayOf = (document: PlanDocument | undefined, plan: EqualityPlan, asOf: PlainDate): PlainDate =>
  (document && documentDay(document, plan, asOf)?.last) ?? asOf;

/** The latest of the days whose law some documents are judged by; the day asked about where there are none. */
export const latestLawDay = (documents: readonly PlanDocument[], { plan, asOf }: AuditRecord): PlainDate => {
  const [first, ...others] = documents.map((document) => lawDayOf(document, plan, asOf));
  return first === undefined ? asOf : latest(first, ...others);
};

/**
 * The days from which a document can date, which decide the law it is judged by: those of its latest publication, or,
 * where none is recorded, of the latest other thing that happened to it. Undefined while nothing is recorded.
 */
export const documentDay = (document: PlanDocument, plan: EqualityPlan, asOf: PlainDate): Span | undefined => {
  const events = placedEvents(document, plan, asOf);
  const alive = events.filter(({ event }) => event !== "superseded" && event !== "withdrawn");
  return latestOf(alive.filter(({ restarts }) => restarts)) ?? latestOf(alive);
};
