import * as statistics from "../../src/statistics.ts";
import { type Figures, figuresOf, orRefusal } from "./figures.ts";
import type { Inputs } from "./inputs.ts";
import { targetValue } from "./target-value.ts";

type Method = (inputs: Inputs) => Figures;

const level = (inputs: Inputs) => inputs.number("confidence", 0.95);
const one = (inputs: Inputs) => ({ x: inputs.number("x"), n: inputs.number("n") });
const side = (inputs: Inputs, k: 1 | 2) => ({ x: inputs.number(`x${k}`), n: inputs.number(`n${k}`) });
const events = (inputs: Inputs, k: 1 | 2 | "") => ({
  events: inputs.number(`count${k}`),
  exposure: inputs.number(`exposure${k}`),
});
const moments = (inputs: Inputs, k: 1 | 2 | "") =>
  inputs.has(`sample${k}`)
    ? statistics.momentsOf(inputs.numbers(`sample${k}`))
    : statistics.momentsFromSd({
        n: inputs.number(`n${k}`),
        mean: inputs.number(`mean${k}`),
        sd: inputs.number(`sd${k}`),
      });
const year = (inputs: Inputs, name: string) => {
  const [x1, n1, x2, n2] = inputs.numbers(name) as [number, number, number, number];
  return { group: { x: x1, n: n1 }, comparator: { x: x2, n: n2 } };
};
const strata = (inputs: Inputs, name: "A" | "B") => {
  const rates = inputs.list(`rate${name}`) as (number | null)[];
  return inputs.numbers(`share${name}`).map((share, i) => ({ share, rate: rates[i] ?? null }));
};

const progressFigures = (inputs: Inputs) => ({
  baseline: inputs.number("base"),
  value: inputs.number("value"),
  goal: inputs.number("target"),
  start: inputs.number("t0"),
  at: inputs.number("t"),
  deadline: inputs.number("tT"),
});

type TwoSides = (
  group: statistics.Proportion,
  comparator: statistics.Proportion,
  confidence: number,
) => Parameters<typeof figuresOf>[0];

const twoSides =
  (method: TwoSides): Method =>
  (inputs) =>
    figuresOf(method(side(inputs, 1), side(inputs, 2), level(inputs)));

/** One of two functions, by what the case says is added to each cell. */
const plusHalf =
  (plain: TwoSides, half: TwoSides): Method =>
  (inputs) => {
    const added = inputs.number("add", 0);
    if (added !== 0 && added !== 0.5) throw new Error(`inputs.add should be 0 or 0.5, not ${added}`);
    return twoSides(added === 0 ? plain : half)(inputs);
  };

