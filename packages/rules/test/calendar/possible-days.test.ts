import type { PointInTime, PrintedDate } from "@equality/model";
import { type PossibleDays, possibleDays, type Reckoning } from "@equality/rules/review";
import { describe, expect, it } from "vitest";

const school: Reckoning = { academicYearBegins: "--09-01" };
const college: Reckoning = { academicYearBegins: "--08-01" };
const placed = (first: string, last: string): PossibleDays => ({ kind: "placed", first, last });

describe("possibleDays", () => {
  it.each<[PrintedDate, Reckoning, PossibleDays]>([
    [{ kind: "day", day: "2024-11-14", printed: "14/11/24" }, {}, placed("2024-11-14", "2024-11-14")],
    [{ kind: "month", month: "2024-11", printed: "November 2024" }, {}, placed("2024-11-01", "2024-11-30")],
    [{ kind: "month", month: "2024-02", printed: "Feb 24" }, {}, placed("2024-02-01", "2024-02-29")],
    [{ kind: "month", month: "2024-12", printed: "12/24" }, {}, placed("2024-12-01", "2024-12-31")],
    [{ kind: "calendarYear", year: 2030, printed: "2030" }, {}, placed("2030-01-01", "2030-12-31")],
    [{ kind: "academicYear", startsIn: 2026, printed: "2026/27" }, school, placed("2026-09-01", "2027-08-31")],
    [{ kind: "academicYear", startsIn: 2026, printed: "2026/27" }, college, placed("2026-08-01", "2027-07-31")],
    [
      { kind: "years", from: 2023, until: 2026, reckonedAs: "academic", printed: "2023-2026" },
      school,
      placed("2023-09-01", "2026-08-31"),
    ],
    [
      { kind: "years", from: 2023, until: 2026, reckonedAs: "calendar", printed: "2023-2026" },
      school,
      placed("2023-01-01", "2026-12-31"),
    ],
    [
      {
        kind: "range",
        from: { kind: "month", month: "2026-03", printed: "March" },
        until: { kind: "day", day: "2026-07-10", printed: "10 July 2026" },
        printed: "March to 10 July 2026",
      },
      {},
      placed("2026-03-01", "2026-07-10"),
    ],
    [
      { kind: "duration", length: "P6M", anchor: { kind: "day", day: "2025-08-31" }, printed: "6 months" },
      {},
      placed("2026-02-28", "2026-02-28"),
    ],
    [
      { kind: "duration", length: "P6M", printed: "6 months" },
      { anchor: "2026-01-15" },
      placed("2026-07-15", "2026-07-15"),
    ],
  ])("places $printed", (date, reckoning, days) => {
    expect(possibleDays(date, reckoning)).toEqual(days);
  });

  it.each<[PrintedDate, Reckoning, string]>([
    [{ kind: "academicYear", startsIn: 2026, printed: "2026/27" }, {}, "academicYearBegins"],
    [{ kind: "term", term: "summer", academicYearStartsIn: 2026, printed: "Summer 2027" }, school, "termDates"],
    [{ kind: "duration", length: "P6M", printed: "6 months" }, school, "anchor"],
    [
      { kind: "duration", length: "P6M", anchor: { kind: "event", event: "launch" }, printed: "6 months after launch" },
      {},
      "anchor",
    ],
    [
      { kind: "range", from: { kind: "calendarYear", year: 2026, printed: "2026" }, printed: "from 2026" },
      {},
      "whenExactly",
    ],
    [{ kind: "unresolved", printed: "in due course" }, {}, "whenExactly"],
  ])("asks about $printed", (date, reckoning, question) => {
    expect(possibleDays(date, reckoning)).toEqual({ kind: "open", question, readings: [] });
  });

  it("gives each time that unclear words can mean, and none of them while one cannot be placed", () => {
    const march = (year: number): PointInTime => ({ kind: "month", month: `${year}-03`, printed: `March ${year}` });
    const term: PointInTime = { kind: "term", term: "spring", academicYearStartsIn: 2026, printed: "spring 2027" };
    const meaning = (...candidates: PointInTime[]): PrintedDate => ({
      kind: "unresolved",
      candidates,
      printed: "by March",
    });
    expect(possibleDays(meaning(march(2027), march(2028)), {})).toEqual({
      kind: "open",
      question: "whenExactly",
      readings: [
        { answer: "March 2027", first: "2027-03-01", last: "2027-03-31" },
        { answer: "March 2028", first: "2028-03-01", last: "2028-03-31" },
      ],
    });
    expect(possibleDays(meaning(march(2027), term), school)).toMatchObject({ kind: "open", readings: [] });
  });

  it("gives both readings of years that may be academic or calendar", () => {
    expect(
      possibleDays({ kind: "years", from: 2023, until: 2026, reckonedAs: "unstated", printed: "2023-2026" }, school),
    ).toEqual({
      kind: "open",
      question: "yearsReckonedAs",
      readings: [
        { answer: "academic", first: "2023-09-01", last: "2026-08-31" },
        { answer: "calendar", first: "2023-01-01", last: "2026-12-31" },
      ],
    });
  });

  it.each<PrintedDate>([
    { kind: "ongoing", printed: "Ongoing" },
    { kind: "recurring", every: "P1Y", printed: "annually" },
    { kind: "event", event: "a vacancy", printed: "as vacancies arise" },
  ])("makes no day of $printed", (date) => {
    expect(possibleDays(date, school)).toEqual({ kind: "notADate" });
  });
});

