import type { PrintedDate } from "@equality/model";

/** A time as DfE's open data files write it. One file counts years in one way only. */
export interface TimePeriod {
  readonly period: string;
  readonly identifier: string;
  readonly reckoning: "academic" | "calendar";
}

const termNames: Readonly<Record<string, string>> = {
  autumn: "Autumn term",
  spring: "Spring term",
  summer: "Summer term",
};

/** 2025 is "202526". */
const academicYear = (startsIn: number): string => `${startsIn}${String((startsIn + 1) % 100).padStart(2, "0")}`;

/** Null for a time that the files have no form for, such as a day or half a term. */
export const timePeriod = (date: PrintedDate): TimePeriod | null => {
  switch (date.kind) {
    case "academicYear":
      return { period: academicYear(date.startsIn), identifier: "Academic year", reckoning: "academic" };
    case "calendarYear":
      return { period: String(date.year), identifier: "Calendar year", reckoning: "calendar" };
    case "term": {
      const identifier = termNames[date.term];
      return identifier === undefined
        ? null
        : { period: academicYear(date.academicYearStartsIn), identifier, reckoning: "academic" };
    }
    default:
      return null;
  }
};
