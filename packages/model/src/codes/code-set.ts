import type { Confidence } from "../vocabulary/confidence.ts";

/** Where a table was read. `edition` is the version or the date of the copy that was read, or null when it shows none. */
export interface CodeSource {
  readonly document: string;
  readonly url: string;
  readonly edition: string | null;
}

/**
 * Why a code says nothing about the person it is recorded for. Missing is not a group: such a person belongs to the
 * coverage of a figure and to no side of a gap.
 */
export type MissingReason = "refused" | "notObtained" | "notKnown" | "notYetKnown" | "notAssessed";

/**
 * One group that codes roll up to. `label` is the official one, letter for letter, or null where the grouping is this
 * package's own. `missing` marks a target that holds people about whom nothing is known.
 */
export interface RollUpTarget {
  readonly id: string;
  readonly label: string | null;
  readonly missing?: MissingReason;
}

/** A named way of grouping the codes of one set. `confidence` is that of its links, unless a row says otherwise. */
export interface RollUpScheme {
  readonly source: CodeSource;
  readonly confidence: Confidence;
  readonly targets: readonly RollUpTarget[];
}

/** The roll-ups of a code set, by name. */
export type RollUpSchemes = Readonly<Record<string, RollUpScheme>>;

/**
 * One code, in force from `inForceFrom` up to but not including `inForceUntil` (ISO dates). Null is open: the source
 * records no limit on that side. A code that was used again has several rows, in the order of their dates.
 *
 * `confidence` stands for the whole row where it differs from the set's; `confidenceOf` for single parts of it,
 * roll-ups by name: `primary` was read in a source of the Department for Education (DfE) or in legislation, `secondary`
 * in one that says it copies them, `unverified` is our reading. A date that is null **and** unverified is a limit known
 * to exist, on a day that no source gives.
 *
 * `to` links the code to one target of each roll-up, by id; null where no source gives a target.
 */
export interface CodeRow {
  readonly code: string;
  readonly label: string;
  readonly inForceFrom: string | null;
  readonly inForceUntil: string | null;
  readonly missing?: MissingReason;
  readonly confidence?: Confidence;
  readonly confidenceOf?: Readonly<Record<string, Confidence>>;
  readonly to?: Readonly<Record<string, string | null>>;
}

/**
 * A published list of codes, as dated data. `complete` is false where the list that was read is known or likely to lack
 * rows: an unknown code is then no proof of a wrong one.
 */
export interface CodeSet {
  readonly id: string;
  readonly sources: readonly CodeSource[];
  readonly confidence: Confidence;
  readonly complete: boolean;
  readonly rollUps: RollUpSchemes;
  readonly rows: readonly CodeRow[];
}

/** A code set each of whose rows must link to every one of the given roll-ups, by a target that exists. */
export interface CodeSetWith<Schemes extends RollUpSchemes> extends Omit<CodeSet, "rollUps" | "rows"> {
  readonly rollUps: Schemes;
  readonly rows: readonly (Omit<CodeRow, "confidenceOf" | "to"> & {
    readonly confidenceOf?: Readonly<Partial<Record<RowPart | keyof Schemes, Confidence>>>;
    readonly to: { readonly [Name in keyof Schemes]: Schemes[Name]["targets"][number]["id"] | null };
  })[];
}

type RowPart = "code" | "label" | "inForceFrom" | "inForceUntil";
