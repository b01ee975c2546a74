import type { IncidentCount } from "@equality/model";
import type { Aim } from "@equality/model/vocabulary";
import type { NumberNode, RoleNode } from "../tree/node.ts";
import type { Phrase, Said } from "./said.ts";
import type { TimeFacts } from "./time.ts";

/** A figure as it may be shown. `of` are the people counted in all, where that is known. */
export type FigureFacts =
  | {
      readonly kind: "known";
      readonly value: NumberNode;
      readonly of: { readonly part: NumberNode | null; readonly whole: NumberNode } | null;
    }
  | { readonly kind: "suppressed" | "missing" };

type InformationHeading =
  | "publication"
  | "pupils"
  | "staff"
  | "payGap"
  | "outcomes"
  | "incidents"
  | Aim
  | "engagement"
  | "notes";

/** The equality information report. */
export interface InformationWording {
  readonly headings: Readonly<Record<InformationHeading, Phrase>>;
  readonly figure: (facts: FigureFacts) => Said;
  readonly figures: {
    readonly caption: (facts: { readonly about: Phrase }) => Phrase;
    readonly columns: Readonly<Record<"what" | "whom" | "figure" | "period" | "source", Phrase>>;
    readonly what: (facts: { readonly label: string; readonly school: string | null }) => Said;
    /** Whom a figure counts; `characteristics` and `groups` narrow it. */
    readonly whom: (facts: {
      readonly limb: "employees" | "others";
      readonly all: boolean;
      readonly characteristics: readonly string[];
      readonly groups: readonly string[];
    }) => Said;
    readonly source: (facts: { readonly printed: string }) => Said;
  };
  readonly period: (time: TimeFacts) => Said;
  /** An account in words. */
  readonly narrative: (facts: {
    readonly printed: string;
    readonly school: string | null;
    readonly period: TimeFacts;
    readonly source: string;
  }) => Said;
  readonly incidents: {
    readonly caption: Phrase;
    readonly columns: Readonly<Record<"about" | "form" | "count" | "period" | "source", Phrase>>;
    /** `about` is a characteristic or a group; null where that was not recorded. */
    readonly about: (facts: { readonly about: string | null; readonly school: string | null }) => Said;
    readonly form: (form: IncidentCount["form"] | null) => Said;
    readonly recordingChanged: (facts: { readonly period: TimeFacts; readonly printed: string }) => Said;
  };
  readonly engagement: {
    readonly consulted: (facts: {
      readonly document: string;
      readonly on: TimeFacts;
      readonly by: readonly RoleNode[];
    }) => Said;
    readonly asked: (facts: { readonly decision: string; readonly whom: string }) => Said;
    readonly respondents: (facts: { readonly target: string; readonly population: Phrase }) => Said;
  };
  readonly notes: {
    readonly sources: Said;
    readonly definition: (facts: { readonly label: string; readonly printed: string }) => Said;
    readonly rule: (facts: { readonly minimum: NumberNode }) => Said;
    readonly unknown: (facts: { readonly suppressed: NumberNode; readonly missing: NumberNode }) => Said;
  };
}
