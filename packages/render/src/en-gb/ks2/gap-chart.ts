import type { GapChartWording } from "../../wording/gap-chart.ts";
import { capitalised, phrase, say } from "../say.ts";

export const gapChart: GapChartWording = {
  caption: ({ about, group, comparator, part }) =>
    phrase`Gaps between groups: ${about}. ${capitalised(group)}, next to ${comparator}${part === null ? "" : phrase`: picture ${part.number} of ${part.of}`}`,
  description: ({ unlikelyByChance, possiblyByChance, noInterval, suppressed, unknown }) => [
    say`A gap is how far apart two groups are.`,
    say`It is our job to make unfair gaps smaller.`,
    ...(unlikelyByChance.value === 0 ? [] : [say`A full circle is a gap that we can be quite sure of.`]),
    ...(possiblyByChance.value === 0 ? [] : [say`An empty circle is a gap that may be there by chance.`]),
    ...(noInterval.value === 0 ? [] : [say`A diamond is a gap that we are not sure of.`]),
    ...(suppressed.value === 0 ? [] : [say`A square is left out. There are too few people to count fairly.`]),
    ...(unknown.value === 0 ? [] : [say`A cross is a gap that we do not know.`]),
  ],
  columns: {
    at: phrase`Where and when`,
    groupFigure: phrase`The group`,
    comparatorFigure: phrase`The others`,
    gap: phrase`Gap`,
    interval: phrase`How sure we are`,
    concluded: phrase`What this tells us`,
  },
  at: ({ of, at, given }) => [given === null ? say`${of}, ${at}` : say`${of}, ${at}, ${given}`],
  figure: (facts) => {
    switch (facts.kind) {
      case "known":
        return [facts.people === null ? say`${facts.value}` : say`${facts.value}. We counted ${facts.people}.`];
      case "nobody":
        return [say`Nobody is in this group.`];
      case "suppressed":
        return [say`There are too few people to count fairly.`];
      case "unknown":
        return [say`We do not know.`];
    }
  },
  gap: (facts) => {
    switch (facts.kind) {
      case "known":
        return [say`${facts.value}`];
      case "notEstimable":
        return [say`We cannot work this out.`];
      case "suppressed":
        return [say`There are too few people to count fairly.`];
    }
  },
  interval: (facts) => {
    switch (facts.kind) {
      case "interval":
      case "lowerLimitOnly":
        return [say`The line shows how big the gap might be.`];
      case "none":
      case "suppressed":
      case "unknown":
        return [say`We do not show this.`];
    }
  },
  concluded: {
    intervalIncludesZero: [say`The gap may be there by chance.`],
    intervalExcludesZero: [say`We can be quite sure that there is a gap.`],
    intervalIncludesOne: [say`The gap may be there by chance.`],
    intervalExcludesOne: [say`We can be quite sure that there is a gap.`],
    noInterval: [say`We are not sure of the gap.`],
    notEstimable: [say`It tells us nothing yet.`],
    suppressed: [say`We do not show this.`],
    unknown: [say`It tells us nothing yet.`],
  },
  within: {
    alike: "no gap",
    gap: (gap) => gap,
    sides: (group, comparator) => `${group} ${comparator}`,
  },
};
