import * as fc from "fast-check";
import type { PrintedDate } from "../printed-date.ts";
import { type Term, terms } from "../vocabulary/term.ts";
import { dayIn, duration, isoDay, plainDate, two, usualYears, type Years, yearIn } from "./plain-date.ts";
import { recordOf } from "./record-of.ts";

type Kind = PrintedDate["kind"];
type OfKind<K extends Kind> = Extract<PrintedDate, { kind: K }>;

const monthNames = "January February March April May June July August September October November December".split(" ");

const nameOfMonth = (month: number): string => monthNames[month - 1] ?? "";

const nameOfTerm = (term: Term, startsIn: number): string => {
  const [, season = "", half = ""] = /^(\D+)(\d?)$/.exec(term) ?? [];
  const name = `${season.charAt(0).toUpperCase()}${season.slice(1)}${half && ` ${half}`}`;
  return `${name} term ${season === "autumn" ? startsIn : startsIn + 1}`;
};

const stylesOfSpan = (from: number, until: number): string[] => [
  `${from}-${until}`,
  `${from}/${two(until % 100)}`,
  `${two(from % 100)}-${two(until % 100)}`,
];

const units: Readonly<Record<string, string>> = { Y: "years", M: "months", W: "weeks", D: "days" };

/** "6 months" for P6M. */
const inWords = (length: string): string => `${length.slice(1, -1)} ${units[length.slice(-1)]}`;

/** What `printedDate` may be told. */
export interface PrintedDateConstraints {
  /** Calendar years of its days; 2000 to 2049 when left out. */
  readonly years?: Years;
  /** Words that people wrote. When left out, `printed` says what the rest says. */
  readonly text?: fc.Arbitrary<string>;
}

const byKind = ({ years = usualYears, text }: PrintedDateConstraints): { [K in Kind]: fc.Arbitrary<OfKind<K>> } => {
  /** Adds the words: those given, or one of the styles in which the rest can be printed. */
  const printed = <Rest extends object>(rest: fc.Arbitrary<Rest>, styles: (rest: Rest) => readonly string[]) =>
    text === undefined
      ? rest.chain((date) => fc.constantFrom(...styles(date)).map((words) => ({ ...date, printed: words })))
      : fc.tuple(rest, text).map(([date, words]) => ({ ...date, printed: words }));

  const points = {
    day: printed(
      dayIn(years).map((date) => ({ kind: "day" as const, day: isoDay(date) })),
      ({ day: iso }) => {
        const [year = "", month = "", day = ""] = iso.split("-");
        const name = nameOfMonth(Number(month));
        return [
          `${Number(day)} ${name} ${year}`,
          `${day}/${month}/${year.slice(2)}`,
          `${Number(day)}.${Number(month)}.${year}`,
          iso,
        ];
      },
    ),
    month: printed(
      dayIn(years).map(({ year, month }) => ({ kind: "month" as const, month: `${year}-${two(month)}` })),
      ({ month: iso }) => {
        const [year = "", month = ""] = iso.split("-");
        const name = nameOfMonth(Number(month));
        return [`${name} ${year}`, `${name.slice(0, 3)} ${year.slice(2)}`];
      },
    ),
    calendarYear: printed(recordOf({ kind: fc.constant("calendarYear"), year: yearIn(years) }), ({ year }) => [
      `${year}`,
    ]),
    academicYear: printed(recordOf({ kind: fc.constant("academicYear"), startsIn: yearIn(years) }), ({ startsIn }) =>
      stylesOfSpan(startsIn, startsIn + 1),
    ),
    term: printed(
      recordOf({ kind: fc.constant("term"), term: fc.constantFrom(...terms), academicYearStartsIn: yearIn(years) }),
      ({ term, academicYearStartsIn }) => [nameOfTerm(term, academicYearStartsIn)],
    ),
  };
  const point = fc.oneof(points.day, points.month, points.calendarYear, points.academicYear, points.term);
  const event = text ?? fc.constantFrom("the next audit", "the merger", "a vacancy", "the inspection");

  return {
    ...points,
    years: printed(
      fc
        .tuple(yearIn(years), fc.integer({ min: 1, max: 5 }), fc.constantFrom("calendar", "academic", "unstated"))
        .map(([from, length, reckonedAs]) => ({ kind: "years" as const, from, until: from + length, reckonedAs })),
      ({ from, until }) => stylesOfSpan(from, until),
    ),
    range: printed(recordOf({ kind: fc.constant("range") }, { from: point, until: point }), ({ from, until }) => [
      `${from?.printed ?? ""} – ${until?.printed ?? ""}`,
    ]),
    duration: printed(
      recordOf(
        { kind: fc.constant("duration"), length: duration() },
        {
          anchor: fc.oneof(
            recordOf({ kind: fc.constant("day"), day: plainDate(years) }),
            recordOf({ kind: fc.constant("event"), event }),
          ),
        },
      ),
      ({ length }) => [`within ${inWords(length)}`, `${inWords(length)} from now`],
    ),
    relative: printed(
      recordOf(
        {
          kind: fc.constant("relative"),
          which: fc.constantFrom("this", "next"),
          unit: fc.constantFrom("term", "academicYear", "calendarYear", "month"),
          edge: fc.constantFrom("start", "end", "whole"),
        },
        { anchor: plainDate(years) },
      ),
      ({ which, unit, edge }) => [
        `${edge === "whole" ? "" : `${edge} of `}${which} ${unit === "academicYear" ? "year" : unit}`,
      ],
    ),
    recurring: printed(
      recordOf(
        { kind: fc.constant("recurring") },
        {
          every: duration(),
          each: fc.constantFrom("day", "week", "month", "halfTerm", "term", "academicYear", "calendarYear"),
          in: fc.constantFrom(...terms),
        },
      ),
      () => ["annually", "termly", "every summer term", "every other month"],
    ),
    event: printed(recordOf({ kind: fc.constant("event"), event }), () => ["as vacancies arise", "after each audit"]),
    ongoing: printed(recordOf({ kind: fc.constant("ongoing") }), () => ["Ongoing", "continuous"]),
    unresolved: printed(
      recordOf({ kind: fc.constant("unresolved") }, { candidates: fc.array(point, { minLength: 1, maxLength: 3 }) }),
      () => ["by March", "now, then at each audit", "done"],
    ),
  };
};

/**
 * A date as documents print it: of one of the kinds named, or of any kind.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { printedDate } from "@equality/model/testing"
 *
 * fc.assert(fc.property(printedDate(["month"]), ({ month }) => /^20[0-4]\d-\d\d$/.test(month)))
 * ```
 */
export const printedDate = <K extends Kind = Kind>(
  kinds?: readonly K[],
  constraints: PrintedDateConstraints = {},
): fc.Arbitrary<OfKind<K>> => {
  const each = byKind(constraints);
  const asked = kinds ?? (Object.keys(each) as K[]);
  return fc.oneof(...asked.map((kind): fc.Arbitrary<OfKind<K>> => each[kind]));
};
