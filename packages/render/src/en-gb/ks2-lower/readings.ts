import { strong } from "../../tree/build.ts";
import type { Said } from "../../wording/said.ts";
import type { ReadingWording, SubjectFacts } from "../../wording/targets.ts";
import { type Changed, chosenBy, figure, reading as ks2, sizes, ways, whose } from "../ks2/readings.ts";
import { say } from "../say.ts";

/** A share of what there is now, told in parts of it: "1 out of every 10 parts". */
const partsOf = ({ kind }: SubjectFacts): string => (kind === "gap" ? " parts of the gap" : " there are now");

const turn = ({ promise, subject, direction }: Changed): Said => [
  ...whose(subject),
  subject.kind === "gap"
    ? say`We ${promise} make the gap ${strong(sizes[direction])}.`
    : say`We ${promise} make ${figure(subject)} go ${strong(ways[direction])}.`,
];

/** For readers who do not know percentages, or find them hard. */
export const reading: ReadingWording = {
  ...ks2,
  shareOfBaseline: ({ chosen, ...facts }) => [
    ...turn(facts),
    say`The change is ${strong(facts.amount)}${partsOf(facts.subject)}.`,
    ...chosenBy(chosen),
  ],
  ambiguous: ({ points, ...facts }) => [
    ...turn(facts),
    say`The change may be ${facts.amount}${partsOf(facts.subject)}.`,
    say`Or it may be ${points}.`,
    say`We have not decided yet which.`,
  ],
};