/** Every method that a case may name. */
export const methods: Readonly<Record<string, Method>> = {
  wilson: (inputs) => figuresOf(statistics.wilson(one(inputs), level(inputs))),
  wilson_cc: (inputs) => figuresOf(statistics.wilsonContinuity(one(inputs), level(inputs))),
  clopper_pearson: (inputs) => figuresOf(statistics.clopperPearson(one(inputs), level(inputs))),
  difference_from_fixed: (inputs) =>
    figuresOf(statistics.differenceFromFixed(one(inputs), inputs.number("reference"), level(inputs))),
  newcombe: twoSides(statistics.newcombe),
  newcombe_cc: twoSides(statistics.newcombeContinuity),
  miettinen_nurminen: twoSides(statistics.miettinenNurminen),
  mee: twoSides(statistics.mee),
  miettinen_nurminen_ratio: twoSides(statistics.miettinenNurminenRatio),
  katz_log_rr: plusHalf(statistics.katz, statistics.katzPlusHalf),
  woolf_log_or: plusHalf(statistics.woolf, statistics.woolfPlusHalf),
  score_test: (inputs) =>
    orRefusal(statistics.scoreTest(side(inputs, 1), side(inputs, 2)), ({ statistic, p }) => ({ statistic, p })),

  garwood: (inputs) => figuresOf(statistics.garwood(events(inputs, ""), level(inputs))),
  rate_ratio_exact: (inputs) => figuresOf(statistics.rateRatio(events(inputs, 1), events(inputs, 2), level(inputs))),
  rate_difference: (inputs) =>
    figuresOf(statistics.rateDifference(events(inputs, 1), events(inputs, 2), level(inputs))),

  student_mean: (inputs) => figuresOf(statistics.studentMean(moments(inputs, ""), level(inputs))),
  welch: (inputs) => figuresOf(statistics.welch(moments(inputs, 1), moments(inputs, 2), level(inputs))),
  welch_test: (inputs) =>
    orRefusal(statistics.welchTest(moments(inputs, 1), moments(inputs, 2)), ({ statistic, p, df }) => ({
      statistic,
      p,
      df,
    })),
  hedges_g: (inputs) => {
    const [group, comparator, confidence] = [moments(inputs, 1), moments(inputs, 2), level(inputs)];
    const exact = statistics.hedgesG(group, comparator, confidence);
    const approximate = statistics.hedgesGApproximate(group, comparator, confidence);
    const d = statistics.cohenD(group, comparator, confidence);
    if (d.kind !== "interval" || exact.kind !== "interval" || approximate.kind !== "interval")
      return figuresOf(exact.kind === "interval" ? d : exact);
    return {
      cohens_d: d.estimate,
      J_exact: exact.correction,
      g_exact: exact.estimate,
      J_approx: approximate.correction,
      g_approx: approximate.estimate,
      d_noncentral_t_ci: [d.lower, d.upper],
      g_noncentral_t_ci: [exact.lower, exact.upper],
    };
  },
  merge_moments: (inputs) => {
    const lists = inputs.list("samples") as number[][];
    const { n, mean, m2 } = lists.map(statistics.momentsOf).reduce(statistics.mergeMoments, statistics.noMoments);
    return { n, mean, m2, sd: statistics.standardDeviation({ n, mean, m2 }) };
  },

  ratio_of_sums: (inputs) =>
    figuresOf(statistics.ratioOfSums(inputs.numbers("numerators"), inputs.numbers("denominators"), level(inputs))),
  ratio_of_sums_from_moments: (inputs) => {
    const pairs = statistics.pairMomentsOf(inputs.numbers("numerators"), inputs.numbers("denominators"));
    return figuresOf(statistics.ratioOfSumsFromMoments(pairs, level(inputs)));
  },
  mover_change_in_gap: (inputs) =>
    figuresOf(statistics.changeInGap(year(inputs, "then"), year(inputs, "now"), level(inputs))),
  exhaustive_bootstrap_mean_diff: (inputs) => {
    const [group, comparator] = [inputs.numbers("sample1"), inputs.numbers("sample2")];
    const result = statistics.exhaustiveBootstrap(group, comparator, level(inputs));
    if (result.kind === "notEstimable") return figuresOf(result);
    return {
      replicates: result.replicates,
      mean: result.mean,
      sd_population: result.standardDeviation,
      lower_type7: result.unreliable.lower,
      upper_type7: result.unreliable.upper,
      because: result.because,
    };
  },
  benjamini_hochberg: (inputs) => {
    const { adjusted, family, leftOut } = statistics.benjaminiHochberg(inputs.list("p") as (number | null)[]);
    return { adjusted, family, left_out: leftOut };
  },

  gap_index: (inputs) => {
    const result = statistics.gapIndex(inputs.numbers("disadvantaged"), inputs.numbers("other"));
    return orRefusal(result, (index) => {
      const meanRankDifference = index.meanRankOther - index.meanRankDisadvantaged;
      return {
        index: index.estimate,
        mean_rank_disadvantaged: index.meanRankDisadvantaged,
        mean_rank_other: index.meanRankOther,
        mean_rank_difference: meanRankDifference,
        decimal: meanRankDifference / (index.disadvantaged + index.other),
        auc_other_over_disadvantaged: index.probabilityOtherAbove,
      };
    });
  },
  gap_index_delong: (inputs) =>
    figuresOf(statistics.gapIndexInterval(inputs.list("counts") as statistics.RankCounts[], level(inputs))),
  kitagawa: (inputs) =>
    orRefusal(statistics.kitagawa(strata(inputs, "A"), strata(inputs, "B")), (split) => ({
      overallA: split.group,
      overallB: split.comparator,
      gap: split.gap,
      composition: split.composition,
      rate: split.rate,
      composition_B_rates: split.threefold.composition,
      rate_B_shares: split.threefold.rate,
      interaction: split.threefold.interaction,
    })),
  gap_change_decomposition: (inputs) => {
    const figures = (k: 0 | 1) => ({ group: inputs.number(`group${k}`), comparator: inputs.number(`comparator${k}`) });
    const effects = statistics.gapChangeEffects(figures(0), figures(1));
    return {
      gap0: effects.gapThen,
      gap1: effects.gapNow,
      change: effects.change,
      group_effect: effects.groupEffect,
      comparator_effect: effects.comparatorEffect,
    };
  },
  gender_pay_gap: (inputs) => {
    const [men, women] = [inputs.numbers("men"), inputs.numbers("women")];
    const [mean, median] = [statistics.meanPayGap(men, women), statistics.medianPayGap(men, women)];
    return orRefusal(mean, () => ({
      mean_gap_percent: mean.kind === "estimate" ? mean.estimate : null,
      median_gap_percent: median.kind === "estimate" ? median.estimate : null,
    }));
  },
  pay_quarters: (inputs) =>
    orRefusal(statistics.payQuarters(inputs.numbers("men"), inputs.numbers("women")), ({ quarters }) => ({
      men: quarters.map(({ men }) => men),
      women: quarters.map(({ women }) => women),
      percent_women: quarters.map(({ percentWomen }) => percentWomen),
    })),
  eef_months: (inputs) =>
    orRefusal(statistics.eefMonths(inputs.number("effect_size")), ({ estimate }) => ({ months: estimate })),
  progress_8_band: (inputs) => {
    const score = { estimate: inputs.number("estimate"), lower: inputs.number("lower"), upper: inputs.number("upper") };
    return { band: statistics.progress8Band(score) };
  },

  linear_progress: (inputs) =>
    orRefusal(statistics.linearProgress(progressFigures(inputs)), (progress) => ({
      expected_linear: progress.due,
      expected_compound: progress.dueCompound,
      fraction_of_required: progress.share,
      pace_ratio: progress.pace,
      projected: progress.projected,
      projected_fraction: progress.projectedShare,
    })),
  cagr_progress: (inputs) =>
    orRefusal(statistics.cagrProgress(progressFigures(inputs)), (progress) => ({
      cagr_actual: progress.actual,
      cagr_required: progress.required,
      ratio: progress.ratio,
      extrapolated: progress.extrapolated,
      un_ratio: progress.unRatio,
    })),
  target_value: targetValue,

  quantile: (inputs) => {
    const type = statistics.quantileTypes.find((name) => name === inputs.text("type"));
    if (type === undefined) throw new Error(`inputs.type should be one of ${statistics.quantileTypes.join(", ")}`);
    return { value: statistics.quantile(inputs.numbers("values"), inputs.number("p"), type) };
  },
  normal_quantile: (inputs) => ({ value: statistics.normalQuantile(inputs.number("p")) }),
  t_quantile: (inputs) => ({ value: statistics.tQuantile(inputs.number("p"), inputs.number("df")) }),
  beta_quantile: (inputs) => ({
    value: statistics.betaQuantile(inputs.number("p"), inputs.number("a"), inputs.number("b")),
  }),
  chi2_quantile: (inputs) => ({ value: statistics.chiSquaredQuantile(inputs.number("p"), inputs.number("df")) }),
  hedges_correction: (inputs) => {
    const df = inputs.number("df");
    return { exact: statistics.hedgesCorrection(df), approximate: statistics.hedgesCorrectionApproximate(df) };
  },
};
