import type { PointInTime, PrintedDate } from "@equality/model";
import { addDays, addMonths } from "./day.ts";
import { lastDayAfter, lengthOf } from "./period.ts";
import { open, type PossibleDays, placed, type Reckoning, type Span } from "./placement.ts";
import { relativeDays } from "./relative-days.ts";

/**
 * The first and the last possible day of a date as printed. No day is invented: what cannot be placed names the question
 * to ask, with what each answer would give where the answers can be listed.
 *
 * A time that recurs, is "ongoing", or depends on an event is not a date.
 *
 * @example
 * ```ts
 * import { possibleDays } from "@equality/rules/review"
 *
 * possibleDays({ kind: "month", month: "2024-11", printed: "November 2024" }, {}) // => { kind: "placed", first: "2024-11-01", last: "2024-11-30" }
 * possibleDays({ kind: "duration", length: "P3M", printed: "3 months" }, {}) // => { kind: "open", question: "anchor", readings: [] }
 * ```
 */
export const possibleDays = (date: PrintedDate, reckoning: Reckoning): PossibleDays => {
  switch (date.kind) {
    case "day":
      return placed(date.day, date.day);
    case "month":
      return placed(`${date.month}-01`, addDays(addMonths(`${date.month}-01`, 1), -1));
    case "calendarYear":
      return placed(`${date.year}-01-01`, `${date.year}-12-31`);
    case "academicYear":
      return academicYears(date.startsIn, date.startsIn + 1, reckoning);
    case "term": {
      const term = reckoning.terms?.find(
        (one) => one.term === date.term && one.academicYearStartsIn === date.academicYearStartsIn,
      );
      return term === undefined ? open("termDates") : placed(term.first, term.last);
    }
    case "years":
      return years(date, reckoning);
    case "range":
      return range(date, reckoning);
    case "duration": {
      const from = date.anchor?.kind === "day" ? date.anchor.day : reckoning.anchor;
      if (from === undefined) return open("anchor");
      const last = lastDayAfter(from, lengthOf(date.length));
      return placed(last, last);
    }
    case "relative":
      return relativeDays(date, reckoning);
    case "unresolved":
      return oneOf(date.candidates ?? [], reckoning);
    case "recurring":
    case "event":
    case "ongoing":
      return { kind: "notADate" };
  }
};

/** From the first day of the academic year that starts in one year to the last of the one that ends in another. */
const academicYears = (from: number, until: number, { academicYearBegins }: Reckoning): PossibleDays =>
  academicYearBegins === undefined
    ? open("academicYearBegins")
    : placed(`${from}${academicYearBegins.slice(1)}`, addDays(`${until}${academicYearBegins.slice(1)}`, -1));

const years = (date: Extract<PrintedDate, { kind: "years" }>, reckoning: Reckoning): PossibleDays => {
  const calendar = placed(`${date.from}-01-01`, `${date.until}-12-31`);
  const academic = academicYears(date.from, date.until, reckoning);
  if (date.reckonedAs !== "unstated") return date.reckonedAs === "calendar" ? calendar : academic;
  const readings = Object.entries({ academic, calendar }).flatMap(([answer, { kind, ...span }]) =>
    kind === "placed" ? [{ answer, ...(span as Span) }] : [],
  );
  return { kind: "open", question: "yearsReckonedAs", readings };
};

/** Wording that can mean several times, as "by March": each of them, once all can be placed. */
const oneOf = (candidates: readonly PointInTime[], reckoning: Reckoning): PossibleDays => {
  const readings = candidates.flatMap((candidate) => {
    const { kind, ...span } = possibleDays(candidate, reckoning);
    return kind === "placed" ? [{ answer: candidate.printed, ...(span as Span) }] : [];
  });
  return { kind: "open", question: "whenExactly", readings: readings.length === candidates.length ? readings : [] };
};

const range = (date: Extract<PrintedDate, { kind: "range" }>, reckoning: Reckoning): PossibleDays => {
  if (date.from === undefined || date.until === undefined) return open("whenExactly");
  const from = possibleDays(date.from, reckoning);
  const until = possibleDays(date.until, reckoning);
  if (from.kind !== "placed") return from;
  return until.kind === "placed" ? placed(from.first, until.last) : until;
};
