import type { Figure, Measure, ReadingChoice, Step, Target } from "@equality/model";
import type { ReadingWithoutTime } from "./reading-without-time.ts";

type Change = Extract<Target, { kind: "change" }>;
type ChangeKind = "shareOfBaseline" | "percentagePoints" | "absoluteChange";
type ChangeReading = Extract<ReadingWithoutTime, { kind: ChangeKind }>;

/** A measure's kind; null while the measure is not known. */
export type MeasureKind = Measure["kind"] | null;

/**
 * What a printed amount can mean, in a fixed order. Only "%" is open, and only until a meaning is chosen, and only where
 * the old value is itself a percentage or may be one: of a count, a rate per 100 or a mean it can only be a share.
 */
export const meaningsOf = (
  unit: Change["amount"]["unit"],
  kind: MeasureKind,
  choice: ReadingChoice | null,
): ChangeKind[] => {
  if (unit === "percentagePoints") return ["percentagePoints"];
  if (unit !== "percent") return ["absoluteChange"];
  if (choice !== null) return [choice.reading];
  return kind === "count" || kind === "rate" || kind === "mean"
    ? ["shareOfBaseline"]
    : ["shareOfBaseline", "percentagePoints"];
};

/** False where the amount, read so, is in another unit than the measure: then there is no goal to work out. */
export const fits = (meaning: ChangeKind, unit: Change["amount"]["unit"], kind: MeasureKind): boolean => {
  if (meaning === "shareOfBaseline" || kind === null || kind === "unstated") return true;
  if (meaning === "percentagePoints") return kind === "proportion" || kind === "ratioOfSums";
  return unit === "count" ? kind === "count" : kind === "mean" || kind === "rate";
};

/** What a change comes to under one meaning: the reading without its time limit, and the steps that lead to the goal. */
export const readAmount = (target: Change, meaning: ChangeKind, baseline: Figure, kind: MeasureKind) => {
  const { direction, amount, subject } = target;
  const signed = (size: number): number => positiveZero(direction === "increase" ? size : -size);
  const operation = subject.kind === "gap" ? "addToSize" : "add";
  const inputs = { percent: amount.value, direction };
  const change = amount.value / 100;
  const reach = (operation: Operation, by: number) => {
    if (baseline.kind === "missing" || !fits(meaning, amount.unit, kind))
      return { goal: { kind: "missing" } satisfies Figure, steps: [] };
    const goal = goalFrom(baseline, operation, by);
    return { goal, steps: [{ code: "goal", inputs: { baseline, operation, by }, result: goal } satisfies Step] };
  };
  switch (meaning) {
    case "shareOfBaseline": {
      const factor = (100 + signed(amount.value)) / 100;
      const { goal, steps } = reach("multiply", factor);
      const step: Step = { code: "shareOfBaseline", inputs, result: factor };
      return read({ kind: meaning, direction, share: change, baseline, goal }, [step, ...steps]);
    }
    case "percentagePoints": {
      const { goal, steps } = reach(operation, signed(change));
      const step: Step = { code: "percentagePoints", inputs, result: signed(change) };
      return read({ kind: meaning, direction, change, baseline, goal }, [step, ...steps]);
    }
    case "absoluteChange": {
      const { goal, steps } = reach(operation, signed(amount.value));
      return read({ kind: meaning, direction, change: amount.value, baseline, goal }, steps);
    }
  }
};

const read = (reading: ChangeReading, steps: Step[]) => ({ reading, steps });

type Operation = Extract<Step, { code: "goal" }>["inputs"]["operation"];

/** The goal from a baseline, never clamped. Suppressed and missing baselines give suppressed and missing goals. */
const goalFrom = (baseline: Figure, operation: Operation, by: number): Figure => {
  if (baseline.kind !== "known") return { kind: baseline.kind };
  const { value } = baseline;
  switch (operation) {
    case "add":
      return known(value + by);
    case "multiply":
      return value === 0 && by > 1 ? { kind: "missing" } : known(value * by);
    case "addToSize":
      return value === 0 ? { kind: "missing" } : known(Math.sign(value) * (Math.abs(value) + by));
  }
};

const known = (value: number): Figure => ({ kind: "known", value: positiveZero(value) });

/** JSON has no negative zero. */
const positiveZero = (value: number): number => value + 0;
