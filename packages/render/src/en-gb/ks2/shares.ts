import { type Frequencies, frequencies } from "../../frequencies.ts";
import { ks2 as reader } from "../../readability/readers.ts";
import { schoolDays } from "../../school-days.ts";
import type { NumberNode } from "../../tree/node.ts";
import type { Comparison, ShownWording } from "../../wording/shown.ts";
import { digitsOf } from "../numbers.ts";

const about = "about ";

/** Whether a figure is shown as nearly so: nothing can be said to be "at least" that. */
export const isAbout = ({ shown }: NumberNode): boolean => shown.startsWith(about);

/**
 * Shares as counts out of 10, 100 or 1,000 of people, the same for all that are compared; attendance as days missed of a
 * school year, schools as so many of them. Where no count tells them apart, as out of 100 or 1,000 all the same.
 */
export const shares: ShownWording["shares"] = (values, among, decimals) => {
  const all = [...values, ...among.shares.map(({ value }) => value)];
  if (!all.every((value) => value >= 0 && value <= 1)) return rounded(values, all, decimals);
  const schools = schoolsShown(values, all, among.schools);
  if (schools !== null) return schools;
  const days = daysMissed(values, all, among.of);
  if (days !== null) return days;
  const bounds = new Map(among.shares.map(({ value, bound }) => [value, bound]));
  const found = frequencies(
    all.map((value) => ({ value, bound: bounds.get(value) ?? "value" })),
    reader.outOf.filter((outOf) => outOf <= 100 * 10 ** among.decimals),
  );
  return found === null
    ? rounded(values, all, decimals)
    : found.counts.slice(0, values.length).map((count) => frequencyShown(count, found.outOf));
};

const frequencyShown = ({ count, about: nearly }: Frequencies["counts"][number], outOf: number): string =>
  `${nearly ? about : ""}${digitsOf(count, 0)} out of every ${digitsOf(outOf, 0)}`;

/** `null` where shares are of no schools, or not of whole ones. */
const schoolsShown = (
  values: readonly number[],
  all: readonly number[],
  schools: Comparison["schools"],
): readonly string[] | null => {
  if (schools === null || schools === 0) return null;
  const isWhole = (value: number): boolean => Math.abs(value * schools - Math.round(value * schools)) < 1e-9;
  const noun = schools === 1 ? "school" : "schools";
  return all.every(isWhole) ? values.map((value) => `${Math.round(value * schools)} out of ${schools} ${noun}`) : null;
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
    return `${nearly ? about : ""}${days} ${days === 1 ? "day" : "days"} missed in a school year`;
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
export const shareShown = (value: number, decimals: number, thousand = hasDecimal(value, decimals)): string => {
  const outOf = thousand ? 1000 : 100;
  const digits = thousand ? digitsOf(value, Math.max(decimals - 1, 0), 3) : digitsOf(value, decimals, 2);
  const whole = digitsOf(outOf, 0);
  const made = (digits === "0" && value > 0) || (digits === whole && value < 1);
  return `${made ? "almost " : ""}${digits} out of every ${whole}`;
};
