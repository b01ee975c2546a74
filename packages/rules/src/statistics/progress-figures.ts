import { requireFinite } from "./arguments.ts";

/** A figure on its way: where it started, where it is and where it is to be, and when, in years or any one unit of time. */
export interface ProgressFigures {
  readonly baseline: number;
  readonly value: number;
  readonly goal: number;
  readonly start: number;
  readonly at: number;
  readonly deadline: number;
}

export const requireProgress = (figures: ProgressFigures): void => {
  for (const [name, figure] of Object.entries(figures)) requireFinite(name, figure);
};

/** Whether there is time between the start and the figure, and between the start and the deadline. */
export const hasTime = ({ start, at, deadline }: ProgressFigures): boolean => at > start && deadline > start;

/** The value on the way from a baseline to a goal by equal steps, `part` of the time in: 0 at the start, 1 at the end. */
export const linearValue = (baseline: number, goal: number, part: number): number =>
  part === 1 ? goal : baseline + (goal - baseline) * part;

/** The same by equal shares. Both have to be on one side of zero. */
export const compoundValue = (baseline: number, goal: number, part: number): number =>
  part === 1 ? goal : baseline * (goal / baseline) ** part;
