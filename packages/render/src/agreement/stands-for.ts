import { schoolDays } from "../school-days.ts";
import type { DateNode, NumberNode } from "../tree/node.ts";
import type { Fact } from "./places.ts";

/**
 * What a fact stands for, as one word to compare by. A figure below nothing is told by its size: which side is behind is
 * told in words.
 */
export const standsFor = (fact: Fact): string => {
  switch (fact.type) {
    case "number":
      return `number ${Math.abs(fact.value)} ${fact.unit}`;
    case "date":
      return fact.from === null && fact.until === null ? `date ${fact.shown}` : `date ${fact.from}/${fact.until}`;
    case "role":
      return `role ${fact.role}`;
    case "promise":
      return `promise ${fact.strength}`;
  }
};

interface Printed {
  readonly value: number;
  /** Half of the last digit shown: what rounding can take away. */
  readonly half: number;
}

const printedIn = (shown: string): readonly Printed[] =>
  [...shown.matchAll(/\d+(?:,\d{3})*(?:\.(\d+))?/g)].map(([digits, fraction = ""]) => ({
    value: Number(digits.replaceAll(",", "")),
    half: 0.5 * 10 ** -fraction.length,
  }));

/** Far below any digit that is shown, and far above what a product of decimals is off. */
const tolerance = 1e-9;

const isWithin = (one: number, other: number, half: number): boolean => Math.abs(one - other) <= half + tolerance;

/**
 * Whether the digits shown are those of the number, rounded; words without digits are not looked at. A share may be shown
 * as a percentage, as some out of more, as both, or as days of a school year, come or missed; a percentage as some out of
 * more.
 */
const showsNumber = ({ value, unit, shown }: NumberNode): boolean => {
  const [first, second, third] = printedIn(shown);
  if (first === undefined) return true;
  if (unit === "percent" && second !== undefined) return showsShare(value / 100, first, second);
  if (unit !== "share") return isWithin(first.value, Math.abs(value), first.half);
  if (second !== undefined)
    return showsShare(value, first, second) && (third === undefined || showsShare(value, third, hundred));
  return shown.includes("%")
    ? showsShare(value, first, hundred)
    : [value, 1 - value].some((days) => isWithin(first.value, schoolDays * days, first.half));
};

const hundred: Printed = { value: 100, half: 0 };

const showsShare = (share: number, count: Printed, outOf: Printed): boolean =>
  isWithin(count.value / outOf.value, share, count.half / outOf.value);

/** Whether each number shown is a day or a year of the time. A time that the record cannot place is not looked at. */
const showsDate = ({ from, until, shown }: DateNode): boolean => {
  const ends = [from, until].filter((end) => end !== null);
  if (ends.length < 2) return true;
  const parts = ends.flatMap((end) => {
    const [year = 0, , day = 0] = end.split("-").map(Number);
    return [year, year % 100, day];
  });
  return printedIn(shown).every(({ value }) => parts.includes(value));
};

/** Whether the words of a fact say what it stands for, as far as digits tell. */
export const showsWhatItStandsFor = (fact: Fact): boolean => {
  if (fact.type === "number") return showsNumber(fact);
  return fact.type !== "date" || showsDate(fact);
};
