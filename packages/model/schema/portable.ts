import type { Json } from "./annotate.ts";

type Words = Readonly<Record<string, { readonly words: readonly string[]; readonly about: string }>>;

/**
 * The same schema for any language: shared lists of words as definitions, and no pattern that only some regular expressions
 * understand, or that they understand in their own way.
 */
export const portable = (schema: Json, words: Words): Json => {
  const used = new Set<string>();
  const rewrite = everywhere((part) => {
    const name = Object.keys(words).find((key) => words[key]?.words.join() === part.enum?.join());
    if (name === undefined) return withPlainPatterns(withPlainLists(part));
    used.add(name);
    const { type, enum: _, ...rest } = part;
    return { ...rest, $ref: `#/$defs/${name}` };
  });
  const { $defs = {}, ...root } = rewrite(schema);
  for (const name of used) {
    const { about = "", words: list = [] } = words[name] ?? {};
    $defs[name] = { description: about, type: "string", enum: [...list] };
  }
  return { ...root, $defs: Object.fromEntries(Object.entries($defs).sort(([a], [b]) => (a < b ? -1 : 1))) };
};

/** Without the pattern for whole characters, which most languages cannot read; and \d is a digit of any script in some. */
const withPlainPatterns = ({ allOf, pattern, ...rest }: Json): Json => {
  const patterns = [{ pattern }, ...(allOf ?? [])].flatMap(({ pattern: one }) =>
    one === undefined || one.includes("Surrogate") ? [] : [{ pattern: one.replaceAll("\\d", "[0-9]") }],
  );
  return patterns.length > 1 ? { ...rest, allOf: patterns } : { ...rest, ...patterns[0] };
};

/** A list with at least one entry, told apart from the others, is told as a list of the one kind. */
const withPlainLists = ({ prefixItems, ...rest }: Json): Json =>
  prefixItems?.some((item) => JSON.stringify(item) !== JSON.stringify(rest.items)) ? { ...rest, prefixItems } : rest;

/** Changes a schema and every schema inside it; the description comes first in each. */
const everywhere = (change: (part: Json) => Json) => {
  const one = (part: Json): Json => {
    const { description, ...rest } = change(part);
    const fields = Object.entries(rest).map(([key, inner]) => [key, inside(key, inner)]);
    return { ...(description === undefined ? {} : { description }), ...Object.fromEntries(fields) };
  };
  const inside = (key: string, inner: unknown): unknown => {
    if (key === "properties" || key === "$defs")
      return Object.fromEntries(Object.entries(inner as Record<string, Json>).map(([name, part]) => [name, one(part)]));
    if (["oneOf", "anyOf", "prefixItems"].includes(key)) return (inner as Json[]).map(one);
    if (["items", "propertyNames", "additionalProperties"].includes(key) && typeof inner === "object")
      return one(inner as Json);
    return inner;
  };
  return one;
};
