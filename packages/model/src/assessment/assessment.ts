import * as z from "zod/mini";
import { Id } from "../id.ts";
import { PlainDate } from "../plain-date.ts";
import { EqualityPlan } from "../plan/equality-plan.ts";
import { Comparator, Population } from "../plan/groups.ts";
import { Silencing } from "../plan/silencing.ts";
import { PrintedDate } from "../printed-date.ts";
import { duties } from "../vocabulary/duty.ts";
import { findingOf } from "./finding.ts";
import { Gap } from "./gap.ts";
import { TargetProgress } from "./progress.ts";
import { Subject } from "./subject.ts";
import { Deadline, LocalReview, NextReview, PeriodEnd, TargetReading } from "./values.ts";

/** How grave it is that a check is not met. `notEvidenced` is about a statutory requirement; it never says "breached". */
export const Severity = z.enum(["notEvidenced", "weakness", "advice"]);
export type Severity = z.infer<typeof Severity>;

const { because, by, on } = Silencing.shape;

/**
 * What one audit check found about one subject. `remedy` says what to do where it is not met, as a code. `silenced` is set where the body recorded that it lives with it, and why.
 */
export const AuditResult = z.strictObject({
  check: z.string(),
  subject: Subject,
  severity: Severity,
  remedy: z.string(),
  finding: findingOf(z.enum(["met", "notMet"])),
  silenced: z.exactOptional(z.strictObject({ because, by, on })),
});
export interface AuditResult extends z.infer<typeof AuditResult> {}

/** What a body owes under one row of the statute tables. `school` is set for a duty that falls on each school apart. */
export const BodyDeadline = z.strictObject({
  body: Id,
  duty: z.enum(duties),
  row: z.string(),
  school: z.exactOptional(Id),
  basis: z.enum(["statutory", "guidance", "grantCondition"]),
  finding: findingOf(Deadline),
});
export interface BodyDeadline extends z.infer<typeof BodyDeadline> {}

/** When one cycle of a document asks for its next review. */
export const CycleReview = z.strictObject({ document: Id, cycle: Id, finding: findingOf(LocalReview) });
export interface CycleReview extends z.infer<typeof CycleReview> {}

/** What bites first on a document. */
export const DocumentReview = z.strictObject({ document: Id, finding: findingOf(NextReview) });
export interface DocumentReview extends z.infer<typeof DocumentReview> {}

/** When the time that a document is for ends. */
export const DocumentPeriod = z.strictObject({ document: Id, finding: findingOf(PeriodEnd) });
export interface DocumentPeriod extends z.infer<typeof DocumentPeriod> {}

/** What a target of an objective says. */
export const TargetMeaning = z.strictObject({ objective: Id, target: Id, finding: findingOf(TargetReading) });
export interface TargetMeaning extends z.infer<typeof TargetMeaning> {}

/**
 * The gap between a group and a comparator by a measure, as it was observed at one time. `target` is set where a target of
 * the plan is about this gap.
 */
export const ObservedGap = z.strictObject({
  body: Id,
  school: z.exactOptional(Id),
  measure: Id,
  group: Population,
  comparator: Comparator,
  at: PrintedDate,
  target: z.exactOptional(Id),
  finding: findingOf(Gap),
});
export interface ObservedGap extends z.infer<typeof ObservedGap> {}
/** How a target of an objective stands. */
export const TargetStanding = z.strictObject({ objective: Id, target: Id, finding: findingOf(TargetProgress) });
export interface TargetStanding extends z.infer<typeof TargetStanding> {}

/** Named by its type: written out, the plan's schema would be too long for a declaration file. */
const plan: z.ZodMiniType<EqualityPlan> = EqualityPlan;

const findings = {
  schemaVersion: z.literal(1),
  asOf: PlainDate,
  plan,
  deadlines: z.array(BodyDeadline),
  localReviews: z.array(CycleReview),
  nextReviews: z.array(DocumentReview),
  periods: z.array(DocumentPeriod),
  readings: z.array(TargetMeaning),
  progress: z.array(TargetStanding),
  audit: z.array(AuditResult),
  gaps: z.array(ObservedGap),
};

/**
 * A plan, the day asked about, and everything that the rules find. Confidential: pass it through `publishable` before
 * anything is shown.
 */
export const Assessment = z.strictObject(findings);
export interface Assessment extends z.infer<typeof Assessment> {}

/**
 * What was withheld and how figures are shown. `minimumCount` is the smallest count of people, and of the others beside
 * them, from which a figure may be shown; `decimals` are those of a percentage or a mean. `scope` says which figures the
 * minimum is asked of: left out, every one; `figuresOfSchools`, those of one school, so that a figure of several is withheld
 * only where it would give one of those away.
 */
export const DisclosurePolicy = z.strictObject({
  name: z.string(),
  minimumCount: z.int().check(z.gte(0)),
  scope: z.exactOptional(z.enum(["everyFigure", "figuresOfSchools"])),
  decimals: z.int().check(z.gte(0), z.lte(6)),
});
export interface DisclosurePolicy extends z.infer<typeof DisclosurePolicy> {}

/** An assessment that the public may see. Only `publishable` makes one, and render takes nothing else. */
export const PublishedAssessment = z.strictObject({ ...findings, policy: DisclosurePolicy });
export interface PublishedAssessment extends z.infer<typeof PublishedAssessment> {}
