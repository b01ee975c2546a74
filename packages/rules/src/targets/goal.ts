import type { Step } from "@equality/model";

type Operator = Extract<Step, { code: "goalMet" }>["inputs"]["operator"];

/** What a value has to be: above or below a level, or, with `upTo`, between two. */
export interface Goal {
  readonly operator: Operator;
  readonly value: number;
  readonly upTo?: number;
  /** Whether `upTo` itself is outside. */
  readonly below?: true;
}

/** Room for the last digits of a sum: so much of the larger of two numbers does not part them. */
const rounding = 1e-9;
export const nearly = (a: number, b: number): number => rounding * Math.max(Math.abs(a), Math.abs(b));

export const atLeast = (a: number, b: number): boolean => a >= b - nearly(a, b);

/** Whether a value meets a goal. Strict and inclusive differ; the last digits of a calculation do not count. */
export const meets = (value: number, { operator, value: level, upTo, below }: Goal): boolean => {
  if (upTo !== undefined)
    return atLeast(value, level) && (below === true ? !atLeast(value, upTo) : atLeast(upTo, value));
  switch (operator) {
    case "atLeast":
      return atLeast(value, level);
    case "moreThan":
      return !atLeast(level, value);
    case "atMost":
      return atLeast(level, value);
    case "lessThan":
      return !atLeast(value, level);
    case "equals":
      return atLeast(value, level) && atLeast(level, value);
  }
};

/** The end of the goal that is nearer to a value: where a path from there leads. */
export const nearest = (from: number, { value, upTo }: Goal): number =>
  upTo === undefined ? value : Math.min(Math.max(from, Math.min(value, upTo)), Math.max(value, upTo));

/**
 * A value beyond the far end of a goal with two ends, as far from the goal on the side where it started; any other as it is.
 * Where a figure went past what it was to reach, only how far it is from it tells of progress.
 */
export const facing = (value: number, from: number, { operator, value: level, upTo }: Goal): number => {
  if (upTo === undefined && operator !== "equals") return value;
  const [low, high] = [Math.min(level, upTo ?? level), Math.max(level, upTo ?? level)];
  if (from < low && value > high) return low - (value - high);
  return from > high && value < low ? high + (low - value) : value;
};

export const goalStep = (value: number, goal: Goal): Step => ({
  code: "goalMet",
  inputs: { value, operator: goal.operator, goal: goal.value, upTo: goal.upTo ?? null },
  result: meets(value, goal),
});
