import { refuse } from "../../statistics/arguments.ts";

/** Where the first row that columns hold stands among all rows: 0, but for rows that come block by block. */
export interface Place {
  offset: number;
}

/** Refuses a cell, saying where it stands. */
export const refuseCell = (column: string, row: number, expected: string, received: unknown): never =>
  refuse(`"${column}" in row ${row} (the first is 0)`, expected, received);
