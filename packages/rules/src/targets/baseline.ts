import type { Figure, Target } from "@equality/model";
import type { Looking } from "./looking.ts";
import { figureAt } from "./sightings.ts";

/**
 * The value a target starts from: the one the document prints, or else the one observed at that time for the same people,
 * measure and comparator.
 *
 * Missing when the target names no time to start from, or nothing was observed then, or what was observed does not agree.
 * Suppressed as soon as one matching observation is.
 */
export const baselineOf = (target: Target, looking: Looking): Figure => {
  const { value, at } = target.baseline ?? {};
  if (value !== undefined) return { kind: "known", value };
  if (at === undefined || !("subject" in target)) return { kind: "missing" };
  return figureAt(target, at, looking);
};
