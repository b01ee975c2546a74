import { summaryFromRows, summarySql } from "@equality/rules/gaps";
import type { Answer } from "./answer.ts";
import { onPostgres } from "./postgres-server.ts";
import { spec } from "./pupils.ts";
import { copyFrom, createTable, table } from "./table.ts";

/** Loads CSV files into one table of a PostgreSQL server of its own, with COPY, and summarises the table. */
export const summariseInPostgres = (csvFiles: readonly string[]): Promise<Answer> =>
  onPostgres(async (client) => {
    await client.query(createTable);
    for (const file of csvFiles) await client.query(copyFrom(file));
    const { rows } = await client.query(summarySql(spec, table));
    const version = await client.query("SHOW server_version");
    return { engine: `PostgreSQL ${version.rows[0].server_version}`, summary: summaryFromRows(spec, rows) };
  });
