import type { NumberNode } from "@equality/render";
import { formalEnGb } from "@equality/render/en-gb";

const units = { Y: "years", M: "months", D: "days" } as const;

/** An interval such as "P3Y" as a number of years, months or days; weeks are told in days. Null where none is given. */
export const every = (interval: string | undefined): NumberNode | null => {
  const [, digits, letter] = /^P(\d+)([YMWD])$/.exec(interval ?? "") ?? [];
  if (digits === undefined) return null;
  const value = Number(digits) * (letter === "W" ? 7 : 1);
  const unit = units[letter as keyof typeof units] ?? "days";
  return { type: "number", value, unit, shown: formalEnGb.shown.number(value, unit, 0) };
};
