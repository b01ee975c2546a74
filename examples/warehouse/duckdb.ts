import { emptySummary, merge, summaryFromRows, summarySql } from "@equality/rules/gaps";
import type { Answer } from "./answer.ts";
import { onDuckDb } from "./duckdb-connection.ts";
import { spec } from "./pupils.ts";
import { copyFrom, copyToParquet, createTable, table, viewOfParquet } from "./table.ts";

/** Writes the rows of each CSV file into a Parquet file beside it. */
export const toParquet = async (csvFiles: readonly string[]): Promise<string[]> => {
  const files: string[] = [];
  for (const csv of csvFiles) {
    const parquet = csv.replace(/\.csv$/, ".parquet");
    await onDuckDb(async (run) => {
      await run(createTable);
      await run(copyFrom(csv));
      await run(copyToParquet(parquet));
    });
    files.push(parquet);
  }
  return files;
};

/** Summarises each file by itself, as a machine of its own might, and merges the summaries. */
export const summariseInDuckDb = (parquetFiles: readonly string[]): Promise<Answer> =>
  onDuckDb(async (run) => {
    const { text, values } = summarySql(spec, table);
    let summary = emptySummary(spec);
    for (const file of parquetFiles) {
      await run(viewOfParquet(file));
      summary = merge(summary, summaryFromRows(spec, await run(text, values)));
    }
    const [version] = await run("SELECT version() AS version");
    return { engine: `DuckDB ${version?.["version"]}`, summary };
  });
