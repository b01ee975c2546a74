import { line } from "../text/line.ts";
import { checkTable } from "../tree/check.ts";
import type { Table } from "../tree/node.ts";
import { type Run, runs, sentenceRuns } from "../tree/runs.ts";
import { type CsvCell, csv } from "./csv.ts";

/** A number below zero, or with its thousands apart, as it is written for people. */
const writtenNumber = /^(?:[-\u2212]\d{1,15}|[-\u2212]?[1-9]\d{0,2}(?:,\d{3}){1,4})(?:\.\d{1,6})?$/;

const cell = (all: readonly Run[]): CsvCell => {
  const said = line(all);
  return writtenNumber.test(said) ? Number(said.replace("\u2212", "-").replaceAll(",", "")) : said;
};

/**
 * A table as CSV (RFC 4180): a line with the names of the columns, then one for each row. Lines end in CRLF. The caption is
 * not in it. The same table gives the same string.
 *
 * A text that begins with `=`, `+`, `-`, `@` or a like character, which a spreadsheet would take for a formula, has an
 * apostrophe before it. A cell that holds a number and nothing else is that number, also below zero; with a unit, it is a
 * text. What a link leads to stands after its words.
 *
 * Write it as UTF-8. For spreadsheets that take any other file for an older encoding, write a byte order mark before it.
 *
 * @param table - A table of a document.
 * @throws RangeError if the table has no column, or if a row has more or fewer cells than columns.
 * @throws TypeError if a node is of an unknown type.
 *
 * @example
 * ```ts
 * import { toCsv } from "@equality/render/tables"
 * import type { Cell, Table } from "@equality/render"
 *
 * const cell = (value: string): Cell => [{ type: "sentence", children: [{ type: "text", value }] }]
 * const table: Table = {
 *   type: "table",
 *   caption: [{ type: "text", value: "Gaps" }],
 *   columns: [[{ type: "text", value: "Measure" }], [{ type: "text", value: "Gap" }]],
 *   rows: [[cell("=Reading"), cell("\u22124.5")]],
 * }
 * toCsv(table) // => '"Measure","Gap"\r\n"\'=Reading",-4.5\r\n'
 * ```
 */
export const toCsv = (table: Table): string => {
  checkTable(table);
  return csv([
    table.columns.map((column) => line(runs(column))),
    ...table.rows.map((cells) => cells.map((sentences) => cell(sentenceRuns(sentences)))),
  ]);
};
