import type { PlainDate, Step } from "@equality/model";
import type { FixedDateRow } from "@equality/model/statute";
import { addDays } from "../calendar/day.ts";
import { citationOf } from "./citation.ts";

/** A day that an instrument fixes, and the step that finds it. */
export type FixedDay = { readonly lastDay: PlainDate; readonly step: Step };

/** The first day that a row fixes, on or after a day. */
export const nextFixedDay = (row: FixedDateRow, onOrAfter: PlainDate): FixedDay => {
  const { month, day, everyYears, firstYear, snapshot } = row;
  let year = Math.max(firstYear ?? 0, Number(onOrAfter.slice(0, 4)));
  while (at(year, month, day) < onOrAfter || (firstYear !== null && (year - firstYear) % everyYears !== 0)) year++;
  const lastDay = at(year, month, day);
  const taken = snapshot === null ? null : at(year - snapshot.yearsBefore, snapshot.month, snapshot.day);
  const step: Step = {
    code: "fixedDay",
    inputs: { snapshot: taken, month, day, everyYears, firstYear, onOrAfter },
    result: lastDay,
    citations: [citationOf(row)],
  };
  return { lastDay, step };
};

/**
 * The last day that a row fixed before a day, and from when on what it asks for can be published: from the day that its
 * figures are of, or after the fixed day before it. Undefined while there has been none.
 */
export const lastFixedDay = (row: FixedDateRow, before: PlainDate): (FixedDay & { from: PlainDate }) | undefined => {
  const { month, day, everyYears, firstYear, snapshot, inForceFrom } = row;
  const year = Number(nextFixedDay(row, before).lastDay.slice(0, 4)) - everyYears;
  if ((firstYear !== null && year < firstYear) || inForceFrom === null || at(year, month, day) < inForceFrom)
    return undefined;
  const from =
    snapshot === null
      ? addDays(at(year - everyYears, month, day), 1)
      : at(year - snapshot.yearsBefore, snapshot.month, snapshot.day);
  return { ...nextFixedDay(row, from), from };
};

const at = (year: number, month: number, day: number): PlainDate =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
