import * as z from "zod/mini";
import { idOf, ownId } from "../id.ts";
import type { Named } from "../named.ts";
import { PrintedDate } from "../printed-date.ts";
import { Text } from "../text.ts";
import { aims } from "../vocabulary/aim.ts";
import { protectedCharacteristics } from "../vocabulary/protected-characteristic.ts";
import { activities, topics } from "../vocabulary/topic.ts";
import { Scope } from "./bodies.ts";
import { ActionProgress } from "./progress.ts";
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
  z.strictObject({
    kind: z.literal("quantity"),
    count: z.number().check(z.gt(0)),
    poundsEach: z.number().check(z.gte(0)),
    printed: Text,
  }),
]);
export type Cost = z.infer<typeof Cost>;

const rows = z.array(idOf.action).check(z.minLength(2));
const actionColumn = z.enum([
  "text",
  "responsible",
  "resources",
  "timeFrame",
  "success",
  "cost",
  "monitoredBy",
  "monitoring",
  "progress",
]);

/** What an action table calls its columns, where that is not what this plan calls them. */
export const ActionColumns = z.partialRecord(actionColumn, Text);
export type ActionColumns = z.infer<typeof ActionColumns>;

/**
 * A cell of an action table that is printed once for several rows. Each of those actions holds what the cell says, so that it
 * can be read alone; this tells that the document says it once. `otherColumn` is a column without a field here.
 */
export const SharedCell = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("column"), column: actionColumn, actions: rows }),
  z.strictObject({ kind: z.literal("otherColumn"), column: Text, actions: rows }),
]);
export type SharedCell = z.infer<typeof SharedCell>;

const actionRow = z.strictObject({
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
  /** How it is watched, where that is not by a role alone: "learning walks", "HR data". */
  monitoring: z.exactOptional(z.nullable(z.array(Text).check(z.minLength(1)))),
  progress: z.exactOptional(z.nullable(ActionProgress)),
  /** Columns of the table for which there is no field here, with what the cell says. */
  otherCells: z.exactOptional(z.array(z.strictObject({ column: Text, text: z.nullable(Text) }))),
});
export interface ActionSchema extends Named<typeof actionRow> {}
/**
 * A row of an action table. A field that is left out is a column the document does not have; `null` is a cell left
 * blank; an "ongoing" time frame is neither.
 */
export const Action: ActionSchema = actionRow;
export interface Action extends z.infer<typeof Action> {}

/**
 * Which characteristics an objective is linked with. `all` is one marker, not nine claims; `examples` are
 * the groups that the document gives as examples of protected characteristics, rightly or wrongly.
 */
export const LinkedCharacteristics = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("named"),
    characteristics: z.array(z.enum(protectedCharacteristics)).check(z.minLength(1)),
  }),
  z.strictObject({ kind: z.literal("all"), examples: z.exactOptional(z.array(idOf.group).check(z.minLength(1))) }),
  z.strictObject({ kind: z.literal("none") }),
]);
export type LinkedCharacteristics = z.infer<typeof LinkedCharacteristics>;

const objective = z.strictObject({
  id: ownId.objective,
  body: idOf.body,
  /** Further bodies whose objective it is too, in a document of several bodies. */
  alsoOf: z.exactOptional(z.array(idOf.body).check(z.minLength(1))),
  document: idOf.document,
  number: z.exactOptional(Text),
  /** Short heading, where one is printed beside the statement. */
  title: z.exactOptional(Text),
  statement: Text,
  strength: z.enum(["will", "aim", "aspire"]),
  topics: z.array(z.enum(topics)).check(z.minLength(1)),
  aims: z.array(
    z.strictObject({ aim: z.enum(aims), basis: z.enum(["stated", "inferred"]), printed: z.exactOptional(Text) }),
  ),
  characteristics: LinkedCharacteristics,
  groups: z.array(idOf.group),
  scope: Scope,
  adapts: z.exactOptional(idOf.objective),
  rationale: z.exactOptional(Text),
  /** What the document offers in support. Numbers in it are no targets. */
  evidence: z.exactOptional(z.array(Text)),
  targets: z.array(Target),
  actions: z.array(Action),
  actionColumns: z.exactOptional(ActionColumns),
  sharedCells: z.exactOptional(z.array(SharedCell).check(z.minLength(1))),
  /** A document that holds the actions, where the objective only points to it. */
  actionsIn: z.exactOptional(idOf.document),
  /** How it is watched, and by whom where that is said: "termly report to trustees". */
  monitoring: z.exactOptional(z.array(z.strictObject({ text: Text, by: z.exactOptional(z.array(idOf.role)) }))),
  progress: z.exactOptional(ActionProgress),
  /** What came of it, as the document says. */
  outcome: z.exactOptional(Text),
  /** The same objective in the edition before. */
  continues: z.exactOptional(idOf.objective),
  childText: z.exactOptional(Text),
  /** The statement as versions for other readers word it, in Welsh or easy to read. The objective is still one. */
  inOtherWords: z.exactOptional(z.array(z.strictObject({ document: idOf.document, statement: Text }))),
});
export interface ObjectiveSchema extends Named<typeof objective> {}
/**
 * A change that a body sets out to make.
 *
 * `statement` is the objective in the plan's own words, `number` as printed. `aims` say whether the document states the
 * link or a reader inferred it, and how it is printed ("1", "Aim 2"). `childText` is the version a document prints for children; left out when it prints none.
 * `topics` say what it is about, most important first, so that text for other readers can be written from the record.
 */
export const Objective: ObjectiveSchema = objective;
export interface Objective extends z.infer<typeof Objective> {}
