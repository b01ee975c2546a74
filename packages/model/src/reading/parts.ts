import type * as z from "zod/mini";
import { idOf, ownId, type PartKind, partKinds } from "../id.ts";

/** An id in a plan: of a part itself, or a reference to one. The path is good only until the next visit. */
type Visit = (id: string, kind: PartKind, role: "own" | "reference", path: readonly (string | number)[]) => void;

type Walker = (value: unknown, path: (string | number)[], visit: Visit) => void;
type Schema = z.core.$ZodType;

/**
 * Makes, once for a schema, the walk over data of that shape that stops at every id and nowhere else. Reading the ids off
 * the schema means that no field can be forgotten; looking only where ids can be keeps it cheap.
 */
export const walkerOf = (schema: Schema): Walker => compile(schema) ?? (() => {});

const compile = (schema: Schema): Walker | undefined => {
  for (const kind of partKinds) {
    if (schema === ownId[kind]) return (value, path, visit) => visit(value as string, kind, "own", path);
    if (schema === idOf[kind]) return (value, path, visit) => visit(value as string, kind, "reference", path);
  }
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return fields(Object.entries(def.shape));
    case "array":
      return entries(compile(def.element));
    case "optional":
    case "nullable":
      return compile(def.innerType);
    case "union":
      return byKind(def.options);
    default:
      return undefined;
  }
};

const fields = (shape: readonly (readonly [string, Schema])[]): Walker | undefined => {
  const walkers = shape.flatMap(([key, schema]) => {
    const walk = compile(schema);
    return walk === undefined ? [] : [{ key, walk }];
  });
  if (walkers.length === 0) return undefined;
  return (value, path, visit) => {
    for (const { key, walk } of walkers) {
      const field = (value as Record<string, unknown>)[key];
      if (field === undefined || field === null) continue;
      path.push(key);
      walk(field, path, visit);
      path.pop();
    }
  };
};

const entries = (walk: Walker | undefined): Walker | undefined =>
  walk === undefined
    ? undefined
    : (value, path, visit) => {
        const list = value as unknown[];
        for (let i = 0; i < list.length; i++) {
          path.push(i);
          walk(list[i], path, visit);
          path.pop();
        }
      };

/** Members of every union of a plan are told apart by `kind`. */
const byKind = (options: readonly Schema[]): Walker | undefined => {
  const walkers = new Map<string, Walker>();
  for (const option of options) {
    const walk = compile(option);
    if (walk !== undefined) for (const kind of kindsOf(option)) walkers.set(kind, walk);
  }
  return walkers.size === 0
    ? undefined
    : (value, path, visit) => walkers.get((value as { kind: string }).kind)?.(value, path, visit);
};

const kindsOf = (option: Schema): string[] => {
  const { def } = (option as z.core.$ZodTypes)._zod;
  if (def.type === "union") return def.options.flatMap(kindsOf);
  const kind = def.type === "object" ? (def.shape["kind"] as z.core.$ZodTypes | undefined) : undefined;
  return [...(kind?._zod.values ?? [])].map(String);
};
