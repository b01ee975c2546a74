import type { Baseline, Measure, ProgressCaution, TargetReading, TargetStatus } from "@equality/model";
import type { DateNode, NumberNode, PromiseNode, RoleNode } from "../tree/node.ts";
import type { ComparatorFacts } from "./people.ts";
import type { Phrase, Said } from "./said.ts";
import type { TimeFacts } from "./time.ts";

type Direction = Extract<TargetReading, { kind: "direction" }>["direction"];
type Change = Exclude<Direction, "maintain">;
type Operator = Extract<TargetReading, { kind: "level" }>["operator"];

/**
 * What a target speaks of. `counted` are the words for those of whom a proportion tells how many there are, fitting after
 * "how many children"; `everyone` marks a population that no group narrows.
 */
export type SubjectFacts = {
  readonly measure: Measure["kind"] | null;
  readonly about: string | null;
  readonly counted: string | null;
} & (
  | { readonly kind: "value"; readonly population: Phrase; readonly everyone: boolean }
  | {
      readonly kind: "gap";
      readonly group: Phrase;
      readonly comparator: Phrase;
      readonly comparedWith: ComparatorFacts["kind"];
    }
);

/** A change that is asked of a figure. */
interface ChangeFacts {
  readonly promise: PromiseNode;
  readonly subject: SubjectFacts;
  readonly direction: Change;
  readonly amount: NumberNode;
}

/** Something that is to be had or done, with the words of its topic. */
interface DeedFacts {
  readonly promise: PromiseNode;
  readonly to: string;
}

/** What each kind of reading says. `printed` words of the target come before it. */
export interface ReadingWording {
  /** "by N%" of the old value; `chosen` where it was decided to mean that. */
  readonly shareOfBaseline: (facts: ChangeFacts & { readonly chosen: ChosenFacts | null }) => Said;
  readonly percentagePoints: (facts: ChangeFacts & { readonly chosen: ChosenFacts | null }) => Said;
  readonly absoluteChange: (facts: ChangeFacts) => Said;
  /** "by N%" may mean a share of the old value or percentage points, and nobody has chosen. */
  readonly ambiguous: (facts: ChangeFacts & { readonly points: NumberNode }) => Said;
  readonly level: (
    facts: Pick<ChangeFacts, "promise" | "subject"> & {
      readonly operator: Operator;
      readonly level: NumberNode;
      readonly upTo: NumberNode | null;
      /** Whether `upTo` itself is still in. */
      readonly upToOperator: "atMost" | "lessThan";
      /** Of a gap: whether its size is limited, whichever side it is on; null where that is not said. */
      readonly bounds: "size" | "signedValue" | null;
    },
  ) => Said;
  readonly balance: (
    facts: Pick<ChangeFacts, "promise" | "subject"> & {
      readonly operator: Operator;
      readonly numerator: NumberNode;
      readonly denominator: NumberNode;
      readonly eitherWay: boolean;
    },
  ) => Said;
  readonly direction: (facts: Pick<ChangeFacts, "promise" | "subject"> & { readonly direction: Direction }) => Said;
  /** `all` where none is left out; `each` is how many each must have, null for one at all. */
  readonly coverage: (
    facts: DeedFacts & {
      readonly share: NumberNode;
      readonly all: boolean;
      readonly of: Phrase;
      readonly each: NumberNode | null;
    },
  ) => Said;
  readonly recurring: (facts: {
    readonly promise: PromiseNode;
    readonly step: Said;
    readonly every: NumberNode;
    readonly times: NumberNode | null;
  }) => Said;
  readonly milestone: (facts: DeedFacts) => Said;
  readonly qualitative: (facts: DeedFacts & { readonly judgedBy: string | null }) => Said;
}

/** How many of how many a figure counts. */
export interface Counted {
  readonly numerator: NumberNode;
  readonly denominator: NumberNode;
}

/** By whom and when it was decided what an amount means. */
export interface ChosenFacts {
  readonly by: RoleNode;
  readonly on: DateNode;
}

