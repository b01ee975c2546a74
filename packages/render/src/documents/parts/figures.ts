import type { Figure, Measure, Target, TargetReading } from "@equality/model";
import { number } from "../../tree/build.ts";
import type { NumberNode } from "../../tree/node.ts";
import { type Context, find } from "../context.ts";
import { numberNode } from "../nodes.ts";

/** The kind of the measure that a target speaks of; null where it names none. */
export const measureKind = ({ plan }: Context, target: Target): Measure["kind"] | null => {
  if (!("subject" in target) || target.subject.measure === undefined) return null;
  return find(plan.measures, target.subject.measure).kind;
};

const isShare = (kind: Measure["kind"] | null): boolean => kind === "proportion" || kind === "ratioOfSums";

/** Decimals of a figure of which nobody has said what it is: it may be a proportion. */
const decimalsOfUnknown = 4;

/**
 * Figures of a target's measure, which are compared with each other: proportions as shares with one denominator, gaps of
 * proportions in percentage points, means in points, all else as plain numbers.
 */
export const figureNodes = (context: Context, target: Target, values: readonly number[]): readonly NumberNode[] => {
  const { words, published } = context;
  const kind = measureKind(context, target);
  const isGap = "subject" in target && target.subject.kind === "gap";
  if (isShare(kind) && !isGap) {
    const shown = words.shown.shares(values, published.policy.decimals);
    return values.map((value, i) => number(value, "share", shown[i] ?? ""));
  }
  return values.map((value) => {
    if (isShare(kind)) return numberNode(context, pointsOf(value), "percentagePoints");
    if (kind === "mean") return numberNode(context, value, "points");
    if (kind === "count" || kind === "rate") return numberNode(context, value);
    return number(value, "count", words.shown.number(value, "count", decimalsOfUnknown));
  });
};

/** A difference of proportions in percentage points, without the noise of binary fractions. */
const pointsOf = (value: number): number => Number((value * 100).toFixed(8));

/** Where a target starts and what it is to reach, as far as the reading or the printed baseline says. */
export const startAndGoal = (
  context: Context,
  target: Target,
  reading: TargetReading | null,
): { readonly value: NumberNode | null; readonly goal: NumberNode | null; readonly withheld: boolean; readonly alike: boolean } => {
  const printed: Figure =
    target.baseline?.value === undefined ? { kind: "missing" } : { kind: "known", value: target.baseline.value };
  const [start, end] =
    reading !== null && "goal" in reading ? [reading.baseline, reading.goal] : [printed, { kind: "missing" } as const];
  const known = [start, end].flatMap((figure) => (figure.kind === "known" ? [figure.value] : []));
  const nodes = figureNodes(context, target, known);
  const value = start.kind === "known" ? (nodes[0] ?? null) : null;
  const goal = end.kind === "known" ? (nodes[nodes.length - 1] ?? null) : null;
  const alike = value !== null && goal !== null && value.value !== goal.value && value.shown === goal.shown;
  return { value, goal, withheld: start.kind === "suppressed", alike };
};
