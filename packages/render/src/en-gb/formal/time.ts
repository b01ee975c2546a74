import { sentence } from "../../tree/build.ts";
import type { Phrase } from "../../wording/said.ts";
import type { TimeFacts, TimeWording } from "../../wording/time.ts";
import { everyShown } from "../numbers.ts";
import { asPrinted, capitalised, label, phrase, say } from "../say.ts";

export const timeWords = (time: TimeFacts): Phrase => {
  switch (time.kind) {
    case "date":
      return phrase`${time.date}`;
    case "duration":
      return time.after === null
        ? phrase`${time.length}, from a day that is not stated`
        : phrase`${time.length} after ${time.after}`;
    case "recurring":
      return time.every === null ? phrase`“${time.printed}”` : phrase`every ${everyShown(time.every)}`;
    default:
      return phrase`“${time.printed}”`;
  }
};

const relations = {
  by: phrase`by`,
  before: phrase`before`,
  from: phrase`from`,
  during: phrase`during`,
  atTheEndOf: phrase`at the end of`,
} as const;

export const time: TimeWording = {
  frame: (frame) =>
    "printed" in frame && frame.kind !== "recurring"
      ? [asPrinted(frame.printed)]
      : [sentence(...capitalised(timeWords(frame)))],
  limit: ({ relation, time: limit, due }) => [
    say`${label("Time limit")} ${limit.kind === "date" ? phrase`${relations[relation]} ` : ""}${timeWords(limit)}.`,
    ...(due === null
      ? []
      : due.first.from === due.last.from
        ? [say`The last day is ${due.last}.`]
        : [say`The last day can be any from ${due.first} to ${due.last}.`]),
  ],
};
