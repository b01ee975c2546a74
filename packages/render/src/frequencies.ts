/**
 * A share of some people, 0 to 1. `atLeast` is a promise of no less and `atMost` of no more, which rounding must not make
 * weaker; `value` is a share that was measured.
 */
export interface Share {
  readonly value: number;
  readonly bound: "value" | "atLeast" | "atMost";
}

/** Shares as counts out of one number of people. `about` marks a count that is more than half a percentage point off. */
export interface Frequencies {
  readonly outOf: number;
  readonly counts: readonly { readonly count: number; readonly about: boolean }[];
}

/**
 * Shares that are compared with each other, as counts out of the same number of people: the smallest of `denominators` by
 * which no change is lost or made up and no promise is made weaker. `null` where none of them can tell the shares apart
 * without making all of a group or none of it out of some.
 *
 * Only the last denominator may round a promise to less than was promised, and then the count is `about`: it must not be
 * said with "at least" or "at most".
 *
 * @param shares - All shares of one comparison, 0 to 1 each.
 * @param denominators - In the order to try them, such as 10, 100 and 1,000.
 * @throws RangeError if a share is not a number from 0 to 1.
 */
export const frequencies = (shares: readonly Share[], denominators: readonly number[]): Frequencies | null => {
  for (const { value } of shares)
    if (!(value >= 0 && value <= 1)) throw new RangeError(`expected a share from 0 to 1, but got ${value}`);
  const last = denominators.at(-1);
  const outOf = denominators.find(
    (candidate) =>
      tellsApart(shares, candidate) && (candidate === last || !shares.some((share) => weaker(share, candidate))),
  );
  if (outOf === undefined) return null;
  return {
    outOf,
    counts: shares.map((share) => {
      const count = countOf(share.value, outOf);
      return { count, about: Math.abs(share.value - count / outOf) > 0.005 + tolerance || weaker(share, outOf) };
    }),
  };
};

/** Far below half a person in a thousand, and far above what a product of decimals is off. */
const tolerance = 1e-9;

const countOf = (value: number, outOf: number): number => Math.floor(value * outOf + 0.5 + tolerance);

const tellsApart = (shares: readonly Share[], outOf: number): boolean =>
  shares.every(({ value }) => {
    const count = countOf(value, outOf);
    if ((count === 0 && value > 0) || (count === outOf && value < 1)) return false;
    return shares.every((other) => other.value === value || countOf(other.value, outOf) !== count);
  });

const weaker = ({ value, bound }: Share, outOf: number): boolean => {
  const shown = countOf(value, outOf) / outOf;
  return (bound === "atLeast" && shown < value - tolerance) || (bound === "atMost" && shown > value + tolerance);
};
