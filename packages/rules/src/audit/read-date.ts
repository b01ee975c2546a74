import type { Assumption, PrintedDate, QuestionCode, Step, Subject } from "@equality/model";
import type { Reckoning, Span } from "../calendar/placement.ts";
import { possibleDays } from "../calendar/possible-days.ts";
import type { Answer } from "./check.ts";
import { type Case, underEach } from "./under-each.ts";

/** The days that a printed date can mean: one span, or one for each reading while a question is open. */
export type ReadDate = {
  readonly printed: string;
  readonly question: QuestionCode | undefined;
  readonly readings: readonly { readonly span: Span; readonly given?: Assumption }[];
};

/** Reads a printed date; undefined where there is none, or where it is none, as "ongoing". */
export const readDate = (date: PrintedDate | null | undefined, reckoning: Reckoning): ReadDate | undefined => {
  if (date === null || date === undefined) return undefined;
  const { printed } = date;
  const days = possibleDays(date, reckoning);
  switch (days.kind) {
    case "placed":
      return { printed, question: undefined, readings: [{ span: { first: days.first, last: days.last } }] };
    case "open": {
      const { question } = days;
      return {
        printed,
        question,
        readings: days.readings.map(({ answer, first, last }) => ({
          span: { first, last },
          given: { question, answer, because: "reading" },
        })),
      };
    }
    case "notADate":
      return undefined;
  }
};

/**
 * Judges a part of the plan by a date: under each reading of it, determined where all of several agree. Undetermined, with
 * the question that the date leaves open about `subject`, otherwise.
 */
export const byDate = (
  id: string,
  { printed, question, readings }: ReadDate,
  subject: Subject,
  judge: (span: Span) => { readonly met: boolean; readonly steps: readonly Step[] },
): Answer => {
  const cases = readings.map(({ span, given }): Case => {
    const { met, steps } = judge(span);
    const all: Step[] = [{ code: "dateResolved", inputs: { printed }, result: span }, ...steps];
    return { met, steps: all, given };
  });
  return underEach(id, question === undefined ? undefined : { code: question, subject }, cases);
};
