import type { PlainDate, PrintedDate } from "@equality/model";
import { addDays, addMonths } from "./day.ts";
import { open, type PossibleDays, placed, type Reckoning, type Span } from "./placement.ts";

type Relative = Extract<PrintedDate, { kind: "relative" }>;

/**
 * The days of a time told from where one stands: "by the start of next term". Needs the day it is told from, and what
 * the unit needs: the terms, or the day on which academic years begin.
 */
export const relativeDays = (date: Relative, reckoning: Reckoning): PossibleDays => {
  const from = date.anchor ?? reckoning.anchor;
  if (from === undefined) return open("anchor");
  const unit = date.unit === "term" ? termAt(date.which, from, reckoning) : yearOrMonthAt(date, from, reckoning);
  if (unit === undefined) return open(date.unit === "term" ? "termDates" : "academicYearBegins");
  switch (date.edge) {
    case "start":
      return placed(unit.first, unit.first);
    case "end":
      return placed(unit.last, unit.last);
    case "whole":
      return placed(unit.first, unit.last);
  }
};

/** The term that a day lies in, or the first to begin after it. Between terms there is no "this term". */
const termAt = (which: Relative["which"], from: PlainDate, { terms = [] }: Reckoning): Span | undefined => {
  if (which === "this") return terms.find(({ first, last }) => first <= from && from <= last);
  return terms.filter(({ first }) => first > from).sort((a, b) => (a.first < b.first ? -1 : 1))[0];
};

const yearOrMonthAt = (
  { which, unit }: Relative,
  from: PlainDate,
  { academicYearBegins }: Reckoning,
): Span | undefined => {
  const year = Number(from.slice(0, 4));
  const on = which === "next" ? 1 : 0;
  switch (unit) {
    case "calendarYear":
      return { first: `${year + on}-01-01`, last: `${year + on}-12-31` };
    case "month": {
      const first = addMonths(`${from.slice(0, 7)}-01`, on);
      return { first, last: addDays(addMonths(first, 1), -1) };
    }
    default: {
      if (academicYearBegins === undefined) return undefined;
      const begins = academicYearBegins.slice(1);
      const startsIn = (from >= `${year}${begins}` ? year : year - 1) + on;
      return { first: `${startsIn}${begins}`, last: addDays(`${startsIn + 1}${begins}`, -1) };
    }
  }
};
