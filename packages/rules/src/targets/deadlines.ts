import type { Assumption, QuestionCode, Step, Target } from "@equality/model";
import type { Reckoning } from "../calendar/placement.ts";
import { readTimeLimit } from "./time-limit.ts";
import type { Timeline } from "./timeline.ts";

/** A step of time by which a goal is to be reached, under one reading of the time limit. */
export interface Deadline {
  readonly given: readonly Assumption[];
  readonly step: number;
}

/** The deadlines that a time limit can mean: one, or the first and the last possible; none where there is none to place. */
export const deadlinesOf = (
  { timeLimit }: Target,
  timeline: Timeline,
  reckoning: Reckoning,
): {
  deadlines: readonly Deadline[];
  due: { first: string; last: string } | null;
  ask: QuestionCode;
  steps: readonly Step[];
} => {
  const { due, ask, steps } = readTimeLimit(timeLimit, reckoning);
  if (due === null) return { deadlines: [], due, ask: ask ?? "timeLimit", steps };
  const { first, last } = timeline.limitOf(due);
  const at = (step: number, because: Assumption["because"]): Deadline => ({
    given: [{ question: "whenExactly", answer: timeline.lastDay(step), because }],
    step,
  });
  const deadlines =
    first === last ? [{ given: [], step: last }] : [at(first, "firstPossibleDay"), at(last, "lastPossibleDay")];
  return { deadlines, due, ask: "whenExactly", steps };
};
