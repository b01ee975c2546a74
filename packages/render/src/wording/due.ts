import type { Assessment, Citation } from "@equality/model";
import type { DutyId } from "@equality/model/vocabulary";
import type { DateNode, NumberNode } from "../tree/node.ts";
import type { Phrase, Said } from "./said.ts";

type Basis = Assessment["deadlines"][number]["basis"];

/** When things are next due, with statute, guidance and the body's own policy told apart. */
export interface DueWording {
  readonly caption: Phrase;
  readonly columns: { readonly what: Phrase; readonly footing: Phrase; readonly lastDay: Phrase };
  readonly duty: Readonly<Record<DutyId, string>>;
  /** `whose` is the school for which it is owed, or the body where several publish a document together. */
  readonly dutyDue: (facts: { readonly duty: string; readonly whose: string | null }) => Said;
  /** `every` is null where the document does not say how often. */
  readonly cycleDue: (facts: { readonly every: NumberNode | null }) => Said;
  readonly footing: (facts: { readonly basis: Basis; readonly citations: readonly Citation[] }) => Said;
  readonly localFooting: Said;
  /** `strict`: the day the clock started counts as the first of the interval. `days` is 0 on the last day itself. */
  readonly lastDay: (facts: {
    readonly day: DateNode;
    readonly status: "inTime" | "late";
    readonly days: NumberNode;
    readonly strict: boolean;
    readonly given: Phrase | null;
  }) => Said;
  readonly cannotTell: Said;
  readonly first: (facts: { readonly day: DateNode; readonly given: Phrase | null }) => Said;
  /** A local cycle is longer than the interval in law. */
  readonly looser: (facts: {
    readonly duty: string;
    readonly local: NumberNode;
    readonly statutory: NumberNode;
  }) => Said;
}
