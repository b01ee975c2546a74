import * as z from "zod/mini";
import type { Named } from "./named.ts";
import { Duration, PlainDate, PlainMonth } from "./plain-date.ts";
import { Text } from "./text.ts";
import { terms } from "./vocabulary/term.ts";

const Year = z.int().check(z.gte(1900), z.lte(2999));
const printed = Text;

const Term = z.enum(terms);

/** A time of one kind of precision: the day, month, year or term that words name. */
export const PointInTime = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("day"), day: PlainDate, printed }),
  z.strictObject({ kind: z.literal("month"), month: PlainMonth, printed }),
  z.strictObject({ kind: z.literal("calendarYear"), year: Year, printed }),
  z.strictObject({ kind: z.literal("academicYear"), startsIn: Year, printed }),
  z.strictObject({ kind: z.literal("term"), term: Term, academicYearStartsIn: Year, printed }),
]);
export type PointInTime = z.infer<typeof PointInTime>;

const printedDate = z.discriminatedUnion("kind", [
  PointInTime,
  z.strictObject({
    kind: z.literal("years"),
    from: Year,
    until: Year,
    reckonedAs: z.enum(["calendar", "academic", "unstated"]),
    printed,
  }),
  z.strictObject({
    kind: z.literal("range"),
    from: z.exactOptional(PointInTime),
    until: z.exactOptional(PointInTime),
    printed,
  }),
  z.strictObject({
    kind: z.literal("duration"),
    length: Duration,
    anchor: z.exactOptional(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("day"), day: PlainDate }),
        z.strictObject({ kind: z.literal("event"), event: Text }),
      ]),
    ),
    printed,
  }),
  z.strictObject({
    kind: z.literal("relative"),
    which: z.enum(["this", "next"]),
    unit: z.enum(["term", "academicYear", "calendarYear", "month"]),
    edge: z.enum(["start", "end", "whole"]),
    anchor: z.exactOptional(PlainDate),
    printed,
  }),
  z.strictObject({
    kind: z.literal("recurring"),
    every: z.exactOptional(Duration),
    each: z.exactOptional(z.enum(["day", "week", "month", "halfTerm", "term", "academicYear", "calendarYear"])),
    in: z.exactOptional(z.enum(terms)),
    printed,
  }),
  z.strictObject({ kind: z.literal("event"), event: Text, printed }),
  z.strictObject({ kind: z.literal("ongoing"), printed }),
  z.strictObject({
    kind: z.literal("unresolved"),
    candidates: z.exactOptional(z.array(PointInTime).check(z.minLength(1))),
    printed,
  }),
]);
export interface PrintedDateSchema extends Named<typeof printedDate> {}
/**
 * A time as a document prints it, with the precision it was printed with. The printed words are always kept; no day is
 * ever invented.
 *
 * - `day`, `month`, `calendarYear`, `academicYear` ("2026/27" starts in 2026), `term`
 * - `years`: "2023-2026", which may count calendar years or academic years; `reckonedAs` says which, or `unstated`
 * - `range`: from one such point to another; an end left out is open
 * - `duration`: "within six months"; `anchor` is the event or day it runs from, left out when not printed
 * - `relative`: "by the start of next term"; `anchor` is the day it is counted from, left out when not printed
 * - `recurring`: "annually" has a length in `every`; "termly" names what it happens in `each` of, and a term is one of
 *   three or one of six; "every summer term" names the term in `in`
 * - `event`: "as vacancies arise"
 * - `ongoing`: the document says that it goes on, which is not the same as saying nothing
 * - `unresolved`: wording that fits none of these; `candidates` are the times it can mean, as "by March" any of some Marches
 *
 * A blank cell is not a `PrintedDate`: the field that would hold it is `null`. A column that does not exist is left out.
 */
export const PrintedDate: PrintedDateSchema = printedDate;
export type PrintedDate = z.infer<typeof PrintedDate>;

const timeLimit = z.strictObject({
  relation: z.enum(["by", "before", "from", "during", "atTheEndOf"]),
  date: PrintedDate,
  inheritedFrom: z.exactOptional(z.enum(["heading", "period"])),
});
export interface TimeLimitSchema extends Named<typeof timeLimit> {}
/**
 * When something is to be done. `by` and `during` include the date, `before` leaves it out, `from` gives a start and no
 * end, `atTheEndOf` is the last day of it. `inheritedFrom` says that the words do not stand beside what they bind: a
 * heading holds for all beneath it, or the period of the document ends it.
 */
export const TimeLimit: TimeLimitSchema = timeLimit;
export interface TimeLimit extends z.infer<typeof TimeLimit> {}
