import * as z from "zod/mini";

const id = () => z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/));

/**
 * The name that a plan's author chose for one of its parts. Unique in the plan, and stable: findings and references
 * hold on to it. Letters, digits, hyphen, dot and underscore; 1 to 64 characters, beginning with a letter or digit.
 */
export const Id = id();
export type Id = z.infer<typeof Id>;

/** Parts of a plan that have an id. An `entry` is a part that nothing else refers to. */
export const partKinds = [
  "body",
  "school",
  "role",
  "group",
  "measure",
  "document",
  "cycle",
  "trigger",
  "objective",
  "target",
  "action",
  "entry",
] as const;
export type PartKind = (typeof partKinds)[number];

const idOfEach = (): Readonly<Record<PartKind, typeof Id>> => ({
  body: id(),
  school: id(),
  role: id(),
  group: id(),
  measure: id(),
  document: id(),
  cycle: id(),
  trigger: id(),
  objective: id(),
  target: id(),
  action: id(),
  entry: id(),
});

/** The schema of a part's own id. One schema for each kind, so that whoever walks a schema can tell them apart. */
export const ownId = idOfEach();

/** The schema of a reference to a part of the same plan. `readPlan` checks that the part is there. */
export const idOf = idOfEach();
