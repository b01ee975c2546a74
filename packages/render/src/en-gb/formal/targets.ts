import type { TargetsWording } from "../../wording/targets.ts";
import { and } from "../list.ts";
import { asPrinted, label, phrase, say } from "../say.ts";
import { figureWords } from "./counted.ts";
import { direction } from "./directions.ts";
import { reading } from "./readings.ts";
import { standingWords } from "./standing.ts";
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
  gap: [say`A gap is a group’s figure less the figure of those it is compared with.`],
  printed: ({ printed }) => [asPrinted(printed)],
  apart: null,
  reading,
  baseline: ({ at, value, counted, goal, withheld, alike, source, status }) => [
    ...(value === null
      ? at === null || withheld
        ? []
        : [say`${label("Starting point")} ${timeWords(at)}, with no value recorded.`]
      : [say`${label("Starting point")} ${figureWords(value, counted, at && timeWords(at))}.`]),
    ...(goal === null ? [] : [say`${label("Goal")} ${goal}.`]),
    ...(alike ? [say`The change is smaller than the rounding shows.`] : []),
    ...(withheld ? [say`The starting point is withheld: too few people are counted.`] : []),
    ...(source === null ? [] : [say`${label("Source of the starting point")} ${source}`]),
    ...(status === null ? [] : statuses[status]),
  ],
  goals: ({ share, points }) => [
    say`${label("Goal")} ${share} if it is a share, ${points} if it is percentage points.`,
  ],
  restatedFrom: ({ value, edition }) => [say`The starting point was ${value} in ${edition}.`],
  definition: ({ label: name, printed }) => [say`${label(`How “${name}” is worked out`)} ${printed}`],
  promisedWith: ({ others }) => [
    say`${label("Promised together with")} ${and(others.map((one) => phrase`“${one}”`))}; all of them have to be met.`,
  ],
  interim: ({ at, value }) => [say`${label("On the way")} ${value} (${timeWords(at)}).`],
  everyYear: ({ direction: way, amount }) => [
    amount === null
      ? say`${label("Every year")} ${direction[way]}.`
      : say`${label("Every year")} ${direction[way]} by ${amount}.`,
  ],
  moved: ({ from, reason, on }) => [
    on === null
      ? say`An earlier time limit, ${timeWords(from)}, was moved: ${reason}`
      : say`An earlier time limit, ${timeWords(from)}, was moved (${timeWords(on)}): ${reason}`,
  ],
  responsible: ({ roles }) => [say`${label("Responsible")} ${and(roles.map((role) => [role]))}.`],
  remark: ({ kind, printed }) => [
    kind === "misprint"
      ? say`${label("A possible misprint")} ${printed}`
      : say`${label("Said elsewhere of the amount")} ${printed}`,
  ],
  respondents: ({ population }) => [say`${label("Asked")} ${population}.`],
  duty: ({ duty }) => [say`The law asks for this apart from the target: ${duty}.`],
  ...standingWords,
  shortStart: ({ value, withheld }) => {
    if (withheld) return [say`Withheld`];
    return value === null ? [] : [say`${value}`];
  },
  short: ({ printed }) => phrase`${printed}`,
};
