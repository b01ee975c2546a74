import { text } from "../tree/build.ts";
import type { Phrase } from "../wording/said.ts";

const join = (phrases: readonly Phrase[], last: string): Phrase =>
  phrases.flatMap((phrase, i) => {
    const before = i === 0 ? "" : i === phrases.length - 1 ? last : ", ";
    return before === "" ? phrase : [text(before), ...phrase];
  });

/** "a, b and c". */
export const and = (phrases: readonly Phrase[]): Phrase => join(phrases, " and ");

/** "a, b or c". */
export const or = (phrases: readonly Phrase[]): Phrase => join(phrases, " or ");

/** Words as phrases, to be listed. */
export const words = (all: readonly string[]): readonly Phrase[] => all.map((one) => [text(one)]);
