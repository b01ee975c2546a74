import type { PrintedDate } from "@equality/model";
import { body, date, document, type Row, row, target, timeLimit, value } from "./row.ts";

const printed = (given: PrintedDate): PrintedDate => given;

const by2028: PrintedDate = { kind: "calendarYear", year: 2028, printed: "2028" };

/** Dates, periods and reviews. */
export const datePatterns: readonly Row[] = [
  ...[
    printed({ kind: "day", day: "2027-05-12", printed: "12 May 2027" }),
    printed({ kind: "month", month: "2027-05", printed: "May 2027" }),
    printed({ kind: "term", term: "summer", academicYearStartsIn: 2026, printed: "Summer 2027" }),
    printed({ kind: "academicYear", startsIn: 2026, printed: "2026/27" }),
    printed({ kind: "calendarYear", year: 2027, printed: "2027" }),
    printed({ kind: "range", from: by2028, printed: "2028 on" }),
  ].map((given) => row("5.1", `as precise as a ${given.kind}, and no more`, date(given), (kept) => kept, given)),
  ...["12 May 2027", "12/05/27", "12.5.2027", "12th May 27"].map((words) =>
    row(
      "5.2",
      `one day written ${words}`,
      date({ kind: "day", day: "2027-05-12", printed: words }),
      (kept) => [kept.kind === "day" && kept.day, kept.printed],
      ["2027-05-12", words],
    ),
  ),
  row(
    "5.2",
    "years written short",
    date({ kind: "academicYear", startsIn: 2027, printed: "27-28" }),
    (kept) => [kept.kind === "academicYear" && kept.startsIn, kept.printed],
    [2027, "27-28"],
  ),
  row(
    "5.3",
    "the fifth of six terms",
    date({ kind: "term", term: "summer1", academicYearStartsIn: 2026, printed: "Term 5" }),
    (kept) => kept.kind === "term" && kept.term,
    "summer1",
  ),
  row(
    "5.3",
    "termly, which is three times or six",
    date({ kind: "recurring", each: "term", printed: "Termly" }),
    (kept) => kept.kind === "recurring" && [kept.each, kept.every],
    ["term", undefined],
  ),
  ...["--09-01", "--08-01", "--08-16"].map((begins) =>
    row(
      "5.4",
      `an academic year that begins ${begins}`,
      body({ academicYearBegins: begins }),
      ({ academicYearBegins }) => academicYearBegins,
      begins,
    ),
  ),
  row(
    "5.5",
    "counted from today's term",
    timeLimit({
      relation: "before",
      date: { kind: "relative", which: "next", unit: "term", edge: "start", printed: "before next term starts" },
    }),
    ({ date: kept }) => kept.kind === "relative" && [kept.which, kept.unit, kept.edge, kept.anchor],
    ["next", "term", "start", undefined],
  ),
  row(
    "5.5",
    "a month of no year, with what it can mean",
    timeLimit({
      relation: "by",
      date: {
        kind: "unresolved",
        printed: "Easter",
        candidates: [
          { kind: "month", month: "2027-03", printed: "Easter" },
          { kind: "month", month: "2028-04", printed: "Easter" },
        ],
      },
    }),
    ({ date: kept }) => kept.kind === "unresolved" && kept.candidates?.length,
    2,
  ),
  row(
    "5.5",
    "a length of time, with and without what it runs from",
    date({
      kind: "duration",
      length: "P9M",
      anchor: { kind: "event", event: "the merger" },
      printed: "nine months after the merger",
    }),
    (kept) => kept.kind === "duration" && [kept.length, kept.anchor],
    ["P9M", { kind: "event", event: "the merger" }],
  ),
  ...(["by", "before", "from", "during", "atTheEndOf"] as const).map((relation) =>
    row(
      "5.6",
      `${relation} is a relation of its own`,
      timeLimit({ relation, date: by2028 }),
      (kept) => kept.relation,
      relation,
    ),
  ),
  row(
    "5.7",
    "a date over the whole table",
    timeLimit({ relation: "by", date: by2028, inheritedFrom: "heading" }),
    ({ inheritedFrom, date: kept }) => [inheritedFrom, kept.printed],
    ["heading", "2028"],
  ),
  row(
    "5.7",
    "a date that was moved, and why",
    target({
      kind: "direction",
      printed: "by 2029 (was 2028)",
      subject: value,
      direction: "increase",
      timeLimit: { relation: "by", date: { kind: "calendarYear", year: 2029, printed: "2029" } },
      movedFrom: [{ timeLimit: { relation: "by", date: by2028 }, reason: "The survey was late" }],
    }),
    ({ timeLimit: limit, movedFrom }) => [
      limit?.date.printed,
      movedFrom?.map((moved) => [moved.timeLimit.date.printed, moved.reason]),
    ],
    ["2029", [["2028", "The survey was late"]]],
  ),
  row(
    "5.8",
    "events in any order, as precise as each is, and the next review",
    document({
      events: [
        { kind: "ratified", on: { kind: "day", day: "2026-05-01", printed: "1/5/26" }, by: ["board"] },
        { kind: "drafted", on: { kind: "month", month: "2026-01", printed: "Jan 2026" } },
        { kind: "effective", on: { kind: "term", term: "autumn", academicYearStartsIn: 2026, printed: "Autumn 2026" } },
      ],
      nextReview: { kind: "academicYear", startsIn: 2029, printed: "2029/30" },
    }),
    ({ events, nextReview }) => [events.map(({ kind, on }) => [kind, on.kind]), nextReview?.printed],
    [
      [
        ["ratified", "day"],
        ["drafted", "month"],
        ["effective", "term"],
      ],
      "2029/30",
    ],
  ),
  row(
    "5.9",
    "a maximum, by a committee, with what brings it forward",
    document({
      reviewCycles: [
        {
          id: "cycle",
          by: "board",
          every: "P3Y",
          bound: "atMost",
          runsFrom: "approved",
          printed: "no later than three-yearly",
          earlyIf: [{ id: "merger", reason: "structureChanges", printed: "if we merge" }],
        },
      ],
    }),
    ({ reviewCycles }) =>
      reviewCycles.map(({ by, every, bound, earlyIf }) => [by, every, bound, earlyIf.map(({ reason }) => reason)]),
    [["board", "P3Y", "atMost", ["structureChanges"]]],
  ),
  row(
    "5.9",
    "reviews, reports and publication on cycles of their own",
    document({
      reviewCycles: [
        { id: "cycle", every: "P4Y", bound: "exact", runsFrom: "published", printed: "every four years", earlyIf: [] },
      ],
      reports: [
        {
          id: "progress",
          what: "progressOnObjectives",
          every: "P1Y",
          bound: "exact",
          by: "head",
          to: "the board",
          text: "A yearly report",
        },
        {
          id: "information",
          what: "equalityInformation",
          duty: "equalityInformation",
          every: "P1Y",
          text: "Published yearly",
        },
      ],
    }),
    ({ reviewCycles, reports }) => [
      reviewCycles.map(({ every }) => every),
      reports?.map(({ what, every, to }) => [what, every, to]),
    ],
    [
      ["P4Y"],
      [
        ["progressOnObjectives", "P1Y", "the board"],
        ["equalityInformation", "P1Y", undefined],
      ],
    ],
  ),
  row(
    "5.9",
    "a cycle without a length, and without a day to count from",
    document({ reviewCycles: [{ id: "cycle", printed: "looked at again regularly", earlyIf: [] }] }),
    ({ reviewCycles }) => reviewCycles.map(({ every, bound, runsFrom, printed }) => [every, bound, runsFrom, printed]),
    [[undefined, undefined, undefined, "looked at again regularly"]],
  ),
  row(
    "5.9",
    "under review all the time",
    document({ nextReview: { kind: "ongoing", printed: "kept under review" } }),
    ({ nextReview }) => nextReview,
    { kind: "ongoing", printed: "kept under review" },
  ),
  row(
    "5.10",
    "a month and a day that agree, both kept",
    document({
      events: [
        { kind: "approved", on: { kind: "month", month: "2024-11", printed: "November 2024" } },
        { kind: "approved", on: { kind: "day", day: "2024-11-14", printed: "14.11.24" } },
      ],
    }),
    ({ events }) => events.map(({ on }) => on.printed),
    ["November 2024", "14.11.24"],
  ),
  row(
    "5.11",
    "a period longer than the law allows",
    document({
      discharges: ["equalityObjectives"],
      reviewCycles: [
        { id: "cycle", every: "P5Y", bound: "exact", runsFrom: "published", printed: "every five years", earlyIf: [] },
      ],
    }),
    ({ reviewCycles }) => reviewCycles.map(({ every }) => every),
    ["P5Y"],
  ),
  row(
    "5.12",
    "a span that may be four years or five",
    date({ kind: "years", from: 2027, until: 2031, reckonedAs: "unstated", printed: "27-31" }),
    (kept) => kept.kind === "years" && [kept.from, kept.until, kept.reckonedAs, kept.printed],
    [2027, 2031, "unstated", "27-31"],
  ),
  row(
    "5.13",
    "confirmed without change, after the one before had lapsed",
    document(
      { supersedes: "other-1", events: [{ kind: "confirmed", on: by2028 }] },
      { period: { kind: "years", from: 2022, until: 2026, reckonedAs: "calendar", printed: "2022-2026" } },
    ),
    ({ supersedes, events }) => [supersedes, events.map(({ kind }) => kind)],
    ["other-1", ["confirmed"]],
  ),
];
