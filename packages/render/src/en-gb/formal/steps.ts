import { date, number } from "../../tree/build.ts";
import type { DateNode, NumberNode } from "../../tree/node.ts";
import type { ExplanationWording } from "../../wording/explanation.ts";
import { dayShown } from "../dates.ts";
import { and, or, words } from "../list.ts";
import { everyShown, numberShown } from "../numbers.ts";
import { say } from "../say.ts";
import { auditFacts } from "./audit-facts.ts";
import { duties } from "./duties.ts";
import { events } from "./events.ts";
import { changeShown, figureShown, isShare, stepDecimals } from "./figure-shown.ts";
import { gapSteps } from "./gap-steps.ts";
import { progressSteps } from "./progress-steps.ts";

const day = (iso: string): DateNode => date(iso, iso, dayShown(iso));
const count = (value: number, unit: NumberNode["unit"] = "count"): NumberNode =>
  number(value, unit, numberShown(value, unit, stepDecimals));
const months = (value: number): NumberNode => (value % 12 === 0 ? count(value / 12, "years") : count(value, "months"));

const length = ({ unit, count: n }: { readonly unit: "months" | "weeks" | "days"; readonly count: number }) =>
  unit === "months" ? months(n) : count(unit === "weeks" ? 7 * n : n, "days");

const meanings = {
  shareOfBaseline: "a share of the starting figure",
  percentagePoints: "percentage points",
  absoluteChange: "a plain number",
} as const;

const operations = { multiply: "times", add: "plus", addToSize: "with its size changed by" } as const;

export const steps: ExplanationWording["explanation"]["step"] = {
  dateResolved: ({ inputs, result }) => [
    result.first === result.last
      ? say`“${inputs.printed}” is ${day(result.last)}.`
      : say`“${inputs.printed}” runs from ${day(result.first)} to ${day(result.last)}.`,
  ],
  clockStarts: ({ inputs, result }) => [say`${events[inputs.event].head} ${day(result)}.`],
  standsIn: ({ inputs, result }) => [
    say`${events[inputs.event].head} ${day(result)}, taken as the day of ${events[inputs.for].from}.`,
  ],
  periodBeginningWith: ({ inputs, result }) => [
    say`The law counts that day, so the ${everyShown(months(inputs.months))} ${inputs.months === 1 || inputs.months === 12 ? "ends" : "end"} on ${day(result)}.`,
  ],
  periodAfter: ({ inputs, result }) => [say`${length(inputs.length)} after ${day(inputs.start)} is ${day(result)}.`],
  statuteRow: ({ inputs }) => [say`The duty here is ${duties[inputs.duty]}.`],
  fixedDay: ({ inputs, result }) => [
    ...(inputs.snapshot === null ? [] : [say`The figures are those of ${day(inputs.snapshot)}.`]),
    say`The next day that the law fixes, on or after ${day(inputs.onOrAfter)}, is ${day(result)}.`,
  ],
  daysBetween: ({ inputs, result }) => [
    result === 0
      ? say`Both days are ${day(inputs.to)}.`
      : result > 0
        ? say`${day(inputs.from)} is ${count(result, "days")} before ${day(inputs.to)}.`
        : say`${day(inputs.from)} is ${count(-result, "days")} after ${day(inputs.to)}.`,
  ],
  earliest: ({ inputs, result }) => [
    inputs.days.length === 1
      ? say`The only day is ${day(result)}.`
      : say`Of ${and(inputs.days.map((one) => [day(one)]))} the first is ${day(result)}.`,
  ],
  threshold: ({ inputs, result }) => [
    say`There are ${count(inputs.employees)} employees, which is ${result ? "not fewer" : "fewer"} than the ${count(inputs.atLeast)} from which the law applies.`,
  ],
  intervalCompared: ({ inputs, result }) => [
    say`Its own cycle is ${months(inputs.localMonths)}, and the law allows ${months(inputs.statutoryMonths)} for ${duties[inputs.duty]}, so the cycle is ${result === "looser" ? "too long" : "not too long"}.`,
  ],
  amountRead: ({ result }) => [
    say`The amount ${result.length === 1 ? "means" : "can mean"} ${or(words(result.map((meaning) => meanings[meaning])))}.`,
  ],
  shareOfBaseline: ({ inputs, result }) => [
    say`${inputs.direction === "increase" ? "Up" : "Down"} by ${count(inputs.percent, "percent")} of the starting figure multiplies it by 1 ${inputs.direction === "increase" ? "+" : "−"} ${count(inputs.percent)} ÷ 100 = ${count(result)}.`,
  ],
  percentagePoints: ({ inputs }) => [
    say`${inputs.direction === "increase" ? "Up" : "Down"} by ${count(inputs.percent, "percentagePoints")}.`,
  ],
  goal: ({ inputs, result }, figures) => {
    if (inputs.baseline.kind === "missing") return [];
    if (inputs.baseline.kind === "suppressed") return [say`The starting figure is withheld, and so is the goal.`];
    const less = inputs.operation === "add" && inputs.by < 0;
    const by = less ? -inputs.by : inputs.by;
    const change =
      inputs.operation === "multiply" || !isShare(figures)
        ? count(by)
        : number(by * 100, "percentagePoints", changeShown(by, figures));
    return [
      say`The starting figure, ${figureShown(inputs.baseline, figures)}, ${less ? "less" : operations[inputs.operation]} ${change} is ${figureShown(result, figures)}.`,
    ];
  },
  timeLimitRead: ({ result }) => [
    result === null
      ? say`That sets no last day.`
      : result.first === result.last
        ? say`The last day is ${day(result.last)}.`
        : say`The last day can be any from ${day(result.first)} to ${day(result.last)}.`,
  ],
  instrumentInForce: ({ inputs, result }) => [
    result
      ? say`“${inputs.printed}” was in force on ${day(inputs.on)}.`
      : inputs.until === null || inputs.on < inputs.until
        ? say`“${inputs.printed}” was not yet in force on ${day(inputs.on)}.`
        : say`“${inputs.printed}” ceased to be law on ${day(inputs.until)}, before ${day(inputs.on)}.`,
  ],
  ...gapSteps,
  ...progressSteps,
  looked: ({ inputs, result }) => [
    inputs.among === 0
      ? say`Looked for ${auditFacts[inputs.for]} and found none.`
      : say`Looked for ${auditFacts[inputs.for]} in ${count(inputs.among)} ${inputs.among === 1 ? "place" : "places"} and found ${result === 0 ? "none" : count(result)}.`,
  ],
};
