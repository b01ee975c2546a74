import * as z from "zod/mini";
import { idOf, ownId } from "../id.ts";
import type { Named } from "../named.ts";
import { Duration, PlainDate } from "../plain-date.ts";
import { PrintedDate } from "../printed-date.ts";
import { Text, WebAddress } from "../text.ts";
import { accessibilityPlanPurposes } from "../vocabulary/accessibility-plan.ts";
import { aims } from "../vocabulary/aim.ts";
import { documentKinds, earlyReviewReasons, lifecycleEvents } from "../vocabulary/document-kind.ts";
import { duties } from "../vocabulary/duty.ts";
import { protectedCharacteristics } from "../vocabulary/protected-characteristic.ts";
import { responsibilityKinds } from "../vocabulary/role-kind.ts";
import { activities, topics } from "../vocabulary/topic.ts";
import { Scope } from "./bodies.ts";
import { People } from "./groups.ts";

/**
 * Something that happened to a document, at the precision it was printed with.
 *
 * `restartsClock` is for an edit only: the body says that it counts as publishing the whole again. Without it an edit
 * restarts nothing.
 */
export const LifecycleEvent = z.strictObject({
  kind: z.enum(lifecycleEvents),
  on: PrintedDate,
  by: z.exactOptional(z.array(idOf.role)),
  restartsClock: z.exactOptional(z.literal(true)),
});
export interface LifecycleEvent extends z.infer<typeof LifecycleEvent> {}

/**
 * A review cycle that a document sets for itself. It is local policy, not statute.
 *
 * `every` is left out where no length is printed, as in "reviewed regularly"; what the law asks for is never put in its
 * place. `bound` is `exact` ("every three years"), `atMost` ("at least every four years") or `implied` by other printed
 * dates. The cycle runs from the last event of the kind named in `runsFrom`, left out where the document does not say from
 * what it counts. `earlyIf` are the triggers printed, `calls` the times that
 * one of them was recorded as having happened; `reviewBy` is left out when no last day was set.
 */
export const ReviewCycle = z.strictObject({
  id: ownId.cycle,
  by: z.exactOptional(idOf.role),
  every: z.exactOptional(Duration),
  bound: z.exactOptional(z.enum(["exact", "atMost", "implied"])),
  runsFrom: z.exactOptional(z.enum(lifecycleEvents)),
  printed: Text,
  earlyIf: z.array(z.strictObject({ id: ownId.trigger, reason: z.enum(earlyReviewReasons), printed: Text })),
  calls: z.exactOptional(
    z.array(z.strictObject({ trigger: idOf.trigger, on: PlainDate, reviewBy: z.exactOptional(PlainDate) })),
  ),
});
export interface ReviewCycle extends z.infer<typeof ReviewCycle> {}

/** A law or guidance as a document cites it. Misprints and outdated titles are kept and judged by the audit. */
export const PrintedCitation = z.strictObject({ id: ownId.entry, printed: Text });
export interface PrintedCitation extends z.infer<typeof PrintedCitation> {}

/**
 * A list of characteristics that a document prints. `statedFor` is the duty the document says the list serves; `people`
 * are those for whom alone an entry counts ("age, for staff"). `others` are entries that are none of the nine.
 */
export const ListedCharacteristics = z.strictObject({
  statedFor: z.exactOptional(z.enum(duties)),
  entries: z.array(
    z.strictObject({
      printed: Text,
      characteristic: z.enum(protectedCharacteristics),
      people: z.exactOptional(People),
    }),
  ),
  others: z.exactOptional(z.array(Text)),
});
export interface ListedCharacteristics extends z.infer<typeof ListedCharacteristics> {}

/** What a role does under a document. `kinds` lets text for any reader be written from the record. */
export const Responsibility = z.strictObject({
  id: ownId.entry,
  role: idOf.role,
  kinds: z.array(z.enum(responsibilityKinds)).check(z.minLength(1)),
  text: Text,
});
export interface Responsibility extends z.infer<typeof Responsibility> {}

/**
 * A promise, an entitlement, or something expected of people in return. `to` is whom it is made to, or of whom it is
 * expected.
 */
export const Commitment = z.strictObject({
  id: ownId.entry,
  kind: z.enum(["promise", "entitlement", "expectation"]),
  to: z.enum(["pupils", "parents", "staff", "governors", "everyone"]),
  topic: z.enum(topics),
  /** The aim under whose heading it stands, if any. */
  aim: z.exactOptional(z.enum(aims)),
  groups: z.exactOptional(z.array(idOf.group).check(z.minLength(1))),
  /** Left out where the wording is neither stronger nor softer than "will". */
  strength: z.exactOptional(z.enum(["aim", "aspire"])),
  text: Text,
});
export interface Commitment extends z.infer<typeof Commitment> {}

