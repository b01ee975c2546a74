import type { Phrase, Said } from "../../wording/said.ts";
import type { ChosenFacts, ReadingWording, SubjectFacts } from "../../wording/targets.ts";
import { everyShown } from "../numbers.ts";
import { label, phrase, say } from "../say.ts";
import { direction as directions } from "./directions.ts";

const operators = {
  atLeast: "at least",
  moreThan: "more than",
  atMost: "at most",
  lessThan: "less than",
  equals: "exactly",
} as const;

const whole = (subject: SubjectFacts): string => (subject.kind === "gap" ? "the gap" : "the starting figure");

const chosenBy = (chosen: ChosenFacts | null): Said =>
  chosen === null ? [] : [say`${label("Decided")} ${chosen.on}, ${chosen.by}.`];

/** Whose figure, or between whom the gap. */
const whose = (subject: SubjectFacts): Said => {
  if (subject.kind === "value") return subject.everyone ? [] : [say`${label("Counted")} ${subject.population}.`];
  return [say`${label("Between")} ${subject.group} and ${subject.comparator}.`];
};

const upTo = (level: Phrase, operator: "atMost" | "lessThan", limit: Phrase | null): Phrase =>
  limit === null ? level : phrase`${level} and ${operators[operator]} ${limit}`;

const limited = {
  size: "That limits the size of the gap, whichever side it is on.",
  signedValue: "That limits the gap with its sign: the group’s figure less the other.",
} as const;

export const reading: ReadingWording = {
  shareOfBaseline: ({ subject, direction, amount, chosen }) => [
    say`${label("Meaning")} ${directions[direction]} by ${amount} of ${whole(subject)}.`,
    ...chosenBy(chosen),
    ...whose(subject),
  ],
  percentagePoints: ({ subject, direction, amount, chosen }) => [
    say`${label("Meaning")} ${directions[direction]} by ${amount}, not by a share of ${whole(subject)}.`,
    ...chosenBy(chosen),
    ...whose(subject),
  ],
  absoluteChange: ({ subject, direction, amount }) => [
    say`${label("Meaning")} ${directions[direction]} by ${amount}.`,
    ...whose(subject),
  ],
  ambiguous: ({ subject, direction, amount, points }) => [
    say`${label("Two meanings")} ${amount} of ${whole(subject)}, or ${points}.`,
    say`Neither is chosen yet, so how far ${whole(subject)} is to go ${directions[direction]} cannot be told.`,
    ...whose(subject),
  ],
  level: ({ subject, operator, level, upTo: limit, upToOperator, bounds }) => [
    say`${label("Meaning")} ${operators[operator]} ${upTo([level], upToOperator, limit && [limit])}.`,
    ...(bounds === null ? [] : [say`${limited[bounds]}`]),
    ...whose(subject),
  ],
  balance: ({ subject, operator, numerator, denominator, eitherWay }) => [
    eitherWay
      ? say`${label("Meaning")} ${operators[operator]} ${numerator} in ${denominator}, whichever side is the larger.`
      : say`${label("Meaning")} ${operators[operator]} ${numerator} in ${denominator}.`,
    ...whose(subject),
  ],
  direction: ({ subject, direction }) => [say`${label("Meaning")} ${directions[direction]}.`, ...whose(subject)],
  coverage: ({ to, share, of, each }) => [
    each === null
      ? say`${label("Meaning")} ${share} of ${of}.`
      : say`${label("Meaning")} ${share} of ${of}, at least ${each} in each.`,
    say`${label("What")} ${to}`,
  ],
  recurring: ({ step, every, times }) => [
    times === null
      ? say`${label("How often")} every ${everyShown(every)}.`
      : say`${label("How often")} ${times} times every ${everyShown(every)}.`,
    say`${label("What")}`,
    ...step,
  ],
  milestone: ({ to }) => [say`${label("Meaning")} done, or not done.`, say`${label("What")} ${to}`],
  qualitative: ({ to, judgedBy }) => [
    say`${label("What")} ${to}`,
    judgedBy === null ? say`${label("Judged by")} not stated.` : say`${label("Judged by")} ${judgedBy}`,
  ],
};
