import type { Assumption, AssumptionReason, QuestionCode, ReasonCode } from "@equality/model";
import type { DateNode, NumberNode } from "../tree/node.ts";
import type { Phrase, Said } from "./said.ts";

/** What an assumption says: a day, a headcount, or a code of the question it answers. */
export interface AssumptionFacts {
  readonly question: Assumption["question"];
  readonly answer: DateNode | NumberNode | string;
}

/** What cannot be told yet, what it would be, and what does not apply. */
export interface OpenWording {
  /** That nothing in the record answers a question. */
  readonly question: Readonly<Record<QuestionCode, Said>>;
  /** The clause "if ..." under which an answer holds. */
  readonly assumption: Readonly<Record<AssumptionReason, (facts: AssumptionFacts) => Phrase>>;
  /** Why a rule does not apply. */
  readonly reason: Readonly<Record<ReasonCode, Said>>;
}
