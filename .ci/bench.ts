// `pnpm bench NAME` runs the bench of that name: packages/*/bench/NAME.ts. Each prints ratios against a named alternative.
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { basename, join } from "node:path";

const root = join(import.meta.dirname, "..");
const files = globSync("packages/*/bench/*.ts", { cwd: root }).sort();
const [name] = process.argv.slice(2);
const chosen = files.filter((file) => name === undefined || basename(file, ".ts") === name);
if (chosen.length === 0)
  console.error(`No bench "${name}". There are: ${files.map((file) => basename(file, ".ts")).join(", ")}.`);
const failed = chosen.filter((file) => {
  console.log(`\n${file}`);
  const flags = ["--expose-gc", "--conditions=@equality/source"];
  return spawnSync(process.execPath, [...flags, join(root, file)], { stdio: "inherit" }).status !== 0;
});
process.exitCode = chosen.length === 0 || failed.length > 0 ? 1 : 0;
