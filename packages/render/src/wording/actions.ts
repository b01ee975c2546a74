import type { Action } from "@equality/model";
import type { DateNode, NumberNode, PromiseNode, RoleNode } from "../tree/node.ts";
import type { Phrase, Said } from "./said.ts";

/** The columns of an action table. */
export type Column =
  | "text"
  | "responsible"
  | "resources"
  | "timeFrame"
  | "success"
  | "cost"
  | "monitoredBy"
  | "monitoring"
  | "progress"
  | "otherCells";

type Cost = NonNullable<Action["cost"]>;
type Rating = NonNullable<NonNullable<Action["progress"]>["rating"]>;

/** The actions of an objective, as a table: what each cell says, and what a blank one says. */
export interface ActionsWording {
  readonly caption: (facts: { readonly count: NumberNode }) => Phrase;
  /** A column's name; `printed` is the plan's own, null where it has none. */
  readonly columns: Readonly<
    Record<Column, (facts: { readonly promise: PromiseNode; readonly printed: string | null }) => Phrase>
  >;
  readonly roles: (facts: { readonly roles: readonly RoleNode[] }) => Said;
  readonly resources: (facts: { readonly printed: readonly string[] }) => Said;
  /** How it is watched, where that is not by a role alone. */
  readonly monitoring: (facts: { readonly printed: readonly string[] }) => Said;
  /** A cell of a column that only this plan has; `printed` is null where it was left blank. */
  readonly otherCell: (facts: { readonly column: string; readonly printed: string | null }) => Said;
  readonly criterion: (facts: { readonly printed: string }) => Said;
  /** An action that is judged by a target of the objective, in the short words of the target. */
  readonly target: (facts: { readonly target: Phrase }) => Said;
  readonly cost: (facts: Pick<Cost, "kind" | "printed">) => Said;
  readonly progress: (facts: {
    readonly rating: Rating | null;
    readonly done: boolean | null;
    readonly at: DateNode | null;
    readonly printed: string | null;
  }) => Said;
  /** What a cell left blank says. */
  readonly blank: Readonly<Record<Column, Said>>;
  /** A column that says the same in every row is said once, below the table. */
  readonly theSame: (facts: { readonly column: Phrase; readonly cell: Said }) => Said;
}
