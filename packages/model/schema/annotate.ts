import * as z from "zod/mini";
import type { Described, FieldTable } from "./describe.ts";

type Schema = z.core.$ZodType;
export type Json = z.core.JSONSchema.BaseSchema;

/** Which descriptions and examples were of use, by their position behind a field. */
export type Used = Map<readonly unknown[], Set<number>>;

/**
 * Puts descriptions and examples into the JSON Schema of a shape, at each field of each of its members. An example goes to
 * every field of its name that it fits.
 *
 * @throws Error for a field without a description, or one that none of its examples fits.
 */
export const annotate = (
  name: string,
  { schema, about, examples, fields }: Described,
  json: Json,
  used: Used,
): void => {
  json.description = about;
  if (examples.length > 0) json.examples = [...examples];

  const visit = (part: Schema, at: Json, path: string): void => {
    if (at.$ref !== undefined) return;
    for (const [field, inner, key] of innerOf(part, at)) {
      if (key === undefined) visit(field, inner, path);
      else {
        const place = [name, path, key].filter(Boolean).join(".");
        const described = { ...describedAs(place, field, fields[path]?.[key], used), ...inner };
        (at.properties as Record<string, Json>)[key] = described;
        visit(field, described, path === "" ? key : `${path}.${key}`);
      }
    }
  };
  visit(schema, json, "");
};

/** The schemas right inside one, each with its JSON Schema; a field of an object with its name. */
const innerOf = (part: Schema, at: Json): (readonly [Schema, Json, string?])[] => {
  const { def } = (part as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
      return [[def.innerType, at]];
    case "nullable":
      return [[def.innerType, (at.anyOf?.[0] ?? at) as Json]];
    case "array":
      return [[def.element, at.items as Json]];
    case "union":
      return def.options.map((option, i) => [option, (at.oneOf ?? at.anyOf)?.[i] as Json]);
    case "object":
      return Object.entries(def.shape).map(([key, field]) => [field, at.properties?.[key] as Json, key]);
    default:
      return [];
  }
};

const describedAs = (place: string, field: Schema, said: FieldTable[string] | undefined, used: Used): Json => {
  if (said === undefined) throw new Error(`Describe ${place} in schema/descriptions`);
  const [description, ...examples] = said;
  const fitting = examples.filter((example) => z.safeParse(field, example).success);
  const own = fitting.length > 0 ? fitting : wordsOf(field).slice(0, 1);
  if (own.length === 0) throw new Error(`Give an example that fits ${place} in schema/descriptions`);
  const marks = used.get(said) ?? new Set();
  for (const i of [0, ...fitting.map((example) => said.indexOf(example as string))]) marks.add(i);
  used.set(said, marks);
  return { description, examples: own } as Json;
};

/** The words of a closed list, a literal or a truth value. */
const wordsOf = (schema: Schema): unknown[] => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional" || def.type === "nullable") return wordsOf(def.innerType);
  if (def.type === "enum") return Object.values(def.entries);
  if (def.type === "literal") return [...def.values];
  return def.type === "boolean" ? [true] : [];
};

/** What was said of fields and was of no use: of fields that are not there, or an example that fits nowhere. */
export const unused = (shapes: Readonly<Record<string, Described>>, used: Used): string[] =>
  Object.entries(shapes).flatMap(([name, { fields }]) =>
    Object.entries(fields).flatMap(([path, table]) =>
      Object.entries(table).flatMap(([key, said]) =>
        said.flatMap((words, i) =>
          used.get(said)?.has(i) ? [] : [`${[name, path, key].filter(Boolean).join(".")}: ${JSON.stringify(words)}`],
        ),
      ),
    ),
  );
