import type { Assumption } from "@equality/model";
import { date, number } from "../tree/build.ts";
import type { Phrase } from "../wording/said.ts";
import type { Wording } from "../wording/wording.ts";

/** The clause "if ..." of an assumption. Its answer is a day, a headcount, or a code. */
export const assumed = (
  { shown, open }: Pick<Wording, "shown" | "open">,
  { question, answer, because }: Assumption,
): Phrase => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(answer))
    return open.assumption[because]({ question, answer: date(answer, answer, shown.day(answer)) });
  if (/^\d+$/.test(answer))
    return open.assumption[because]({
      question,
      answer: number(Number(answer), "count", shown.number(Number(answer), "count", 0)),
    });
  return open.assumption[because]({ question, answer });
};
