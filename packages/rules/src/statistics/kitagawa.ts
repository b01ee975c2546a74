import { refuse, requireFinite, requireNotNegative } from "./arguments.ts";
import type { NotEstimable } from "./interval.ts";
import { type Proportion, requireProportion } from "./proportion.ts";
import { sumOf } from "./special/sum.ts";

/** One stratum of a population: its share of the population, and the rate within it. */
export interface Stratum {
  /** 0 to 1; the shares of a population sum to 1. */
  readonly share: number;
  /** A proportion or a mean; null where the population has nobody in the stratum. */
  readonly rate: number | null;
}

/** A gap, and how much of it comes from where people are and how much from how they fare there. */
export interface Kitagawa {
  readonly kind: "decomposition";
  readonly method: "kitagawa";
  readonly group: number;
  readonly comparator: number;
  /** Group minus comparator. */
  readonly gap: number;
  /** Between strata: the group is spread over them in other shares. */
  readonly composition: number;
  /** Within strata: rates differ in the same stratum. */
  readonly rate: number;
  /** The split that takes the comparator as its base, and what neither cause has alone. */
  readonly threefold: { readonly composition: number; readonly rate: number; readonly interaction: number };
}

/**
 * Splits a gap into composition and rate: with schools as strata, into the part between schools and the part within them.
 *
 * Both splits sum to the gap, but for rounding. The twofold one does not depend on which side is the base; the threefold
 * one does. A stratum in which one side has nobody has no rate there, and nothing is estimable: merge such strata first.
 *
 * @param group - Strata of the group.
 * @param comparator - The same strata of the comparator, in the same order.
 * @returns In the unit of the rates.
 * @throws RangeError if the lists differ in length or are empty, a share is negative, shares do not sum to 1 within 1e-9,
 *   or a rate is not finite.
 * @see Kitagawa 1955, components of a difference between two rates; for means also Oaxaca and Blinder 1973.
 *
 * @example
 * ```ts
 * import { kitagawa, strataOf } from "@equality/rules/statistics"
 *
 * const group = strataOf([{ x: 18, n: 20 }, { x: 80, n: 200 }])
 * const comparator = strataOf([{ x: 160, n: 200 }, { x: 6, n: 20 }])
 * const split = kitagawa(group, comparator)
 * if (split.kind === "decomposition") {
 *   Math.round(split.gap * 1e4) / 1e4 // => -0.3091
 *   Math.round(split.composition * 1e4) / 1e4 // => -0.4091
 *   Math.round(split.rate * 1e4) / 1e4 // => 0.1
 * }
 * ```
 */
export const kitagawa = (
  group: readonly Stratum[],
  comparator: readonly Stratum[],
): Kitagawa | (NotEstimable<"kitagawa", "stratumOnOneSide"> & { readonly stratum: number }) => {
  requireStrata("group", group);
  requireStrata("comparator", comparator);
  if (group.length !== comparator.length)
    refuse("comparator", `a list of ${group.length} strata`, `one of ${comparator.length}`);
  const oneSided = group.findIndex((a, i) => (a.rate === null) !== (comparator[i]?.rate === null));
  if (oneSided >= 0)
    return { kind: "notEstimable", method: "kitagawa", because: "stratumOnOneSide", stratum: oneSided };
  const total = (part: (a: Known, b: Known) => number) =>
    sumOf(group.length, (i) => part(known(group[i]), known(comparator[i])));
  return {
    kind: "decomposition",
    method: "kitagawa",
    group: total((a) => a.share * a.rate),
    comparator: total((_, b) => b.share * b.rate),
    gap: total((a, b) => a.share * a.rate - b.share * b.rate),
    composition: total((a, b) => ((a.share - b.share) * (a.rate + b.rate)) / 2),
    rate: total((a, b) => ((a.rate - b.rate) * (a.share + b.share)) / 2),
    threefold: {
      composition: total((a, b) => (a.share - b.share) * b.rate),
      rate: total((a, b) => b.share * (a.rate - b.rate)),
      interaction: total((a, b) => (a.share - b.share) * (a.rate - b.rate)),
    },
  };
};

/**
 * Strata from counts: each one's share of all people, and its proportion.
 *
 * @param counts - Whole numbers, `x` of `n`, one per stratum; a stratum with nobody in it has a rate of null.
 * @throws RangeError if a count is negative or not whole, `x` exceeds `n`, or there is nobody in all.
 *
 * @example
 * ```ts
 * import { strataOf } from "@equality/rules/statistics"
 *
 * strataOf([{ x: 3, n: 12 }, { x: 2, n: 4 }]) // => [{ share: 0.75, rate: 0.25 }, { share: 0.25, rate: 0.5 }]
 * ```
 */
export const strataOf = (counts: readonly Proportion[]): Stratum[] => {
  counts.forEach((count, i) => {
    requireProportion(`counts[${i}]`, count);
  });
  const people = counts.reduce((sum, { n }) => sum + n, 0);
  if (people === 0) refuse("counts", "of at least one person", "nobody");
  return counts.map(({ x, n }) => ({ share: n / people, rate: n === 0 ? null : x / n }));
};

interface Known {
  readonly share: number;
  readonly rate: number;
}

const known = (stratum: Stratum | undefined): Known => ({ share: stratum?.share ?? 0, rate: stratum?.rate ?? 0 });

const requireStrata = (name: string, strata: readonly Stratum[]): void => {
  strata.forEach(({ share, rate }, i) => {
    requireNotNegative(`${name}[${i}].share`, share);
    if (rate !== null) requireFinite(`${name}[${i}].rate`, rate);
    else if (share > 0) refuse(`${name}[${i}].rate`, "a number where the share is above 0", rate);
  });
  const sum = sumOf(strata.length, (i) => strata[i]?.share ?? 0);
  if (Math.abs(sum - 1) > 1e-9) refuse(`the shares of ${name}`, "1 in sum", sum);
};
