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
  | { readonly kind: "characteristic"; readonly characteristics: readonly string[] }
  | { readonly kind: "nonStatutory"; readonly protection: GroupProtection }
  | { readonly kind: "post" | "unmapped" };

/** What a text that a plan prints for children leaves out, although the plan holds it. */
export type Dropped = "amount" | "date" | "role" | "post";

/** The columns of the table of all objectives, and what an empty cell says. */
interface SummaryWording {
  readonly heading: Phrase;
  readonly caption: Phrase;
  readonly columns: Readonly<Record<SummaryColumn, Phrase>>;
  readonly blank: Said;
}
export type SummaryColumn = "objective" | "aims" | "start" | "targets" | "timeLimit" | "lead";

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
  /** The statement as a version for other readers words it. */
  readonly inOtherWords: (facts: { readonly document: string; readonly printed: string }) => Said;
  readonly rationale: (facts: { readonly printed: string }) => Said;
  readonly aim: Readonly<Record<Aim, string>>;
  /** `basis` tells whether the plan states the link or a reader inferred it. */
  readonly aims: (facts: { readonly aims: readonly Phrase[]; readonly basis: "stated" | "inferred" }) => Said;
  readonly characteristics: (facts: { readonly kind: "named" | "all"; readonly names: readonly Phrase[] }) => Said;
  readonly groups: {
    readonly intro: Said;
    /** `alsoCalled` are other words for it; `adopted` where the body counts it as if the law protected it. */
    readonly item: (facts: {
      readonly group: string;
      readonly standing: GroupStanding;
      readonly alsoCalled: readonly string[];
      readonly adopted: boolean;
    }) => Said;
  };
  /** Why there is no objective for a characteristic. */
  readonly noObjectiveFor: {
    readonly heading: Phrase;
    readonly item: (facts: { readonly characteristic: string; readonly printed: string }) => Said;
  };
  /** All objectives in one table; null where a reader is better served without. */
  readonly summary: SummaryWording | null;
  readonly scope: (facts: { readonly scope: Phrase }) => Said;
  readonly scopeOfAll: (facts: { readonly scope: Phrase }) => Said;
  /** A school's own version of an objective, or an objective that goes on from an earlier edition. */
  readonly relation: (facts: { readonly kind: "adapts" | "continues"; readonly other: Phrase }) => Said;
  /** Further bodies whose objective it is. */
  readonly alsoOf: (facts: { readonly bodies: readonly Phrase[] }) => Said;
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
