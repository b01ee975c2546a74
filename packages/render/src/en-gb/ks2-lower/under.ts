import type { Inline, Sentence } from "../../tree/node.ts";
import type { Phrase, Said } from "../../wording/said.ts";
import { say } from "../say.ts";

/** What is so if something else is, which is said first: "If that day was 1 May 2026: the last day is 30 April 2030." */
export const under = (given: Phrase | null, [first, ...more]: Said): Said => {
  if (given === null) return first === undefined ? [] : [first, ...more];
  return [say`${given}:`, ...(first === undefined ? [] : [goingOn(first)]), ...more];
};

/** What is said under a condition begins with words of ours, and never with a name. */
const goingOn = (sentence: Sentence): Sentence => ({ ...sentence, children: sentence.children.map(small) });

const small = (node: Inline, i: number): Inline =>
  i === 0 && node.type === "text"
    ? { ...node, value: `${node.value.charAt(0).toLowerCase()}${node.value.slice(1)}` }
    : node;
