import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Summary } from "@equality/model";
import { emptySummary, merge, summaryFromRows, summarySql } from "@equality/rules/gaps";
import { type Pupil, spec } from "./pupils.ts";
import { copyFrom, copyToParquet, createTable, table, viewOfParquet, writeCsv } from "./table.ts";

/** What an engine made of the rows, and which engine it was. */
export interface Answer {
  readonly engine: string;
  readonly summary: Summary;
}

/** Writes each part as a Parquet file into a folder. */
export const writeParquet = async (folder: string, parts: readonly (readonly Pupil[])[]): Promise<string[]> => {
  const files: string[] = [];
  for (const [i, pupils] of parts.entries()) {
    const [csv, parquet] = [join(folder, `part${i}.csv`), join(folder, `part${i}.parquet`)];
    writeCsv(csv, pupils);
    await onDuckDb(async (run) => {
      await run(createTable);
      await run(copyFrom(csv));
      await run(copyToParquet(parquet));
    });
    files.push(parquet);
  }
  return files;
};

/** Summarises each file by itself, as if on a machine of its own, and merges the summaries. */
export const summariseInDuckDb = (files: readonly string[]): Promise<Answer> =>
  onDuckDb(async (run) => {
    const { text, values } = summarySql(spec, table);
    let summary = emptySummary(spec);
    for (const file of files) {
      await run(viewOfParquet(file));
      summary = merge(summary, summaryFromRows(spec, await run(text, values)));
    }
    const [version] = await run("SELECT version() AS version");
    return { engine: `DuckDB ${version?.["version"]}`, summary };
  });

type Run = (sql: string, values?: string[]) => Promise<Record<string, unknown>[]>;

const onDuckDb = async <Result>(work: (run: Run) => Promise<Result>): Promise<Result> => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return await work(async (sql, values) => (await connection.runAndReadAll(sql, values)).getRowObjectsJS());
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};
