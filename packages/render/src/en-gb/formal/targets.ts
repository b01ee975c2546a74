import type { TargetsWording } from "../../wording/targets.ts";
import { and } from "../list.ts";
import { asPrinted, phrase, say } from "../say.ts";
import { reading } from "./readings.ts";
import { direction } from "./directions.ts";
import { timeWords } from "./time.ts";

const statuses = {
  asPublished: [],
  restated: [say`It was restated after it was first published.`],
  rolling: [say`It moves on each year.`],
  notYetCollected: [say`It has not been collected yet.`],
  notComparable: [say`It cannot be compared with later figures.`],
} as const;

export const targets: TargetsWording = {
  intro: ({ count }) => [count.value === 1 ? say`It sets ${count} target:` : say`It sets ${count} targets:`],
  gap: [say`A gap is how far a group is from those it is compared with.`],
  printed: ({ printed }) => [asPrinted(printed)],
  reading,
  baseline: ({ at, value, goal, withheld, alike, status }) => [
    ...(value === null
      ? at === null || withheld
        ? []
        : [say`The starting point is ${timeWords(at)}; its value is not recorded.`]
      : [at === null ? say`Starting point: ${value}.` : say`Starting point: ${value}, ${timeWords(at)}.`]),
    ...(goal === null ? [] : [say`Goal: ${goal}.`]),
    ...(alike ? [say`The change is smaller than the rounding shows.`] : []),
    ...(withheld ? [say`The starting point is withheld: too few people are counted.`] : []),
    ...(status === null ? [] : statuses[status]),
  ],
  goals: ({ share, points }) => [say`Goal: ${share} if it is a share, ${points} if it is percentage points.`],
  interim: ({ at, value }) => [say`On the way: ${value}, ${timeWords(at)}.`],
  everyYear: ({ direction: way, amount }) => [
    amount === null ? say`Every year: ${direction[way]}.` : say`Every year: ${direction[way]} by ${amount}.`,
  ],
  moved: ({ from, reason }) => [say`An earlier time limit, ${timeWords(from)}, was moved: ${reason}`],
  responsible: ({ roles }) => [say`Responsible: ${and(roles.map((role) => [role]))}.`],
  remark: ({ kind, printed }) => [
    kind === "misprint" ? say`A possible misprint: ${printed}` : say`What the amount means is said elsewhere: ${printed}`,
  ],
  respondents: ({ population }) => [say`Answers are asked of ${population}.`],
  duty: ({ duty }) => [say`Apart from this target, the law itself asks for it: ${duty}.`],
  short: ({ printed }) => phrase`${printed}`,
};
