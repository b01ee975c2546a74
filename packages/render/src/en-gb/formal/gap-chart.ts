import type { NumberNode } from "../../tree/node.ts";
import type { GapChartWording } from "../../wording/gap-chart.ts";
import { capitalised, phrase, say } from "../say.ts";
import { gapReasons } from "./gap-reasons.ts";

/** Names of methods as statistics has them. Any other is named as its function is. */
const methods: Readonly<Partial<Record<string, string>>> = {
  newcombe: "Newcombe's method",
  newcombeContinuity: "Newcombe's method with continuity correction",
  miettinenNurminen: "Miettinen and Nurminen's method",
  welch: "Welch's method",
};
const methodOf = (code: string): string => methods[code] ?? code;

const gaps = ({ value }: NumberNode): string => (value === 1 ? "gap" : "gaps");

export const gapChart: GapChartWording = {
  caption: ({ measure, group, comparator, part }) =>
    phrase`Gaps: ${measure}. ${capitalised(group)}, beside ${comparator}${part === null ? "" : phrase` (${part.number} of ${part.of})`}`,
  description: ({ unlikelyByChance, possiblyByChance, noInterval, suppressed, unknown, sign }) => [
    ...(sign === "groupMinusComparator" || sign === "groupToComparator"
      ? [
          say`To the left of the line, the group's figure is lower than that of those it is compared with; to the right, higher.`,
        ]
      : []),
    ...(sign === "comparatorMinusGroup"
      ? [
          say`To the right of the line, the group's figure is lower than that of those it is compared with; to the left, higher.`,
        ]
      : []),
    ...(unlikelyByChance.value === 0
      ? []
      : [
          say`Chance alone is an unlikely cause of ${unlikelyByChance} ${gaps(unlikelyByChance)}, drawn as filled circles.`,
        ]),
    ...(possiblyByChance.value === 0
      ? []
      : [say`Chance alone could explain ${possiblyByChance} ${gaps(possiblyByChance)}, drawn as hollow circles.`]),
    ...(noInterval.value === 0
      ? []
      : [say`What chance does cannot be told of ${noInterval} ${gaps(noInterval)}, drawn as diamonds.`]),
    ...(suppressed.value === 0
      ? []
      : [say`Withheld, because they are about few people, and drawn as squares: ${suppressed}.`]),
    ...(unknown.value === 0 ? [] : [say`Not known, and drawn as crosses: ${unknown}.`]),
  ],
  columns: {
    at: phrase`Where and when`,
    groupFigure: phrase`Group's figure`,
    comparatorFigure: phrase`Figure of those compared with`,
    gap: phrase`Gap`,
    interval: phrase`Interval`,
    concluded: phrase`What may be concluded`,
  },
  at: ({ of, at, given }) => [given === null ? say`${of}, ${at}` : say`${of}, ${at}, ${given}`],
  figure: (facts) => {
    switch (facts.kind) {
      case "known":
        return [facts.people === null ? say`${facts.value}` : say`${facts.value} of ${facts.people}`];
      case "nobody":
        return [say`Nobody`];
      case "suppressed":
        return [say`Withheld`];
      case "unknown":
        return [say`Not known`];
    }
  },
  gap: (facts) => {
    switch (facts.kind) {
      case "known":
        return [say`${facts.value}`];
      case "notEstimable":
        return [say`It cannot be worked out, because ${gapReasons[facts.because]}.`];
      case "suppressed":
        return [say`Withheld, because it is about few people`];
    }
  },
  interval: (facts) => {
    switch (facts.kind) {
      case "interval":
        return [say`${facts.lower} to ${facts.upper} (${facts.confidence} interval, ${methodOf(facts.method)})`];
      case "lowerLimitOnly":
        return [say`${facts.lower} or more (${facts.confidence} interval, ${methodOf(facts.method)})`];
      case "none":
        return [say`None, because ${gapReasons[facts.because]}`];
      case "suppressed":
        return [say`Withheld`];
      case "unknown":
        return [say`None`];
    }
  },
  concluded: {
    intervalIncludesZero: [say`Chance alone could explain the gap.`],
    intervalExcludesZero: [say`Chance alone is an unlikely cause of the gap.`],
    intervalIncludesOne: [say`Chance alone could explain the gap.`],
    intervalExcludesOne: [say`Chance alone is an unlikely cause of the gap.`],
    noInterval: [say`Whether chance alone could explain the gap cannot be told.`],
    notEstimable: [say`Nothing can be concluded.`],
    suppressed: [say`Withheld`],
    unknown: [say`Nothing can be concluded.`],
  },
  within: {
    alike: "no gap",
    gap: (gap, limits) => (limits === null ? gap : `${gap} (${limits.lower} to ${limits.upper})`),
    sides: (group, comparator) => `${group}; ${comparator}`,
  },
};
