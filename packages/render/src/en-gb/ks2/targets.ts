import { strong } from "../../tree/build.ts";
import type { TargetsWording } from "../../wording/targets.ts";
import { phrase, say } from "../say.ts";
import { reading } from "./readings.ts";
import { size } from "./size.ts";
import { standingWith, statuses } from "./standing.ts";
import { timeWords, when } from "./time.ts";

export const baselines = {
  asPublished: [],
  restated: [say`We have put that number right since.`],
  rolling: [say`Each year we start again from the year before.`],
  notYetCollected: [say`We have not counted it yet.`],
  notComparable: [say`We cannot match it with later numbers.`],
} as const;

const ways = {
  increase: say`Each year we look for it to go up.`,
  decrease: say`Each year we look for it to go down.`,
  maintain: say`Each year we look for it to stay the same.`,
} as const;

export const targets: TargetsWording = {
  intro: ({ count }) => [
    count.value === 1 ? say`We have set ${count} target for this:` : say`We have set ${count} targets for this:`,
  ],
  gap: [say`A gap is how far apart two groups are.`, say`It is our job to make unfair gaps smaller.`],
  printed: () => [],
  apart: {
    when: [say`${strong("When?")}`],
    going: [say`${strong("How is it going?")}`],
    who: [say`${strong("Who will make sure?")}`],
  },
  reading,
  baseline: ({ at, gap, value, goal, withheld, alike, status }) => [
    ...(value === null
      ? at === null || withheld
        ? []
        : [say`We start from ${timeWords(at)}.`, say`We have not said what it was then.`]
      : [say`${gap ? "the gap was" : "we started at"} ${size(value)}${at === null ? "" : phrase` ${when(at)}`}.`]),
    ...(goal === null ? [] : [say`That takes ${gap ? "it" : "us"} to ${size(goal)}.`]),
    ...(alike ? [say`The change is too small to see in these numbers.`] : []),
    ...(withheld ? [say`There were too few people to count fairly.`, say`So we do not show where we started.`] : []),
    ...(status === null ? [] : baselines[status]),
  ],
  goals: ({ share, points }) => [say`That takes us to ${size(share)}, or to ${size(points)}.`],
  restatedFrom: ({ value }) => [say`Before that, we said ${size(value)}.`],
  definition: () => [],
  promisedWith: () => [say`This goes together with another target.`],
  interim: ({ at, value }) => [say`On the way we look for ${size(value)} ${when(at)}.`],
  everyYear: ({ direction, amount }) => [
    ways[direction],
    ...(amount === null ? [] : [say`The change each year is ${amount}.`]),
  ],
  moved: ({ from, on }) => [
    on === null ? say`We moved the time for this.` : say`We moved the time for this ${when(on)}.`,
    say`Before that, it was ${timeWords(from)}.`,
  ],
  responsible: ({ roles }) =>
    roles.map((role, i) => (i === 0 ? say`${role} will look after this.` : say`${role} will help.`)),
  remark: () => [],
  respondents: ({ population }) => [say`We ask ${population}.`],
  duty: () => [say`The law asks for this too.`],
  ...standingWith(statuses),
  shortStart: () => [],
  short: ({ amount }) => (amount === null ? phrase`our target for this` : phrase`our target of ${amount}`),
};
