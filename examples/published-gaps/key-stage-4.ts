import { newcombe, type Proportion } from "@equality/rules/statistics";

/** A published share: how many pupils, and per cent of them to one decimal place. */
export interface PublishedShare {
  readonly pupils: number;
  readonly percent: number;
}

/** A lowest and a highest value. */
export type Range = readonly [number, number];

/** A gap of published shares, group minus comparator, as fractions. */
export interface GapOfShares {
  readonly method: "newcombe";
  readonly estimate: number;
  /** The gaps that the unrounded shares may have. */
  readonly rounding: Range;
  /** 95% limits that hold for each count of pupils that the printed percentages may stand for. */
  readonly limits: Range;
}

/** The gap of two shares that were published without their counts: worked out at the lowest and the highest count of each. */
export const gapOfShares = (group: PublishedShare, comparator: PublishedShare): GapOfShares => {
  const [few, many] = countsBehind(group);
  const [fewOthers, manyOthers] = countsBehind(comparator);
  const lowest = newcombe(few, manyOthers);
  const highest = newcombe(many, fewOthers);
  if (lowest.kind !== "interval" || highest.kind !== "interval") throw new RangeError("Expected pupils on both sides.");
  return {
    method: "newcombe",
    estimate: (group.percent - comparator.percent) / 100,
    rounding: [lowest.estimate, highest.estimate],
    limits: [lowest.lower, highest.upper],
  };
};

/** The fewest and the most pupils whose share is printed so. */
export const countsBehind = ({ pupils, percent }: PublishedShare): readonly [Proportion, Proportion] => [
  { x: Math.ceil(((percent - 0.05) / 100) * pupils), n: pupils },
  { x: Math.floor(((percent + 0.05) / 100) * pupils), n: pupils },
];

/** Two figures of a year and what they stand on. */
export interface TwoSides {
  readonly basis: string;
  readonly group: number;
  readonly comparator: number;
}

/** How a gap changed, with the range that rounding leaves; `seriesBreak` where the years do not stand on the same basis. */
export const changeOf = (
  then: TwoSides,
  now: TwoSides,
):
  | { readonly kind: "change"; readonly estimate: number; readonly rounding: Range }
  | { readonly kind: "seriesBreak" } => {
  if (then.basis !== now.basis) return { kind: "seriesBreak" };
  const estimate = now.group - now.comparator - (then.group - then.comparator);
  // Four figures, each within 0.05 of what was rounded.
  return { kind: "change", estimate, rounding: [estimate - 0.2, estimate + 0.2] };
};
