import type { ExplanationWording } from "../../wording/explanation.ts";
import { digitsOf } from "../numbers.ts";
import { say } from "../say.ts";
import { figureShown, stepDecimals } from "./figure-shown.ts";

type Steps = ExplanationWording["explanation"]["step"];
type ProgressStep =
  | "observed"
  | "pooled"
  | "gapBetween"
  | "schoolsCounted"
  | "valueDue"
  | "goalMet"
  | "shareDone"
  | "paceCompared"
  | "differenceTold"
  | "projected"
  | "timesCompared";

const digits = (value: number): string => digitsOf(value, stepDecimals);
const times = (value: number): string => (value === 1 ? "once" : `${digits(value)} times`);

const operators = {
  atLeast: "at least",
  moreThan: "more than",
  atMost: "at most",
  lessThan: "less than",
  equals: "exactly",
} as const;

const steps = { schoolYears: "school years", calendarYears: "years", days: "days" } as const;

const paces = { ahead: "ahead of it", onCourse: "on course", behind: "behind it" } as const;

const told = {
  better: "can be told from none: it is for the better",
  worse: "can be told from none: it is for the worse",
  cannotTell: "cannot be told from none",
} as const;

/** The steps by which it is found how a target stands. */
export const progressSteps: Pick<Steps, ProgressStep> = {
  observed: ({ inputs, result }) => [say`Observed (${inputs.at}): ${figureShown(result)}.`],
  pooled: ({ inputs, result }) => [
    say`The counts of ${digits(inputs.figures.length)} schools, added and then divided, give ${figureShown(result)}.`,
  ],
  gapBetween: ({ inputs, result }) => [
    say`The gap is ${figureShown(inputs.group)} less ${figureShown(inputs.comparator)}: ${figureShown(result)}.`,
  ],
  schoolsCounted: ({ inputs: { met, notMet, notKnown }, result }) => [
    say`${digits(result)} of ${digits(met.length + notMet.length + notKnown.length)} schools have it.`,
    ...(notKnown.length === 0 ? [] : [say`Of ${digits(notKnown.length)} of them it is not known.`]),
  ],
  valueDue: ({ inputs, result }) => [
    inputs.shape === "keep"
      ? say`To be kept at ${digits(result)}.`
      : say`On a ${inputs.shape} path from ${digits(inputs.baseline)} to ${digits(inputs.goal)}, ${digits(inputs.elapsed)} of ${digits(inputs.whole)} ${steps[inputs.by]} in, ${digits(result)} was due.`,
  ],
  goalMet: ({ inputs, result }) => [
    inputs.upTo === null
      ? say`${digits(inputs.value)} is ${result ? "" : "not "}${operators[inputs.operator]} ${digits(inputs.goal)}.`
      : say`${digits(inputs.value)} is ${result ? "" : "not "}from ${digits(inputs.goal)} to ${digits(inputs.upTo)}.`,
  ],
  shareDone: ({ result }) => [
    result === null
      ? say`The goal is where it started.`
      : say`${digitsOf(result, 1, 2)}% of the way from the starting point to the goal is done.`,
  ],
  paceCompared: ({ inputs, result }) => [
    say`A change of ${digits(inputs.done)} for the better was made and ${digits(inputs.due)} was due: ${paces[result]}.`,
  ],
  differenceTold: ({ inputs, result }) => [
    say`A difference of ${digits(inputs.difference)}, with limits ${digits(inputs.lower)} and ${digits(inputs.upper)}, ${told[result]}.`,
  ],
  projected: ({ result }) => [say`At the pace so far it comes to ${digits(result)} by the time limit.`],
  timesCompared: ({ inputs, result }) => [
    say`In ${inputs.period} it was done ${times(inputs.times)} and was to be done ${times(inputs.asked)}: ${result ? "kept" : "not kept"}.`,
  ],
};
