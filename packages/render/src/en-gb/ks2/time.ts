import type { YearsAway } from "../../documents/parts/years-away.ts";
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

export const time: TimeWording = {
  frame,
  limit: ({ promise, relation, time: limit, due, away }) => {
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
      ...(away === null ? [] : [say`That is about ${yearsShown(away)} from now.`]),
    ];
  },
};
