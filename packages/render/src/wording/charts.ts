import type { PlacedTime, TargetSeries } from "@equality/model";
import type { Topic } from "@equality/model/vocabulary";
import type { DateNode, NumberNode } from "../tree/node.ts";
import type { GapChartWording } from "./gap-chart.ts";
import type { PicturePart } from "./picture-part.ts";
import type { Phrase, Said } from "./said.ts";
import type { Wording } from "./wording.ts";

/** The sections of figures that a document can have. */
export type FigureSection = "paths" | "gaps" | "timeline";

/** The words of pictures: captions, descriptions, the heads of their tables, and the few words within them. */
export interface ChartWording extends Wording {
  readonly charts: {
    /** Of a section of figures. */
    readonly headings: Readonly<Record<FigureSection, Phrase>>;
    /** Caption of the table of what is drawn. */
    readonly figures: Phrase;
    readonly timeline: TimelineWording;
    readonly gaps: GapChartWording;
    readonly target: TargetChartWording;
    readonly moments: MomentsWording;
  };
}

/** What every picture of a target says. */
interface TargetChartWording {
  readonly caption: (facts: {
    readonly measure: string | null;
    readonly topics: readonly Topic[];
    readonly gap: boolean;
  }) => Phrase;
  readonly columns: { readonly when: Phrase; readonly what: Phrase; readonly value: Phrase; readonly limits: Phrase };
  readonly what: Readonly<Record<"observed" | "due" | "goal" | "projection", Said>>;
  /** Said of a value that holds under one reading of the target only. */
  readonly given: (facts: { readonly what: Said; readonly assumption: Phrase }) => Said;
  readonly suppressed: Said;
  readonly missing: Said;
  readonly limits: (facts: {
    readonly lower: NumberNode;
    readonly upper: NumberNode;
    readonly confidence: NumberNode;
  }) => Said;
  readonly noLimits: Said;
  readonly upTo: (facts: { readonly from: NumberNode; readonly to: NumberNode }) => Said;
  readonly undated: Said;
  readonly description: (facts: {
    readonly first: DatedNumber | null;
    readonly latest: DatedNumber | null;
    readonly goals: readonly NumberNode[];
    readonly due: DateNode | null;
    readonly suppressed: NumberNode;
  }) => Said;
  /** The few words within the picture. */
  readonly within: {
    /** A number at the scale, whose unit stands above the scale. */
    readonly scale: (value: number, unit: TargetSeries["unit"]) => string;
    readonly unit: Readonly<Record<TargetSeries["unit"], string>>;
    readonly goal: (shown: string) => string;
    readonly due: (day: string) => string;
    readonly projection: string;
    readonly suppressed: string;
    readonly missing: string;
  };
}

/** A number and when it held; `at` is null where that is not recorded. */
export interface DatedNumber {
  readonly value: NumberNode;
  readonly at: DateNode | null;
}

/** Where a target started, where it is, and where it should be. */
interface MomentsWording {
  readonly name: (kind: "baseline" | "latest" | "goal", at: PlacedTime | null) => Phrase;
  readonly frequency: (facts: {
    readonly count: number;
    readonly outOf: number;
    readonly about: boolean;
    readonly bound: "value" | "atLeast" | "atMost";
  }) => string;
  readonly suppressed: string;
  readonly missing: string;
}

/** When duties and reviews fall due. */
export interface TimelineWording {
  readonly caption: Phrase;
  readonly description: (facts: {
    /** How many last days are drawn, how many of them have passed, and how many hang on an open question. */
    readonly drawn: NumberNode;
    readonly passed: NumberNode;
    readonly open: NumberNode;
    readonly next: DateNode | null;
  }) => Said;
  readonly columns: { readonly what: Phrase; readonly from: Phrase; readonly lastDay: Phrase };
  /** `every` is null where the document does not say how often. */
  readonly cycle: (facts: { readonly document: string; readonly every: NumberNode | null }) => Phrase;
  /** The clock did not start on a recorded day: an instrument fixes the date. */
  readonly fixed: Said;
  readonly today: (day: string) => string;
}
