import { refuse, requireFinite } from "./arguments.ts";

/** The five bands of Progress 8 in the performance tables, from the highest. */
export const progress8Bands = ["wellAbove", "above", "average", "below", "wellBelow"] as const;

/** One of the five {@link progress8Bands}. */
export type Progress8Band = (typeof progress8Bands)[number];

/**
 * The band of a Progress 8 score in the performance tables.
 *
 * Average when the interval includes 0. Otherwise above or below, and well above only with a score over 0.5, well below
 * only with one under -0.5. Two schools with one score may be in different bands, since a small one's interval is wider.
 *
 * @param score - Progress 8 with its interval, in grades.
 * @throws RangeError if a number is not finite, or the score lies outside its interval.
 * @see Department for Education, secondary accountability measures.
 *
 * @example
 * ```ts
 * import { progress8Band } from "@equality/rules/statistics"
 *
 * progress8Band({ estimate: 0.45, lower: 0.1, upper: 0.8 }) // => "above"
 * progress8Band({ estimate: 0.45, lower: -0.05, upper: 0.95 }) // => "average"
 * ```
 */
export const progress8Band = ({
  estimate,
  lower,
  upper,
}: {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}): Progress8Band => {
  for (const [name, value] of Object.entries({ estimate, lower, upper })) requireFinite(`score.${name}`, value);
  if (lower > estimate || upper < estimate) refuse("score.estimate", `between ${lower} and ${upper}`, estimate);
  if (lower > 0) return estimate > 0.5 ? "wellAbove" : "above";
  if (upper < 0) return estimate < -0.5 ? "wellBelow" : "below";
  return "average";
};
