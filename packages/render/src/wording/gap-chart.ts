import type { GapConclusion, GapReason, GapSign } from "@equality/model/vocabulary";
import type { NumberNode } from "../tree/node.ts";
import type { PicturePart } from "./picture-part.ts";
import type { Phrase, Said } from "./said.ts";

/** The figure of one side; `people` is null where nobody says how many it counts. */
export type GapSideFacts =
  | { readonly kind: "known"; readonly value: NumberNode; readonly people: NumberNode | null }
  | { readonly kind: "nobody" | "suppressed" | "unknown" };

/** How large a gap is, or why that is not told. */
type GapSizeFacts =
  | { readonly kind: "known"; readonly value: NumberNode }
  | { readonly kind: "notEstimable"; readonly because: GapReason }
  | { readonly kind: "suppressed" };

/** How far chance could have moved a gap. `method` is the function of `@equality/rules/statistics` that gave it. */
export type GapIntervalFacts =
  | {
      readonly kind: "interval";
      readonly lower: NumberNode;
      readonly upper: NumberNode;
      readonly confidence: NumberNode;
      readonly method: string;
    }
  | {
      readonly kind: "lowerLimitOnly";
      readonly lower: NumberNode;
      readonly confidence: NumberNode;
      readonly method: string;
    }
  | { readonly kind: "none"; readonly because: GapReason }
  | { readonly kind: "suppressed" | "unknown" };

/** Words for the gaps between groups by one measure. */
export interface GapChartWording {
  /** `about` is what the measure's topic is called; `part` is null of one picture alone. */
  readonly caption: (facts: {
    readonly measure: string;
    readonly about: string;
    readonly group: Phrase;
    readonly comparator: Phrase;
    readonly part: PicturePart | null;
  }) => Phrase;
  /** How many gaps are drawn, by what is known of each. `sign` is null where they are not all worked out one way. */
  readonly description: (
    facts: Readonly<
      Record<"unlikelyByChance" | "possiblyByChance" | "noInterval" | "suppressed" | "unknown", NumberNode>
    > & {
      readonly sign: GapSign | null;
    },
  ) => Said;
  readonly columns: Readonly<
    Record<"at" | "groupFigure" | "comparatorFigure" | "gap" | "interval" | "concluded", Phrase>
  >;
  /** Of which body or school and when; `given` is what has to be assumed. */
  readonly at: (facts: { readonly of: string; readonly at: string; readonly given: Phrase | null }) => Said;
  readonly figure: (facts: GapSideFacts) => Said;
  readonly gap: (facts: GapSizeFacts) => Said;
  readonly interval: (facts: GapIntervalFacts) => Said;
  readonly concluded: Readonly<Record<GapConclusion | "suppressed" | "unknown", Said>>;
  /** The few words within the picture. */
  readonly within: {
    /** At the line where both sides are alike. */
    readonly alike: string;
    /** The limits are null where there is no interval of two. */
    readonly gap: (gap: string, limits: { readonly lower: string; readonly upper: string } | null) => string;
    readonly sides: (group: string, comparator: string) => string;
  };
}
