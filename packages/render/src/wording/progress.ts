import type { SchoolProgress } from "@equality/model";
import type { TargetStatus, TimeStep } from "@equality/model/vocabulary";
import type { DateNode, NumberNode } from "../tree/node.ts";
import type { Phrase, Said } from "./said.ts";
import type { Counted } from "./targets.ts";
import type { TimeFacts } from "./time.ts";

type ProgressHeading = "summary" | "changes" | "objectives" | "decisions" | "next";

/** A figure that can be told. `counted` is null where it is not known. */
export interface ToldFigure {
  readonly value: NumberNode;
  readonly counted: Counted | null;
}

/**
 * A target's figure at one time. `at` is null where the time is not recorded, `limits` where nothing is known of chance,
 * and `sides` are the two figures of a gap, where both can be told.
 */
export interface AtOneTimeFacts {
  readonly at: DateNode | null;
  readonly figure: ToldFigure | "withheld" | "notKnown";
  readonly sides: { readonly group: ToldFigure; readonly comparator: ToldFigure } | null;
  readonly limits: { readonly lower: NumberNode; readonly upper: NumberNode; readonly confidence: NumberNode } | null;
}

/** How a target stands under one reading. Each is null where it is not defined. */
interface ReadingProgressFacts {
  readonly given: readonly Phrase[];
  readonly due: NumberNode | null;
  readonly goal: NumberNode | null;
  /** The last day of the last step of time that is in time, which is a school year or a calendar year, or the day itself. */
  readonly deadline: { readonly day: DateNode; readonly by: TimeStep } | null;
  /** The part of the way that is done, negative for the wrong way. */
  readonly share: NumberNode | null;
  readonly projection: NumberNode | null;
  /** What is left, without its sign; null where nothing is. */
  readonly required: { readonly change: NumberNode; readonly each: NumberNode; readonly steps: NumberNode } | null;
}

/** The annual progress report. */
export interface ProgressWording {
  readonly headings: Readonly<Record<ProgressHeading, Phrase>>;
  readonly status: Readonly<Record<TargetStatus, Phrase>>;
  readonly summary: {
    readonly caption: Phrase;
    readonly columns: Readonly<Record<"target" | "objective" | "status", Phrase>>;
    readonly noTarget: Said;
    /** That what is reported is reported of each action. */
    readonly byAction: Said;
    readonly status: (facts: { readonly status: Phrase }) => Said;
    readonly cannotTell: Said;
  };
  readonly standing: {
    readonly status: (facts: { readonly status: Phrase }) => Said;
    readonly start: (facts: AtOneTimeFacts) => Said;
    readonly latest: (facts: AtOneTimeFacts) => Said;
    /** Whether the change since the start can be told from chance. */
    readonly told: Readonly<Record<"better" | "worse" | "cannotTell" | "notKnown", Said>>;
    /** A gap that was printed, and what the figures on its two sides come to. */
    readonly claimed: (facts: { readonly printed: NumberNode; readonly gap: NumberNode }) => Said;
    /** What of a gap's change came between schools and what within them; null where that cannot be told. */
    readonly bySchool: (facts: { readonly between: NumberNode; readonly within: NumberNode } | null) => Said;
    /** Which schools meet what each is asked, by their names. */
    readonly schools: (facts: Readonly<Record<SchoolProgress["outcome"], readonly string[]>>) => Said;
    readonly reading: (facts: ReadingProgressFacts) => Said;
    readonly period: (facts: {
      readonly at: DateNode;
      readonly times: NumberNode | "withheld" | "notKnown";
      readonly asked: NumberNode;
      readonly kept: boolean | null;
    }) => Said;
    readonly doneAt: (facts: { readonly at: DateNode }) => Said;
  };
  readonly change: {
    readonly timeLimit: (facts: {
      readonly target: string;
      readonly from: TimeFacts;
      readonly to: TimeFacts | null;
      readonly on: TimeFacts | null;
      readonly reason: string;
    }) => Said;
    readonly startingPoint: (facts: {
      readonly target: string;
      readonly edition: string;
      readonly from: NumberNode;
      readonly to: NumberNode | null;
    }) => Said;
  };
  readonly actions: {
    readonly caption: (facts: { readonly count: NumberNode }) => Phrase;
    readonly columns: Readonly<Record<"action" | "who" | "when" | "progress", Phrase>>;
    readonly notReported: Said;
  };
}
