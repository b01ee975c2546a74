import type { BodyKind, DocumentKind } from "@equality/model/vocabulary";
import type { DateNode, NumberNode } from "../tree/node.ts";
import type { Phrase, Said } from "./said.ts";

/** A page as a whole: its title, what it is, whom it covers, and how it ends. */
export interface PageWording {
  /** `bodies` are the names of the bodies under the duty. */
  readonly title: (facts: { readonly bodies: Phrase; readonly tells: "objectives" | DocumentKind }) => Phrase;
  readonly lead: (facts: { readonly bodies: Phrase; readonly asOf: DateNode }) => Said;
  /** What a kind of body is, for readers who may not know. */
  readonly body: Readonly<Record<BodyKind, Said>>;
  readonly schools: (facts: { readonly body: string; readonly count: NumberNode }) => Said;
  readonly noSchools: (facts: { readonly body: string }) => Said;
  readonly employees: (facts: {
    readonly body: string;
    readonly count: NumberNode;
    readonly on: DateNode | null;
  }) => Said;
  /** For whom the page is written, and who checked it. */
  readonly reader: Said;
  /** Printed labels that the wording has no words of its own for. */
  readonly unworded: (facts: { readonly labels: readonly string[] }) => Said;
  /** Figures were withheld, because too few people are counted. */
  readonly withheld: (facts: { readonly minimum: NumberNode }) => Said;
  readonly end: { readonly heading: Phrase; readonly said: Said };
}
