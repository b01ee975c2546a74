import { Gap, type ObservedGap, type PublishedAssessment, type TargetSeries } from "@equality/model";
import { arbitraryOf, publishedAssessment } from "@equality/model/testing";
import fc from "fast-check";
import { gapPlots } from "../../src/charts/gap-plots.ts";
import { reviewTimelines } from "../../src/charts/review-timelines.ts";
import { sharePictogram } from "../../src/charts/share-pictogram.ts";
import { targetBars } from "../../src/charts/target-bars.ts";
import { targetPath } from "../../src/charts/target-path.ts";
import { formalEnGb, ks2EnGb } from "../../src/en-gb.ts";
import type { Figure } from "../../src/tree/node.ts";
import { determined, open, withGaps } from "./a-gap.ts";
import { known, published, reading, series, unknown } from "./a-target.ts";

const wording = fc.constantFrom(formalEnGb, ks2EnGb);
const decimals = fc.constantFrom(0, 1, 2);

/** Values as they are counted, one unit at a time: shares that some people give, differences of them, scores, counts. */
const valuesOf: Readonly<Partial<Record<TargetSeries["unit"], fc.Arbitrary<number>>>> = {
  proportion: fc.tuple(fc.nat(400), fc.constant(400)).map(([some, all]) => some / all),
  percentagePoints: fc.integer({ min: -600, max: 600 }).map((tenths) => tenths / 1000),
  points: fc.double({ min: 0, max: 120, noNaN: true }),
  count: fc.nat(20_000),
  schools: fc.tuple(fc.nat(12), fc.constant(12)).map(([some, all]) => some / all),
};

const years = fc.uniqueArray(fc.integer({ min: 2018, max: 2026 }), { minLength: 1, maxLength: 6 });

const anyReading = (value: fc.Arbitrary<number>) =>
  fc
    .record({
      from: value,
      goal: value,
      more: value,
      isRange: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
      projected: fc.option(value, { nil: null }),
      answer: fc.constantFrom("shareOfBaseline", "percentagePoints"),
    })
    .map(({ from, goal, more, isRange, projected, answer }) =>
      reading(from, goal, {
        given: [{ question: "amountMeans", answer, because: "reading" }],
        ...(isRange && { goal: { value: Math.min(goal, more), upTo: Math.max(goal, more) } }),
        projection:
          projected === null
            ? null
            : {
                from: { on: "2026-07-31", value: goal },
                to: { on: "2030-07-31", value: projected },
                limits: {
                  lower: Math.min(more, projected),
                  upper: Math.max(more, projected),
                  method: "wilson",
                  confidence: 0.95,
                },
              },
      }),
    );

const hundredths = fc.nat(100).map((some) => some / 100);

const seriesOf = (unit: TargetSeries["unit"], value: fc.Arbitrary<number>) =>
  fc
    .record({
      years,
      figures: fc.array(
        fc.oneof(
          { weight: 4, arbitrary: fc.tuple(value, value, value) },
          fc.constantFrom("suppressed" as const, "missing" as const),
        ),
        {
          minLength: 6,
          maxLength: 6,
        },
      ),
      readings: fc.array(anyReading(value), { minLength: 1, maxLength: 3 }),
      decimals,
    })
    .map(({ years: all, figures, readings, decimals: shown }) => ({
      decimals: shown,
      series: series(
        all.sort().map((year, i) => {
          const figure = figures[i] ?? "missing";
          if (typeof figure === "string") return unknown(year, figure);
          const [lower = 0, middle = 0, upper = 0] = [...figure].sort((a, b) => a - b);
          return known(year, middle, [lower, upper]);
        }),
        readings,
        unit,
      ),
    }));

const anySeries = fc
  .constantFrom(...(Object.keys(valuesOf) as TargetSeries["unit"][]))
  .chain((unit) => seriesOf(unit, valuesOf[unit] ?? fc.nat(100)));

const withDecimals = (assessment: PublishedAssessment, shown: number): PublishedAssessment => ({
  ...assessment,
  policy: { ...assessment.policy, decimals: shown },
});

const ofSeries = (draw: typeof targetPath, any = anySeries): fc.Arbitrary<readonly Figure[]> =>
  fc.tuple(any, wording).map(([drawn, words]) => {
    const figure = draw(withDecimals(published(), drawn.decimals), drawn.series, words);
    return figure === null ? [] : [figure];
  });

/** Any gap of the model, its numbers as large as gaps are. */
const anyGap = fc
  .tuple(arbitraryOf(Gap), fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 3, maxLength: 3 }))
  .map(([gap, thousandths]): Gap => {
    const [lower = 0, middle = 0, upper = 0] = thousandths.sort((a, b) => a - b).map((one) => one / 1000);
    const { estimate, interval } = gap;
    return {
      ...gap,
      estimate: estimate.kind === "known" ? { kind: "known", value: middle } : estimate,
      interval:
        interval.kind === "interval"
          ? { ...interval, lower, upper }
          : interval.kind === "lowerLimitOnly"
            ? { ...interval, lower }
            : interval,
    };
  });

const anyFinding: fc.Arbitrary<ObservedGap["finding"]> = fc.oneof(
  { weight: 6, arbitrary: anyGap.map(determined) },
  { weight: 1, arbitrary: fc.constant(open) },
);

const anyGaps = fc
  .tuple(fc.array(anyFinding, { minLength: 1, maxLength: 9 }), wording, decimals)
  .map(([findings, words, shown]) => gapPlots(withDecimals(withGaps(findings), shown), "reading", words));

const anyTimelines = fc
  .tuple(publishedAssessment(), wording)
  .map(([assessment, words]) => reviewTimelines(assessment, words));

/** Pictures of each kind, of any data that they can be drawn of; none where there is nothing to draw. */
export const anyChart = {
  targetPath: ofSeries(targetPath),
  targetBars: ofSeries(targetBars),
  sharePictogram: ofSeries(sharePictogram, seriesOf("proportion", hundredths)),
  gapPlots: anyGaps,
  reviewTimelines: anyTimelines,
} as const;
