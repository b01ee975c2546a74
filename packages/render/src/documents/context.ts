import type { EqualityPlan, PublishedAssessment } from "@equality/model";
import type { Figure } from "../tree/node.ts";
import type { FormalWording } from "../wording/formal.ts";
import type { Wording } from "../wording/wording.ts";

/** What a document is made from: what may be told, and the words to tell it in. */
export interface Context {
  readonly published: PublishedAssessment;
  readonly plan: EqualityPlan;
  readonly words: Wording;
  /** Pictures of targets, to stand beside them: see `withFigures`. */
  readonly figures?: readonly Figure[];
}

/** What a document for adults is made from. */
export interface FormalContext extends Context {
  readonly words: FormalWording;
}

/** A part of the plan, by its id. */
export const find = <Part extends { readonly id: string }>(parts: readonly Part[], id: string): Part => {
  const part = parts.find((candidate) => candidate.id === id);
  if (part === undefined)
    throw new RangeError(`expected a part of the plan with the id ${JSON.stringify(id)}, but found none`);
  return part;
};
