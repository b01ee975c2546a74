import type * as z from "zod/mini";
import type { PartKind } from "../id.ts";
import { walkerOf } from "../reading/parts.ts";
import { absent, type Path, rebuilderOf } from "./rebuild.ts";

type Part = { readonly id: string; readonly kind: PartKind; readonly path: Path };

/**
 * Makes the function that names the parts of generated data and lets its references lead to them.
 *
 * In the data, an own id is a wish, blank for none, and a reference is a number that chooses among the parts there are. No
 * two parts get the same id. A reference never leads to its own part or to a later one of that kind, so what supersedes,
 * adapts or continues something never goes round in a circle; a target or a trigger is one of the same objective or cycle.
 * Whatever would have to name a part that is not there is left out.
 *
 * @param elsewhere - Whether a reference may lead out of the data, to a part of which only the id is known.
 */
export const referenceKeeper = (schema: z.core.$ZodType, elsewhere: boolean): ((data: unknown) => unknown) => {
  const rebuild = rebuilderOf(schema);
  if (rebuild === undefined) return (data) => data;
  const walk = walkerOf(schema);
  const partsOf = (data: unknown): Part[] => {
    const parts: Part[] = [];
    walk(
      data,
      [],
      (id, kind, role, path) => void (role === "own" && parts.push({ id, kind, path: path.slice(0, -1) })),
    );
    return parts;
  };

  return (data) => {
    const taken = new Set<string>();
    let named = rebuild(data, [], (wish, kind, role) => (role === "own" ? unused(String(wish), kind, taken) : wish));
    // What is left out may itself have been named, so again until nothing more goes.
    for (let parts = partsOf(named), left = -1; parts.length !== left; parts = partsOf(named)) {
      left = parts.length;
      named = rebuild(named, [], (wish, kind, role, path) => {
        if (role === "own") return wish;
        const ids = candidates(parts, kind, path);
        if (typeof wish === "string" && ids.includes(wish)) return wish;
        if (ids.length === 0) return elsewhere ? `${kind}-elsewhere-${wish}` : absent;
        return ids[Number(wish) % ids.length] ?? ids[0];
      });
    }
    return named;
  };
};

/** The ids that may be named at a place. */
const candidates = (parts: readonly Part[], kind: PartKind, at: Path): string[] => {
  const alike = parts.filter((part) => part.kind === kind && startsWith(at, part.path, part.path.length - 2));
  const own = alike.findIndex(({ path }) => startsWith(at, path, path.length));
  return alike.slice(0, own === -1 ? undefined : own).map(({ id }) => id);
};

const startsWith = (path: Path, start: Path, length: number): boolean => {
  for (let i = 0; i < length; i++) if (path[i] !== start[i]) return false;
  return true;
};

const unused = (wish: string, kind: PartKind, taken: Set<string>): string => {
  let id = wish;
  for (let n = 1; id === "" || taken.has(id); n++) id = `${kind}-${n}`;
  taken.add(id);
  return id;
};
