import type { TimeFacts, TimeWording } from "../../wording/time.ts";
import { everyShown } from "../numbers.ts";
import { asPrinted, capitalised, phrase, say } from "../say.ts";
import { sentence } from "../../tree/build.ts";
import type { Phrase, Said } from "../../wording/said.ts";

export const timeWords = (time: TimeFacts): Phrase => {
  switch (time.kind) {
    case "date":
      return phrase`${time.date}`;
    case "duration":
      return time.after === null ? phrase`${time.length}` : phrase`${time.length} after ${time.after}`;
    case "recurring":
      return time.every === null ? phrase`“${time.printed}”` : phrase`every ${everyShown(time.every)}`;
    default:
      return phrase`“${time.printed}”`;
  }
};

const unanchored = (time: TimeFacts): Said =>
  time.kind === "duration" && time.after === null ? [say`From which day is not stated.`] : [];

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
      : [sentence(...capitalised(timeWords(frame))), ...unanchored(frame)],
  limit: ({ relation, time: limit, due }) => [
    say`Time limit: ${relations[relation]} ${timeWords(limit)}.`,
    ...unanchored(limit),
    ...(due === null
      ? []
      : due.first.from === due.last.from
        ? [say`The last day is ${due.last}.`]
        : [say`The last day can be any from ${due.first} to ${due.last}.`]),
  ],
};
