import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Statistics, Summary } from "@equality/model";
import {
  compareGroups,
  differenceFromPublished,
  differenceOfMeans,
  differenceOfProportions,
  differenceOfRates,
  disadvantageGapIndex,
  type GapKind,
  gap,
  gapChange,
  gapSplit,
  payGap,
  ratioOfRates,
  riskRatio,
  standardisedDifference,
  testOfMeans,
  testOfProportions,
} from "@equality/rules/gaps";
import {
  hedgesG,
  katz,
  meanPayGap,
  median,
  medianPayGap,
  mee,
  miettinenNurminen,
  miettinenNurminenRatio,
  momentsOf,
  newcombe,
  newcombeContinuity,
  rateDifference,
  rateRatio,
  scoreTest,
  welch,
  welchTest,
} from "@equality/rules/statistics";
import { describe, expect, it } from "vitest";
import { differences } from "../../vectors/runner/compare.ts";
import { type Inputs, inputsOf } from "../../vectors/runner/inputs.ts";
import {
  all,
  type Cell,
  determined,
  figuresOf,
  fsmToOthers,
  mean,
  openIn,
  proportion,
  published,
  rate,
  summaryOf,
  twoSides,
  values,
} from "./summaries.ts";

type Figures = Readonly<Record<string, unknown>>;

const level = (inputs: Inputs) => inputs.number("confidence", 0.95);
const asked = (inputs: Inputs) => ({ ...fsmToOthers, confidence: level(inputs) });
const compared = (summary: Summary, as: GapKind, inputs: Inputs) =>
  figuresOf(determined(gap(summary, asked(inputs), as, all)));

/** A count taken apart, so that it has to be pooled again. */
const apart = (x: number, n: number, of: (x: number, n: number) => Statistics): Statistics[] => {
  const [first, people] = [Math.floor(x / 3), Math.floor(n / 3)];
  return [of(first, people), of(x - first, n - people)];
};
const inTwoSchools = (group: Statistics[], others: Statistics[]): Summary =>
  summaryOf(
    ["school", "fsm"],
    [
      ...group.map((one, i): Cell => [[`school ${i}`, "true"], one]),
      ...others.map((one, i): Cell => [[`school ${i}`, "false"], one]),
    ],
  );
const counts = (inputs: Inputs) =>
  inTwoSchools(
    apart(inputs.number("x1"), inputs.number("n1"), proportion),
    apart(inputs.number("x2"), inputs.number("n2"), proportion),
  );
const events = (inputs: Inputs) =>
  inTwoSchools(
    apart(inputs.number("count1"), inputs.number("exposure1"), rate),
    apart(inputs.number("count2"), inputs.number("exposure2"), rate),
  );
const scores = (inputs: Inputs, k: 1 | 2): Statistics[] => {
  if (!inputs.has(`sample${k}`))
    return [published(inputs.number(`n${k}`), inputs.number(`mean${k}`), inputs.number(`sd${k}`))];
  const sample = inputs.numbers(`sample${k}`);
  return [mean(sample.slice(0, 2)), mean(sample.slice(2))];
};
const means = (inputs: Inputs) => inTwoSchools(scores(inputs, 1), scores(inputs, 2));
const year = (inputs: Inputs, name: string) => {
  const [x1 = 0, n1 = 0, x2 = 0, n2 = 0] = inputs.numbers(name);
  return { summary: twoSides(proportion(x1, n1), proportion(x2, n2)), question: asked(inputs) };
};
const perHundred = ({ estimate, lower, upper, ...rest }: Record<string, unknown>): Figures => ({
  ...rest,
  ...(typeof estimate === "number" ? { estimate: estimate / 100 } : {}),
  ...(typeof lower === "number" ? { lower: lower / 100 } : {}),
  ...(typeof upper === "number" ? { upper: upper / 100 } : {}),
});
const strata = (inputs: Inputs, side: "A" | "B", fsm: string): Cell[] => {
  const rates = inputs.list(`rate${side}`) as (number | null)[];
  // Shares as whole numbers of people, of whose values the mean is the rate.
  return inputs.numbers(`share${side}`).map((share, i): Cell => {
    const n = Math.round(share * 1.1e6);
    return [[`stratum ${i}`, fsm], { kind: "mean", n, sum: n * (rates[i] ?? 0), m2: 0 }];
  });
};

