import type { TargetsWording } from "../../wording/targets.ts";
import { size } from "../ks2/size.ts";
import { statuses } from "../ks2/standing.ts";
import { baselines } from "../ks2/targets.ts";
import { timeWords, when } from "../ks2/time.ts";
import { targets as ks2Lower, needsMoreThanTen } from "../ks2-lower/targets.ts";
import { under } from "../ks2-lower/under.ts";
import { phrase, say } from "../say.ts";
import { reading } from "./readings.ts";

/** A figure, and in a sentence of its own when it was so. */
export const targets: TargetsWording = {
  ...ks2Lower,
  reading,
  baseline: ({ at, gap, value, goal, withheld, alike, status }) => [
    ...(value === null ? [] : [say`${gap ? "the gap was" : "we started at"} ${size(value)}.`]),
    ...(at === null || withheld
      ? []
      : value === null
        ? [say`We start from ${timeWords(at)}.`, say`We have not said what it was then.`]
        : [say`That was ${when(at)}.`]),
    ...(goal === null ? [] : [say`That makes ${size(goal)}.`]),
    ...([value, goal].some(needsMoreThanTen)
      ? [say`Ten people are too few to show this.`, say`A grown-up can help you.`]
      : []),
    ...(alike ? [say`The change is too small to see.`] : []),
    ...(withheld ? [say`There were too few people to count fairly.`, say`So we do not show where we started.`] : []),
    ...(status === null ? [] : baselines[status]),
  ],
  restatedFrom: ({ value }) => [say`Before that, it was ${size(value)}.`],
  interim: ({ at, value }) => [say`First, ${size(value)}.`, say`That is ${when(at)}.`],
  standing: ({ observed, due, unsure, ...facts }) => [
    ...ks2Lower.standing({ ...facts, observed: null, due: null, unsure: false }),
    ...(observed === null
      ? []
      : [say`${facts.gap ? "the gap was" : "we counted"} ${size(observed.value)}.`, say`That was in ${observed.at}.`]),
    ...(due === null ? [] : [say`We planned ${size(due)}.`]),
    ...(unsure ? [say`The two are very close.`, say`It may be chance.`] : []),
  ],
  standingOpen: [say`We cannot tell yet.`],
  standingIf: ({ assumption, status }) => under(assumption, [say`${statuses[status]}.`]),
  goals: ({ share, points }) => [say`That may make ${size(share)}.`, say`Or it may make ${size(points)}.`],
  short: ({ amount }) => (amount === null ? phrase`our target for this` : phrase`${amount}`),
};