/** What can be told of a target apart from the promise: its time limit, how it stands, and who is responsible. */
export type TargetPart = "when" | "going" | "who";

/** Targets: what is promised that can be checked. */
export interface TargetsWording {
  readonly intro: (facts: { readonly count: NumberNode }) => Said;
  /** What a gap is, said before the first one of a page. */
  readonly gap: Said;
  readonly printed: (facts: { readonly printed: string }) => Said;
  /** What each part begins with, where parts stand apart; null where a reader is better served by one paragraph. */
  readonly apart: Readonly<Record<TargetPart, Said>> | null;
  readonly reading: ReadingWording;
  /**
   * Where it starts and what it is to reach. A value is null where none is recorded or where it is `withheld`; `counted`
   * where it is not known how many; `alike` where rounding shows both the same although they differ.
   */
  readonly baseline: (facts: {
    readonly at: TimeFacts | null;
    readonly gap: boolean;
    readonly value: NumberNode | null;
    readonly counted: Counted | null;
    readonly goal: NumberNode | null;
    readonly withheld: boolean;
    readonly alike: boolean;
    readonly source: string | null;
    readonly status: NonNullable<Baseline["status"]> | null;
  }) => Said;
  /** The goal under each meaning of an amount that may be a share or percentage points. */
  readonly goals: (facts: { readonly share: NumberNode; readonly points: NumberNode }) => Said;
  /** An earlier value of the starting point, with the edition that printed it. */
  readonly restatedFrom: (facts: { readonly value: NumberNode; readonly edition: string }) => Said;
  /** How the measure is worked out. */
  readonly definition: (facts: { readonly label: string; readonly printed: string }) => Said;
  /** Other targets that the same sentence promises: all of them have to be met. */
  readonly promisedWith: (facts: { readonly others: readonly string[] }) => Said;
  readonly interim: (facts: { readonly at: TimeFacts; readonly value: NumberNode }) => Said;
  readonly everyYear: (facts: { readonly direction: Direction; readonly amount: NumberNode | null }) => Said;
  /** `on` is when the time limit was moved, null where that is not recorded. */
  readonly moved: (facts: { readonly from: TimeFacts; readonly reason: string; readonly on: TimeFacts | null }) => Said;
  readonly responsible: (facts: { readonly roles: readonly RoleNode[] }) => Said;
  /** A doubt about the printed words, or words elsewhere in the document that settle them. */
  readonly remark: (facts: { readonly kind: "misprint" | "definedAs"; readonly printed: string }) => Said;
  readonly respondents: (facts: { readonly population: Phrase }) => Said;
  /** What the target asks is a duty in law already. */
  readonly duty: (facts: { readonly duty: string }) => Said;
  /** How it stands, by the last figure. A figure is null where there is none to tell; `unsure` where what was done cannot be
   * told from what was due. */
  readonly standing: (facts: {
    readonly status: TargetStatus;
    readonly gap: boolean;
    readonly observed: { readonly value: NumberNode; readonly at: DateNode } | null;
    readonly due: NumberNode | null;
    readonly unsure: boolean;
  }) => Said;
  /** Where the figures are from by which that is judged. */
  readonly sources: (facts: { readonly sources: readonly string[] }) => Said;
  /** What has to be said beside that. */
  readonly caution: Readonly<Record<ProgressCaution, Said>>;
  /** That it cannot be told how it stands, before why. */
  readonly standingOpen: Said;
  /** How it would stand if one answer were known. */
  readonly standingIf: (facts: { readonly assumption: Phrase; readonly status: TargetStatus }) => Said;
  /** The starting point in a few words, for a cell of a table; nothing where none is recorded. */
  readonly shortStart: (facts: { readonly value: NumberNode | null; readonly withheld: boolean }) => Said;
  /** The target in a few words, for a cell of the action table. */
  readonly short: (facts: { readonly printed: string; readonly amount: NumberNode | null }) => Phrase;
}
