import type { ShownWording } from "../../wording/shown.ts";
import { dateShown, dayShown } from "../dates.ts";
import { and } from "../list.ts";
import { digitsOf, numberShown } from "../numbers.ts";

/** "62 out of every 100", or out of every 1,000 where there is a decimal. */
const outOf = (value: number, decimals: number, thousand: boolean): string =>
  thousand
    ? `${digitsOf(value, Math.max(decimals - 1, 0), 3)} out of every 1,000`
    : `${digitsOf(value, decimals, 2)} out of every 100`;

const hasDecimal = (value: number, decimals: number): boolean => digitsOf(value, decimals, 2).includes(".");

export const shown: ShownWording = {
  day: dayShown,
  date: dateShown,
  number: (value, unit, decimals) => {
    if (unit === "share") return outOf(value, decimals, hasDecimal(value, decimals));
    return unit === "percentagePoints" ? numberShown(value, "points", decimals) : numberShown(value, unit, decimals);
  },
  shares: (values, decimals) => {
    const thousand = values.some((value) => hasDecimal(value, decimals));
    return values.map((value) => outOf(value, decimals, thousand));
  },
  list: and,
  promise: { will: "will", aim: "want to", aspire: "hope to" },
};
