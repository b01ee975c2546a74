import type { Citation } from "@equality/model";
import type { DocumentKind } from "@equality/model/vocabulary";
import type { DateNode } from "../tree/node.ts";
import type { Phrase, Said } from "./said.ts";

/** What every document for adults has beside its sections. */
export interface OutlineWording {
  /** Said at the top. `of` is the body or school that the document is about. */
  readonly lead: (facts: { readonly kind: DocumentKind; readonly of: Phrase; readonly asOf: DateNode }) => Said;
  /** The documents that hold what this one tells, with their versions, approval and next review. */
  readonly front: Phrase;
  /** No document of this kind is in the record. */
  readonly noDocument: (facts: { readonly kind: DocumentKind }) => Said;
  /** Sections for which the record holds nothing. */
  readonly leftOut: {
    readonly heading: Phrase;
    readonly intro: Said;
    readonly item: (facts: { readonly heading: Phrase; readonly citations: readonly Citation[] }) => Said;
  };
  readonly end: { readonly heading: Phrase; readonly said: Said };
}
