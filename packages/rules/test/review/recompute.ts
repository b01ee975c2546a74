import type { Step } from "@equality/model";

// Days as numbers, without the code under test: the proleptic Gregorian calendar by the rules of `Date.UTC`.
const at = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
const parts = (day: string): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)) - 1,
  Number(day.slice(8)),
];
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The corresponding date so many months later, if there is one, and else the last day of that month. */
const corresponding = (day: string, months: number): { exists: boolean; year: number; month: number; date: number } => {
  const [startYear, startMonth, date] = parts(day);
  const [year, month] = [startYear + Math.floor((startMonth + months) / 12), (startMonth + months) % 12];
  const last = daysIn(year, month);
  return { exists: date <= last, year, month, date: Math.min(date, last) };
};

/** Does a step of a deadline or a review again, from its inputs alone. Undefined for a step that belongs elsewhere. */
export const recompute = (step: Step): Step["result"] | undefined => {
  switch (step.code) {
    case "clockStarts":
    case "standsIn":
      return step.inputs.on;
    case "notRecorded":
      return null;
    case "periodBeginningWith": {
      const { exists, year, month, date } = corresponding(step.inputs.start, step.inputs.months);
      return at(year, month, exists ? date - 1 : date);
    }
    case "periodAfter": {
      const { unit, count } = step.inputs.length;
      const [year, month, date] = parts(step.inputs.start);
      if (unit !== "months") return at(year, month, date + count * (unit === "weeks" ? 7 : 1));
      const end = corresponding(step.inputs.start, count);
      return at(end.year, end.month, end.date);
    }
    case "daysBetween":
      return (Date.parse(step.inputs.to) - Date.parse(step.inputs.from)) / 86_400_000;
    case "earliest":
      return [...step.inputs.days].sort()[0] ?? "";
    case "threshold":
      return step.inputs.employees >= step.inputs.atLeast;
    case "fixedDay": {
      const { month, day, everyYears, firstYear, onOrAfter } = step.inputs;
      const from = Number(onOrAfter.slice(0, 4));
      const years = Array.from({ length: everyYears + 30 }, (_, i) => from + i);
      const falls = years.filter(
        (year) => year >= (firstYear ?? year) && (year - (firstYear ?? year)) % everyYears === 0,
      );
      return falls.map((year) => at(year, month - 1, day)).find((candidate) => candidate >= onOrAfter) ?? "";
    }
    default:
      return undefined;
  }
};
