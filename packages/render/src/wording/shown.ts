import type { PrintedDate } from "@equality/model";
import type { Share } from "../frequencies.ts";
import type { NumberNode } from "../tree/node.ts";
import type { Strength } from "./codes.ts";
import type { Phrase } from "./said.ts";

/** Shares that a page compares with each other. */
export interface Comparison {
  /** Shares of people, or of the days of a school year on which they came or did not come. */
  readonly of: "people" | "daysAttended" | "daysMissed";
  /** Of how many schools they are shares; null where they are of no schools, or of an unknown number. */
  readonly schools: number | null;
  /** All of them, with what each is: measured, or promised as no less or no more. */
  readonly shares: readonly Share[];
  /** Decimals of a percentage that a measured share may show. */
  readonly decimals: number;
}

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
  /** Proportions from 0 to 1, all shown with the one denominator that serves all they are compared with. */
  readonly shares: (values: readonly number[], among: Comparison, decimals: number) => readonly string[];
  /** "a, b and c". */
  readonly list: (phrases: readonly Phrase[]) => Phrase;
  /** The words that carry a promise: "will" is never said of an aim. */
  readonly promise: Readonly<Record<Strength, string>>;
}
