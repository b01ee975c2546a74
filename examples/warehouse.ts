// Makes one summary three ways, in this process, in DuckDB over Parquet files and in PostgreSQL, and holds the summaries, and
// the gaps that follow from them, against each other. Fails where they are not the same.
import { summarise } from "@equality/rules/gaps";
import { summariseInDuckDb, toParquet } from "./warehouse/duckdb.ts";
import { summariseInPostgres } from "./warehouse/postgres.ts";
import { printComparison } from "./warehouse/print-comparison.ts";
import { inventParts, spec } from "./warehouse/pupils.ts";
import { writeCsvFiles } from "./warehouse/table.ts";
import { inTemporaryFolder } from "./warehouse/temporary-folder.ts";

const parts = inventParts(5000);
const inProcess = summarise(spec, parts.flat());
const answers = await inTemporaryFolder(async (folder) => {
  const csvFiles = writeCsvFiles(folder, parts);
  return [await summariseInDuckDb(await toParquet(csvFiles)), await summariseInPostgres(csvFiles)];
});
console.log(`${parts.flat().length} invented pupils in ${parts.length} parts`);
const same = answers.map((answer) => printComparison(inProcess, answer));
process.exitCode = same.every(Boolean) ? 0 : 1;
