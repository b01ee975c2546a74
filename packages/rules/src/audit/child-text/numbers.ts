import { withoutDates } from "./dates.ts";
import { numberWords } from "./number-words.ts";

const fractions = "half|halve|halves|halving|double|doubles|doubling|twice|triple|treble";
const comparison = "more|less|fewer|smaller|larger|bigger|lower|higher|closer";
const parts = "third|quarter|fifth|sixth|eighth|tenth|hundredth";

/** Words before a number that make it a name, not an amount: "Year 6", "key stage 2", "aged 7". */
const names = /\b(?:years?|key stages?|ks|class|room|group|unit|objective|goal|aged?|part)\s*\d+\b/gi;

const number = new RegExp(
  [
    "\\d+(?:[.,]\\d+)*(?:\\s?%)?",
    `\\b(?:${numberWords}|dozen|zero|nil)\\b`,
    `\\b(?:a|one)\\s+(?:${parts})\\b(?=\\s*(?:$|[.,;!?]|of\\b|${comparison}))`,
    `\\b(?:${parts})s\\b`,
    "\\bone\\s+(?:in|out\\s+of)\\b",
    `\\b(?:${fractions})\\b(?![\\s-]+terms?\\b)`,
  ].join("|"),
  "gi",
);

/**
 * The amounts that an English text names, in figures or in words, as it writes them. Years, days and lengths of time are
 * dates, and numbers in names ("Year 6") are neither.
 */
export const numbersIn = (text: string): string[] =>
  (withoutDates(text).replace(names, " ").match(number) ?? []).map((found) => found.trim());
