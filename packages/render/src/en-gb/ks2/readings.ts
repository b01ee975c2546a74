import type { ChosenFacts, ReadingWording, SubjectFacts } from "../../wording/targets.ts";
import type { Phrase, Said } from "../../wording/said.ts";
import { digitsOf, everyShown } from "../numbers.ts";
import { phrase, say } from "../say.ts";

const ways = { increase: "up", decrease: "down" } as const;
const sizes = { increase: "bigger", decrease: "smaller" } as const;
const operators = {
  atLeast: "at least",
  moreThan: "more than",
  atMost: "no more than",
  lessThan: "less than",
  equals: "exactly",
} as const;

/** What goes up or down, and what it is about. */
const figure = (subject: SubjectFacts): Phrase => {
  if (subject.kind === "gap") return phrase`the gap`;
  if (subject.everyone) return phrase`this number`;
  const isShare = subject.measure === "proportion" || subject.measure === "ratioOfSums";
  return phrase`the ${isShare ? "share" : "number"} of ${subject.population}`;
};

const whose = (subject: SubjectFacts): Said => [
  ...(subject.about === null ? [] : [say`It is about ${subject.about}.`]),
  ...(subject.kind === "gap"
    ? [say`One group is ${subject.group}.`, say`The other group is ${subject.comparator}.`]
    : []),
];

const chosenBy = (chosen: ChosenFacts | null): Said =>
  chosen === null ? [] : [say`${chosen.by} chose what this means.`, say`That was on ${chosen.on}.`];

const more = { increase: "more", decrease: "fewer" } as const;

export const reading: ReadingWording = {
  shareOfBaseline: ({ promise, subject, direction, amount, chosen }) => [
    ...change(promise, subject, direction, amount),
    ...(subject.kind === "gap"
      ? [say`That means ${amount} of the gap as it is now.`]
      : [say`That is ${digitsOf(amount.value, 2)} ${more[direction]} for every 100 there are now.`]),
    ...chosenBy(chosen),
    ...whose(subject),
  ],
  percentagePoints: ({ promise, subject, direction, amount, chosen }) => [
    ...change(promise, subject, direction, amount),
    ...(subject.kind === "gap" ? [] : [say`That is ${digitsOf(amount.value, 2)} ${more[direction]} out of every 100.`]),
    ...chosenBy(chosen),
    ...whose(subject),
  ],
  absoluteChange: ({ promise, subject, direction, amount }) => [
    ...change(promise, subject, direction, amount),
    ...whose(subject),
  ],
  ambiguous: ({ promise, subject, direction, amount, points }) => [
    ...change(promise, subject, direction, amount),
    ...whose(subject),
    say`We have not decided yet what ${amount} means here.`,
    say`It may mean ${amount} of ${figure(subject)} as it is now.`,
    direction === "decrease" ? say`Or it may mean ${points} off it.` : say`Or it may mean ${points} more.`,
  ],
  level: ({ promise, subject, operator, level, upTo }) => [
    subject.kind === "gap"
      ? say`We ${promise} get the gap to ${operators[operator]} ${level}.`
      : say`We ${promise} reach ${operators[operator]} ${level}.`,
    ...(upTo === null ? [] : [say`It should not go above ${upTo}.`]),
    ...(subject.kind === "value" && !subject.everyone ? [say`We count ${subject.population}.`] : []),
    ...whose(subject),
  ],
  balance: ({ promise, subject, operator, numerator, denominator, eitherWay }) => [
    say`We ${promise} have ${operators[operator]} ${numerator} out of every ${denominator}.`,
    ...(eitherWay ? [say`That counts for each side.`] : []),
    ...(subject.kind === "value" && !subject.everyone ? [say`We count ${subject.population}.`] : []),
    ...whose(subject),
  ],
  direction: ({ promise, subject, direction }) => [
    direction === "maintain"
      ? say`We ${promise} keep ${figure(subject)} as it is.`
      : subject.kind === "gap"
        ? say`We ${promise} make the gap ${sizes[direction]}.`
        : say`We ${promise} make ${figure(subject)} go ${ways[direction]}.`,
    ...whose(subject),
  ],
  coverage: ({ promise, to, share, all, of, each }) => [
    say`We ${promise} ${to}.`,
    say`We ${promise} do this for ${share} of ${of}.`,
    ...(all ? [say`That means every one.`] : []),
    ...(each === null ? [] : [say`Each one needs at least ${each}.`]),
  ],
  recurring: ({ step, every, times }) => [
    ...step,
    times === null
      ? say`This happens every ${everyShown(every)}.`
      : say`This happens ${times} times every ${everyShown(every)}.`,
  ],
  milestone: ({ promise, to }) => [say`We ${promise} ${to}.`],
  qualitative: ({ promise, to, judgedBy }) => [
    say`We ${promise} ${to}.`,
    judgedBy === null ? say`We have not said how we will know yet.` : say`Our full plan says how we will know.`,
  ],
};

function change(
  promise: Parameters<ReadingWording["absoluteChange"]>[0]["promise"],
  subject: SubjectFacts,
  direction: keyof typeof ways,
  amount: Parameters<ReadingWording["absoluteChange"]>[0]["amount"],
): Said {
  return [
    subject.kind === "gap"
      ? say`We ${promise} make the gap ${sizes[direction]} by ${amount}.`
      : say`We ${promise} make ${figure(subject)} go ${ways[direction]} by ${amount}.`,
  ];
}
