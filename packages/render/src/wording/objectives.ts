import type { QuestionCode } from "@equality/model";
import type { Aim, GroupProtection } from "@equality/model/vocabulary";
import type { NumberNode, PromiseNode, RoleNode } from "../tree/node.ts";
import type { Phrase, Said } from "./said.ts";

/** What a promise needs before anyone can check it, and may not say. */
export type Missing =
  | Extract<QuestionCode, "amount" | "measure" | "measureKind" | "baseline" | "timeLimit">
  | "responsible";

/** How a group stands to the protected characteristics; `unmapped` groups are linked with nothing. */
export type GroupStanding =
  | { readonly kind: "characteristic"; readonly characteristic: string }
  | { readonly kind: "nonStatutory"; readonly protection: GroupProtection }
  | { readonly kind: "post" | "unmapped" };

/** What a text that a plan prints for children leaves out, although the plan holds it. */
export type Dropped = "amount" | "date" | "role" | "post";

/** Objectives: what is wanted, why, for whom, and what the record leaves out. */
export interface ObjectivesWording {
  readonly heading: Phrase;
  readonly intro: (facts: { readonly count: NumberNode }) => Said;
  /** `number` is the number as printed, else the objective's place in the list. */
  readonly itemHeading: (facts: {
    readonly number: string;
    readonly printed: boolean;
    readonly title: string | null;
    readonly about: string;
  }) => Phrase;
  /** `said` is each topic's promise, in the words of the topics. */
  readonly statement: (facts: { readonly promise: PromiseNode; readonly said: readonly string[] }) => Said;
  /** How strong the promise is, where the statement does not carry it. */
  readonly strength: (facts: { readonly promise: PromiseNode }) => Said;
  readonly rationale: (facts: { readonly printed: string }) => Said;
  readonly aim: Readonly<Record<Aim, string>>;
  /** `basis` tells whether the plan states the link or a reader inferred it. */
  readonly aims: (facts: { readonly aims: readonly Phrase[]; readonly basis: "stated" | "inferred" }) => Said;
  readonly characteristics: (facts: { readonly kind: "named" | "all"; readonly names: readonly Phrase[] }) => Said;
  readonly groups: {
    readonly intro: Said;
    readonly item: (facts: { readonly group: string; readonly standing: GroupStanding }) => Said;
  };
  readonly scope: (facts: { readonly scope: Phrase }) => Said;
  readonly scopeOfAll: (facts: { readonly scope: Phrase }) => Said;
  /** A school's own version of an objective, or an objective that goes on from an earlier edition. */
  readonly relation: (facts: { readonly kind: "adapts" | "continues"; readonly other: Phrase }) => Said;
  readonly actionsIn: (facts: { readonly document: Phrase }) => Said;
  /** What the document offers in support of an objective. */
  readonly evidence: (facts: { readonly printed: readonly string[] }) => Said;
  /** How an objective is watched; `by` is empty where nobody is named. */
  readonly monitoring: (facts: { readonly printed: string; readonly by: readonly RoleNode[] }) => Said;
  readonly outcome: (facts: { readonly printed: string }) => Said;
  readonly missing: {
    readonly name: Readonly<Record<Missing, string>>;
    readonly here: (facts: { readonly missing: readonly string[] }) => Said;
    readonly everywhere: (facts: { readonly count: NumberNode; readonly missing: readonly string[] }) => Said;
  };
  readonly childText: {
    readonly intro: Said;
    readonly drops: (facts: { readonly dropped: readonly Dropped[] }) => Said;
  };
}