describe("possibleDays of terms and of times told from a day", () => {
  const terms = [
    { term: "autumn" as const, academicYearStartsIn: 2026, first: "2026-09-02", last: "2026-12-18" },
    { term: "spring" as const, academicYearStartsIn: 2026, first: "2027-01-04", last: "2027-03-25" },
  ];
  const told = (
    which: "this" | "next",
    unit: "term" | "academicYear" | "calendarYear" | "month",
    edge: "start" | "end" | "whole",
  ): PrintedDate => ({
    kind: "relative",
    which,
    unit,
    edge,
    printed: `${edge} of ${which} ${unit}`,
  });
  const from = (anchor: string): Reckoning => ({ ...school, terms, anchor });

  it.each<[PrintedDate, Reckoning, PossibleDays]>([
    [
      { kind: "term", term: "spring", academicYearStartsIn: 2026, printed: "Spring 2027" },
      from("2026-11-23"),
      placed("2027-01-04", "2027-03-25"),
    ],
    [told("next", "term", "start"), from("2026-11-23"), placed("2027-01-04", "2027-01-04")],
    [told("next", "term", "start"), from("2027-01-03"), placed("2027-01-04", "2027-01-04")],
    [told("this", "term", "end"), from("2026-11-23"), placed("2026-12-18", "2026-12-18")],
    [told("next", "academicYear", "start"), from("2026-08-31"), placed("2026-09-01", "2026-09-01")],
    [told("next", "academicYear", "whole"), from("2026-09-01"), placed("2027-09-01", "2028-08-31")],
    [told("this", "academicYear", "end"), from("2026-11-23"), placed("2027-08-31", "2027-08-31")],
    [told("this", "calendarYear", "end"), from("2026-11-23"), placed("2026-12-31", "2026-12-31")],
    [told("next", "month", "end"), from("2027-01-31"), placed("2027-02-28", "2027-02-28")],
  ])("places $printed", (date, reckoning, days) => {
    expect(possibleDays(date, reckoning)).toEqual(days);
  });

  it.each<[PrintedDate, Reckoning, string]>([
    [told("next", "term", "start"), { ...school, terms }, "anchor"],
    [told("next", "term", "start"), from("2027-02-01"), "termDates"],
    [told("this", "term", "end"), from("2026-12-25"), "termDates"],
    [told("next", "academicYear", "start"), { anchor: "2026-11-23" }, "academicYearBegins"],
  ])("asks about $printed", (date, reckoning, question) => {
    expect(possibleDays(date, reckoning)).toEqual({ kind: "open", question, readings: [] });
  });
});
