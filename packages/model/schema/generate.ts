import * as z from "zod/mini";
import { idOf, ownId, type PartKind, partKinds } from "../src/id.ts";
import { annotate, type Json, type Used, unused } from "./annotate.ts";
import { type Described, value } from "./describe.ts";
import { assessment } from "./descriptions/assessment.ts";
import { bodies } from "./descriptions/bodies.ts";
import { document } from "./descriptions/document.ts";
import { explanation } from "./descriptions/explanation.ts";
import { gap } from "./descriptions/gap.ts";
import { groups } from "./descriptions/groups.ts";
import { objective } from "./descriptions/objective.ts";
import { observations } from "./descriptions/observations.ts";
import { plan } from "./descriptions/plan.ts";
import { progress } from "./descriptions/progress.ts";
import { summary } from "./descriptions/summary.ts";
import { target } from "./descriptions/target.ts";
import { values } from "./descriptions/values.ts";
import { prose, type TopLevel, topLevel } from "./documents.ts";
import { portable } from "./portable.ts";
import { words } from "./words.ts";

const capital = (kind: PartKind): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

const ids: Record<string, Described> = Object.fromEntries(
  partKinds.flatMap((kind) => [
    [`${capital(kind)}Id`, value(ownId[kind], `The id of this ${kind}, unique in the plan.`, `${kind}-1`)],
    [`${capital(kind)}Reference`, value(idOf[kind], `The id of a ${kind} that the plan holds.`, `${kind}-1`)],
  ]),
);

const shapes: Record<string, Described> = {
  ...ids,
  ...values,
  ...bodies,
  ...groups,
  ...document,
  ...objective,
  ...target,
  ...plan,
  ...observations,
  ...summary,
  ...gap,
  ...explanation,
  ...assessment,
  ...progress,
};

/**
 * The schemas by file name, as they are to be published.
 *
 * @throws Error when a field is not described, or a description or example is of no use.
 */
export const jsonSchemas = (): Record<string, Json> => {
  const used: Used = new Map();
  const schemas = topLevel.map((top) => [`${top.name}.json`, jsonSchema(top, used)] as const);
  const idle = unused(shapes, used);
  if (idle.length > 0) throw new Error(`Of no use in schema/descriptions:\n${idle.join("\n")}`);
  return Object.fromEntries(schemas);
};

const jsonSchema = (top: TopLevel, used: Used): Json => {
  const names = z.registry<{ id: string }>();
  for (const [id, { schema }] of Object.entries(shapes)) if (schema !== top.schema) names.add(schema, { id });
  const {
    $schema = "https://json-schema.org/draft/2020-12/schema",
    $defs = {},
    ...root
  } = z.toJSONSchema(top.schema, { metadata: names, io: "input" });
  for (const [name, json] of [...Object.entries($defs), [top.shape, root] as const]) {
    const shape = shapes[name];
    if (shape === undefined) throw new Error(`Describe ${name} in schema/descriptions`);
    annotate(name, shape, json, used);
  }
  const description = prose(top, shapes[top.shape]?.about ?? "");
  const $id = `urn:equality:schema:${top.name.replace(".", ":")}`;
  return { $schema, $id, title: top.shape, ...portable({ ...root, description, $defs }, words) };
};

/** A schema as its file holds it. */
export const printed = (schema: Json): string => `${JSON.stringify(schema, null, 2)}\n`;
