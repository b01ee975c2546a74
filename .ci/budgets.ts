// What a user's bundle weighs, minified and gzipped, against the ceilings of budgets.json; and what
// must not be in it at all. Bundles are made of the built packages, by their published entry points.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

interface Budget {
  name: string;
  /** The user's module, as its lines. */
  code: string[];
  maxGzipBytes: number;
  /** Why the ceiling is where it is; raising it takes a new reason. */
  because: string;
  /** Identifiers and package names. */
  mustNotAppear: string[];
}

// Examples depend on every package, so imports resolve there as they do for a user.
const resolveDir = join(import.meta.dirname, "../examples");
const budgets: Budget[] = JSON.parse(readFileSync(join(import.meta.dirname, "budgets.json"), "utf8"));

const bundle = async (code: string, minify: boolean): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir },
    bundle: true,
    minify,
    format: "esm",
    platform: "browser",
    target: "es2023",
    write: false,
    logLevel: "error",
  });
  return outputFiles.map(({ text }) => text).join("");
};

let failures = 0;
for (const { name, code, maxGzipBytes, because, mustNotAppear } of budgets) {
  const bytes = gzipSync(await bundle(code.join("\n"), true)).length;
  console.log(`${bytes > maxGzipBytes ? "OVER" : "ok  "} ${bytes} of ${maxGzipBytes} bytes: ${name} (${because})`);
  if (bytes > maxGzipBytes) failures += 1;

  // Without minifying, names and the paths of files are as they were written.
  const words = new Set((await bundle(code.join("\n"), false)).match(/[\w$]+/g));
  for (const word of mustNotAppear.filter((word) => words.has(word))) {
    console.log(`OVER ${name}: holds ${word}, which must not appear`);
    failures += 1;
  }
}
process.exitCode = failures > 0 || budgets.length === 0 ? 1 : 0;
