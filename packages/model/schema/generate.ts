import * as z from "zod/mini";
import { idOf, ownId, type PartKind, partKinds } from "../src/id.ts";
import { type Described, value } from "./describe.ts";
import { assessment } from "./descriptions/assessment.ts";
import { bodies } from "./descriptions/bodies.ts";
import { document } from "./descriptions/document.ts";
import { explanation } from "./descriptions/explanation.ts";
import { groups } from "./descriptions/groups.ts";
import { objective } from "./descriptions/objective.ts";
import { observations } from "./descriptions/observations.ts";
import { plan } from "./descriptions/plan.ts";
import { target } from "./descriptions/target.ts";
import { values } from "./descriptions/values.ts";
import { prose, type TopLevel, topLevel } from "./documents.ts";
import { annotate } from "./annotate.ts";
import { portable } from "./portable.ts";
import { words } from "./words.ts";

type Json = z.core.JSONSchema.BaseSchema;

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
  ...explanation,
  ...assessment,
};

const names = z.registry<{ id: string }>();
for (const [id, { schema }] of Object.entries(shapes)) names.add(schema, { id });

/** The schemas by file name, as they are to be published. */
export const jsonSchemas = (): Record<string, Json> =>
  Object.fromEntries(topLevel.map((top) => [`${top.name}.json`, jsonSchema(top)]));

const jsonSchema = (top: TopLevel): Json => {
  const { $schema, $defs = {}, ...root } = z.toJSONSchema(top.schema, { metadata: names, io: "input" });
  const definitions: Record<string, Json> = { ...$defs };
  for (const [name, json] of [...Object.entries(definitions), [top.shape, root] as const]) {
    const shape = shapes[name];
    if (shape === undefined) throw new Error(`Describe ${name} in schema/descriptions`);
    annotate(name, shape, json as Json);
  }
  return portable({
    $schema,
    $id: `urn:equality:schema:${top.name.replace(".", ":")}`,
    title: top.shape,
    ...root,
    description: prose(top, shapes[top.shape]?.about ?? ""),
    $defs: definitions
  }, words);
};
