import type { Assessment, DisclosurePolicy, PublishedAssessment } from "@equality/model";
import { readingsOf } from "../targets/readings-of.ts";
import { isDisclosive } from "./is-disclosive.ts";
import { publishablePlan } from "./publishable-plan.ts";
import { judgedBy, publishableProgress, startsFromFew } from "./publishable-progress.ts";
import { withhold } from "./withhold.ts";
import { withholdGap } from "./withhold-gap.ts";

/**
 * What the public may see of an assessment, and the only thing that documents are made from.
 *
 * Where a target starts from a figure about fewer people than the policy's minimum, or one that leaves fewer others beside
 * them, the figure is suppressed, and with it every figure from which it could be worked out: the goal under each meaning,
 * and the same figures within the explanation. Zero counts as few, and so does everybody. Suppressed stays suppressed,
 * missing stays missing, and neither becomes zero. Where a figure by which it is judged how a target stands is about too
 * few, nothing of that is told; where one of the schools' is, no school's is shown. Nothing is rounded: `policy.decimals` says how figures are shown.
 *
 * A gap goes as a whole: where either side counts few, both sides' figures are suppressed, with the gap, its interval, and what
 * follows from them.
 *
 * In the plan, figures of equality information and counts of incidents are withheld by the same rule. The rest of it is
 * passed on as it is: a value that the trust prints in its own document is public already. A figure
 * without counts cannot be judged and is kept, so hand over counts with observations. Figures that several published
 * totals give away together are not looked for. The assessment is not changed.
 *
 * @param assessment - What `assess` found. Confidential.
 * @param policy - Whose threshold holds: `minimumCount10`, or a body's own.
 * @see Information Commissioner's Office, Anonymisation: managing data protection risk code of practice (2012), on small
 *   cells, for which it sets no number.
 *
 * @example
 * ```ts
 * import { assess } from "@equality/rules"
 * import { minimumCount10, publishable } from "@equality/rules/disclosure"
 * import type { EqualityPlan, Observations } from "@equality/model"
 *
 * const at = { kind: "calendarYear", year: 2025, printed: "2025" } as const
 * const people = { kind: "everyone", people: "pupils" } as const
 * const plan: EqualityPlan = {
 *   schemaVersion: 1, bodies: [{ id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england" }],
 *   schools: [], roles: [], groups: [], documents: [],
 *   measures: [{ id: "passed", label: "passed", kind: "proportion", better: "higher", topic: "attainment" }],
 *   objectives: [{
 *     id: "o1", body: "trust", document: "d1", statement: "More pass", strength: "will", topics: ["attainment"], aims: [],
 *     characteristics: { kind: "none" }, groups: [], scope: { kind: "body" }, actions: [],
 *     targets: [{
 *       id: "t1", printed: "by 5 points", strength: "will", kind: "change", direction: "increase", baseline: { at },
 *       amount: { value: 5, unit: "percentagePoints" }, subject: { kind: "value", measure: "passed", population: people },
 *     }],
 *   }],
 * }
 * const observations: Observations = {
 *   schemaVersion: 1,
 *   observations: [{
 *     id: "n1", body: "trust", measure: "passed", population: people, at, source: "results",
 *     figure: { kind: "known", value: 0.96, numerator: 24, denominator: 25 },
 *   }],
 * }
 * const { finding } = publishable(assess(plan, observations, "2026-11-23"), minimumCount10).readings[0]!
 * finding.kind === "determined" && "goal" in finding.value ? finding.value.goal : undefined // => { kind: "suppressed" }
 * ```
 */
export const publishable = (assessment: Assessment, policy: DisclosurePolicy): PublishedAssessment => {
  const targets = new Map(
    assessment.plan.objectives.flatMap((objective) => objective.targets.map((target) => [target.id, target] as const)),
  );
  const kinds = new Map(assessment.plan.measures.map(({ id, kind }) => [id, kind] as const));
  const isObservedCount = (id: string): boolean => {
    const target = targets.get(id);
    if (target === undefined || !("subject" in target) || target.subject.measure === undefined) return false;
    return target.baseline?.value === undefined && kinds.get(target.subject.measure) === "count";
  };
  const startsFromFewPeople = (id: string): boolean =>
    assessment.progress.some(
      ({ target, finding }) => target === id && startsFromFew(finding, judgedBy(assessment.plan, id, policy)),
    );
  const readings = assessment.readings.map((reading) => {
    const isCount = isObservedCount(reading.target);
    const disclosive =
      startsFromFewPeople(reading.target) ||
      readingsOf(reading.finding).some((one) => "baseline" in one && isDisclosive(one.baseline, policy, isCount));
    return disclosive ? { ...reading, finding: withhold(reading.finding) } : reading;
  });
  const gaps = assessment.gaps.map((gap) => ({ ...gap, finding: withholdGap(gap.finding, policy) }));
  const progress = assessment.progress.map((standing) => ({
    ...standing,
    finding: publishableProgress(standing.finding, judgedBy(assessment.plan, standing.target, policy)),
  }));
  return { ...assessment, plan: publishablePlan(assessment.plan, policy), readings, progress, gaps, policy };
};
