// How fast rows are summarised, against loops written by hand, DuckDB and Arquero. From the root: pnpm bench gaps
//
// What is timed is JavaScript, as users of the package run it: Node strips types with a WebAssembly module, after which V8
// takes the length of no buffer for granted, and every loop over typed arrays in the process is slower.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";

const folder = join(import.meta.dirname, "..");
const outfile = join(folder, "node_modules/.cache/bench-gaps.mjs");
await build({
  entryPoints: [join(folder, "bench/gaps/timed.ts")],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  conditions: ["@equality/source"],
  external: ["@duckdb/node-api", "arquero"],
});
process.exitCode = spawnSync(process.execPath, ["--expose-gc", outfile], { stdio: "inherit", cwd: folder }).status ?? 1;
