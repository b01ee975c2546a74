import type { RemedyCode } from "@equality/model/vocabulary";
import type { DateNode, RoleNode } from "../tree/node.ts";
import type { Phrase, Said } from "./said.ts";

/** A result of the audit that a body decided to live with. */
interface SilencedFacts {
  /** The part of the plan that it is about, in its own words; null where that has none. */
  readonly about: string | null;
  /** What to do otherwise, as the code of a result. */
  readonly remedy: string;
  readonly by: RoleNode;
  readonly on: DateNode;
  readonly because: string;
}

/** What the audit found and the body decided to leave as it is. Nothing is said to readers who are not told of the audit. */
export interface AuditWording {
  readonly heading: Phrase;
  readonly silenced: (facts: SilencedFacts) => Said;
}

/** What to do about what the audit finds, one sentence for each remedy. */
export interface RemedyWording {
  readonly remedies: Readonly<Record<RemedyCode, string>>;
}
