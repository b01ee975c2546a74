import type { Finding, Gap, GapFigure, GapInterval, QuestionCode, Statistics, Step, Summary } from "@equality/model";
import { refuse } from "../statistics/arguments.ts";
import { type GapChangeEffects, gapChangeEffects, type TwoFigures } from "../statistics/gap-change-effects.ts";
import { squareAndAdd } from "../statistics/square-and-add.ts";
import { gapBetween, type Sides } from "./between-sides.ts";
import { type ChangeVerdict, verdictOf } from "./change-verdict.ts";
import { sidesOf } from "./gap.ts";
import type { GapKind } from "./gap-kind.ts";
import type { GapQuestion, Labels, MinimumCount } from "./gap-question.ts";
import type { Held } from "./held.ts";
import { fromAll } from "./open-findings.ts";

/** A summary of one year and what is asked of it. */
export interface GapAsked {
  readonly summary: Summary;
  readonly question: GapQuestion;
}

/** How a gap changed from one cohort to another, and through whom. In the unit of the gap. */
export interface GapChange extends ChangeVerdict {
  readonly before: Gap;
  readonly after: Gap;
  /** The later gap minus the earlier one: positive when the group gained on its comparator. */
  readonly change: number;
  readonly interval: GapInterval;
  /** What the group's own change did to the gap, and what the comparator's did; they add up to the change. */
  readonly groupEffect: number;
  readonly comparatorEffect: number;
  /** The intervals of the group's and of the comparator's own change, now minus then. */
  readonly groupChange: GapInterval;
  readonly comparatorChange: GapInterval;
}

/**
 * How a gap changed from one year to another: by how much, whether chance could explain it, and whether the group or its
 * comparator moved. A gap that narrows because those ahead fell is named levelling down.
 *
 * The cohorts are taken to be different people, as those of two years are. That the intervals of two gaps overlap is no
 * test of a change; whether the interval of the change includes 0 is. Undetermined where either gap is, or where the two
 * years are of another kind of measure, or are not defined in the same words.
 *
 * @param then - The earlier year.
 * @param now - The later year.
 * @param as - A kind of difference: effects of ratios do not add up.
 * @param policy - The fewest people on each side, in each year.
 * @throws RangeError as `gap` does; for a kind of gap that is no difference; for another group, comparator or measure in
 *   the two years.
 * @see Zou and Donner 2008 (MOVER) for the interval.
 *
 * @example
 * ```ts
 * import { complement, differenceOfProportions, gapChange } from "@equality/rules/gaps"
 * import { newcombe } from "@equality/rules/statistics"
 * import type { Summary } from "@equality/model"
 *
 * const year = (group: number, others: number): Summary => ({
 *   schemaVersion: 1, keys: ["fsm"], measures: [{ id: "passed", kind: "proportion", better: "higher" }],
 *   groups: [
 *     { key: ["false"], statistics: [{ kind: "proportion", n: 1000, x: others }], excluded: [{}] },
 *     { key: ["true"], statistics: [{ kind: "proportion", n: 1000, x: group }], excluded: [{}] },
 *   ],
 * })
 * const question = { measure: "passed", group: { fsm: "true" }, comparator: complement }
 * const finding = gapChange(
 *   { summary: year(410, 630), question },
 *   { summary: year(390, 580), question },
 *   differenceOfProportions(newcombe),
 *   { name: "school policy", minimumCount: 10 },
 * )
 * if (finding.kind === "determined") {
 *   const { change, groupEffect, comparatorEffect, movement, levelling, levellingConfirmed } = finding.value
 *   const digits = [change, groupEffect, comparatorEffect].map((effect) => Math.round(effect * 1e6) / 1e6)
 *   digits // => [0.03, -0.02, 0.05]
 *   movement // => "narrowed"
 *   levelling // => "levellingDown"
 *   levellingConfirmed // => true
 * }
 * ```
 */
