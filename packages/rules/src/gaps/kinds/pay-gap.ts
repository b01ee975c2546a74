import type { GapFigure, SummaryMeasure } from "@equality/model";
import type { PayGapResult } from "../../statistics/pay-gap.ts";
import { comparedPlainly, type GapKind, only } from "../gap-kind.ts";
import { valueLists } from "../pools.ts";

/**
 * The gender pay gap: by how many per cent of men's pay women's pay is lower. The group is women, the comparator men.
 *
 * The sign is the other way round than a gap's of group minus comparator, and the divisor is always men's pay. There is no
 * interval: everybody employed is counted.
 *
 * @param method - `meanPayGap` or `medianPayGap`.
 * @param typical - The figure that the method compares, of one side: the mean or the median.
 * @see SI 2017/353, Schedule 1, paragraphs 8 to 11.
 *
 * @example
 * ```ts
 * import { payGap } from "@equality/rules/gaps"
 * import { median, medianPayGap } from "@equality/rules/statistics"
 *
 * payGap(medianPayGap, median).unit // => "percentOfMens"
 * ```
 */
export const payGap = (
  method: (men: ArrayLike<number>, women: ArrayLike<number>) => PayGapResult,
  typical: (pay: ArrayLike<number>) => number | null,
): GapKind => ({
  kind: "payGap",
  unit: "percentOfMens",
  sign: "comparatorMinusGroup",
  of: [valueLists],
  compare: (group, comparator, measure) => {
    const [women, men] = [payIn(group, measure), payIn(comparator, measure)];
    const sides = { group: figureOfPay(women, typical), comparator: figureOfPay(men, typical) };
    const result = method(men, women);
    const compared =
      result.kind === "estimate"
        ? comparedPlainly(sides, "noMethod", result.estimate)
        : comparedPlainly(sides, result.because, undefined);
    return { ...compared, method: result.method };
  },
});

const payIn = (held: Parameters<GapKind["compare"]>[0], measure: SummaryMeasure): readonly number[] =>
  only("values", held, measure).values;

const figureOfPay = (pay: readonly number[], typical: (pay: ArrayLike<number>) => number | null): GapFigure => {
  const value = typical(pay);
  return value === null || pay.length === 0 ? { kind: "nobody" } : { kind: "known", value, people: pay.length };
};
