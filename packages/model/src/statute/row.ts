import type { BodyKind } from "../vocabulary/body-kind.ts";
import type { LegalCitation } from "../vocabulary/citation.ts";
import type { Confidence } from "../vocabulary/confidence.ts";
import type { DutyId } from "../vocabulary/duty.ts";
import type { Jurisdiction } from "../vocabulary/jurisdiction.ts";

/**
 * The kinds of statute row; `kind` tells which fields a row has.
 *
 * - `rolling`: again within an interval from the last time.
 * - `fixedDate`: by the same day every so many years.
 * - `oneOff`: once, by a day.
 * - `continuing`: all the time, with no interval.
 * - `content`: what a publication must hold.
 * - `local`: a document the law requires at an interval it leaves to the body.
 * - `planned`: not in force.
 *
 * @see https://www.legislation.gov.uk/uksi/2017/353 for most of the English rows
 *
 * @example
 * ```ts
 * import { statuteRowKinds } from '@equality/model/statute'
 *
 * statuteRowKinds.length // => 7
 * ```
 */
export const statuteRowKinds = ["rolling", "fixedDate", "oneOff", "continuing", "content", "local", "planned"] as const;

/** One of the {@link statuteRowKinds}. */
export type StatuteRowKind = (typeof statuteRowKinds)[number];

/**
 * What a `content` row asks of a publication, as codes.
 *
 * - `employeeInformation`, `othersAffectedInformation`: about people who share a relevant characteristic.
 * - `specificAndMeasurable`: of each objective. It is not "SMART": time-bound and achievable are not law.
 * - `accessibleToPublic`: the public can get at it; it may be part of another document.
 * - `threePurposes`: of an accessibility plan, see `accessibilityPlanPurposes`.
 * - `accessibilityPlanInformation`: a SEN information report says what the accessibility plan holds.
 * - `objectiveOrReasons`: an objective for each protected characteristic, or why there is none.
 * - `payDifferencesObjective`: an objective and a plan on differences in pay.
 *
 * @see https://www.legislation.gov.uk/uksi/2017/353 for the first four, and each row for its own provision
 *
 * @example
 * ```ts
 * import { contentRequirements } from '@equality/model/statute'
 *
 * contentRequirements[2] // => 'specificAndMeasurable'
 * ```
 */
export const contentRequirements = [
  "employeeInformation",
  "othersAffectedInformation",
  "specificAndMeasurable",
  "accessibleToPublic",
  "threePurposes",
  "accessibilityPlanInformation",
  "objectiveOrReasons",
  "payDifferencesObjective",
] as const;

/** One of the {@link contentRequirements}. */
export type ContentRequirement = (typeof contentRequirements)[number];

/**
 * What every row says: who must do what, on what footing, from when until when, and where it is written.
 *
 * - `bodies`: the kinds of body bound. `employees`: the headcount of the employer, not of a school, from which it is
 *   bound; `countedOn` is a day of the year (`--03-31`), left out where the law names none. Null: whatever the headcount.
 * - `basis`: the footing of what this row asks. A plan may be statutory and its interval guidance: then two rows say so.
 * - `inForceFrom`: first day in force; null for `planned` rows and where it is not known. `inForceUntil`: first day no longer
 *   in force; null while it has no end. ISO dates. `inForceConfidence` is about the two days.
 * - `notes`: for developers, not for the public.
 */
export interface RowCommon {
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly bodies: readonly BodyKind[];
  readonly employees: { readonly atLeast: number; readonly countedOn?: `--${string}` } | null;
  readonly duty: DutyId;
  readonly basis: "statutory" | "guidance" | "grantCondition";
  readonly inForceFrom: string | null;
  readonly inForceUntil: string | null;
  readonly inForceConfidence: Confidence;
  readonly citation: LegalCitation;
  readonly notes: readonly string[];
}

/**
 * Again within an interval. `interval.months` is the longest interval, in calendar months (12 is a year).
 *
 * `countFrom.rule` says whether the day it runs from is the first day of the interval (`beginningWith`) or the day before
 * it (`after`); null where the wording is not known: work out both. `runsFrom` names the event it runs from. `asks` is
 * `repeat` (do it again by the last day) or `keep` (leave it published until then). An `unverified` interval never yields
 * a date.
 */
export interface RollingRow extends RowCommon {
  readonly kind: "rolling";
  readonly inForceFrom: string;
  readonly interval: { readonly months: number; readonly confidence: Confidence };
  readonly countFrom: { readonly rule: "beginningWith" | "after" | null; readonly confidence: Confidence };
  readonly runsFrom: "publication" | "approvalOrPublication" | "review" | "update" | "submission";
  readonly asks: "repeat" | "keep";
}

/**
 * By one day every `everyYears` years: `month` and `day` are the last day in time, `firstYear` the first year it fell in
 * (null where not known). `snapshot` is the day the figures or the reporting period end, `yearsBefore` years earlier.
 * `confidence` is about the day.
 */
export interface FixedDateRow extends RowCommon {
  readonly kind: "fixedDate";
  readonly everyYears: number;
  readonly month: number;
  readonly day: number;
  readonly firstYear: number | null;
  readonly snapshot: { readonly month: number; readonly day: number; readonly yearsBefore: number } | null;
  readonly confidence: Confidence;
}

/**
 * Once: `lastDay` is the last day in time, an ISO date; null where it differs from body to body (a note says how). What was
 * published from `servedFrom` on need not be published again by it; left out, from the first day in force on.
 */
export interface OneOffRow extends RowCommon {
  readonly kind: "oneOff";
  readonly inForceFrom: string;
  readonly lastDay: string | null;
  readonly servedFrom?: string;
}

/** All the time. */
export interface ContinuingRow extends RowCommon {
  readonly kind: "continuing";
  readonly inForceFrom: string;
}

/** What each publication made for one of the duties in `of` must hold or be. */
export interface ContentRow extends RowCommon {
  readonly kind: "content";
  readonly inForceFrom: string;
  readonly requires: ContentRequirement;
  readonly of: readonly DutyId[];
}

/** At an interval of the body's choice. `advisedMonths` is what guidance suggests, null where it suggests nothing. */
export interface LocalRow extends RowCommon {
  readonly kind: "local";
  readonly inForceFrom: string;
  readonly advisedMonths: number | null;
}

/** Not law yet. `expected` is when it is expected, in EDTF (`2027-21` is spring 2027); null where nobody has said. */
export interface PlannedRow extends RowCommon {
  readonly kind: "planned";
  readonly inForceFrom: null;
  readonly inForceUntil: null;
  readonly expected: string | null;
}

/** One rule of law, as it was or is in one period: what, whom, when, and where it is written. `kind` tells the fields. */
export type StatuteRow = RollingRow | FixedDateRow | OneOffRow | ContinuingRow | ContentRow | LocalRow | PlannedRow;