/** A report or publication that a document promises again and again; an obligation of its own. */
export const PromisedReport = z.strictObject({
  id: ownId.entry,
  what: z.enum([
    "progressOnObjectives",
    "equalityInformation",
    "equalityObjectives",
    "accessibilityPlan",
    "attainment",
    "other",
  ]),
  duty: z.exactOptional(z.enum(duties)),
  every: z.exactOptional(Duration),
  bound: z.exactOptional(z.enum(["exact", "atMost"])),
  by: z.exactOptional(idOf.role),
  to: z.exactOptional(Text),
  text: Text,
});
export interface PromisedReport extends z.infer<typeof PromisedReport> {}

/** A way of watching how a document works in practice. */
export const MonitoringMeasure = z.strictObject({
  id: ownId.entry,
  topics: z.array(z.enum(topics)).check(z.minLength(1)),
  activity: z.enum(activities),
  groups: z.exactOptional(z.array(idOf.group)),
  text: Text,
});
export interface MonitoringMeasure extends z.infer<typeof MonitoringMeasure> {}

/**
 * What an accessibility plan does for one of its three purposes: the barriers it names and the actions against them, as
 * objectives of this plan. A purpose that is printed and left empty has an empty list; one that is not printed is left out.
 */
export const AccessibilityPurposePlan = z.strictObject({
  purpose: z.enum(accessibilityPlanPurposes),
  barriers: z.array(Text),
  objectives: z.array(idOf.objective),
});
export interface AccessibilityPurposePlan extends z.infer<typeof AccessibilityPurposePlan> {}

const Language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

const IdAndText = z.strictObject({ id: ownId.entry, text: Text });

const planDocument = z.strictObject({
  id: ownId.document,
  body: idOf.body,
  /** Further bodies whose document it is too. */
  alsoOf: z.exactOptional(z.array(idOf.body).check(z.minLength(1))),
  scope: z.exactOptional(Scope),
  kind: z.enum(documentKinds),
  title: Text,
  /** Where it is on the web. */
  address: z.exactOptional(WebAddress),
  audience: z.exactOptional(Text),
  /** BCP 47 tag of the language it is written in, such as "en" or "cy". */
  language: z.exactOptional(Language),
  /** Printed version or edition, such as "v3". */
  edition: z.exactOptional(Text),
  /** The edition before this one. Old objectives may lapse before new ones are agreed. */
  supersedes: z.exactOptional(idOf.document),
  /** The document of which this is a version for other readers: the same commitments in other words. */
  versionOf: z.exactOptional(idOf.document),
  /** The document that it is published as part of. */
  publishedIn: z.exactOptional(idOf.document),
  /** How the public gets at it, beside or instead of an address: "a copy from the school office". */
  availability: z.exactOptional(Text),
  /** Documents that it tells of, as a SEN information report tells of the accessibility plan. */
  describes: z.exactOptional(z.array(idOf.document).check(z.minLength(1))),
  /** Plans that cover an accessibility plan's three purposes. */
  accessibility: z.exactOptional(z.array(AccessibilityPurposePlan)),
  discharges: z.array(z.enum(duties)),
  events: z.array(LifecycleEvent),
  reviewCycles: z.array(ReviewCycle),
  period: z.exactOptional(PrintedDate),
  nextReview: z.exactOptional(PrintedDate),
  updatedBy: z.exactOptional(idOf.role),
  citations: z.array(PrintedCitation),
  listedCharacteristics: z.exactOptional(ListedCharacteristics),
  statements: z.exactOptional(
    z.array(
      z.strictObject({ id: ownId.entry, kind: z.enum(["mission", "vision", "value", "aim", "scope"]), text: Text }),
    ),
  ),
  responsibilities: z.exactOptional(z.array(Responsibility)),
  commitments: z.exactOptional(z.array(Commitment)),
  reports: z.exactOptional(z.array(PromisedReport)),
  monitoring: z.exactOptional(z.array(MonitoringMeasure)),
  /** What the document means by a word, such as "group". */
  definitions: z.exactOptional(z.array(z.strictObject({ id: ownId.entry, term: Text, text: Text }))),
  groupsNamed: z.exactOptional(z.array(idOf.group)),
  supportOffered: z.exactOptional(z.array(IdAndText)),
  impactQuestions: z.exactOptional(z.array(IdAndText)),
  impactStatement: z.exactOptional(Text),
  schoolObjectives: z.exactOptional(z.strictObject({ printed: Text })),
  /** Why there is no objective for a characteristic, where the document says so. Wales asks for an objective or a reason. */
  noObjectiveFor: z.exactOptional(
    z.array(z.strictObject({ characteristic: z.enum(protectedCharacteristics), because: Text })),
  ),
  relatedPolicies: z.exactOptional(z.array(Text)),
});
export interface PlanDocumentSchema extends Named<typeof planDocument> {}
/**
 * A document as a body holds it: what it is, what it says about itself, and what it promises beside objectives.
 *
 * One document may discharge several duties, and then feeds a clock for each; a policy may discharge none. `period` is
 * the time a plan is for. `scope` is left out for a document of the whole body; an accessibility plan names its schools. `nextReview` is the date a document prints for its own review. `schoolObjectives` records that
 * schools are said to have objectives of their own.
 */
export const PlanDocument: PlanDocumentSchema = planDocument;
export interface PlanDocument extends z.infer<typeof PlanDocument> {}
