import { type Frequencies, frequencies, type Share } from "../frequencies.ts";
import type { Reader } from "../readability/reader.ts";
import { schoolDays } from "../school-days.ts";
import type { NumberNode } from "../tree/node.ts";
import type { Comparison, ShownWording } from "../wording/shown.ts";
import { digitsOf } from "./numbers.ts";

/** What a reader's own data says of shares: the denominators to tell them in, and whether percentages are shown. */
export type SharesReader = Pick<Reader, "outOf" | "percentages">;

const about = "about ";

/** Whether a figure is shown as nearly so: nothing can be said to be "at least" that. */
export const isAbout = ({ shown }: NumberNode): boolean => shown.startsWith(about);

const missed = "missed in a school year";

/** Whether a share of days at school is shown as the days missed: what is at least the one is at most the other. */
export const isTurned = ({ value, unit, shown }: NumberNode): boolean =>
  unit === "share" && shown.endsWith(missed) && value > 0.5;

/**
 * Shares as counts of people, the same for all that are compared; attendance as days missed of a school year,
 * schools as so many of them.
 *
 * A reader of percentages is told both where one of the reader's denominators is exact for all, else the percentage alone. To any
 * other, shares are told in the reader's own denominators, or where those would lose a change or weaken a promise out of
 * 100 or 1,000: the number is kept, though a child may need an adult's help with it.
 */
export const sharesFor = (reader: SharesReader): ShownWording["shares"] => {
  const tell = reader.percentages === "always" ? withPercentages : asFrequencies;
  return (values, among, decimals) => {
    const all = [...values, ...among.shares.map(({ value }) => value)];
    if (!all.every((value) => value >= 0 && value <= 1))
      return reader.percentages === "always"
        ? values.map((value) => percentageShown(value, decimals))
        : rounded(values, all, decimals);
    return (
      schoolsShown(values, all, among.schools) ??
      daysMissed(values, all, among.of) ??
      tell(reader, values, among, decimals)
    );
  };
};

type Tell = (reader: SharesReader, values: readonly number[], among: Comparison, decimals: number) => readonly string[];

const compared = (values: readonly number[], { shares }: Comparison): readonly Share[] => {
  const bounds = new Map(shares.map(({ value, bound }) => [value, bound]));
  return [...values, ...shares.map(({ value }) => value)].map((value) => ({
    value,
    bound: bounds.get(value) ?? "value",
  }));
};

/** No more decimals of a percentage than may be shown: thousandths are tenths of a percentage point. */
const denominators = (outOf: readonly number[], { decimals }: Comparison): readonly number[] =>
  outOf.filter((one) => one <= 100 * 10 ** decimals);

const asFrequencies: Tell = (reader, values, among, decimals) => {
  const shares = compared(values, among);
  const further = [100, 1000].filter((outOf) => !reader.outOf.includes(outOf));
  const found = frequencies(shares, denominators([...reader.outOf, ...further], among));
  return found === null
    ? rounded(
        values,
        shares.map(({ value }) => value),
        decimals,
      )
    : found.counts.slice(0, values.length).map((count) => frequencyShown(count, found.outOf));
};

const withPercentages: Tell = (reader, values, among, decimals) => {
  const shares = compared(values, among);
  const exact = reader.outOf.find((outOf) => shares.every(({ value }) => isWhole(value * outOf)));
  return values.map((value) => {
    const percentage = percentageShown(value, decimals);
    return exact === undefined
      ? percentage
      : `${frequencyShown({ count: Math.round(value * exact), about: false }, exact)} (${percentage})`;
  });
};

/** Without the noise of binary fractions. */
const isWhole = (value: number): boolean => Number.isInteger(Number(value.toFixed(8)));

const percentageShown = (value: number, decimals: number): string => `${digitsOf(value, decimals, 2)}%`;

const frequencyShown = ({ count, about: nearly }: Frequencies["counts"][number], outOf: number): string =>
  `${nearly ? about : ""}${digitsOf(count, 0)} out of every ${digitsOf(outOf, 0)}`;

/** `null` where shares are of no schools, or not of whole ones. */
const schoolsShown = (
  values: readonly number[],
  all: readonly number[],
  schools: Comparison["schools"],
): readonly string[] | null => {
  if (schools === null || schools === 0) return null;
  const noun = schools === 1 ? "school" : "schools";
  return all.every((value) => isWhole(value * schools))
    ? values.map((value) => `${Math.round(value * schools)} out of ${schools} ${noun}`)
    : null;
};

/** `null` where shares are no days, and where whole days hide a change or make none or all out of some. */
const daysMissed = (
  values: readonly number[],
  all: readonly number[],
  of: Comparison["of"],
): readonly string[] | null => {
  if (of === "people") return null;
  const missedIn = (value: number): number => schoolDays * (of === "daysAttended" ? 1 - value : value);
  const daysIn = (value: number): number => Math.round(missedIn(value));
  const different = new Set(all);
  if (new Set([...different].map(daysIn)).size < different.size) return null;
  if (all.some((value) => value > 0 && value < 1 && [0, schoolDays].includes(daysIn(value)))) return null;
  return values.map((value) => {
    const days = daysIn(value);
    const nearly = Math.abs(missedIn(value) - days) > 0.05;
    return `${nearly ? about : ""}${days} ${days === 1 ? "day" : "days"} ${missed}`;
  });
};

const hasDecimal = (value: number, decimals: number): boolean => digitsOf(value, decimals, 2).includes(".");

/** Out of every 100, or out of every 1,000 where one of all has a decimal. */
const rounded = (values: readonly number[], all: readonly number[], decimals: number): readonly string[] =>
  values.map((value) =>
    shareShown(
      value,
      decimals,
      all.some((one) => hasDecimal(one, decimals)),
    ),
  );

/** A share by itself: "62 out of every 100", or out of every 1,000. One that is not all or none is never shown as such. */
const shareShown = (value: number, decimals: number, thousand = hasDecimal(value, decimals)): string => {
  const outOf = thousand ? 1000 : 100;
  const digits = thousand ? digitsOf(value, Math.max(decimals - 1, 0), 3) : digitsOf(value, decimals, 2);
  const whole = digitsOf(outOf, 0);
  const made = (digits === "0" && value > 0) || (digits === whole && value < 1);
  return `${made ? "almost " : ""}${digits} out of every ${whole}`;
};

/** A share by itself, in the one form that stands beside any other. */
export const shareFor = ({ percentages }: SharesReader, value: number, decimals: number): string =>
  percentages === "always" ? percentageShown(value, decimals) : shareShown(value, decimals);

/** A percentage that a plan prints, which is compared with nothing, for a reader who knows none: "1 out of every 10". */
export const percentFor = ({ outOf, percentages }: SharesReader, percent: number, decimals: number): string => {
  if (percentages !== "never") return `${digitsOf(percent, decimals)}%`;
  const exact = outOf.find((one) => isWhole((percent * one) / 100));
  return exact === undefined
    ? shareShown(percent / 100, decimals)
    : frequencyShown({ count: Math.round((percent * exact) / 100), about: false }, exact);
};
