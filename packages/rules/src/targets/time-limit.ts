import type { QuestionCode, Step, TargetReading, TimeLimit } from "@equality/model";
import { addDays } from "../calendar/day.ts";
import type { Reckoning, Span } from "../calendar/placement.ts";
import { possibleDays } from "../calendar/possible-days.ts";

type Due = TargetReading["due"];

/** The days a time limit comes to, the question it leaves open, if any, and the steps that lead there. */
export type ReadTimeLimit = { readonly due: Due; readonly ask: QuestionCode | undefined; readonly steps: Step[] };

/**
 * First and last possible day of a time limit.
 *
 * "By" and "during" a year may mean any day of it; "before" a year is the day before it begins; "at the end of" is its
 * last day; "from" sets a start and no end. No limit at all, one without an end, and one that is not a date ("ongoing")
 * leave the time limit to be asked for.
 */
export const readTimeLimit = (limit: TimeLimit | undefined, reckoning: Reckoning): ReadTimeLimit => {
  const days = limit === undefined ? undefined : possibleDays(limit.date, reckoning);
  if (limit === undefined || days?.kind !== "placed")
    return { due: null, ask: days?.kind === "open" ? days.question : "timeLimit", steps: [] };
  const { relation, date } = limit;
  const span = { first: days.first, last: days.last };
  const due = dueOf(relation, span);
  return {
    due,
    ask: due === null ? "timeLimit" : undefined,
    steps: [
      { code: "dateResolved", inputs: { printed: date.printed }, result: span },
      { code: "timeLimitRead", inputs: { relation, ...span }, result: due },
    ],
  };
};

const dueOf = (relation: TimeLimit["relation"], { first, last }: Span): Due => {
  switch (relation) {
    case "by":
    case "during":
      return { first, last };
    case "before":
      return { first: addDays(first, -1), last: addDays(first, -1) };
    case "atTheEndOf":
      return { first: last, last };
    case "from":
      return null;
  }
};
