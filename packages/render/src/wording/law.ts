import type { Citation } from "@equality/model";
import type { ProtectedCharacteristic } from "@equality/model/vocabulary";
import type { DateNode, NumberNode } from "../tree/node.ts";
import type { Phrase, Said } from "./said.ts";

/** A law or guidance, with the address of its text where that is known. */
interface InstrumentFacts {
  readonly title: string;
  readonly url: string | null;
}

/** The table of sections and provisions. */
interface ProvisionsWording {
  readonly heading: Phrase;
  readonly caption: Phrase;
  readonly columns: { readonly section: Phrase; readonly provisions: Phrase };
  readonly section: (facts: { readonly heading: Phrase }) => Said;
  readonly serves: (facts: { readonly citations: readonly Citation[] }) => Said;
}

/** The law and guidance that a document cites, and the characteristics it lists. */
export interface LawWording {
  readonly heading: Phrase;
  /** Which provision each section of a document serves; null for a reader who is not told the places of the law. */
  readonly provisions: ProvisionsWording | null;
  readonly intro: (facts: { readonly count: NumberNode }) => Said;
  readonly citation: (facts: { readonly printed: string; readonly url: string | null }) => Said;
  /** The instrument was not in force on the document's day; `until` is the first day it was no longer law. */
  readonly notInForce: (facts: {
    readonly printed: string;
    readonly until: DateNode | null;
    readonly successor: InstrumentFacts | null;
  }) => Said;
  readonly listed: {
    readonly heading: Phrase;
    /** `statedFor` is the duty for which the document lists them. */
    readonly intro: (facts: { readonly count: NumberNode; readonly statedFor: string | null }) => Said;
    /** `people` are those for whom alone it counts. */
    readonly item: (facts: {
      readonly characteristic: ProtectedCharacteristic;
      readonly printed: string;
      readonly people: Phrase | null;
    }) => Said;
    /** Entries that are none of the nine. */
    readonly others: (facts: { readonly printed: readonly string[] }) => Said;
    /** Characteristics on the list that the duty does not concern. */
    readonly beyond: (facts: {
      readonly names: readonly Phrase[];
      readonly relevant: NumberNode;
      readonly duty: string;
    }) => Said;
  };
}
