import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { columnTypes, type Pupil } from "./pupils.ts";

/** A name that shows why names are quoted. */
export const table = `pupils, "2025/26"`;

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The table, empty, in either engine. */
export const createTable = `CREATE TABLE ${quoted(table)} (${Object.entries(columnTypes)
  .map(([name, type]) => `${quoted(name)} ${type}`)
  .join(", ")})`;

/** Fills the table from a file, in either engine. An empty cell is NULL. */
export const copyFrom = (csvFile: string): string =>
  `COPY ${quoted(table)} FROM ${text(csvFile)} (FORMAT csv, HEADER true)`;

/** Writes the rows of the table into a Parquet file: DuckDB. */
export const copyToParquet = (file: string): string => `COPY ${quoted(table)} TO ${text(file)} (FORMAT parquet)`;

/** Lets a Parquet file stand for the table: DuckDB. */
export const viewOfParquet = (file: string): string =>
  `CREATE OR REPLACE VIEW ${quoted(table)} AS SELECT * FROM read_parquet(${text(file)})`;

/** Writes each part of the rows into a CSV file of the folder. */
export const writeCsvFiles = (folder: string, parts: readonly (readonly Pupil[])[]): string[] =>
  parts.map((pupils, i) => {
    const file = join(folder, `part-${i}.csv`);
    writeFileSync(
      file,
      stringify([...pupils], { header: true, columns: Object.keys(columnTypes), cast: { boolean: String } }),
    );
    return file;
  });

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
