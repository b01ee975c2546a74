import type { ResponsibilityKind } from "@equality/model/vocabulary";
import type { NumberNode, PromiseNode, RoleNode } from "../tree/node.ts";
import type { CommitmentKind, PromisedTo, ReportKind, StatementKind } from "./codes.ts";
import type { Phrase, Said } from "./said.ts";

interface CommitmentsFacts {
  readonly to: PromisedTo;
  readonly promise: PromiseNode;
}

/** `said` is the promise in the words of its topic, `about` the topic itself. */
interface CommitmentFacts extends CommitmentsFacts {
  readonly said: string;
  readonly about: string;
}

/** What a document promises beside objectives, who does what, and how it is watched. */
export interface PolicyWording {
  readonly statements: {
    readonly heading: Phrase;
    readonly intro: Said;
    readonly kind: Readonly<Record<StatementKind, Said>>;
    /** One statement. Where a reader is not given the adult words the kinds alone are listed. */
    readonly item: (facts: { readonly printed: string }) => Said;
  };
  readonly commitments: {
    readonly heading: Phrase;
    readonly to: Readonly<Record<PromisedTo, Phrase>>;
    /** Said before those of one kind and one strength. */
    readonly intro: Readonly<Record<CommitmentKind, (facts: CommitmentsFacts) => Said>>;
    readonly item: Readonly<Record<CommitmentKind, (facts: CommitmentFacts) => Said>>;
  };
  readonly responsibilities: {
    readonly heading: Phrase;
    readonly does: (facts: { readonly kind: ResponsibilityKind; readonly printed: string }) => string;
    readonly item: (facts: { readonly role: RoleNode; readonly does: readonly string[] }) => Said;
  };
  readonly monitoring: {
    readonly heading: Phrase;
    /** Said before the groups that are looked at. */
    readonly groups: Said;
    readonly group: (facts: { readonly group: string }) => Said;
  };
  readonly reports: {
    readonly heading: Phrase;
    /** `every` is null where no interval is given; `atMost` where it is the longest allowed. */
    readonly item: (facts: {
      readonly what: ReportKind;
      readonly every: NumberNode | null;
      readonly atMost: boolean;
      readonly by: RoleNode | null;
      readonly to: string | null;
      readonly printed: string;
    }) => Said;
  };
  /** Words that the document defines. */
  readonly definitions: {
    readonly heading: Phrase;
    readonly item: (facts: { readonly term: string; readonly printed: string }) => Said;
  };
  readonly groupsNamed: { readonly heading: Phrase; readonly intro: Said };
  readonly support: { readonly heading: Phrase; readonly intro: (facts: { readonly count: NumberNode }) => Said };
  readonly impactQuestions: {
    readonly heading: Phrase;
    readonly intro: (facts: { readonly count: NumberNode }) => Said;
  };
  readonly relatedPolicies: {
    readonly heading: Phrase;
    readonly intro: (facts: { readonly count: NumberNode }) => Said;
  };
  /** One entry of a printed list; none where a reader is not given the adult words. */
  readonly entry: (facts: { readonly printed: string }) => Said;
  readonly impactStatement: { readonly heading: Phrase; readonly said: (facts: { readonly printed: string }) => Said };
  /** Schools are said to have objectives of their own; `held` is how many of those the record holds. */
  readonly schoolObjectives: (facts: { readonly printed: string; readonly held: NumberNode }) => Said;
}
