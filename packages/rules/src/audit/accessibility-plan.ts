import type { LifecycleEventKind, PlanDocument } from "@equality/model";
import type { AuditFact } from "@equality/model/vocabulary";
import { placedEvents } from "../review/publication.ts";
import { judged, looked, notApplicable } from "./answer.ts";
import type { Answer, AuditRecord } from "./check.ts";
import { lawDayOf } from "./document-day.ts";
import { lawOf } from "./law.ts";

/**
 * Whether something of some kinds has happened to each accessibility plan by the day asked about, or the plan itself says
 * something that does as well.
 */
export const accessibilityPlanHas = (
  fact: AuditFact,
  kinds: readonly LifecycleEventKind[],
  said: (document: PlanDocument) => readonly string[],
  { plan, asOf }: AuditRecord,
): Answer[] =>
  plan.documents.map((document) => {
    const { id, discharges } = document;
    if (!discharges.includes("accessibilityPlan")) return notApplicable(id, "noSuchContent");
    const law = lawOf(document, plan, lawDayOf(document, plan, asOf));
    if (!law.some(({ duty }) => duty === "accessibilityPlan")) return notApplicable(id, "noRowInForce");
    const happened = placedEvents(document, plan, asOf).map(({ event }) => event);
    const found = [...happened.filter((event) => kinds.includes(event)), ...said(document)];
    return judged(id, found.length > 0, [looked(fact, Math.max(happened.length, found.length), found)]);
  });
