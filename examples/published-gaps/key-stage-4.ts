import type { Gap } from "@equality/model";
import { minimumCount10 } from "@equality/rules/disclosure";
import { complement, differenceOfProportions, gap, type SummarySpec, summarise } from "@equality/rules/gaps";
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
  readonly method: string;
  readonly estimate: number;
  /** The gaps that the unrounded shares may have. */
  readonly rounding: Range;
  /** 95% limits that hold for each count of pupils that the printed percentages may stand for. */
  readonly limits: Range;
  readonly worseOff: Gap["worseOff"];
}

/** The gap of two shares that were published without their counts: worked out at the lowest and the highest count of each. */
export const gapOfShares = (group: PublishedShare, comparator: PublishedShare): GapOfShares => {
  const [few, many] = countsBehind(group);
  const [fewOthers, manyOthers] = countsBehind(comparator);
  const lowest = gapBetween(few, manyOthers);
  const highest = gapBetween(many, fewOthers);
  return {
    method: lowest.method,
    estimate: (group.percent - comparator.percent) / 100,
    rounding: [lowest.estimate, highest.estimate],
    limits: [lowest.lower, highest.upper],
    worseOff: lowest.worseOff === highest.worseOff ? lowest.worseOff : "notSaid",
  };
};

const gapBetween = (group: Proportion, comparator: Proportion) => {
  const summary = summarise(spec, [
    { disadvantaged: true, ...group },
    { disadvantaged: false, ...comparator },
  ]);
  const question = { measure: "englishAndMathsGrade4", group: { disadvantaged: "true" }, comparator: complement };
  const finding = gap(summary, question, differenceOfProportions(newcombe), minimumCount10);
  if (finding.kind !== "determined") throw new RangeError("Expected at least ten pupils on each side.");
  const { estimate, interval, method, worseOff } = finding.value;
  if (estimate.kind !== "known" || interval.kind !== "interval") throw new RangeError("Expected pupils on both sides.");
  return { estimate: estimate.value, lower: interval.lower, upper: interval.upper, method, worseOff };
};

/** One row for each side, `x` of `n` pupils already counted. */
const spec = {
  keys: ["disadvantaged"],
  measures: [
    {
      kind: "proportion",
      id: "englishAndMathsGrade4",
      better: "higher",
      rule: { kind: "counts", met: "x", people: "n" },
    },
  ],
} as const satisfies SummarySpec;

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
