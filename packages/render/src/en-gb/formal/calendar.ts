import type { CalendarWording } from "../../wording/calendar.ts";
import type { Phrase } from "../../wording/said.ts";
import { everyShown } from "../numbers.ts";
import { phrase } from "../say.ts";

const provided = (given: Phrase | null): Phrase => (given === null ? [] : phrase`, ${given}`);

export const calendar: CalendarWording["calendar"] = {
  name: ({ bodies }) => phrase`Equality duties and reviews: ${bodies}`,
  duty: ({ duty, of, given }) => phrase`Last day for ${duty}: ${of}${provided(given)}`,
  cycle: ({ document, every, given }) =>
    phrase`Last day to review “${document}”${every === null ? "" : phrase`, every ${everyShown(every)}`}${provided(given)}`,
  called: ({ document, on }) => phrase`Last day to review “${document}”, called for on ${on}`,
  periodEnd: ({ document, given }) => phrase`Last day of the time that “${document}” is for${provided(given)}`,
};
