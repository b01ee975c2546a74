import type { Citation } from "@equality/model";
import type { Aim, AimLimb, PeopleKind } from "@equality/model/vocabulary";
import type { Phrase, Said } from "./said.ts";

/** How far a characteristic counts for some people: under all aims, the first alone, for adults alone under it, or none. */
export type Coverage = "allAims" | "allAimsFirstForAdults" | "firstAim" | "none";

type StatementHeading =
  | "covers"
  | "law"
  | "meaning"
  | "protected"
  | Aim
  | "decisions"
  | "roles"
  | "training"
  | "complaints"
  | "monitoring"
  | "dates"
  | "mission"
  | "parents"
  | "pupils"
  | "others"
  | "groups"
  | "support"
  | "questions"
  | "related"
  | "definitions";

/** The duty statement, and what the policy shares with it. */
export interface StatementWording {
  readonly headings: Readonly<Record<StatementHeading, Phrase>>;
  readonly aims: {
    readonly intro: Said;
    /** An aim in our words, then in those of the Act. */
    readonly item: (facts: { readonly aim: Aim; readonly citation: Citation }) => Said;
  };
  readonly limbs: {
    readonly intro: Readonly<Record<Aim, Said>>;
    readonly item: (facts: { readonly limb: AimLimb; readonly citation: Citation }) => Said;
  };
  readonly protected: {
    readonly caption: Phrase;
    readonly characteristic: Phrase;
    readonly people: Readonly<Record<PeopleKind, Phrase>>;
    readonly coverage: Readonly<Record<Coverage, Said>>;
  };
  /** What is done under an aim: said before the promises, and before the objectives. */
  readonly promises: Said;
  readonly objectives: Said;
  readonly objective: (facts: { readonly heading: Phrase; readonly printed: string }) => Said;
  /** Said before the questions asked of decisions, and before the decisions whose effect was considered. */
  readonly questions: Said;
  readonly considered: Said;
}
