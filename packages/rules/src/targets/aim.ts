import type {
  Assumption,
  Figure,
  Measure,
  PathShape,
  ProgressCaution,
  QuestionCode,
  Step,
  Target,
} from "@equality/model";
import { meaningsOf, readAmount } from "./amount.ts";
import { type Goal, meets, nearest } from "./goal.ts";
import { goalCautions } from "./goal-cautions.ts";
import { type Better, towards } from "./orientation.ts";
import { type Yearly, yearlyOf } from "./yearly.ts";

type Measured = Extract<Target, { subject: unknown }>;

/** What a target aims at under one reading: a goal, or any gain (`goal` null), and which way is better. */
export interface Aim {
  readonly given: readonly Assumption[];
  readonly goal: Goal | null;
  /** The value at which a path ends; null without a baseline from which to tell. */
  readonly end: number | null;
  readonly better: Better;
  /** The goal is the value that it starts from, or the words are to keep it. */
  readonly keep: boolean;
  readonly shape: Extract<PathShape, "linear" | "compound">;
  /** What is asked in each year, where no end is named. */
  readonly yearly?: Yearly;
  readonly open: QuestionCode | null;
  readonly cautions: readonly ProgressCaution[];
  readonly steps: readonly Step[];
}

type Shapes = { readonly gap: Aim["shape"]; readonly value: Aim["shape"] };

/** Everything that the words of a target can mean, from the figure that it starts from. */
export const aimsOf = (target: Measured, measure: Measure | null, baseline: Figure, shapes: Shapes): Aim[] => {
  const plain = { given: [], open: null, cautions: [], steps: [], keep: false, shape: shapes[target.subject.kind] };
  const start = baseline.kind === "known" ? baseline.value : null;
  switch (target.kind) {
    case "change":
      return changeAims(target, measure, baseline, plain);
    case "level":
      return levelGoals(target).map(({ given, goal, size }) => levelAim({ ...plain, given }, goal, start, size));
    case "balance":
      return [levelAim(plain, balanceGoal(target), start, false)];
    case "direction": {
      const keep = target.direction === "maintain";
      const better = directionOf(target, measure);
      const yearly = keep ? [] : yearlyOf(target, measure);
      if (yearly.length > 0) return yearly.map((each) => ({ ...plain, goal: null, end: null, better, ...each }));
      return [{ ...plain, goal: null, end: keep ? start : null, better, keep }];
    }
  }
};

export type Plain = Pick<Aim, "given" | "open" | "cautions" | "steps" | "keep" | "shape">;

const changeAims = (
  target: Extract<Target, { kind: "change" }>,
  measure: Measure | null,
  baseline: Figure,
  plain: Plain,
): Aim[] => {
  const kind = measure?.kind ?? null;
  const meanings = meaningsOf(target.amount.unit, kind, target.choice ?? null);
  return meanings.map((meaning): Aim => {
    const { reading, steps } = readAmount(target, meaning, baseline, kind);
    const given: Assumption[] =
      meanings.length === 1 ? [] : [{ question: "amountMeans", answer: meaning, because: "reading" }];
    const better = directionOf(target, measure);
    if (reading.goal.kind !== "known" || baseline.kind !== "known")
      return { ...plain, given, steps, goal: null, end: null, better, open: whyNoGoal(baseline, reading.goal) };
    const end = reading.goal.value;
    const from = baseline.value;
    const cautions = goalCautions(from, end, kind, target.subject.kind);
    return { ...plain, given, steps, cautions, end, keep: end === from, ...changeGoal(target, from, end) };
  });
};

const whyNoGoal = (baseline: Figure, goal: Figure): QuestionCode => {
  if (baseline.kind === "suppressed" || goal.kind === "suppressed") return "suppressedFigure";
  if (baseline.kind === "missing") return "baseline";
  return baseline.value === 0 ? "startIsZero" : "measureKind";
};

/** A gap that is to be lowered is lowered in size, unless the change is larger than the gap. */
const changeGoal = ({ subject, direction }: Extract<Target, { kind: "change" }>, from: number, end: number) => {
  if (subject.kind === "gap" && direction === "decrease" && end * from >= 0) {
    const size = Math.abs(end);
    return { goal: { operator: "atLeast", value: 0 - size, upTo: size }, better: "nearerZero" } as const;
  }
  const up = end === from ? direction === "increase" : end > from;
  return up
    ? ({ goal: { operator: "atLeast", value: end }, better: "higher" } as const)
    : ({ goal: { operator: "atMost", value: end }, better: "lower" } as const);
};

type Level = Extract<Target, { kind: "level" }>;

/** What a level asks: of a gap, its size or its signed value, and both while the words leave it open. */
const levelGoals = (target: Level): { given: Assumption[]; goal: Goal; size: boolean }[] => {
  const { operator, upToOperator, subject, bounds, unit } = target;
  // Percentage points are printed as their number, and figures are from -1 to 1.
  const scale = unit === "percentagePoints" ? 100 : 1;
  const level = target.level / scale;
  const upTo = target.upTo === undefined ? undefined : target.upTo / scale;
  const signed: Goal = {
    operator,
    value: level,
    ...(upTo === undefined ? {} : { upTo }),
    ...(upToOperator === "lessThan" ? { below: true as const } : {}),
  };
  const limitsSize = subject.kind === "gap" && (operator === "atMost" || operator === "lessThan");
  if (!limitsSize || bounds === "signedValue") return [{ given: [], goal: signed, size: false }];
  const strict = operator === "lessThan" ? { below: true as const } : {};
  const size: Goal = { operator: "atLeast", value: 0 - level, upTo: level, ...strict };
  if (bounds === "size") return [{ given: [], goal: size, size: true }];
  const given = (answer: string): Assumption[] => [{ question: "levelBounds", answer, because: "reading" }];
  return [
    { given: given("size"), goal: size, size: true },
    { given: given("signedValue"), goal: signed, size: false },
  ];
};

export const levelAim = (plain: Plain, goal: Goal, start: number | null, size: boolean): Aim => {
  const end = start === null ? (goal.upTo === undefined ? goal.value : null) : nearest(start, goal);
  const better = size ? "nearerZero" : (towards(start ?? Number.NEGATIVE_INFINITY, goal) ?? "higher");
  // A level that is met from the start is to be kept: no path leads to it.
  return { ...plain, goal, end, better, keep: start !== null && meets(start, goal) };
};

const balanceGoal = ({ operator, numerator, denominator, eitherWay }: Extract<Target, { kind: "balance" }>): Goal => {
  const value = numerator / denominator;
  if (!eitherWay) return { operator, value };
  const other = 1 - value;
  return { operator, value: Math.min(value, other), upTo: Math.max(value, other) };
};

const directionOf = (target: Extract<Target, { kind: "change" | "direction" }>, measure: Measure | null): Better => {
  if (target.subject.kind === "gap" && target.direction !== "increase") return "nearerZero";
  if (target.direction === "maintain") return measure?.better === "lower" ? "lower" : "higher";
  return target.direction === "increase" ? "higher" : "lower";
};