/** What `gap` and its friends make of a case; methods that are about one side alone, or about no gap, have no way here. */
const ways: Readonly<Record<string, (inputs: Inputs) => Figures>> = {
  newcombe: (inputs) => compared(counts(inputs), differenceOfProportions(newcombe), inputs),
  newcombe_cc: (inputs) => compared(counts(inputs), differenceOfProportions(newcombeContinuity), inputs),
  miettinen_nurminen: (inputs) => compared(counts(inputs), differenceOfProportions(miettinenNurminen), inputs),
  mee: (inputs) => compared(counts(inputs), differenceOfProportions(mee), inputs),
  miettinen_nurminen_ratio: (inputs) => compared(counts(inputs), riskRatio(miettinenNurminenRatio), inputs),
  katz_log_rr: (inputs) => compared(counts(inputs), riskRatio(katz), inputs),
  difference_from_fixed: (inputs) => {
    const reference = {
      kind: "published",
      label: "England",
      held: { kind: "fixed", value: inputs.number("reference") },
      measureKind: "proportion",
      period: "2025",
      citation: { source: "a table", url: null },
    } as const;
    const summary = twoSides(proportion(inputs.number("x"), inputs.number("n")), proportion(0, 0));
    const question = { ...asked(inputs), comparator: reference, period: "2025" };
    return figuresOf(determined(gap(summary, question, differenceFromPublished, all)));
  },
  rate_difference: (inputs) => perHundred(compared(events(inputs), differenceOfRates(rateDifference), inputs)),
  rate_ratio_exact: (inputs) => compared(events(inputs), ratioOfRates(rateRatio), inputs),
  welch: (inputs) => compared(means(inputs), differenceOfMeans(welch), inputs),
  hedges_g: (inputs) => {
    const { estimate, lower, upper, ...rest }: Figures = compared(
      means(inputs),
      standardisedDifference(hedgesG),
      inputs,
    );
    return { ...rest, g_exact: estimate, g_noncentral_t_ci: [lower, upper] };
  },
  gap_index: (inputs) => {
    const summary = twoSides(values(inputs.numbers("disadvantaged")), values(inputs.numbers("other")));
    const found = determined(gap(summary, asked(inputs), disadvantageGapIndex, all));
    const { estimate, group, comparator } = found;
    return {
      ...figuresOf(found),
      index: estimate.kind === "known" ? estimate.value : undefined,
      mean_rank_disadvantaged: group.figure.kind === "known" ? group.figure.value : undefined,
      mean_rank_other: comparator.figure.kind === "known" ? comparator.figure.value : undefined,
    };
  },
  mover_change_in_gap: (inputs) => {
    const found = gapChange(year(inputs, "then"), year(inputs, "now"), differenceOfProportions(newcombe), all);
    // Nobody on a side: fewer than the one person without whom no gap can change.
    if (found.kind !== "determined")
      return { not_estimable: openIn(found).includes("enoughPeople"), because: "noCases" };
    const { change, interval } = found.value;
    return interval.kind === "interval" ? { ...interval, estimate: change } : { not_estimable: true };
  },
  kitagawa: (inputs) => {
    const cells = [...strata(inputs, "A", "true"), ...strata(inputs, "B", "false")];
    const split = gapSplit(
      summaryOf(["stratum", "fsm"], cells),
      asked(inputs),
      "stratum",
      differenceOfMeans(welch),
      all,
    );
    const { parts, pooled } = determined(split);
    if (parts.kind === "notEstimable") return { not_estimable: true, because: parts.because };
    return {
      gap: pooled.estimate.kind === "known" ? pooled.estimate.value : undefined,
      composition: parts.composition,
      rate: parts.rate,
      composition_B_rates: parts.threefold.composition,
      rate_B_shares: parts.threefold.rate,
      interaction: parts.threefold.interaction,
    };
  },
  gender_pay_gap: (inputs) => {
    const [women, men] = [values(inputs.numbers("women")), values(inputs.numbers("men"))];
    const of = (kind: GapKind) => determined(gap(twoSides(women, men, "parity"), asked(inputs), kind, all)).estimate;
    const gaps = [of(payGap(meanPayGap, (pay) => momentsOf(pay).mean)), of(payGap(medianPayGap, median))];
    const [average, middle] = gaps.map((estimate) => (estimate.kind === "known" ? estimate.value : null));
    const [first] = gaps;
    const reason = first?.kind === "notEstimable" ? { not_estimable: true, because: first.because } : {};
    return { mean_gap_percent: average, median_gap_percent: middle, ...reason };
  },
  score_test: (inputs) => pAlone(counts(inputs), differenceOfProportions(newcombe), testOfProportions(scoreTest)),
  welch_test: (inputs) => pAlone(means(inputs), differenceOfMeans(welch), testOfMeans(welchTest)),
};

