import { strong } from "../../tree/build.ts";
import type { Phrase, Said } from "../../wording/said.ts";
import type { ReadingWording, SubjectFacts } from "../../wording/targets.ts";
import {
  atLevel,
  type Changed,
  chosenBy,
  figure,
  reading as ks2,
  more,
  operators,
  sizes,
  ways,
} from "../ks2/readings.ts";
import { size } from "../ks2/size.ts";
import { digitsOf } from "../numbers.ts";
import { goOn, say } from "../say.ts";

const whose = (subject: SubjectFacts): Said => {
  const { about, counted } = subject;
  const what = counted === null ? [] : [say`We count how many ${counted}.`];
  const topic = about === null || counted !== null ? [] : [say`This is about ${about}.`];
  if (subject.kind === "gap")
    return [
      ...topic,
      say`Here is one group:`,
      goOn`${subject.group}.`,
      say`Here is the other group:`,
      goOn`${subject.comparator}.`,
      ...what,
    ];
  return subject.everyone && counted === null
    ? topic
    : [...topic, say`Here is who we look at:`, goOn`${subject.population}.`, ...what];
};

const turn = ({ promise, subject, direction }: Omit<Changed, "amount">): Said => [
  ...whose(subject),
  subject.kind === "gap"
    ? say`We ${promise} make the gap ${strong(sizes[direction])}.`
    : say`We ${promise} make ${figure(subject)} go ${strong(ways[direction])}.`,
];

const change = (facts: Changed): Said => [...turn(facts), say`The change is ${strong(facts.amount)}.`];

const partOf = ({ kind }: SubjectFacts): Phrase | string => (kind === "gap" ? "the gap" : "what there is now");

/** What is promised, and then how much: both are too much for one sentence. */
export const reading: ReadingWording = {
  ...ks2,
  shareOfBaseline: ({ chosen, ...facts }) => [
    ...change(facts),
    say`That is a part of ${partOf(facts.subject)}.`,
    ...chosenBy(chosen),
  ],
  percentagePoints: ({ chosen, ...facts }) => [
    ...change(facts),
    ...(facts.subject.kind === "gap"
      ? []
      : [say`That is ${digitsOf(facts.amount.value, 2)} ${more[facts.direction]} in each hundred.`]),
    ...chosenBy(chosen),
  ],
  absoluteChange: change,
  ambiguous: ({ points, ...facts }) => [
    ...turn(facts),
    say`The change may be ${facts.amount}.`,
    say`That would be part of ${partOf(facts.subject)}.`,
    say`Or it may be ${points}.`,
    say`We have not decided yet which.`,
  ],
  level: ({ promise, subject, operator, level, upTo, bounds }) => [
    ...whose(subject),
    subject.kind === "gap" ? say`We ${promise} make the gap this size:` : say`We ${promise} reach this:`,
    goOn`${atLevel(operator, size(level))}.`,
    ...(upTo === null ? [] : [say`The most is ${upTo}.`]),
    ...(bounds === "size" ? [say`That counts for both groups.`] : []),
  ],
  balance: ({ promise, subject, operator, numerator, denominator, eitherWay }) => [
    ...whose(subject),
    say`We ${promise} have this:`,
    goOn`${operators[operator]} ${numerator} out of every ${denominator}.`,
    ...(eitherWay ? [say`That counts for each side.`] : []),
  ],
  direction: ({ promise, subject, direction }) =>
    direction === "maintain"
      ? [...whose(subject), say`We ${promise} keep ${figure(subject)} as it is.`]
      : turn({ promise, subject, direction }),
  coverage: ({ promise, to, share, all, of, each }) => [
    say`We ${promise} ${to}.`,
    say`This is for ${of}.`,
    ...(all
      ? [say`That means ${strong({ ...share, shown: "every one" })} of them.`]
      : [say`We ${promise} reach this:`, goOn`${atLevel("atLeast", share)}.`]),
    ...(each === null ? [] : [say`Each one needs at least ${each}.`]),
  ],
};
