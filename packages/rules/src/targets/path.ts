import type { PathShape, Step, TimeStep } from "@equality/model";
import { compoundValue, linearValue } from "../statistics/progress-figures.ts";

/** A value that is due at a step of time. */
export interface Stop {
  readonly step: number;
  readonly value: number;
}

/** From where a figure started, by what was promised on the way, to its goal. */
export interface Path {
  readonly shape: Extract<PathShape, "linear" | "compound" | "keep">;
  readonly by: TimeStep;
  readonly start: Stop;
  readonly through: readonly Stop[];
  readonly end: Stop;
}

/** The value due at a step: the start's before it, the end's after it. */
export const dueAt = (path: Path, step: number): { value: number; steps: Step[] } => {
  const stops = [path.start, ...path.through, path.end];
  const next = stops.findIndex((stop) => stop.step >= step);
  const at = next === -1 ? stops.length - 1 : Math.max(next, 1);
  const [from, to] = [stops[at - 1] ?? path.start, stops[at] ?? path.end];
  const whole = to.step - from.step;
  const elapsed = Math.min(Math.max(step - from.step, 0), whole);
  const value = whole === 0 ? to.value : valueBetween(path.shape, from.value, to.value, elapsed / whole);
  const inputs = { shape: path.shape, by: path.by, baseline: from.value, goal: to.value, elapsed, whole };
  return { value, steps: [{ code: "valueDue", inputs, result: value }] };
};

/** A compound path needs both ends on one side of zero; where they are not, it is a line. */
const valueBetween = (shape: Path["shape"], from: number, to: number, part: number): number =>
  shape === "compound" && from * to > 0 ? compoundValue(from, to, part) : linearValue(from, to, part);
