import type * as z from "zod/mini";
import { idOf, ownId, type PartKind, partKinds } from "../id.ts";
import { limitsOf } from "./limits.ts";

type Schema = z.core.$ZodType;
export type Path = readonly (string | number)[];

/** What becomes of an id in a plan: of a part itself, or a reference to one. */
type Change = (id: unknown, kind: PartKind, role: "own" | "reference", path: Path) => unknown;

/** A copy of data in which every id is what `change` makes of it. */
export type Rebuild = (data: unknown, path: Path, change: Change) => unknown;

/** Stands for a value that cannot be. What needs it cannot be either; what may do without it does. */
export const absent = Symbol("absent");

/** The rebuilder of data of one shape; undefined where such data hold no ids. */
export const rebuilderOf = (schema: Schema): Rebuild | undefined => {
  for (const kind of partKinds) {
    if (schema === ownId[kind]) return (id, path, change) => change(id, kind, "own", path);
    if (schema === idOf[kind]) return (id, path, change) => change(id, kind, "reference", path);
  }
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
      return rebuilderOf(def.innerType);
    case "nullable": {
      const rebuild = rebuilderOf(def.innerType);
      return rebuild && ((data, path, change) => (data === null ? null : rebuild(data, path, change)));
    }
    case "union":
      return member(def as z.core.$ZodDiscriminatedUnionDef);
    case "array":
      return list(rebuilderOf(def.element), limitsOf(schema).minimum ?? 0);
    case "object":
      return record(def.shape);
    default:
      return undefined;
  }
};

const member = ({ options, discriminator }: z.core.$ZodDiscriminatedUnionDef): Rebuild | undefined => {
  const byKind = new Map(
    options.flatMap((option) =>
      [...(option._zod.propValues?.[discriminator] ?? [])].map((kind) => [kind, rebuilderOf(option)]),
    ),
  );
  if (![...byKind.values()].some((rebuild) => rebuild !== undefined)) return undefined;
  return (data, path, change) => {
    const rebuild = byKind.get((data as Record<string, z.core.util.Primitive>)[discriminator]);
    return rebuild ? rebuild(data, path, change) : data;
  };
};

const list = (rebuild: Rebuild | undefined, fewest: number): Rebuild | undefined =>
  rebuild &&
  ((data, path, change) => {
    const entries = (data as unknown[]).map((entry, i) => rebuild(entry, [...path, i], change));
    const left = [...new Set(entries)].filter((entry) => entry !== absent);
    return left.length < entries.length && left.length < fewest ? absent : left;
  });

const record = (shape: Readonly<Record<string, Schema>>): Rebuild | undefined => {
  const fields = Object.entries(shape).flatMap(([key, schema]) => {
    const rebuild = rebuilderOf(schema);
    const optional = (schema as z.core.$ZodTypes)._zod.def.type === "optional";
    return rebuild === undefined ? [] : [{ key, rebuild, optional }];
  });
  if (fields.length === 0) return undefined;
  return (data, path, change) => {
    const copy = { ...(data as Record<string, unknown>) };
    for (const { key, rebuild, optional } of fields) {
      if (!(key in copy)) continue;
      const field = rebuild(copy[key], [...path, key], change);
      if (field !== absent) copy[key] = field;
      else if (optional) delete copy[key];
      else return absent;
    }
    return copy;
  };
};
