import type {
  AssumptionReason,
  EqualityPlan,
  LifecycleEventKind,
  PlainDate,
  PlanDocument,
  Subject,
} from "@equality/model";
import type { RollingRow } from "@equality/model/statute";
import { lifecycleEvents } from "@equality/model/vocabulary";
import { earliest, latest } from "../calendar/day.ts";
import type { Span } from "../calendar/placement.ts";
import { possibleDays } from "../calendar/possible-days.ts";
import { reckoningFor } from "./document-bodies.ts";

/** An event of a document, with the days on which it can have happened. */
export type PlacedEvent = Span & { readonly document: string; readonly event: LifecycleEventKind };

/** What is known of the day a clock started. */
export type ClockStart =
  | { readonly kind: "started"; readonly event: PlacedEvent }
  | { readonly kind: "standsIn"; readonly event: PlacedEvent; readonly because: AssumptionReason }
  | { readonly kind: "unknown"; readonly subject: Subject };

/**
 * Events that come before or with publication, and so can stand in for an unrecorded one. They are not publication: what
 * follows from them is only ever given under that assumption.
 */
const standIns: Partial<Record<LifecycleEventKind, AssumptionReason>> = {
  agreed: "approvalStandsIn",
  approved: "approvalStandsIn",
  ratified: "approvalStandsIn",
  adopted: "approvalStandsIn",
  signed: "signatureStandsIn",
  issued: "otherEventStandsIn",
  effective: "otherEventStandsIn",
};

/** Events other than publication that start a clock where the row says that it runs from them. */
const startedBy: Record<RollingRow["runsFrom"], readonly LifecycleEventKind[]> = {
  publication: [],
  approvalOrPublication: ["agreed", "approved", "ratified", "adopted"],
  review: ["reviewed", "confirmed"],
  update: ["edited"],
  submission: ["issued"],
};

/**
 * When the clock of a body's duty last started: the latest publication, or other event that its row names, of any of the
 * documents that discharge the duty; failing that, an event that can stand in for one.
 */
export const lastPublication = (
  {
    documents,
    body,
    rows: [row],
  }: { documents: readonly PlanDocument[]; body: string; rows: readonly [RollingRow, ...RollingRow[]] },
  plan: Pick<EqualityPlan, "bodies">,
  asOf: PlainDate,
): ClockStart => {
  const events = documents.flatMap((document) => placedEvents(document, plan, asOf));
  const started = latestOf(events.filter(({ event, restarts }) => restarts || startedBy[row.runsFrom].includes(event)));
  if (started !== undefined) return { kind: "started", event: started };
  const standingIn = mostPrecise(events.filter(({ event }) => standIns[event] !== undefined));
  const because = standingIn && standIns[standingIn.event];
  if (standingIn !== undefined && because !== undefined) return { kind: "standsIn", event: standingIn, because };
  const [only, ...others] = documents;
  return {
    kind: "unknown",
    subject: only !== undefined && others.length === 0 ? { kind: "document", id: only.id } : { kind: "body", id: body },
  };
};

/** The events of a document that lie, or can lie, on or before a day, with the days each can have happened on. */
export const placedEvents = (
  document: PlanDocument,
  plan: Pick<EqualityPlan, "bodies">,
  asOf: PlainDate,
): (PlacedEvent & { restarts: boolean })[] => {
  const reckoning = reckoningFor(document, plan);
  return document.events.flatMap(({ kind: event, on, restartsClock }) => {
    const days = possibleDays(on, reckoning);
    if (days.kind !== "placed" || days.first > asOf) return [];
    const restarts = event === "published" || event === "republished" || restartsClock === true;
    return [{ document: document.id, event, first: days.first, last: earliest(days.last, asOf), restarts }];
  });
};

/**
 * The latest of some events; where two overlap, it can have happened on no earlier day than either. Of two on the same
 * days, the one that comes later in the life of a document, whichever is listed first.
 */
export const latestOf = <Event extends PlacedEvent>(events: readonly Event[]): Event | undefined => {
  const [first, ...rest] = events;
  if (first === undefined) return undefined;
  const last = rest.reduce((a, b) => (isLater(b, a) ? b : a), first);
  return { ...last, first: latest(first.first, ...rest.map((event) => event.first)) };
};

const isLater = (a: PlacedEvent, b: PlacedEvent): boolean => {
  if (a.last !== b.last) return a.last > b.last;
  if (a.first !== b.first) return a.first > b.first;
  if (a.event !== b.event) return lifecycleEvents.indexOf(a.event) > lifecycleEvents.indexOf(b.event);
  return a.document > b.document;
};

/** The latest event known to the day, unless an event known less well is wholly later. */
const mostPrecise = (events: readonly PlacedEvent[]): PlacedEvent | undefined => {
  const precise = latestOf(events.filter(({ first, last }) => first === last));
  const later = latestOf(events.filter(({ first }) => precise === undefined || first > precise.last));
  return later ?? precise;
};
