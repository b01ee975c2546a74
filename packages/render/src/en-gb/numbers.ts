import type { NumberNode } from "../tree/node.ts";

/**
 * A number in decimal digits, times a power of ten, rounded once, half away from zero, with no more decimals than it
 * needs. The digits are those that name the number, so `0.145` as a percentage is 14.5 and not a hair less.
 */
export const digitsOf = (value: number, decimals: number, tens = 0): string => {
  const [mantissa = "", exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const end = whole.length + Number(exponent) + tens + decimals;
  const digits = (whole + fraction).padEnd(end, "0");
  const kept = end < 0 ? "" : digits.slice(0, end);
  const up = end >= 0 && (digits[end] ?? "0") >= "5" ? 1n : 0n;
  const rounded = String(BigInt(kept === "" ? "0" : kept) + up).padStart(decimals + 1, "0");
  const point = rounded.length - decimals;
  const decimal = rounded.slice(point).replace(/0+$/, "");
  const shown = rounded.slice(0, point).replace(/\B(?=(\d{3})+$)/g, ",") + (decimal === "" ? "" : `.${decimal}`);
  return value < 0 && shown !== "0" ? `\u2212${shown}` : shown;
};

/** Units that are counted: one of them, and more. */
const nouns: Partial<Record<NumberNode["unit"], readonly [string, string]>> = {
  percentagePoints: ["percentage point", "percentage points"],
  points: ["point", "points"],
  days: ["day", "days"],
  months: ["month", "months"],
  years: ["year", "years"],
};

/** "1 day", "243 days", "10%", "1,250". A share, 0 to 1, is shown as a percentage. */
export const numberShown = (value: number, unit: NumberNode["unit"], decimals: number): string => {
  if (unit === "percent") return `${digitsOf(value, decimals)}%`;
  if (unit === "share") return `${digitsOf(value, decimals, 2)}%`;
  const digits = digitsOf(value, decimals);
  const noun = nouns[unit];
  return noun === undefined ? digits : `${digits} ${digits === "1" || digits === "\u22121" ? noun[0] : noun[1]}`;
};

/** "year" of one year, "4 years" of more: fits after "every". */
export const everyShown = (every: NumberNode): NumberNode =>
  every.value === 1 ? { ...every, shown: nouns[every.unit]?.[0] ?? every.shown } : every;
