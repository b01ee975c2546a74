import type { TargetSeries } from "@equality/model";
import type { ChartWording, DatedNumber } from "../../wording/charts.ts";
import type { Phrase } from "../../wording/said.ts";
import { and, or } from "../list.ts";
import { digitsOf, everyShown } from "../numbers.ts";
import { phrase, say } from "../say.ts";
import { gapChart } from "./gap-chart.ts";
import { topics } from "./topics.ts";

const dated = ({ value, at }: DatedNumber): Phrase => (at === null ? [value] : phrase`${value}, in ${at}`);

/** More decimals than a round value has. */
const exactly = 10;

const hundredfold: readonly TargetSeries["unit"][] = ["proportion", "schools", "percentagePoints"];

const scaleShown = (value: number, unit: TargetSeries["unit"]): string =>
  digitsOf(value, exactly, hundredfold.includes(unit) ? 2 : 0);

export const charts: ChartWording["charts"] = {
  headings: {
    paths: phrase`How it is going`,
    gaps: phrase`How far apart groups are`,
    timeline: phrase`When things must be done`,
  },
  figures: phrase`The numbers and days in the picture`,
  target: {
    caption: ({ topics: about, gap }) => {
      const what = and(about.map((topic) => phrase`${topics.about[topic]}`));
      return gap ? phrase`How the gap is changing: ${what}` : phrase`How it is going: ${what}`;
    },
    columns: { when: phrase`When`, what: phrase`What`, value: phrase`How many` },
    what: {
      observed: [say`What we found`],
      due: [say`What we need by then`],
      goal: [say`What we want`],
      projection: [say`Where we will be if things go on like this`],
    },
    under: ({ value, given }) => [say`${value}, ${and(given)}.`],
    suppressed: [say`There are too few people to count fairly.`],
    missing: [say`We do not know.`],
    limits: ({ lower, upper }) => [say`It is likely to be from ${lower} to ${upper}.`],
    upTo: ({ from, to }) => phrase`from ${from} to ${to}`,
    undated: [say`We do not know when.`],
    description: ({ first, latest, goals, due, suppressed }) => [
      ...(first === null ? [] : [say`We started at ${dated(first)}.`]),
      ...(latest === null ? [] : [say`Now we are at ${dated(latest)}.`]),
      ...(goals.length === 0 ? [] : [say`Our target is ${or(goals)}.`]),
      ...(due === null ? [] : [say`We want this by ${due}.`]),
      ...(suppressed.value === 0 ? [] : [say`Some numbers are left out. There are too few people to count fairly.`]),
    ],
    within: {
      scale: scaleShown,
      unit: {
        proportion: "out of every 100",
        percentagePoints: "points",
        points: "points",
        count: "how many",
        rate: "for every 100",
        schools: "out of every 100 schools",
        notKnown: "",
      },
      goal: {
        value: (shown) => `we want ${shown}`,
        from: (shown) => `we want from ${shown}`,
        upTo: (shown) => `we want up to ${shown}`,
      },
      due: (printed) => `by ${printed}`,
      projection: "if we go on",
      suppressed: "too few",
      missing: "not known",
    },
  },
  moments: {
    name: ({ kind, at, given }) =>
      phrase`${{ baseline: "Where we started", latest: "Where we are now", goal: "What we want" }[kind]}${at === null ? "" : `: ${at.printed}`}${given.length === 0 ? "" : phrase`, ${and(given)}`}`,
    frequency: ({ count, outOf, about, bound }) =>
      `${{ value: about ? "about " : "", atLeast: "at least ", atMost: "no more than " }[bound]}${count} out of every ${outOf}`,
    suppressed: "too few people to count fairly",
    missing: "we do not know",
  },
  gaps: gapChart,
  timeline: {
    caption: ({ part }) =>
      phrase`When we must share or check things${part === null ? "" : phrase`: picture ${part.number} of ${part.of}`}`,
    description: ({ asOf, drawn, passed, open, next }) => [
      say`We made this picture for ${asOf}.`,
      drawn.value === 1 ? say`The picture shows one last day.` : say`The picture shows ${drawn} last days.`,
      passed.value === 0 ? say`We are not late.` : say`We are late for ${passed} of them. They have a cross.`,
      ...(open.value === 0 ? [] : [say`We are not sure of ${open} of them. Their marks are empty.`]),
      ...(next === null ? [] : [say`The next day is ${next}.`]),
    ],
    columns: { what: phrase`What`, from: phrase`We count from`, lastDay: phrase`By when` },
    cycle: ({ document, every }) =>
      every === null
        ? phrase`Our own check of ${document}`
        : phrase`Our own check of ${document}, every ${everyShown(every)}`,
    fixed: [say`The law sets the day.`],
    today: (day) => `Today: ${day}`,
  },
};
