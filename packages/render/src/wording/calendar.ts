import type { DateNode, NumberNode } from "../tree/node.ts";
import type { ExplanationWording } from "./explanation.ts";
import type { Phrase } from "./said.ts";

/** How the entries of a calendar are named. `given` is the assumption, as a clause, under which one falls on its day. */
export interface CalendarWording extends ExplanationWording {
  readonly calendar: {
    readonly name: (facts: { readonly bodies: Phrase }) => Phrase;
    /** `of` is the body that owes it, or the school that it is owed for. */
    readonly duty: (facts: { readonly duty: string; readonly of: string; readonly given: Phrase | null }) => Phrase;
    /** `every` is null where the document does not say how often. */
    readonly cycle: (facts: {
      readonly document: string;
      readonly every: NumberNode | null;
      readonly given: Phrase | null;
    }) => Phrase;
    /** A review that something called for, recorded on a day. */
    readonly called: (facts: { readonly document: string; readonly on: DateNode }) => Phrase;
    readonly periodEnd: (facts: { readonly document: string; readonly given: Phrase | null }) => Phrase;
  };
}
