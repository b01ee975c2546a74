import type { ImpactAssessment, ImpactCell } from "@equality/model";
import type { GroupId } from "@equality/model/vocabulary";
import type { RoleNode } from "../tree/node.ts";
import type { Phrase, Said } from "./said.ts";
import type { TimeFacts } from "./time.ts";

type ImpactHeading =
  | "decision"
  | "purpose"
  | "affected"
  | "evidence"
  | "consulted"
  | "effects"
  | "conduct"
  | "changes"
  | "proportionality"
  | "outcome"
  | "review"
  | "publication";

type Effect = ImpactCell["effect"];

/** An equality impact assessment: twelve questions, and what the record answers. */
export interface ImpactWording {
  readonly headings: Readonly<Record<ImpactHeading, Phrase>>;
  /** `by` is the role that decides; null where none is recorded, as are the days. */
  readonly decision: (facts: {
    readonly printed: string;
    readonly by: RoleNode | null;
    readonly consideredOn: TimeFacts | null;
    readonly decidedOn: TimeFacts | null;
  }) => Said;
  /** What shows that those who decided knew of the duty; each is null where it is not recorded. */
  readonly knew: (facts: { readonly trainedOn: TimeFacts | null; readonly minute: string | null }) => Said;
  /** By what the body finds the record again, and how long it keeps it; each is null where it is not recorded. */
  readonly kept: (facts: { readonly recordId: string | null; readonly until: TimeFacts | null }) => Said;
  readonly printed: (facts: { readonly printed: string }) => Said;
  readonly group: Readonly<Record<GroupId, string>>;
  readonly affected: {
    readonly intro: Said;
    readonly item: (facts: { readonly name: string }) => Said;
  };
  readonly effects: {
    readonly caption: Phrase;
    readonly columns: Readonly<Record<"on" | "aim" | "effect" | "why", Phrase>>;
    readonly aim: (facts: { readonly aim: string | null }) => Said;
    /** A blank cell is not "no difference"; nor is "not known". */
    readonly effect: (facts: { readonly effect: Effect }) => Said;
    readonly why: (facts: { readonly printed: string | null }) => Said;
  };
  readonly outcome: Readonly<Record<NonNullable<ImpactAssessment["outcome"]>, Said>>;
  /** The effect was considered after the decision was made. */
  readonly tooLate: Said;
  readonly review: (facts: { readonly on: TimeFacts }) => Said;
  readonly publication: (facts: { readonly document: string; readonly url: string | null }) => Said;
}
