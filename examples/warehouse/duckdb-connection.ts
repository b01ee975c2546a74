import { DuckDBInstance } from "@duckdb/node-api";

/** Runs a query and gives its rows: whole numbers come as bigints. */
export type Run = (sql: string, values?: (string | number | boolean | null)[]) => Promise<Record<string, unknown>[]>;

/** Runs `work` on an empty DuckDB in memory. */
export const onDuckDb = async <Result>(work: (run: Run) => Promise<Result>): Promise<Result> => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return await work(async (sql, values) => (await connection.runAndReadAll(sql, values)).getRowObjectsJS());
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};
