import type { Assessment, DisclosurePolicy, PublishedAssessment } from "@equality/model";
import { publishablePlan } from "./publishable-plan.ts";
import { judgedBy, publishableProgress } from "./publishable-progress.ts";
import { type Told, toldCells } from "./told-cells.ts";
import { withheldCells } from "./withheld-cells.ts";
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
 * follows from them. What could not be told is told without the figures behind it.
 *
 * The lists are judged together. Figures of one body, by one measure and at one time make a table, in whichever list they
 * stand, and a table whose totals would reveal a hidden count loses them: a figure of everyone, or of the whole body, goes
 * where one group of a characteristic, or one school, is hidden beside another that is shown; where those shown leave too
 * few. Where a total goes, the groups or schools that add up to it go too, and gaps to all others, which tell it.
 *
 * What is protected so is one division of one table at a time. Not looked for is what follows from several divisions added
 * and taken away at once, from incidents of several characteristics, from times that overlap, from means without counts, or
 * from what was published elsewhere. Where one total is divided several ways, publish one division, or join groups until
 * none has too few. A figure without counts cannot be judged and is kept, so hand over counts with observations.
 *
 * In the plan, figures of equality information and counts of incidents are withheld by the same rule; none counted, of no
 * stated number of people, is a fact about nobody and is shown. The rest of the plan is passed on as it is: a value that the
 * trust prints in its own document is public already. The assessment is not changed.
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
  const { plan } = assessment;
  const told = toldCells(assessment, policy);
  const cells = withheldCells([...told.values()], plan, policy);
  const isWithheld = (one: Told): boolean => told.get(one)?.cells.some((cell) => cells.has(cell)) ?? false;
  return {
    ...assessment,
    plan: publishablePlan(plan, isWithheld),
    readings: assessment.readings.map((reading) =>
      isWithheld(reading) ? { ...reading, finding: withhold(reading.finding) } : reading,
    ),
    progress: assessment.progress.map((standing) => ({
      ...standing,
      finding: publishableProgress(standing.finding, judgedBy(plan, standing.target, policy), isWithheld(standing)),
    })),
    gaps: assessment.gaps.map((gap) => ({ ...gap, finding: withholdGap(gap.finding, policy, isWithheld(gap)) })),
    policy,
  };
};
