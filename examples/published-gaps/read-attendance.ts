import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { type OpenDataFigure, openDataFigure } from "./open-data-figure.ts";

/** One row of the attendance file: an area and a phase. Sessions are half days. */
export interface Attendance {
  readonly level: "National" | "Regional" | "Local authority";
  /** Empty on the national row; `authority` is empty on regional rows too. */
  readonly region: string;
  readonly authority: string;
  readonly phase: string;
  readonly missed: OpenDataFigure;
  readonly possible: OpenDataFigure;
  /** Per cent, as published: the answer that pooling must reach. */
  readonly publishedRate: OpenDataFigure;
  readonly enrolments: OpenDataFigure;
  readonly publishedPersistent: OpenDataFigure;
}

/** Reads the attendance file. Throws on a column that is not there and on a cell that is neither number nor symbol. */
export const readAttendance = (path: string): Attendance[] =>
  parse<Record<string, string>>(readFileSync(path), { bom: true, columns: true }).map((row, i) => {
    const cell = (column: string): string => {
      const printed = row[column];
      if (printed === undefined) throw new RangeError(`${path}: expected a column ${column}.`);
      return printed;
    };
    const figure = (column: string): OpenDataFigure => {
      try {
        return openDataFigure(cell(column));
      } catch (error) {
        throw new RangeError(`${path}, line ${i + 2}, ${column}: ${(error as Error).message}`);
      }
    };
    return {
      level: level(cell("geographic_level")),
      region: cell("region_name"),
      authority: cell("la_name"),
      phase: cell("education_phase"),
      missed: figure("overall_absence"),
      possible: figure("possible_sessions"),
      publishedRate: figure("overall_absence_perc"),
      enrolments: figure("enrolments"),
      publishedPersistent: figure("pa_perc"),
    };
  });

// Older files write the level in lower case.
const level = (printed: string): Attendance["level"] => {
  const found = (["National", "Regional", "Local authority"] as const).find(
    (one) => one.toLowerCase() === printed.toLowerCase(),
  );
  if (found === undefined) throw new RangeError(`Expected a geographic level, but got ${JSON.stringify(printed)}.`);
  return found;
};
