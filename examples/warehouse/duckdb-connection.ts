import { DuckDBInstance } from "@duckdb/node-api";

/** Runs a query and gives its rows: whole numbers come as bigints. */
export type Run = (sql: string, values?: (string | number | boolean | null)[]) => Promise<Record<string, unknown>[]>;

/** Runs `work` on an empty DuckDB in memory, which takes one processor and leaves the others alone. */
export const onDuckDb = async <Result>(work: (run: Run) => Promise<Result>): Promise<Result> => {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    return await work(async (sql, values) => (await connection.runAndReadAll(sql, values)).getRowObjectsJS());
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};