/** The p-value of the one comparison with a named group. */
const pAlone = (summary: Summary, as: GapKind, test: Parameters<typeof compareGroups>[3]): Figures => {
  const comparator = { kind: "group", labels: { fsm: "false" } } as const;
  const { gaps } = determined(compareGroups(summary, { measure: "m", by: "fsm", comparator }, as, test, all));
  const p = gaps[0]?.p ?? null;
  return p === null ? { not_estimable: true } : { p };
};

/** Figures that a gap carries; a standard error, degrees of freedom and the like stay with the method. */
const carried = [
  ...["estimate", "lower", "upper", "not_estimable", "because", "index", "mean_rank_disadvantaged", "mean_rank_other"],
  ...[
    "g_exact",
    "g_noncentral_t_ci",
    "gap",
    "composition",
    "rate",
    "composition_B_rates",
    "rate_B_shares",
    "interaction",
  ],
  ...["mean_gap_percent", "median_gap_percent", "p"],
];

/**
 * What a gap without an interval does not carry: what the formula would have given, and infinity. A test that there is none of
 * leaves the family; why, is for the method to say.
 */
const isCarried = (name: string, expected: Figures, method: string): boolean => {
  if (expected["not_estimable"] !== true) return carried.includes(name);
  const lowerOnly = expected["because"] === "comparatorZero" && name === "lower";
  return name === "not_estimable" || lowerOnly || (name === "because" && !method.endsWith("_test"));
};

/** Gaps are between people: not between exposures in years, nor after half a person was added. */
const isOfPeople = (inputs: Figures): boolean =>
  inputs["add"] === undefined &&
  ["exposure1", "exposure2"].every((name) => inputs[name] === undefined || Number.isInteger(inputs[name]));

interface Case {
  readonly id: string;
  readonly method: string;
  readonly inputs: Figures;
  readonly expected: Figures;
  readonly tolerance: number;
  readonly tolerance_noncentral_ci?: number;
}

const folder = join(import.meta.dirname, "../../vectors/statistics");
const cases = ["differences", "gaps", "means", "proportions", "rates", "ratios"]
  .flatMap((name): Case[] => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")).cases)
  .filter(({ method, inputs }) => Object.hasOwn(ways, method) && isOfPeople(inputs));

describe("every case of the vectors that is about a gap", () => {
  it("has a way here", () => {
    expect([...new Set(cases.map(({ method }) => method))].sort()).toEqual(Object.keys(ways).sort());
  });

  it.each(cases.map((one) => [one.id, one] as const))("%s", (_, { method, inputs, expected, ...rest }) => {
    const wanted = Object.fromEntries(Object.entries(expected).filter(([name]) => isCarried(name, expected, method)));
    const tolerance = (path: string) =>
      Number((/noncentral/.test(path) && rest.tolerance_noncentral_ci) || rest.tolerance);
    const actual = ways[method]?.(inputsOf(inputs));
    expect(differences(actual, wanted, tolerance)).toEqual([]);
  });
});
