import type { TargetSeries } from "@equality/model";
import type { ChartWording, DatedNumber } from "../../wording/charts.ts";
import type { Phrase } from "../../wording/said.ts";
import { and, or } from "../list.ts";
import { digitsOf, everyShown } from "../numbers.ts";
import { capitalised, phrase, say } from "../say.ts";
import { gapChart } from "./gap-chart.ts";
import { topics } from "./topics.ts";

const dated = ({ value, at }: DatedNumber): Phrase => (at === null ? [value] : phrase`${value} (${at})`);

/** More decimals than a round value has. */
const exactly = 10;

const hundredfold: readonly TargetSeries["unit"][] = ["proportion", "schools", "percentagePoints"];

const scaleShown = (value: number, unit: TargetSeries["unit"]): string =>
  digitsOf(value, exactly, hundredfold.includes(unit) ? 2 : 0);

export const charts: ChartWording["charts"] = {
  headings: {
    paths: phrase`Targets over time`,
    gaps: phrase`Gaps between groups`,
    timeline: phrase`Deadlines and reviews in a picture`,
  },
  figures: phrase`The figures in the picture`,
  target: {
    caption: ({ measure, topics: about, gap }) => {
      const what = measure ?? and(about.map((topic) => phrase`${topics.about[topic]}`));
      return gap ? phrase`The gap over time: ${what}` : capitalised(phrase`${what}, over time`);
    },
    columns: { when: phrase`When`, what: phrase`What`, value: phrase`Value` },
    what: {
      observed: [say`Observed`],
      due: [say`Due on the path to the goal`],
      goal: [say`Goal`],
      projection: [say`Projected, if the change goes on as it has`],
    },
    under: ({ value, given }) => [say`${value}, ${and(given)}`],
    suppressed: [say`Withheld, because it is about few people`],
    missing: [say`Not recorded`],
    limits: ({ lower, upper, confidence }) => [say`${lower} to ${upper} (${confidence} interval)`],
    upTo: ({ from, to }) => phrase`${from} to ${to}`,
    undated: [say`No date recorded`],
    description: ({ first, latest, goals, due, suppressed }) => [
      ...(first === null ? [] : [say`It started at ${dated(first)}.`]),
      ...(latest === null ? [] : [say`It was last ${dated(latest)}.`]),
      ...(goals.length === 0 ? [] : [say`The goal is ${or(goals)}${due === null ? "" : phrase`, due ${due}`}.`]),
      ...(suppressed.value === 0 ? [] : [say`Figures withheld because they are about few people: ${suppressed}.`]),
    ],
    within: {
      scale: scaleShown,
      unit: {
        proportion: "per cent",
        percentagePoints: "percentage points",
        points: "points",
        count: "number",
        rate: "for every 100",
        schools: "per cent of schools",
        notKnown: "",
      },
      goal: {
        value: (shown) => `goal ${shown}`,
        from: (shown) => `goal from ${shown}`,
        upTo: (shown) => `goal up to ${shown}`,
      },
      due: (printed) => `due ${printed}`,
      projection: "projected",
      suppressed: "withheld",
      missing: "not known",
    },
  },
  moments: {
    name: ({ kind, at, given }) =>
      phrase`${{ baseline: "Baseline", latest: "Latest", goal: "Goal" }[kind]}${at === null ? "" : `, ${at.printed}`}${given.length === 0 ? "" : phrase`, ${and(given)}`}`,
    frequency: ({ count, outOf, about, bound }) =>
      `${{ value: about ? "about " : "", atLeast: "at least ", atMost: "at most " }[bound]}${count} out of every ${outOf}`,
    suppressed: "withheld: about few people",
    missing: "not recorded",
  },
  gaps: gapChart,
  timeline: {
    caption: ({ part }) =>
      phrase`When each duty and review falls due${part === null ? "" : phrase` (${part.number} of ${part.of})`}`,
    description: ({ asOf, drawn, passed, open, next }) => [
      drawn.value === 1
        ? say`The picture shows one last day, as of ${asOf}.`
        : say`The picture shows ${drawn} last days, as of ${asOf}.`,
      passed.value === 0
        ? say`None of them has passed.`
        : say`Of these, ${passed} ${passed.value === 1 ? "has" : "have"} passed, drawn as crosses.`,
      ...(open.value === 0 ? [] : [say`Hollow marks, ${open} of them, hang on what is not recorded.`]),
      ...(next === null ? [] : [say`The next is ${next}.`]),
    ],
    columns: { what: phrase`What`, from: phrase`Counted from`, lastDay: phrase`Last day` },
    cycle: ({ document, every }) =>
      every === null
        ? phrase`${document}: its own review`
        : phrase`${document}: its own review, every ${everyShown(every)}`,
    fixed: [say`A date fixed by the instrument`],
    today: (day) => `as of ${day}`,
  },
};
