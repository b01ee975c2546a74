import type * as z from "zod/mini";
import { idOf, ownId, type PartKind, partKinds } from "../id.ts";
import { walkerOf } from "../reading/parts.ts";
import { limitsOf } from "./limits.ts";

type Schema = z.core.$ZodType;
type Path = readonly (string | number)[];
type Part = { readonly id: string; readonly kind: PartKind; readonly path: Path };

/** Stands for a value that cannot be, because it would have to name a part and there is none. */
const absent = Symbol("absent");

/**
 * Names the parts of generated data and makes its references lead to them.
 *
 * In `data` an own id is a wish, blank for none, and a reference is a number that chooses among the parts there are. No two
 * parts get the same id. A reference never leads to its own part or to a later one of that kind, so what supersedes,
 * adapts or continues something never goes round in a circle; a target or a trigger is one of the same objective or cycle.
 * Whatever would have to name a part that is not there is left out.
 *
 * @param elsewhere - Whether a reference may lead out of the data, to a part of which only the id is known.
 */
export const keepReferences = (schema: Schema, elsewhere: boolean): ((data: unknown) => unknown) => {
  const walk = walkerOf(schema);
  return (data) => kept(schema, walk, data, elsewhere);
};

const kept = (schema: Schema, walk: ReturnType<typeof walkerOf>, data: unknown, elsewhere: boolean): unknown => {
  const taken = new Set<string>();
  let value = rebuild(schema, data, [], (wish, kind, role) => (role === "own" ? unused(String(wish), kind, taken) : wish));
  for (let left = -1; ; ) {
    const parts: Part[] = [];
    walk(value, [], (id, kind, role, path) => void (role === "own" && parts.push({ id, kind, path: path.slice(0, -1) })));
    if (parts.length === left) return value;
    left = parts.length;
    value = rebuild(schema, value, [], (wish, kind, role, path) => {
      if (role === "own") return wish;
      const ids = candidates(parts, kind, path);
      if (ids.length === 0) return elsewhere ? `${kind}-elsewhere-${wish}` : absent;
      return typeof wish === "number" ? ids[wish % ids.length] : ids.includes(String(wish)) ? wish : ids[0];
    });
  }
};

/** The parts that may be named at a place. */
const candidates = (parts: readonly Part[], kind: PartKind, at: Path): string[] => {
  const alike = parts.filter((part) => part.kind === kind && startsWith(at, part.path.slice(0, -2)));
  const own = alike.findIndex(({ path }) => startsWith(at, path));
  return alike.slice(0, own === -1 ? undefined : own).map(({ id }) => id);
};

const startsWith = (path: Path, start: Path): boolean => start.every((step, i) => path[i] === step);

const unused = (wish: string, kind: PartKind, taken: Set<string>): string => {
  let id = wish;
  for (let n = 1; id === "" || taken.has(id); n++) id = `${kind}-${n}`;
  taken.add(id);
  return id;
};

/** The schemas of ids, each with what it is the id of. */
const ids = new Map<Schema, { kind: PartKind; role: "own" | "reference" }>(
  partKinds.flatMap((kind) => [
    [ownId[kind], { kind, role: "own" }],
    [idOf[kind], { kind, role: "reference" }],
  ]),
);

/** The member of a union that a value says it is. */
const memberFor = (options: readonly Schema[], value: unknown): Schema | undefined =>
  options.find(({ _zod }) => _zod.propValues?.["kind"]?.has((value as { kind: string }).kind));

const holding = new Map<Schema, boolean>();

/** Whether data of this shape can hold an id. */
const holdsIds = (schema: Schema): boolean => {
  const known = holding.get(schema) ?? (ids.has(schema) || innerOf(schema).some(holdsIds));
  holding.set(schema, known);
  return known;
};

const innerOf = (schema: Schema): readonly Schema[] => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "object") return Object.values(def.shape);
  if (def.type === "union") return def.options;
  if (def.type === "array") return [def.element];
  return def.type === "optional" || def.type === "nullable" ? [def.innerType] : [];
};

type Change = (value: unknown, kind: PartKind, role: "own" | "reference", path: Path) => unknown;

/** A copy in which every id is what `change` makes of it. */
const rebuild = (schema: Schema, value: unknown, path: Path, change: Change): unknown => {
  const id = ids.get(schema);
  if (id !== undefined) return change(value, id.kind, id.role, path);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (value === null || !holdsIds(schema)) return value;
  switch (def.type) {
    case "optional":
    case "nullable":
      return rebuild(def.innerType, value, path, change);
    case "union": {
      const member = memberFor(def.options, value);
      return member === undefined ? value : rebuild(member, value, path, change);
    }
    case "array": {
      const entries = (value as unknown[]).map((entry, i) => rebuild(def.element, entry, [...path, i], change));
      const left = [...new Set(entries)].filter((entry) => entry !== absent);
      return left.length < entries.length && left.length < (limitsOf(schema).minimum ?? 0) ? absent : left;
    }
    case "object": {
      const fields = Object.entries(value as object).map(([key, field]) => ({
        key,
        field: rebuild(def.shape[key] as Schema, field, [...path, key], change),
        optional: (def.shape[key] as z.core.$ZodTypes)._zod.def.type === "optional",
      }));
      if (fields.some(({ field, optional }) => field === absent && !optional)) return absent;
      return Object.fromEntries(fields.flatMap(({ key, field }) => (field === absent ? [] : [[key, field]])));
    }
    default:
      return value;
  }
};
