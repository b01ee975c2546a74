import type * as z from "zod/mini";
import { idOf, type PartKind, partKinds } from "../src/id.ts";

type Schema = z.core.$ZodType;

/** Paths of a shape at which a part of each kind is named, as JSON Pointers in which `*` is any entry of a list. */
export const referencesIn = (schema: Schema): { readonly kind: PartKind; readonly paths: readonly string[] }[] =>
  partKinds
    .map((kind) => ({ kind, paths: [...new Set(pathsTo(idOf[kind], schema, ""))].sort() }))
    .filter(({ paths }) => paths.length > 0);

const pathsTo = (wanted: Schema, schema: Schema, at: string): string[] => {
  if (schema === wanted) return [at];
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return Object.entries(def.shape).flatMap(([key, field]) => pathsTo(wanted, field, `${at}/${key}`));
    case "array":
      return pathsTo(wanted, def.element, `${at}/*`);
    case "optional":
    case "nullable":
      return pathsTo(wanted, def.innerType, at);
    case "union":
      return def.options.flatMap((option) => pathsTo(wanted, option, at));
    default:
      return [];
  }
};
