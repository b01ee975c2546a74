export { type AdjustedFamily, benjaminiHochberg } from "./statistics/benjamini-hochberg.ts";
export { type BootstrapRecord, bootstrapMeanDifference } from "./statistics/bootstrap.ts";
export { type CagrProgress, cagrProgress } from "./statistics/cagr-progress.ts";
export { changeInGap, type TwoProportions } from "./statistics/change-in-gap.ts";
export { clopperPearson } from "./statistics/clopper-pearson.ts";
export { cohenD } from "./statistics/cohen-d.ts";
export { differenceFromFixed } from "./statistics/difference-from-fixed.ts";
export { type EefMonths, eefMonths } from "./statistics/eef-months.ts";
export { exhaustiveBootstrap, type ResampleMoments } from "./statistics/exhaustive-bootstrap.ts";
export { type GapChangeEffects, gapChangeEffects, type TwoFigures } from "./statistics/gap-change-effects.ts";
export { type GapIndex, gapIndex, gapIndexFromCounts } from "./statistics/gap-index.ts";
export { gapIndexInterval } from "./statistics/gap-index-interval.ts";
export { garwood } from "./statistics/garwood.ts";
export { hedgesCorrection, hedgesCorrectionApproximate } from "./statistics/hedges-correction.ts";
export { type HedgesG, hedgesG, hedgesGApproximate, type WithCorrection } from "./statistics/hedges-g.ts";
export type {
  FalselySharp,
  Interval,
  LowerLimitOnly,
  NoInterval,
  NotEstimable,
  NotEstimableReason,
} from "./statistics/interval.ts";
export { katz, katzPlusHalf, type WithLogError } from "./statistics/katz.ts";
export { type Kitagawa, kitagawa, type Stratum, strataOf } from "./statistics/kitagawa.ts";
export { type LinearProgress, linearProgress } from "./statistics/linear-progress.ts";
export { mee } from "./statistics/mee.ts";
export { miettinenNurminen } from "./statistics/miettinen-nurminen.ts";
export { miettinenNurminenRatio } from "./statistics/miettinen-nurminen-ratio.ts";
export {
  type Moments,
  mergeMoments,
  momentsFromSd,
  momentsOf,
  noMoments,
  standardDeviation,
} from "./statistics/moments.ts";
export { newcombe } from "./statistics/newcombe.ts";
export { newcombeContinuity } from "./statistics/newcombe-continuity.ts";
export { mergePairMoments, noPairMoments, type PairMoments, pairMomentsOf } from "./statistics/pair-moments.ts";
export { meanPayGap, medianPayGap, type PayGap, type PayGapResult } from "./statistics/pay-gap.ts";
export { type PayQuarter, type PayQuarters, payQuarters } from "./statistics/pay-quarters.ts";
export { type Progress8Band, progress8Band, progress8Bands } from "./statistics/progress-8-band.ts";
export type { ProgressFigures } from "./statistics/progress-figures.ts";
export type { Proportion } from "./statistics/proportion.ts";
export { median, type QuantileType, quantile, quantileTypes } from "./statistics/quantile.ts";
export { type RandomSource, seeded } from "./statistics/random.ts";
export type { RankCounts } from "./statistics/rank-counts.ts";
export type { EventRate } from "./statistics/rate.ts";
export { rateDifference } from "./statistics/rate-difference.ts";
export { rateRatio } from "./statistics/rate-ratio.ts";
export { type RatioOfSums, ratioOfSums, ratioOfSumsFromMoments } from "./statistics/ratio-of-sums.ts";
export { scoreTest, type TestResult } from "./statistics/score-test.ts";
export { betaQuantile } from "./statistics/special/beta-quantile.ts";
export { chiSquaredQuantile } from "./statistics/special/chi-squared-quantile.ts";
export { normalQuantile } from "./statistics/special/normal-quantile.ts";
export { tQuantile } from "./statistics/special/t-quantile.ts";
export { studentMean, type WithStandardError } from "./statistics/student-mean.ts";
export { welch } from "./statistics/welch.ts";
export { welchTest } from "./statistics/welch-test.ts";
export { wilson } from "./statistics/wilson.ts";
export { wilsonContinuity } from "./statistics/wilson-continuity.ts";
export { woolf, woolfPlusHalf } from "./statistics/woolf.ts";
