import type { Comparison, Limits } from "@equality/model";
import type { Goal } from "./goal.ts";

/**
 * Which way is better for a target: up, down, or nearer to zero for the size of a gap. `good` turns a value into a number
 * that grows as it gets better.
 */
export type Better = "higher" | "lower" | "nearerZero";

export const good = (value: number, better: Better): number => {
  switch (better) {
    case "higher":
      return value;
    case "lower":
      return 0 - value;
    case "nearerZero":
      return 0 - Math.abs(value);
  }
};

/** Which way a goal lies from where a target starts; null where it is there already. */
export const towards = (from: number, { operator, value, upTo }: Goal): Better | null => {
  if (operator === "atLeast" || operator === "moreThan") if (upTo === undefined) return "higher";
  if (operator === "atMost" || operator === "lessThan") return "lower";
  if (from < value) return "higher";
  return from > (upTo ?? value) ? "lower" : null;
};

/**
 * How a value differs from another. Limits are of the signed difference; of a size they say something only while both values
 * are on one side of zero.
 */
export const compare = (value: number, other: number, limits: Limits | null, better: Better): Comparison => {
  const sign = value * other >= 0 ? sideOf(value, other) : 0;
  const way = better === "lower" ? -1 : better === "higher" ? 1 : sign;
  if (limits === null || way === 0) return { difference: value - other, limits, told: "notKnown" };
  const [least, most] = way > 0 ? [limits.lower, limits.upper] : [-limits.upper, -limits.lower];
  return { difference: value - other, limits, told: least > 0 ? "better" : most < 0 ? "worse" : "cannotTell" };
};

/** 1 where more is nearer to zero, -1 where less is. */
const sideOf = (value: number, other: number): number => (value + other < 0 ? 1 : -1);
