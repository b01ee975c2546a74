import type { Citation, Measure, Step } from "@equality/model";
import type { Phrase, Said } from "./said.ts";
import type { Wording } from "./wording.ts";

/** Steps with words of their own: what is not recorded is said as the open question it is. */
export type SaidStep = Exclude<Step, { code: "notRecorded" }>;

/** What the figures are that a finding is about: of which kind of measure, null while that is not known, and a value or a gap. */
export interface FiguresOf {
  readonly measure: Measure["kind"] | null;
  readonly subject: "value" | "gap";
}

/** How the steps of an explanation are said, each with its arithmetic. */
export interface ExplanationWording extends Pick<Wording, "shown" | "open"> {
  readonly explanation: {
    readonly step: {
      readonly [Code in SaidStep["code"]]: (step: Extract<SaidStep, { code: Code }>, figures: FiguresOf) => Said;
    };
    /** Said before the steps that hold under one assumption only. */
    readonly given: (facts: { readonly assumption: Phrase }) => Said;
    /** Said before steps that hold whatever the assumption, where some that do not stand before them. */
    readonly inAnyCase: Said;
    /** Said of a finding that took no step. */
    readonly asItStands: Said;
    readonly cannotTell: Said;
    readonly source: (facts: { readonly citations: readonly Citation[] }) => Said;
  };
}