export const gapChange = (then: GapAsked, now: GapAsked, as: GapKind, policy: MinimumCount): Finding<GapChange> => {
  if (as.kind !== "difference") refuse("the kind of gap", "a difference, whose causes add up", as.kind);
  requireSameQuestion(then.question, now.question);
  const [before, after] = [sidesOf(then.summary, then.question, as), sidesOf(now.summary, now.question, as)];
  const unlike = unlikeYears([then.question, before], [now.question, after]);
  const confidence = now.question.confidence ?? 0.95;
  // A side with nobody in it has no figure that could have changed.
  const atLeastOne = { ...policy, minimumCount: Math.max(1, policy.minimumCount) };
  const findings = [before, after].map((sides) =>
    gapBetween({ ...sides, open: [...sides.open, ...unlike] }, as, atLeastOne, confidence),
  );
  return fromAll("gapChange", findings, (gaps) => {
    const own = (side: "group" | "comparator") =>
      ownChange(before[side].held, after[side].held, before, as, confidence);
    return changeBetween(gaps as readonly [Gap, Gap], own("group"), own("comparator"), before.measure.better);
  });
};

const changeBetween = (
  [then, now]: readonly [Gap, Gap],
  groupChange: GapInterval,
  comparatorChange: GapInterval,
  better: Sides["measure"]["better"],
): { readonly value: GapChange; readonly steps: readonly Step[] } => {
  const [before, after] = [figuresOf(then), figuresOf(now)];
  const effects = gapChangeEffects(before, after);
  const { change, groupEffect, comparatorEffect } = effects;
  const excludes = { group: excludesZero(groupChange), comparator: excludesZero(comparatorChange) };
  const verdict = verdictOf(before, after, effects, better, excludes);
  const interval = intervalOfChange(then.interval, now.interval, effects);
  const result = { change, groupEffect, comparatorEffect };
  return {
    value: { before: then, after: now, ...result, interval, groupChange, comparatorChange, ...verdict },
    steps: [{ code: "gapChanged", inputs: { before, after }, result }],
  };
};

const figuresOf = ({ group, comparator }: Gap): TwoFigures => {
  const told = ({ figure }: { readonly figure: GapFigure }) => (figure.kind === "known" ? figure.value : Number.NaN);
  return { group: told(group), comparator: told(comparator) };
};

const intervalOfChange = (then: GapInterval, now: GapInterval, { gapThen, gapNow }: GapChangeEffects): GapInterval => {
  if (then.kind !== "interval") return then;
  if (now.kind !== "interval") return now;
  const { lower, upper } = squareAndAdd({ ...now, estimate: gapNow }, { ...then, estimate: gapThen });
  return { kind: "interval", lower, upper };
};

/** One side now beside itself then, by the same method; a published figure without counts has no interval to begin with. */
const ownChange = (
  then: Held,
  now: Held,
  { measure, comparator }: Sides,
  as: GapKind,
  confidence: number,
): GapInterval =>
  isStatistics(then) && isStatistics(now) && isStatistics(comparator.held)
    ? as.compare(now, then, measure, confidence).interval
    : { kind: "none", because: "spreadNotHeld" };

const isStatistics = (held: Held): held is Statistics =>
  held.kind !== "fixed" && held.kind !== "suppressed" && held.kind !== "missing";

const excludesZero = (interval: GapInterval): boolean =>
  interval.kind === "interval" && (interval.lower > 0 || interval.upper < 0);

/** What keeps two years from being compared. */
const unlikeYears = (
  [asked, then]: readonly [GapQuestion, Sides],
  [askedNow, now]: readonly [GapQuestion, Sides],
): QuestionCode[] => [
  ...(then.measure.kind === now.measure.kind ? [] : (["sameKind"] as const)),
  ...(asked.definition === askedNow.definition && then.measure.better === now.measure.better
    ? []
    : (["sameDefinition"] as const)),
];

const requireSameQuestion = (then: GapQuestion, now: GapQuestion): void => {
  if (wordsOf(then) !== wordsOf(now)) refuse("the question", `the same in both years, ${wordsOf(then)}`, wordsOf(now));
};

/** What has to be the same for two gaps to be one gap at two times. */
const wordsOf = ({ measure, group, comparator, within = {} }: GapQuestion): string => {
  const sorted = (labels: Labels) => Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  const others = comparator.kind === "group" ? sorted(comparator.labels) : comparator.kind;
  return JSON.stringify([measure, sorted(group), others, sorted(within)]);
};
