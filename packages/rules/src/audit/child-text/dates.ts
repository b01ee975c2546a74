import { numberWords } from "./number-words.ts";

const months = "january|february|april|june|july|august|september|october|november|december";
const units = "day|week|fortnight|month|half[\\s-]term|term|year";

/** Ways in which English says when. "May" and "March" count only beside a word or a number that makes them months. */
const ways = [
  "\\d{4}-\\d{2}-\\d{2}",
  "\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}",
  `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?\\b(?:${months})\\b(?:\\s+\\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,?\\s+\\d{4}\\b)?`,
  "\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:march|may)\\b(?:\\s+\\d{4}\\b)?",
  "\\b(?:march|may)\\s+\\d{1,4}\\b",
  "\\b(?:by|in|until|since|next|last|this|each|every|end\\s+of|start\\s+of)\\s+(?:march|may)\\b",
  "\\b(?:19|20)\\d{2}(?:\\s?[-–/]\\s?\\d{2,4})?\\b",
  "\\b(?:autumn|spring|summer|christmas|easter)\\s+terms?\\b",
  "\\b(?:christmas|easter)\\b",
  "\\b(?:by|this|next|last|each|every)\\s+(?:autumn|spring|summer|winter)\\b",
  `\\b(?:this|next|last|each|every)\\s+(?:school\\s+|academic\\s+)?(?:week|fortnight|month|half[\\s-]term|term|year)\\b`,
  `(?:\\b\\d+|\\b(?:${numberWords}))\\s+(?:school\\s+)?(?:${units})s?\\b(?!\\s+(?:old|group)s?\\b)`,
  "\\bone\\s+(?:week|month|term|year)\\b",
  `\\b(?:once|twice|times|within|in)\\s+an?\\s+(?:${units})\\b`,
  "\\b(?:weekly|fortnightly|monthly|termly|half-termly|yearly|annually)\\b",
  "\\bby\\s+the\\s+(?:end|start|beginning|middle|time)\\b",
];

const date = new RegExp(ways.join("|"), "gi");

/** The times that an English text names, as it writes them: days, months, terms, years, cadences and lengths of time. */
export const datesIn = (text: string): string[] => (text.match(date) ?? []).map((found) => found.trim());

/** A text with a blank for each time that it names. */
export const withoutDates = (text: string): string => text.replace(date, " ");
