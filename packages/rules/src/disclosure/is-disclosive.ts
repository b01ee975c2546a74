import type { DisclosurePolicy, Figure } from "@equality/model";

/**
 * Whether a figure could tell something about a person: its numerator, its denominator, or the others, who are in the
 * denominator and not in the numerator, are fewer than the policy's minimum. None and all are few too: "none of the twenty
 * passed" tells about each of them. A count of nothing is not: it tells about nobody.
 *
 * A figure without counts cannot be judged, and is not disclosive here; a count is its own numerator.
 */
export const isDisclosive = (figure: Figure, { minimumCount }: DisclosurePolicy, isCount: boolean): boolean => {
  if (figure.kind !== "known") return false;
  const { value, numerator = isCount ? value : undefined, denominator } = figure;
  if (isCount && value === 0 && denominator === undefined) return false;
  const others = numerator === undefined || denominator === undefined ? undefined : denominator - numerator;
  return [numerator, denominator, others].some((count) => count !== undefined && count < minimumCount);
};
