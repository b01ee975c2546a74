import * as z from "zod/mini";
import { PrintedDate } from "../printed-date.ts";
import { idOf, ownId } from "../id.ts";
import { Text } from "../text.ts";
import { aims } from "../vocabulary/aim.ts";
import { protectedCharacteristics } from "../vocabulary/protected-characteristic.ts";
import { activities, topics } from "../vocabulary/topic.ts";
import { Scope } from "./bodies.ts";
import { Target } from "./target.ts";

/** How an action will be judged: in words, or by a target of the same objective. */
export const SuccessCriterion = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), text: Text }),
  z.strictObject({ kind: z.literal("target"), target: idOf.target }),
]);
export type SuccessCriterion = z.infer<typeof SuccessCriterion>;

/** What an action costs, as a document says it: money in pounds, or in words. */
export const Cost = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["none", "staffTime", "toBeConfirmed"]), printed: Text }),
  z.strictObject({ kind: z.enum(["amount", "about"]), pounds: z.number().check(z.gte(0)), printed: Text }),
  z.strictObject({ kind: z.literal("quantity"), count: z.number().check(z.gt(0)), poundsEach: z.number().check(z.gte(0)), printed: Text }),
]);
export type Cost = z.infer<typeof Cost>;

/** How far an action has come, as a document says it. `rating` is its red, amber or green; `done` only where it says so. */
export const ActionProgress = z.strictObject({
  rating: z.exactOptional(z.enum(["red", "amber", "green", "blue"])),
  done: z.exactOptional(z.boolean()),
  at: z.exactOptional(PrintedDate),
  text: z.exactOptional(Text),
});
export interface ActionProgress extends z.infer<typeof ActionProgress> {}

/** What an action table calls its columns, where that is not what this plan calls them. */
export const ActionColumns = z.partialRecord(
  z.enum(["text", "responsible", "resources", "timeFrame", "success", "cost", "monitoredBy", "progress"]),
  Text,
);
export type ActionColumns = z.infer<typeof ActionColumns>;

/**
 * A row of an action table. A field that is left out is a column the document does not have; `null` is a cell left
 * blank; an "ongoing" time frame is neither.
 */
export const Action = z.strictObject({
  id: ownId.action,
  text: Text,
  activity: z.enum(activities),
  topic: z.enum(topics),
  responsible: z.exactOptional(z.nullable(z.array(idOf.role).check(z.minLength(1)))),
  resources: z.exactOptional(z.nullable(z.array(Text).check(z.minLength(1)))),
  timeFrame: z.exactOptional(z.nullable(PrintedDate)),
  success: z.exactOptional(z.nullable(z.array(SuccessCriterion).check(z.minLength(1)))),
  cost: z.exactOptional(z.nullable(Cost)),
  monitoredBy: z.exactOptional(z.nullable(z.array(idOf.role).check(z.minLength(1)))),
  progress: z.exactOptional(z.nullable(ActionProgress)),
});
export interface Action extends z.infer<typeof Action> {}

/** Which characteristics an objective is linked with. `all` is one marker, not nine claims. */
export const LinkedCharacteristics = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("named"),
    characteristics: z.array(z.enum(protectedCharacteristics)).check(z.minLength(1)),
  }),
  z.strictObject({ kind: z.literal("all") }),
  z.strictObject({ kind: z.literal("none") }),
]);
export type LinkedCharacteristics = z.infer<typeof LinkedCharacteristics>;

/**
 * A change that a body sets out to make.
 *
 * `statement` is the objective in the plan's own words, `number` as printed. `aims` say whether the document states the
 * link or a reader inferred it. `childText` is the version a document prints for children; left out when it prints none.
 * `topics` say what it is about, most important first, so that text for other readers can be written from the record.
 */
export const Objective = z.strictObject({
  id: ownId.objective,
  body: idOf.body,
  document: idOf.document,
  number: z.exactOptional(Text),
  statement: Text,
  strength: z.enum(["will", "aim", "aspire"]),
  topics: z.array(z.enum(topics)).check(z.minLength(1)),
  aims: z.array(z.strictObject({ aim: z.enum(aims), basis: z.enum(["stated", "inferred"]) })),
  characteristics: LinkedCharacteristics,
  groups: z.array(idOf.group),
  scope: Scope,
  adapts: z.exactOptional(idOf.objective),
  rationale: z.exactOptional(Text),
  targets: z.array(Target),
  actions: z.array(Action),
  actionColumns: z.exactOptional(ActionColumns),
  /** A document that holds the actions, where the objective only points to it. */
  actionsIn: z.exactOptional(idOf.document),
  /** The same objective in the edition before. */
  continues: z.exactOptional(idOf.objective),
  childText: z.exactOptional(Text),
});
export interface Objective extends z.infer<typeof Objective> {}
