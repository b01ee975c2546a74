import { strong } from "../../tree/build.ts";
import type { Inline, NumberNode } from "../../tree/node.ts";
import type { Said } from "../../wording/said.ts";
import type { ChosenFacts, ReadingWording, SubjectFacts } from "../../wording/targets.ts";
import { digitsOf, everyShown } from "../numbers.ts";
import { say } from "../say.ts";
import { isAbout, isTurned } from "../shares.ts";
import { size } from "./size.ts";

export const ways = { increase: "up", decrease: "down" } as const;
export const sizes = { increase: "bigger", decrease: "smaller" } as const;
export const operators = {
  atLeast: "at least",
  moreThan: "more than",
  atMost: "no more than",
  lessThan: "less than",
  equals: "exactly",
} as const;

const turned = {
  atLeast: "atMost",
  moreThan: "lessThan",
  atMost: "atLeast",
  lessThan: "moreThan",
  equals: "equals",
} as const;

/** A level with the side of it that is promised: of days missed, the other side than of days at school. */
export const atLevel = (operator: keyof typeof operators, level: NumberNode): Inline => {
  if (isAbout(level)) return strong(level);
  return strong(operators[isTurned(level) ? turned[operator] : operator], " ", level);
};

export type Changed = Parameters<ReadingWording["absoluteChange"]>[0];

const isShare = ({ measure }: SubjectFacts): boolean => measure === "proportion" || measure === "ratioOfSums";

/** What goes up or down. */
export const figure = (subject: SubjectFacts): string =>
  subject.kind === "gap" ? "the gap" : isShare(subject) && !subject.everyone ? "their share" : "this number";

/** What is counted can have a name that only adults know. */
const inThePlan = ({ measure }: SubjectFacts): Said =>
  measure === null ? [] : [say`Our full plan says what we count.`];

/** What a target is about, and whom it counts or compares. */
export const whose = (subject: SubjectFacts): Said => {
  const { about, counted } = subject;
  const topic = about === null || counted !== null ? [] : [say`This is about ${about}.`];
  if (subject.kind === "gap")
    return [
      ...topic,
      say`We look at two groups.`,
      say`One group is ${subject.group}.`,
      say`The other group is ${subject.comparator}.`,
      ...(counted === null ? [] : [say`We count how many in each group ${counted}.`]),
      ...(isShare(subject) ? [say`One point of the gap is 1 out of every 100.`] : []),
    ];
  if (counted === null)
    return [...topic, ...(subject.everyone ? inThePlan(subject) : [say`We count ${subject.population}.`])];
  return subject.everyone
    ? [say`We count how many ${subject.population} ${counted}.`]
    : [say`We look at ${subject.population}.`, say`We count how many of them ${counted}.`];
};

const change = ({ promise, subject, direction, amount }: Changed): Said => [
  ...whose(subject),
  subject.kind === "gap"
    ? say`We ${promise} make the gap between them ${strong(sizes[direction], " by ", amount)}.`
    : say`We ${promise} make ${figure(subject)} go ${strong(ways[direction], " by ", amount)}.`,
];

export const chosenBy = (chosen: ChosenFacts | null): Said =>
  chosen === null ? [] : [say`${chosen.by} chose what this means.`, say`That was on ${chosen.on}.`];

export const more = { increase: "more", decrease: "fewer" } as const;

export const reading: ReadingWording = {
  shareOfBaseline: (facts) => [
    ...change(facts),
    facts.subject.kind === "gap"
      ? say`That means ${facts.amount} of the gap as it is now.`
      : say`That is ${digitsOf(facts.amount.value, 2)} ${more[facts.direction]} for every 100 there are now.`,
    ...chosenBy(facts.chosen),
  ],
  percentagePoints: (facts) => [
    ...change(facts),
    ...(facts.subject.kind === "gap"
      ? []
      : [say`That is ${digitsOf(facts.amount.value, 2)} ${more[facts.direction]} out of every 100.`]),
    ...chosenBy(facts.chosen),
  ],
  absoluteChange: change,
  ambiguous: ({ points, ...facts }) => [
    ...change(facts),
    say`We have not decided yet what ${facts.amount} means here.`,
    say`It may mean ${facts.amount} of ${figure(facts.subject)} as it is now.`,
    facts.direction === "decrease" ? say`Or it may mean ${points} off it.` : say`Or it may mean ${points} more.`,
  ],
  level: ({ promise, subject, operator, level, upTo, bounds }) => [
    ...whose(subject),
    subject.kind === "gap"
      ? say`We ${promise} get the gap between them to ${operators[operator]} ${size(level)}.`
      : say`We ${promise} reach ${atLevel(operator, level)}.`,
    ...(upTo === null ? [] : [say`It should not go above ${upTo}.`]),
    ...(bounds === "size" ? [say`That counts whichever group does better.`] : []),
  ],
  balance: ({ promise, subject, operator, numerator, denominator, eitherWay }) => [
    ...whose(subject),
    say`We ${promise} have ${operators[operator]} ${numerator} out of every ${denominator}.`,
    ...(eitherWay ? [say`That counts for each side.`] : []),
  ],
  direction: ({ promise, subject, direction }) => [
    ...whose(subject),
    direction === "maintain"
      ? say`We ${promise} keep ${figure(subject)} as it is.`
      : subject.kind === "gap"
        ? say`We ${promise} make the gap between them ${sizes[direction]}.`
        : say`We ${promise} make ${figure(subject)} go ${ways[direction]}.`,
  ],
  coverage: ({ promise, to, share, all, of, each }) => [
    say`We ${promise} ${to}.`,
    ...(all
      ? [say`We ${promise} do this for ${of}.`, say`That means ${strong({ ...share, shown: "every one" })} of them.`]
      : [
          say`This is about ${of}.`,
          say`We ${promise} do this for ${isAbout(share) ? strong(share) : strong("at least ", share)}.`,
        ]),
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
