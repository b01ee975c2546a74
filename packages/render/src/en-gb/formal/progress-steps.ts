import type { Figure } from "@equality/model";
import type { ExplanationWording } from "../../wording/explanation.ts";
import { digitsOf } from "../numbers.ts";
import { say } from "../say.ts";
import { changeShown, figureShown, stepDecimals, valueShown } from "./figure-shown.ts";

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
  observed: ({ inputs, result }, figures) => [
    say`Observed (${[inputs.at, ...inputs.sources].join("; ")}): ${figureShown(result, figures)}.`,
  ],
  pooled: ({ inputs, result }, figures) => [
    say`The counts of ${digits(inputs.figures.length)} schools, added and then divided, give ${figureShown(result, figures)}.`,
  ],
  gapBetween: ({ inputs, result }, { measure }) => {
    const side = (figure: Figure) => figureShown(figure, { measure, subject: "value" });
    const gap = figureShown(result, { measure, subject: "gap" });
    return [say`The gap is ${side(inputs.group)} less ${side(inputs.comparator)}: ${gap}.`];
  },
  schoolsCounted: ({ inputs: { met, notMet, notKnown }, result }) => [
    say`${digits(result)} of ${digits(met.length + notMet.length + notKnown.length)} schools have it.`,
    ...(notKnown.length === 0 ? [] : [say`Of ${digits(notKnown.length)} of them it is not known.`]),
  ],
  valueDue: ({ inputs, result }, figures) => [
    inputs.shape === "keep"
      ? say`To be kept at ${valueShown(result, figures)}.`
      : say`On a ${inputs.shape} path from ${valueShown(inputs.baseline, figures)} to ${valueShown(inputs.goal, figures)}, ${digits(inputs.elapsed)} of ${digits(inputs.whole)} ${steps[inputs.by]} in, ${valueShown(result, figures)} was due.`,
  ],
  goalMet: ({ inputs, result }, figures) => [
    inputs.upTo === null
      ? say`${valueShown(inputs.value, figures)} is ${result ? "" : "not "}${operators[inputs.operator]} ${valueShown(inputs.goal, figures)}.`
      : say`${valueShown(inputs.value, figures)} is ${result ? "" : "not "}from ${valueShown(inputs.goal, figures)} to ${valueShown(inputs.upTo, figures)}.`,
  ],
  shareDone: ({ result }) => [
    result === null
      ? say`The goal is where it started.`
      : result < 0
        ? say`It has gone the wrong way: ${digitsOf(-result, 1, 2)}% as far as from the starting point to the goal.`
        : say`${digitsOf(result, 1, 2)}% of the way from the starting point to the goal is done.`,
  ],
  paceCompared: ({ inputs, result }, figures) => [
    say`A change of ${changeShown(inputs.done, figures)} for the better was made and ${changeShown(inputs.due, figures)} was due: ${paces[result]}.`,
  ],
  differenceTold: ({ inputs, result }, figures) => [
    say`A difference of ${changeShown(inputs.difference, figures)}, with limits ${changeShown(inputs.lower, figures)} and ${changeShown(inputs.upper, figures)}, ${told[result]}.`,
  ],
  projected: ({ result }, figures) => [
    say`At the pace so far it comes to ${valueShown(result, figures)} by the time limit.`,
  ],
  timesCompared: ({ inputs, result }) => [
    say`In ${inputs.period} it was done ${times(inputs.times)} and was to be done ${times(inputs.asked)}: ${result ? "kept" : "not kept"}.`,
  ],
};
