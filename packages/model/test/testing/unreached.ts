import type * as z from "zod/mini";

type Schema = z.core.$ZodType;
type Seen = Map<Schema | string, Set<unknown>>;

/**
 * What a schema allows and none of the values shows: fields never there or never left out, members of unions and words of
 * lists never chosen. A shape or a list of words that is used in several places counts
 * once.
 */
export const unreached = (schema: Schema, values: readonly unknown[]): string[] => {
  const seen: Seen = new Map();
  for (const value of values) see(schema, value, seen);
  return [...missing(schema, seen, "", new Set())];
};

const see = (schema: Schema, value: unknown, seen: Seen): void => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const key = keyOf(schema);
  const kept = seen.get(key) ?? new Set();
  seen.set(key, kept);
  switch (def.type) {
    case "optional":
    case "nullable":
      kept.add(value === emptyOf[def.type]);
      if (value !== emptyOf[def.type]) see(def.innerType, value, seen);
      break;
    case "object":
      for (const [key, field] of Object.entries(def.shape)) see(field, (value as Record<string, unknown>)[key], seen);
      break;
    case "array":
      for (const entry of value as unknown[]) see(def.element, entry, seen);
      break;
    case "union":
      for (const option of def.options) if (isOf(option, value)) see(option, value, seen);
      break;
    case "enum":
      kept.add(value);
  }
};

const emptyOf = { optional: undefined, nullable: null };

const keyOf = (schema: Schema): Schema | string => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === "enum" ? Object.keys(def.entries).join() : schema;
};

const isOf = ({ _zod }: Schema, value: unknown): boolean =>
  ["kind", "code"].some((key) => _zod.propValues?.[key]?.has((value as Record<string, string>)[key] ?? ""));

function* missing(schema: Schema, seen: Seen, at: string, told: Set<Schema>): Generator<string> {
  if (told.has(schema)) return;
  told.add(schema);
  const kept = seen.get(keyOf(schema));
  if (kept === undefined) return yield `${at} never comes up`;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
      if (!kept.has(true)) yield `${at} is never ${emptyOf[def.type]}`;
      yield* missing(def.innerType, seen, at, told);
      break;
    case "object":
      for (const [key, field] of Object.entries(def.shape)) yield* missing(field, seen, `${at}/${key}`, told);
      break;
    case "array":
      yield* missing(def.element, seen, `${at}/*`, told);
      break;
    case "union":
      for (const [i, option] of def.options.entries()) yield* missing(option, seen, `${at}(${i})`, told);
      break;
    case "enum":
      for (const word of Object.values(def.entries)) if (!kept.has(word)) yield `${at} is never ${word}`;
  }
}
