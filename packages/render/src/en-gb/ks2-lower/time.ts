import { ks2Lower } from "../../readability/readers.ts";
import type { Said } from "../../wording/said.ts";
import type { TimeFacts, TimeWording } from "../../wording/time.ts";
import { inYears, timeFor } from "../ks2/time.ts";
import { say } from "../say.ts";

/** A time that is told in an adult's words only: the plan has them, and the page says that no day is given. */
const inTheirWords = (time: TimeFacts): Said | null =>
  time.kind === "event" || time.kind === "unresolved" || (time.kind === "recurring" && time.every === null)
    ? [say`We have not set a day.`, say`Our full plan says more.`]
    : null;

/** Times in shorter sentences, given how `said` tells them. */
export const shorter = (said: TimeWording): TimeWording => ({
  frame: (facts) => inTheirWords(facts) ?? said.frame(facts),
  limit: (facts) => {
    const { due } = facts;
    if (due === null || due.first.from === due.last.from) return inTheirWords(facts.time) ?? said.limit(facts);
    return [
      ...said.limit({ ...facts, due: null }),
      say`The last day is not clear.`,
      say`It could be as soon as ${due.first}.`,
      say`It could be as late as ${due.last}.`,
    ];
  },
});

export const time = shorter(timeFor(ks2Lower, inYears));
