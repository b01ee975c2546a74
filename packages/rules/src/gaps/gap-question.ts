import type { SummaryMeasure } from "@equality/model";
import type { Fixed, Held } from "./held.ts";

/** Labels by key of a summary: `{ sex: "female", disadvantaged: "true" }` are the disadvantaged girls. */
export type Labels = Readonly<Record<string, string>>;

/**
 * A figure that somebody else published, such as a national one. Give its `statistics` where the counts are known too, so
 * that both sides' uncertainty is told; otherwise its value. `"suppressed"` and `"missing"` are what a publisher left out.
 */
export interface PublishedFigure {
  readonly kind: "published";
  /** Whose figure it is, such as "England, all other pupils". */
  readonly label: string;
  readonly held: Held | Fixed;
  readonly measureKind: SummaryMeasure["kind"];
  /** The time that it is of, in the words of the question's `period`. */
  readonly period?: string;
  readonly definition?: string;
  readonly citation: { readonly source: string; readonly url: string | null };
}

/** With whom a group is compared. */
export type GapComparator =
  | { readonly kind: "complement" }
  | { readonly kind: "whole" }
  | { readonly kind: "group"; readonly labels: Labels }
  | PublishedFigure;

/** All others in scope of whom it is known that they are not of the group. */
export const complement = { kind: "complement" } as const satisfies GapComparator;

/** Everyone in scope, which holds the group itself: the group is compared with the rest of it, and the gap says so. */
export const whole = { kind: "whole" } as const satisfies GapComparator;

/** What is asked of a summary. */
export interface GapQuestion {
  /** The id of one of the summary's measures. */
  readonly measure: string;
  /** Several labels are an intersection. */
  readonly group: Labels;
  readonly comparator: GapComparator;
  /** The part of the summary that both sides are taken from, such as one school; left out for all of it. */
  readonly within?: Labels;
  /** The time that the summary is of; asked for where it is compared with a published figure. */
  readonly period?: string;
  /** How the measure is worked out, where that can differ; two years or publishers are compared only in the same words. */
  readonly definition?: string;
  /** Two-sided level of the interval, above 0 and below 1; 0.95 unless given. */
  readonly confidence?: number;
}

/** The fewest people on a side of a gap, under a name: `minimumCount10` of `@equality/rules/disclosure`, or a body's own. */
export interface MinimumCount {
  readonly name: string;
  readonly minimumCount: number;
}
