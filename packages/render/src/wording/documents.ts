import type { LifecycleEventKind, ReviewCycle } from "@equality/model";
import type { DocumentKind, EarlyReviewReason } from "@equality/model/vocabulary";
import type { DateNode, NumberNode, RoleNode } from "../tree/node.ts";
import type { Phrase, Said } from "./said.ts";

/** A document and its life: what it is, what happened to it, how often it is looked at again. */
export interface DocumentsWording {
  readonly heading: (facts: { readonly kind: DocumentKind; readonly title: string }) => Phrase;
  readonly datesHeading: Phrase;
  readonly about: (facts: {
    readonly kind: DocumentKind;
    readonly title: string;
    readonly audience: string | null;
    readonly edition: string | null;
  }) => Said;
  /** Further bodies whose document it is. */
  readonly alsoOf: (facts: { readonly bodies: readonly Phrase[] }) => Said;
  readonly scope: (facts: { readonly scope: Phrase }) => Said;
  /** `tag` is a BCP 47 tag. */
  readonly language: (facts: { readonly tag: string }) => Said;
  readonly address: (facts: { readonly url: string }) => Said;
  /** How the public gets at it. */
  readonly availability: (facts: { readonly printed: string }) => Said;
  /** How it stands to another document: editions before and after it, versions for other readers, the one it is in. */
  readonly relation: (facts: {
    readonly kind: "supersedes" | "supersededBy" | "versionOf" | "hasVersion" | "publishedIn" | "describes";
    readonly other: string;
  }) => Said;
  /** The duties that the document discharges; none for a policy of the body's own. */
  readonly discharges: (facts: { readonly duties: readonly string[] }) => Said;
  readonly event: (facts: {
    readonly kind: LifecycleEventKind;
    readonly on: DateNode;
    readonly by: readonly RoleNode[];
    /** An edit that the body counts as publishing the whole again. */
    readonly countsAsPublished: boolean;
  }) => Said;
  /** No day of publication is recorded; `others` tells whether anything else is. */
  readonly notPublished: (facts: { readonly others: boolean }) => Said;
  readonly updatedBy: (facts: { readonly role: RoleNode }) => Said;
  readonly printedNextReview: (facts: { readonly on: DateNode }) => Said;
  /** The printed next review lies, in part or wholly, after the last day that the law allows. */
  readonly printedReviewTooLate: (facts: { readonly given: Phrase | null }) => Said;
  readonly period: (facts: { readonly period: DateNode }) => Said;
  /** `given` is the assumption, as a clause, under which the end is what it is. */
  readonly periodEnd: (facts: {
    readonly endsOn: DateNode;
    readonly ended: boolean;
    readonly days: NumberNode;
    readonly given: Phrase | null;
  }) => Said;
  /** `every`, `bound` and `runsFrom` are null where the document does not say. */
  readonly cycle: (facts: {
    readonly by: RoleNode | null;
    readonly every: NumberNode | null;
    readonly bound: NonNullable<ReviewCycle["bound"]> | null;
    readonly runsFrom: LifecycleEventKind | null;
    readonly printed: string;
  }) => Said;
  readonly early: {
    readonly intro: Said;
    readonly trigger: (facts: { readonly reason: EarlyReviewReason; readonly printed: string }) => Said;
    /** None of the triggers is recorded as having happened. */
    readonly noneRecorded: Said;
    /** `reviewBy` is null where no last day was set. */
    readonly called: (facts: {
      readonly reason: EarlyReviewReason;
      readonly printed: string;
      readonly on: DateNode;
      readonly reviewBy: DateNode | null;
    }) => Said;
  };
}
