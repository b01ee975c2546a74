import type { Assumption } from "@equality/model";
import { date, number } from "../tree/build.ts";
import type { Phrase } from "../wording/said.ts";
import type { Wording } from "../wording/wording.ts";

/**
 * The clause "if ..." of an assumption under which a finding has an answer. The assumption's answer is a day, a headcount or
 * a code.
 *
 * @example
 * ```ts
 * import { assumed } from "@equality/render"
 * import { formalEnGb } from "@equality/render/en-gb"
 *
 * assumed(formalEnGb, { question: "amountMeans", answer: "percentagePoints", because: "reading" })
 * // => [{ type: "text", value: "if it is percentage points" }]
 * ```
 */
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
