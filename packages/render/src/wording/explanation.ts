import type { Citation, Measure, Step } from "@equality/model";
import type { Phrase, Said } from "./said.ts";
import type { Wording } from "./wording.ts";

/** Steps with words of their own: what is not recorded is said as the open question it is. */
export type SaidStep = Exclude<Step, { code: "notRecorded" }>;

/** How the steps of an explanation are said, each with its arithmetic. */
export interface ExplanationWording extends Pick<Wording, "shown" | "open"> {
  readonly explanation: {
    /** `measure` is the kind of the figures that the finding is about, where one of its steps says so. */
    readonly step: {
      readonly [Code in SaidStep["code"]]: (
        step: Extract<SaidStep, { code: Code }>,
        measure: Measure["kind"] | null,
      ) => Said;
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
