import type { EqualityPlan, Finding, Observations, PlainDate, Target, TargetProgress } from "@equality/model";
import { requireDay } from "../calendar/day.ts";
import { coverageProgress } from "./coverage.ts";
import { lookingAt } from "./looking.ts";
import { rule } from "./measured.ts";
import { milestoneProgress } from "./milestone.ts";
import { onCourseFrom95, type ProgressPolicy } from "./policy.ts";
import { recurringProgress } from "./recurring.ts";
import { subjectProgress } from "./subject-progress.ts";

/**
 * How a target stands: what was observed last, against what was due by then.
 *
 * Looked at under every reading that the words, the time limit and the data leave open, and determined only where all have
 * one status, which the finding then says of each. In this order: at its time limit a target is met or missed, though by
 * figures of a year not missed while a day of the time limit is left; before it, met early; then reversing, stalled, and by
 * what was done of what was due ahead, on course or behind. A change that the data cannot tell from none is looked at as real
 * and as none once a quarter of the time has gone. That a figure cannot be told from what was due is said beside the status
 * and does not replace it.
 *
 * Suppressed, missing and zero are three things: what cannot be compared, for whichever reason, is undetermined with the
 * question that names it. Schools' figures are pooled by their counts. A gap that narrowed because the comparator fell carries
 * `levellingDown` in the same finding.
 *
 * @param target - A target of the plan.
 * @param plan - A plan that `readPlan` accepted.
 * @param observations - Measured values. Those of a time that had not ended by `asOf` are not looked at.
 * @param asOf - The day for which the question is asked.
 * @param policy - By which thresholds; `onCourseFrom95` when left out.
 * @throws RangeError if no objective of the plan holds the target, or `asOf` is not a day that exists.
 * @see Open SDG, progress calculation methodology, for the cut between on course and behind; the order and the other cuts
 *   are the policy's.
 *
 * @example
 * ```ts
 * import { targetProgress } from "@equality/rules/targets"
 * import type { EqualityPlan, Observations, Target } from "@equality/model"
 *
 * const year = (startsIn: number) => ({ kind: "academicYear", startsIn, printed: `${startsIn}/${startsIn + 1 - 2000}` }) as const
 * const people = { kind: "everyone", people: "pupils" } as const
 * const target: Target = {
 *   id: "t1", printed: "60% by 2030", strength: "will", kind: "level", operator: "atLeast", level: 0.6, unit: "proportion",
 *   subject: { kind: "value", measure: "m1", population: people }, baseline: { at: year(2021), value: 0.4 },
 *   timeLimit: { relation: "by", date: { kind: "calendarYear", year: 2030, printed: "2030" } },
 * }
 * const plan: EqualityPlan = {
 *   schemaVersion: 1, bodies: [{ id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england" }],
 *   schools: [], roles: [], groups: [], documents: [],
 *   measures: [{ id: "m1", label: "passed", kind: "proportion", better: "higher", topic: "attainment" }],
 *   objectives: [{
 *     id: "o1", body: "trust", document: "d1", statement: "More pass", strength: "will", topics: ["attainment"], aims: [],
 *     characteristics: { kind: "none" }, groups: [], scope: { kind: "body" }, targets: [target], actions: [],
 *   }],
 * }
 * const figure = { kind: "known", value: 0.5, numerator: 500, denominator: 1000 } as const
 * const observations: Observations = {
 *   schemaVersion: 1,
 *   observations: [{ id: "n1", body: "trust", measure: "m1", population: people, at: year(2025), figure, source: "results" }],
 * }
 * const finding = targetProgress(target, plan, observations, "2026-11-23")
 * // Half of the time: 50% was due.
 * finding.kind === "determined" ? finding.value.status : null // => "onCourse"
 * ```
 */
export const targetProgress = (
  target: Target,
  plan: EqualityPlan,
  observations: Observations,
  asOf: PlainDate,
  policy: ProgressPolicy = onCourseFrom95,
): Finding<TargetProgress> => {
  const looking = lookingAt(target, plan, observations, policy.confidence);
  requireDay(asOf);
  switch (target.kind) {
    case "coverage":
      return coverageProgress(target, looking, asOf, policy);
    case "recurring":
      return recurringProgress(target, looking, asOf);
    case "milestone":
      return milestoneProgress(target, looking, asOf);
    case "qualitative":
      return { kind: "notApplicable", because: "judgedInWords", explanation: { rule, steps: [] } };
    default:
      return subjectProgress(target, looking, asOf, policy);
  }
};
