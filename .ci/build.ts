// Builds the package in the current folder: ES modules, and CommonJS too if its `exports` offer it.
// File by file, not bundled: a bundler can then leave out each file that its user does not need.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const tsc = join(import.meta.dirname, "../node_modules/typescript-7/bin/tsc");

// Without the condition that leads to their sources, siblings are what is published of them.
const common = "--customConditions null --noEmit false --declarationMap --sourceMap --rootDir src";
const formats = {
  esm: "--module nodenext",
  cjs: "--module commonjs --moduleResolution bundler --verbatimModuleSyntax false",
};

const build = (format: keyof typeof formats) => {
  const options = `${common} ${formats[format]} --outDir dist/${format}`;
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.json", ...options.split(" ")], {
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
};

rmSync("dist", { recursive: true, force: true });
build("esm");
if (readFileSync("package.json", "utf8").includes('"require"')) {
  mkdirSync("dist/cjs", { recursive: true });
  writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');
  build("cjs");
}
