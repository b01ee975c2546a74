import { stringify } from "csv-stringify/sync";

/** A cell: a number stays one, even below zero; a text is only ever a text. */
export type CsvCell = string | number;

/**
 * Rows as CSV (RFC 4180): lines end in CRLF, and texts stand in quotes, so that no program takes another character for the
 * one between cells. A text that a spreadsheet would take for a formula has an apostrophe before it, which most of them show.
 */
export const csv = (rows: readonly (readonly CsvCell[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: "\r\n", quoted_string: true, escape_formulas: true },
  );
