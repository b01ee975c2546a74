import type { Citation, Finding, Gap, Summary } from "@equality/model";
import { instrumentDetails, type PayGapFigure, payGapFigureDetails } from "@equality/model/vocabulary";
import { momentsOf } from "../statistics/moments.ts";
import { newcombe } from "../statistics/newcombe.ts";
import { meanPayGap, medianPayGap } from "../statistics/pay-gap.ts";
import { type PayQuarter, payQuarters } from "../statistics/pay-quarters.ts";
import { median } from "../statistics/quantile.ts";
import { gap, sidesOf } from "./gap.ts";
import type { GapKind } from "./gap-kind.ts";
import type { MinimumCount } from "./gap-question.ts";
import { differenceOfProportions } from "./kinds/difference-of-proportions.ts";
import { payGap } from "./kinds/pay-gap.ts";
import { fromAll } from "./open-findings.ts";

/** Where a summary of employees says what pay gap figures need. */
export interface PayGapQuestion {
  /** The key that says who is a man and who a woman, and its labels for them. */
  readonly sex: string;
  readonly men: string;
  readonly women: string;
  /** Ids of measures: every hourly pay of full-pay relevant employees, every bonus that was paid, and who was paid one. */
  readonly hourlyPay: string;
  readonly bonusPay: string;
  readonly paidBonus: string;
}

/**
 * The six figures of a gender pay gap report, by the names of `payGapFigures`. The four gaps are in per cent of men's pay,
 * positive when women are paid less. The proportions paid a bonus are the two sides' figures of one gap; the bands are the
 * four quarters of pay, lowest first.
 */
export interface PayGapReport {
  readonly meanHourlyGap: Finding<Gap>;
  readonly medianHourlyGap: Finding<Gap>;
  readonly meanBonusGap: Finding<Gap>;
  readonly medianBonusGap: Finding<Gap>;
  readonly bonusProportions: Finding<Gap>;
  readonly quartileBands: Finding<readonly PayQuarter[]>;
}

/**
 * The six figures that regulation asks of an English public authority with 250 employees or more.
 *
 * The hourly figures count full-pay relevant employees, the bonus figures all relevant employees: one person can be in one
 * and not in the other, so these are measures of their own. Each figure is a finding, undetermined where men or women are
 * fewer than the policy's minimum. People whose sex is not known are in none of them, and are counted. Whether the authority
 * has to publish is for `deadlines` to say.
 *
 * @param summary - Of employees, by {@link hourlyPay}, {@link bonusPay} and {@link paidBonus}.
 * @param policy - The fewest men, and the fewest women.
 * @throws RangeError for a key or measure that the summary does not have, or negative pay.
 * @see SI 2017/353, Schedule 1, paragraphs 2 and 8 to 13.
 *
 * @example
 * ```ts
 * import { payGapReport } from "@equality/rules/gaps"
 * import type { Summary } from "@equality/model"
 *
 * const staff = (sex: string, hourly: number[], bonus: number[], n: number) => ({
 *   key: [sex],
 *   statistics: [
 *     { kind: "values" as const, values: hourly },
 *     { kind: "values" as const, values: bonus },
 *     { kind: "proportion" as const, n, x: bonus.length },
 *   ],
 *   excluded: [{}, {}, {}],
 * })
 * const summary: Summary = {
 *   schemaVersion: 1, keys: ["sex"],
 *   measures: [
 *     { id: "hourlyPay", kind: "values", better: "parity" },
 *     { id: "bonusPay", kind: "values", better: "parity" },
 *     { id: "paidBonus", kind: "proportion", better: "parity" },
 *   ],
 *   groups: [staff("female", [16, 18, 20], [100], 4), staff("male", [10, 20, 30], [200, 300], 4)],
 * }
 * const names = { sex: "sex", men: "male", women: "female" }
 * const measures = { hourlyPay: "hourlyPay", bonusPay: "bonusPay", paidBonus: "paidBonus" }
 * const report = payGapReport(summary, { ...names, ...measures }, { name: "all", minimumCount: 1 })
 * const { meanHourlyGap } = report
 * meanHourlyGap.kind === "determined" ? meanHourlyGap.value.estimate : null // => { kind: "known", value: 10 }
 * ```
 */
export const payGapReport = (summary: Summary, question: PayGapQuestion, policy: MinimumCount): PayGapReport => {
  const figure = (name: PayGapFigure, measure: string, as: GapKind): Finding<Gap> =>
    citing(gap(summary, askedOf(measure, question), as, policy), name);
  const meanHourlyGap = figure("meanHourlyGap", question.hourlyPay, ofMeans());
  return {
    meanHourlyGap,
    medianHourlyGap: figure("medianHourlyGap", question.hourlyPay, payGap(medianPayGap, median)),
    meanBonusGap: figure("meanBonusGap", question.bonusPay, ofMeans()),
    medianBonusGap: figure("medianBonusGap", question.bonusPay, payGap(medianPayGap, median)),
    bonusProportions: figure("bonusProportions", question.paidBonus, differenceOfProportions(newcombe)),
    quartileBands: quartileBands(summary, question, policy),
  };
};

const ofMeans = (): GapKind => payGap(meanPayGap, (pay) => momentsOf(pay).mean);

const askedOf = (measure: string, { sex, men, women }: PayGapQuestion) => ({
  measure,
  group: { [sex]: women },
  comparator: { kind: "group", labels: { [sex]: men } } as const,
});

const quartileBands = (
  summary: Summary,
  question: PayGapQuestion,
  policy: MinimumCount,
): Finding<readonly PayQuarter[]> => {
  const asked = askedOf(question.hourlyPay, question);
  const enough = gap(summary, asked, ofMeans(), { ...policy, minimumCount: Math.max(2, policy.minimumCount) });
  const bands = fromAll("payGapReport", [enough], () => {
    const { group, comparator } = sidesOf(summary, asked, ofMeans());
    const [women, men] = [group.held, comparator.held].map((held) => (held.kind === "values" ? held.values : []));
    const result = payQuarters(men ?? [], women ?? []);
    return { value: result.kind === "estimate" ? result.quarters : [], steps: [] };
  });
  return citing(bands, "quartileBands");
};

/** The finding with the paragraphs of the regulations behind it, at its last step. */
const citing = <T>(finding: Finding<T>, figure: PayGapFigure): Finding<T> => {
  const { steps } = finding.explanation;
  const cited = steps.map((step, i) => (i === steps.length - 1 ? { ...step, citations: citationsOf(figure) } : step));
  return { ...finding, explanation: { ...finding.explanation, steps: cited } };
};

const citationsOf = (figure: PayGapFigure): Citation[] => {
  const { requiredBy, method, methodConfidence } = payGapFigureDetails[figure];
  const citation = (provision: string, confidence: Citation["confidence"]): Citation => ({
    instrument: "specificDuties2017",
    provision,
    url: `${instrumentDetails.specificDuties2017.url}/schedule/1`,
    confidence,
  });
  return [citation(requiredBy, "primary"), citation(method, methodConfidence)];
};
