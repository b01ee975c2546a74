import type { PlainDate, PrintedDate, TimeStep } from "@equality/model";
import { addDays, daysBetween } from "../calendar/day.ts";
import type { Reckoning, Span } from "../calendar/placement.ts";

/**
 * Time in the steps in which a figure is measured. One figure a year has no position between two years, so that time is
 * then counted in years that are over, and "by 2030" is the year that ends in 2030.
 */
export interface Timeline {
  readonly by: TimeStep;
  /** The step that a figure of some days is of: the last that is over when they are. */
  readonly figureOf: (span: Span) => number;
  /** The first and the last step that a time limit of some days can mean. */
  readonly limitOf: (span: Span) => { readonly first: number; readonly last: number };
  /** The last day of a step. */
  readonly lastDay: (step: number) => PlainDate;
}

/** The timeline for a figure measured at a printed time. */
export const timelineOf = (at: PrintedDate, { academicYearBegins = "--09-01" }: Reckoning): Timeline => {
  if (at.kind === "academicYear") return years("schoolYears", academicYearBegins.slice(1));
  return at.kind === "calendarYear" ? years("calendarYears", "-01-01") : days;
};

/** Years that begin on a day of the year, each by the calendar year in which the next begins. */
const years = (by: TimeStep, begins: string): Timeline => {
  const over = (day: PlainDate): number => {
    const next = addDays(day, 1);
    const year = Number(next.slice(0, 4));
    return next >= `${year}${begins}` ? year : year - 1;
  };
  return {
    by,
    figureOf: ({ last }) => over(last),
    limitOf: ({ first, last }) => ({ first: Math.min(over(addDays(first, -1)) + 1, over(last)), last: over(last) }),
    lastDay: (step) => addDays(`${step}${begins}`, -1),
  };
};

const origin = "2000-01-01";
const stepOf = (day: PlainDate): number => daysBetween(origin, day);

const days: Timeline = {
  by: "days",
  figureOf: ({ last }) => stepOf(last),
  limitOf: ({ first, last }) => ({ first: stepOf(first), last: stepOf(last) }),
  lastDay: (step) => addDays(origin, step),
};
