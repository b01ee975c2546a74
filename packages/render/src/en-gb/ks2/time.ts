import type { Term } from "@equality/model/vocabulary";
import type { SchoolTime } from "../../documents/parts/school-time.ts";
import type { YearsAway } from "../../documents/parts/years-away.ts";
import type { Reader } from "../../readability/reader.ts";
import { ks2 } from "../../readability/readers.ts";
import { strong } from "../../tree/build.ts";
import type { Phrase, Said } from "../../wording/said.ts";
import type { TimeFacts, TimeWording } from "../../wording/time.ts";
import { everyShown } from "../numbers.ts";
import { phrase, say } from "../say.ts";

/** A time after "in", "by" and the like; null for what is no date. */
export const timeWords = (time: TimeFacts): Phrase => {
  switch (time.kind) {
    case "date":
      return phrase`${time.date}`;
    case "duration":
      return phrase`${time.length}`;
    case "recurring":
      return time.every === null ? phrase`“${time.printed}”` : phrase`every ${everyShown(time.every)}`;
    default:
      return phrase`“${time.printed}”`;
  }
};

/** "on" a day, "in" a longer time. */
export const when = (time: TimeFacts): Phrase =>
  time.kind === "date" && time.date.from !== null && time.date.from === time.date.until
    ? phrase`on ${time.date}`
    : phrase`in ${timeWords(time)}`;

const afterWhat = (time: TimeFacts): Said => {
  if (time.kind !== "duration") return [];
  if (time.after === null) return [say`We have not said from which day.`];
  return typeof time.after === "string"
    ? [say`We count from this: “${time.after}”.`]
    : [say`We count from ${time.after}.`];
};

const frame = (time: TimeFacts): Said => {
  switch (time.kind) {
    case "date":
      return [say`${time.date}.`];
    case "duration":
      return [say`In ${time.length}.`, ...afterWhat(time)];
    case "recurring":
      return time.every === null
        ? [say`Again and again.`, say`Our full plan says “${time.printed}”.`]
        : [say`Every ${everyShown(time.every)}.`];
    case "ongoing":
      return [say`This goes on all the time.`];
    case "event":
    case "unresolved":
      return [say`Our full plan says “${time.printed}”.`, say`We have not said which day.`];
  }
};

const relations = {
  by: phrase`by`,
  before: phrase`before`,
  from: phrase`from`,
  during: phrase`during`,
  atTheEndOf: phrase`at the end of`,
} as const;

/** Words of our own, and no fact of the plan: how long it is from today, the same for a child of any year. */
const yearsShown = ({ least, most }: YearsAway): string =>
  least === most ? `${least} ${least === 1 ? "year" : "years"}` : `${least} or ${most} years`;

const termNames: Readonly<Record<Term, string>> = {
  autumn: "autumn term",
  spring: "spring term",
  summer: "summer term",
  autumn1: "first half of the autumn term",
  autumn2: "second half of the autumn term",
  spring1: "first half of the spring term",
  spring2: "second half of the spring term",
  summer1: "first half of the summer term",
  summer2: "second half of the summer term",
};

const termSaid = (school: SchoolTime | null): Said =>
  school?.term == null
    ? []
    : [say`That is ${school.term.atEnd ? "the last day of" : "in"} the ${termNames[school.term.name]}.`];

/** Schools in England and Wales have no year after this one. */
const lastSchoolYear = 13;

/** What is said to a child of a year now of the year that the child will be in then. */
type InYears = (now: string, then: string) => Said;

/**
 * How far off it is by the reader's own clock: the school year that the youngest of them will be in. Where that is not
 * clear, or they will have left school, the years from now.
 */
const ahead = (
  now: Reader["schoolYear"],
  inYears: InYears,
  school: SchoolTime | null,
  away: YearsAway | null,
): Said => {
  if (school?.years != null && now !== null && now + school.years <= lastSchoolYear)
    return school.years === 0
      ? [say`That is in this school year.`]
      : inYears(`Year ${now}`, `Year ${now + school.years}`);
  return away === null ? [] : [say`That is about ${yearsShown(away)} from now.`];
};

/** When things are to be done, for a reader whose own clock is a school year, or who has none. */
export const timeFor = ({ schoolYear }: Pick<Reader, "schoolYear">, inYears: InYears): TimeWording => ({
  frame,
  limit: ({ promise, relation, time: limit, due, away, school }) => {
    if (limit.kind === "duration")
      return [say`We ${promise} do this ${strong("in ", limit.length)}.`, ...afterWhat(limit)];
    if (limit.kind === "event" || limit.kind === "unresolved") return [say`Our full plan says “${limit.printed}”.`];
    if (limit.kind !== "date") return frame(limit);
    return [
      say`We ${promise} do this ${strong(...relations[relation], " ", limit.date)}.`,
      ...(due === null
        ? []
        : due.first.from === due.last.from
          ? [say`The last day is ${due.last}.`]
          : [say`The last day could be any day from ${due.first} to ${due.last}.`]),
      ...termSaid(school),
      ...ahead(schoolYear, inYears, school, away),
    ];
  },
});

export const inYears: InYears = (now, then) => [say`If you are in ${now} now, you will be in ${then} then.`];

export const time = timeFor(ks2, inYears);
