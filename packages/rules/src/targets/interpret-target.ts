import type {
  Assumption,
  EqualityPlan,
  Figure,
  Finding,
  Observations,
  Question,
  Step,
  Target,
  TargetReading,
} from "@equality/model";
import { fits, meaningsOf, readAmount } from "./amount.ts";
import { asksOf } from "./asks.ts";
import { baselineOf } from "./baseline.ts";
import { lookingAt } from "./looking.ts";
import { plainReading } from "./plain-reading.ts";
import { onCourseFrom95 } from "./policy.ts";
import { type ReadTimeLimit, readTimeLimit } from "./time-limit.ts";

/**
 * What a target says, exactly: the kind of change, the goal where the baseline is known, the days of its time limit, and
 * what has to be asked of its author before it can be measured.
 *
 * A printed "by 10%" on a percentage or on a gap has two meanings, a tenth of the old value or ten percentage points. It
 * stays undetermined, with both, until a choice is recorded; so it does where both happen to give the same goal, since
 * the finding is about what the words mean and a revised baseline would part them. A count, a rate per 100 or a mean has
 * no percentage points, so there the "%" is a share.
 *
 * Proportions are 0 to 1, gaps of proportions -1 to 1 (group minus comparator), all else in the measure's own unit.
 * Lowering a gap brings it nearer to zero whichever side it is on, and beyond when the change is larger than the gap. No
 * goal is rounded or clamped. A suppressed baseline gives a suppressed goal. The goal is missing while the baseline is,
 * where the amount is in another unit than the measure, for a share of zero that is to grow, and for a gap of zero that
 * is to change by an amount: it has no side to move to.
 *
 * @param target - A target of the plan.
 * @param plan - A plan that `readPlan` accepted.
 * @param observations - Measured values, from which a baseline without a printed value is taken.
 * @throws RangeError if no objective of the plan holds the target.
 *
 * @example
 * ```ts
 * import { interpretTarget } from "@equality/rules/targets"
 * import type { EqualityPlan, Target } from "@equality/model"
 *
 * const target: Target = {
 *   id: "more-girls", printed: "by 5 percentage points by 2030", strength: "will", kind: "change", direction: "increase",
 *   amount: { value: 5, unit: "percentagePoints" }, subject: { kind: "value", measure: "share", population: { kind: "everyone", people: "pupils" } },
 *   baseline: { at: { kind: "calendarYear", year: 2025, printed: "2025" }, value: 0.25 },
 *   timeLimit: { relation: "by", date: { kind: "calendarYear", year: 2030, printed: "2030" } },
 * }
 * const plan: EqualityPlan = {
 *   schemaVersion: 1, bodies: [{ id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england" }],
 *   schools: [], roles: [], groups: [], documents: [],
 *   measures: [{ id: "share", label: "girls on roll", kind: "proportion", better: "higher", topic: "intake" }],
 *   objectives: [{
 *     id: "o1", body: "trust", document: "d1", statement: "More girls", strength: "will", topics: ["intake"], aims: [],
 *     characteristics: { kind: "none" }, groups: [], scope: { kind: "body" }, targets: [target], actions: [],
 *   }],
 * }
 * const finding = interpretTarget(target, plan, { schemaVersion: 1, observations: [] })
 * finding.kind === "determined" ? finding.value : undefined // => {
 * //   kind: "percentagePoints", direction: "increase", change: 0.05,
 * //   baseline: { kind: "known", value: 0.25 }, goal: { kind: "known", value: 0.3 },
 * //   due: { first: "2030-01-01", last: "2030-12-31" }, asks: [],
 * // }
 * ```
 */
export const interpretTarget = (
  target: Target,
  plan: EqualityPlan,
  observations: Observations,
): Finding<TargetReading> => {
  const looking = lookingAt(target, plan, observations, onCourseFrom95.confidence);
  const baseline = baselineOf(target, looking);
  const limit = readTimeLimit(target.timeLimit, looking.reckoning);
  const context: Context = { plan, baseline, limit, subject: { kind: "target", id: target.id } };
  return target.kind === "change" ? changeFinding(target, context) : plainFinding(target, context);
};

interface Context {
  readonly plan: EqualityPlan;
  readonly baseline: Figure;
  readonly limit: ReadTimeLimit;
  readonly subject: Question["subject"];
}

const changeFinding = (target: Extract<Target, { kind: "change" }>, context: Context): Finding<TargetReading> => {
  const { unit } = target.amount;
  const measure = context.plan.measures.find(({ id }) => id === target.subject.measure);
  const kind = measure?.kind ?? null;
  const choice = target.choice ?? null;
  const meanings = meaningsOf(unit, kind, choice);
  const asks = asksOf(target, {
    measureKind:
      (kind === "unstated" && meanings.length > 1) || !meanings.every((meaning) => fits(meaning, unit, kind)),
    baseline: context.baseline,
    time: context.limit.ask,
  });
  const read = meanings.map((meaning) => readAmount(target, meaning, context.baseline, kind));
  const explain = (steps: readonly Step[]) =>
    explanation(context, asks, [
      { code: "amountRead", inputs: { unit, measureKind: kind, choice }, result: meanings },
      ...steps,
    ]);
  const rest = { due: context.limit.due, asks };
  const [first, ...others] = read;
  if (first !== undefined && others.length === 0)
    return { kind: "determined", value: { ...first.reading, ...rest }, explanation: explain(first.steps) };
  const alternatives = read.map(({ reading, steps }) => {
    const given: Assumption = { question: "amountMeans", answer: reading.kind, because: "reading" };
    return { given, value: { ...reading, ...rest }, steps: steps.map((step): Step => ({ ...step, given })) };
  });
  return {
    kind: "undetermined",
    open: [{ code: "amountMeans", subject: context.subject }],
    alternatives: alternatives.map(({ given, value }) => ({ given, value })),
    explanation: explain(alternatives.flatMap(({ steps }) => steps)),
  };
};

const plainFinding = (target: Exclude<Target, { kind: "change" }>, context: Context): Finding<TargetReading> => {
  const asks = asksOf(target, { measureKind: false, baseline: context.baseline, time: context.limit.ask });
  return {
    kind: "determined",
    value: { ...plainReading(target), due: context.limit.due, asks },
    explanation: explanation(context, asks, []),
  };
};

const explanation = ({ limit }: Context, asks: readonly Question[], steps: readonly Step[]) => ({
  rule: "interpretTarget",
  steps: [
    ...steps,
    ...limit.steps,
    ...asks.map(
      ({ code, subject }): Step => ({ code: "notRecorded", inputs: { question: code, subject }, result: null }),
    ),
  ],
});
