import type { PrintedDate } from "@equality/model";
import type { NumberNode } from "../tree/node.ts";
import type { Strength } from "./codes.ts";
import type { Phrase } from "./said.ts";

/** How dates, numbers, lists and promises look. */
export interface ShownWording {
  /** A day, given as an ISO date. */
  readonly day: (iso: string) => string;
  /** A time as printed; one that is wholly given by its numbers is written in the wording's own style. */
  readonly date: (date: PrintedDate) => string;
  /**
   * A number with its unit. It is rounded here, once, to this many decimals, half away from zero; a number that needs
   * fewer shows fewer.
   */
  readonly number: (value: number, unit: NumberNode["unit"], decimals: number) => string;
  /** Proportions from 0 to 1 that are compared with each other, all shown with the same denominator. */
  readonly shares: (values: readonly number[], decimals: number) => readonly string[];
  /** "a, b and c". */
  readonly list: (phrases: readonly Phrase[]) => Phrase;
  /** The words that carry a promise: "will" is never said of an aim. */
  readonly promise: Readonly<Record<Strength, string>>;
}
