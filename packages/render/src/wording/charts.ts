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
  readonly columns: { readonly when: Phrase; readonly what: Phrase; readonly value: Phrase };
  readonly what: Readonly<Record<"observed" | "due" | "goal" | "projection", Said>>;
  /** A value that holds under one reading of the target only: each phrase of `given` is a clause such as "if ...". */
  readonly under: (facts: { readonly value: Phrase; readonly given: readonly Phrase[] }) => Said;
  readonly suppressed: Said;
  readonly missing: Said;
  readonly limits: (facts: {
    readonly lower: NumberNode;
    readonly upper: NumberNode;
    readonly confidence: NumberNode;
  }) => Said;
  /** A goal that is a range. */
  readonly upTo: (facts: { readonly from: NumberNode; readonly to: NumberNode }) => Phrase;
  readonly undated: Said;
  readonly description: (facts: {
    readonly first: DatedNumber | null;
    readonly latest: DatedNumber | null;
    readonly goals: readonly Phrase[];
    readonly due: DateNode | null;
    readonly suppressed: NumberNode;
  }) => Said;
  /** The few words within the picture. */
  readonly within: {
    /** A round number at the scale, as it is: its unit stands above the scale. */
    readonly scale: (value: number, unit: TargetSeries["unit"]) => string;
    readonly unit: Readonly<Record<TargetSeries["unit"], string>>;
    /** At the value of a goal, or at each end of a range. */
    readonly goal: Readonly<Record<"value" | "from" | "upTo", (shown: string) => string>>;
    /** `printed` is the time limit as the target prints it. */
    readonly due: (printed: string) => string;
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
  /** `given` holds clauses such as "if ...", of a goal that is the goal of one reading only. */
  readonly name: (facts: {
    readonly kind: "baseline" | "latest" | "goal";
    readonly at: PlacedTime | null;
    readonly given: readonly Phrase[];
  }) => Phrase;
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
  /** `part` is null of one picture alone. */
  readonly caption: (facts: { readonly part: PicturePart | null }) => Phrase;
  readonly description: (facts: {
    readonly asOf: DateNode;
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
