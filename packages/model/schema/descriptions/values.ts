import { Id } from "../../src/id.ts";
import { Figure } from "../../src/observation.ts";
import { Duration, PlainDate, PlainMonth } from "../../src/plain-date.ts";
import { PointInTime, PrintedDate, TimeLimit } from "../../src/printed-date.ts";
import { Text } from "../../src/text.ts";
import { describe, value } from "../describe.ts";

const pointFields = {
  kind: ["How precise the words are, or what they are instead."],
  printed: ["The words as printed.", "Summer term 2026"],
  day: ["The day.", "2026-05-12"],
  month: ["The month.", "2026-05"],
  year: ["The calendar year.", 2026],
  startsIn: ["The calendar year in which the academic year starts: 2026 for 2026/27.", 2026],
  term: ["Which term, of three or of six."],
  academicYearStartsIn: ["The calendar year in which the academic year of the term starts.", 2025],
} as const;

export const values = {
  Text: value(Text, "Words that a person wrote: not blank, and never markup.", "We will narrow the gap in reading."),
  Id: value(Id, "The id of a part of a plan.", "reading-gap"),
  PlainDate: value(PlainDate, "A calendar day that exists, without time or zone.", "2026-03-25"),
  PlainMonth: value(PlainMonth, "A calendar month.", "2024-11"),
  Duration: value(
    Duration,
    "A length of time in whole years, months, weeks or days (ISO 8601, one unit).",
    "P4Y",
    "P6M",
  ),
  PointInTime: describe(PointInTime, "The day, month, year or term that printed words name.", pointFields),
  PrintedDate: describe(
    PrintedDate,
    "A time, as precise as it was printed, and the words themselves. No day is invented. A blank cell is null instead.",
    {
      ...pointFields,
      from: [
        "First year; or first time of a range, which is open at the start without it.",
        2023,
        { kind: "month", month: "2026-01", printed: "January 2026" },
      ],
      until: [
        "Last year; or last time of a range, which is open at the end without it.",
        2026,
        { kind: "month", month: "2026-06", printed: "June 2026" },
      ],
      reckonedAs: ["Whether the years are calendar years or academic years, if the document says."],
      length: ["How long.", "P6M"],
      anchor: [
        "What the time is counted from; left out when not printed.",
        { kind: "event", event: "the merger" },
        "2026-09-01",
      ],
      which: ["This one or the next."],
      unit: ["What is counted."],
      edge: ["Which part of it is meant."],
      every: ["How long it is from one time to the next.", "P1Y"],
      each: ["What it happens once in each of."],
      in: ["The term that it happens in."],
      event: ["What has to happen first.", "a vacancy"],
      candidates: ["The times that the words can mean.", [{ kind: "month", month: "2027-03", printed: "March" }]],
    },
    {
      anchor: {
        kind: ["Whether it is counted from a day or from an event."],
        day: ["The day.", "2026-09-01"],
        event: ["The event.", "the merger"],
      },
    },
  ),
  TimeLimit: describe(TimeLimit, "When something is to be done.", {
    relation: ["How it lies to the date: by and during include it, before leaves it out, from has no end."],
    date: ["The date.", { kind: "calendarYear", year: 2030, printed: "2030" }],
    inheritedFrom: [
      "Where the words stand, if not beside what they bind: over several targets, or as the document's period.",
    ],
  }),
  Figure: describe(
    Figure,
    "A figure about people: known, withheld to protect people, or missing. The last two are not zero.",
    {
      kind: ["Whether it is known."],
      value: [
        "A proportion from 0 to 1, a gap of proportions from -1 to 1 (group minus comparator), or in the measure's own unit.",
        0.62,
      ],
      standardDeviation: ["How far the values of a mean lie apart: the sample's, of n - 1.", 17.4],
      numerator: ["How many people were counted in, at most the denominator.", 31],
      denominator: ["Out of how many people.", 50],
    },
  ),
};
