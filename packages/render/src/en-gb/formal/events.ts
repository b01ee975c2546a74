import type { LifecycleEventKind } from "@equality/model";

/** What happened to a document: as the head of a line, and as that from which time is counted. */
export const events: Readonly<Record<LifecycleEventKind, { readonly head: string; readonly from: string }>> = {
  created: { head: "Created", from: "creation" },
  drafted: { head: "Drafted", from: "drafting" },
  consulted: { head: "Consulted on", from: "consultation" },
  agreed: { head: "Agreed", from: "agreement" },
  approved: { head: "Approved", from: "approval" },
  ratified: { head: "Ratified", from: "ratification" },
  adopted: { head: "Adopted", from: "adoption" },
  signed: { head: "Signed", from: "signature" },
  issued: { head: "Issued", from: "issue" },
  published: { head: "Published", from: "publication" },
  republished: { head: "Published again", from: "the latest publication" },
  effective: { head: "In effect from", from: "the day it took effect" },
  edited: { head: "Edited", from: "the latest edit" },
  reviewed: { head: "Reviewed", from: "the latest review" },
  confirmed: { head: "Confirmed", from: "confirmation" },
  superseded: { head: "Superseded", from: "the day it was superseded" },
  withdrawn: { head: "Withdrawn", from: "withdrawal" },
};
