import type { ChosenFacts, ReadingWording, SubjectFacts } from "../../wording/targets.ts";
import type { Phrase, Said } from "../../wording/said.ts";
import { everyShown } from "../numbers.ts";
import { phrase, say } from "../say.ts";
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
  chosen === null ? [] : [say`Decided on ${chosen.on} by ${chosen.by}.`];

/** Whose figure, or between whom the gap. */
const whose = (subject: SubjectFacts): Said => {
  if (subject.kind === "value") return subject.everyone ? [] : [say`It is about ${subject.population}.`];
  const between = phrase`The gap is between ${subject.group} and ${subject.comparator}`;
  return [say`${between}.`];
};

const upTo = (level: Phrase, limit: Phrase | null): Phrase => (limit === null ? level : phrase`${level} and at most ${limit}`);

export const reading: ReadingWording = {
  shareOfBaseline: ({ subject, direction, amount, chosen }) => [
    say`Meaning: ${amount} of ${whole(subject)}, ${directions[direction]}.`,
    ...chosenBy(chosen),
    ...whose(subject),
  ],
  percentagePoints: ({ subject, direction, amount, chosen }) => [
    say`Meaning: ${directions[direction]} by ${amount}, not by a share of ${whole(subject)}.`,
    ...chosenBy(chosen),
    ...whose(subject),
  ],
  absoluteChange: ({ subject, direction, amount }) => [
    say`Meaning: ${directions[direction]} by ${amount}.`,
    ...whose(subject),
  ],
  ambiguous: ({ subject, direction, amount, points }) => [
    say`“${amount}” has two meanings here: ${amount} of ${whole(subject)}, or ${points}.`,
    say`Neither has been chosen yet, so it cannot be said how far ${whole(subject)} is to go ${directions[direction]}.`,
    ...whose(subject),
  ],
  level: ({ subject, operator, level, upTo: limit }) => [
    say`Meaning: ${operators[operator]} ${upTo([level], limit && [limit])}.`,
    ...whose(subject),
  ],
  balance: ({ subject, operator, numerator, denominator, eitherWay }) => [
    eitherWay
      ? say`Meaning: ${operators[operator]} ${numerator} in ${denominator}, whichever side is the larger.`
      : say`Meaning: ${operators[operator]} ${numerator} in ${denominator}.`,
    ...whose(subject),
  ],
  direction: ({ subject, direction }) => [say`Meaning: ${directions[direction]}.`, ...whose(subject)],
  coverage: ({ share, of, each }) => [
    each === null ? say`Meaning: ${share} of ${of}.` : say`Meaning: ${share} of ${of}, at least ${each} in each.`,
  ],
  recurring: ({ every, times }) => [
    times === null
      ? say`Meaning: every ${everyShown(every)}.`
      : say`Meaning: ${times} times every ${everyShown(every)}.`,
  ],
  milestone: () => [say`Meaning: done, or not done.`],
  qualitative: ({ judgedBy }) => [
    judgedBy === null ? say`It is to be judged in words; how is not stated.` : say`It is to be judged by ${judgedBy}`,
  ],
};
