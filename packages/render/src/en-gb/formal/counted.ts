import type { NumberNode } from "../../tree/node.ts";
import type { Phrase } from "../../wording/said.ts";
import type { Counted } from "../../wording/targets.ts";
import { phrase } from "../say.ts";

/**
 * A figure with how many of how many it counts and when, as far as they are known. The counts are words here, no facts of
 * the promise: a page for children tells the share as some out of every ten or hundred.
 */
export const figureWords = (value: NumberNode, counted: Counted | null, at: Phrase | null = null): Phrase => {
  const of = counted === null ? null : phrase`${counted.numerator.shown} of ${counted.denominator.shown}`;
  const [first, second] = [of, at].filter((one) => one !== null);
  if (first === undefined) return [value];
  return second === undefined ? phrase`${value} (${first})` : phrase`${value} (${first}; ${second})`;
};
