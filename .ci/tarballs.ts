// What is published works where it is installed: each packed tarball is linted, then all are installed
// into an empty project, imported, required and type-checked as a user would.
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

interface Manifest {
  name: string;
  version: string;
  exports: Record<string, string | { require?: object }>;
  peerDependencies?: Record<string, string>;
}

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "equality-"));
const consumer = join(folder, "consumer");

// A user has the host's Node, not the one that pnpm puts first on the path for its scripts.
const path = (process.env["PATH"] ?? "").split(delimiter).filter((part) => !part.includes("node_modules"));
const users = { cwd: consumer, env: { ...process.env, PATH: path.join(delimiter) } };

const fail = (what: string, ...output: unknown[]): never => {
  console.error(...output, `\ntarballs: failed: ${what}; see ${folder}`);
  process.exit(1);
};

const step = (what: string, command: string, args: string[], options: { cwd: string; env?: NodeJS.ProcessEnv }) => {
  console.log(`tarballs: ${what}`);
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", ...options });
  if (status !== 0) fail(what, stdout, stderr, error ?? "");
};

/** Beyond this, schemas are spelled out in types again and again instead of named, and every editor pays. */
const maxDeclarationBytes = 300_000;

const packages = globSync("packages/*/package.json", { cwd: root }).map((file) => {
  const cwd = join(root, dirname(file));
  const manifest: Manifest = JSON.parse(readFileSync(join(root, file), "utf8"));
  const { name, version, exports } = manifest;
  const tarball = join(folder, `${name.slice(1).replace("/", "-")}-${version}.tgz`);
  const modules = Object.entries(exports).filter(([, conditions]) => typeof conditions !== "string");
  const required = modules.filter(([, conditions]) => typeof conditions !== "string" && conditions.require);
  const named = ([subpath]: [string, unknown]) => name + subpath.slice(1);
  step(`pack ${name}`, "pnpm", ["pack", "--pack-destination", folder], { cwd });
  step(`publint ${name}`, "publint", ["run", tarball, "--strict"], { cwd });
  const tooLong = globSync("dist/**/*.d.ts", { cwd }).filter(
    (path) => statSync(join(cwd, path)).size > maxDeclarationBytes,
  );
  if (tooLong.length > 0) fail(`${name}: over ${maxDeclarationBytes} bytes of types in ${tooLong.join(", ")}`);
  const profile = required.length > 0 ? "node16" : "esm-only";
  step(`attw ${name}, ${profile}`, "attw", [tarball, "--profile", profile], { cwd });
  return { manifest, tarball, imports: modules.map(named), requires: required.map(named) };
});
const imports = packages.flatMap((each) => each.imports);
const requires = packages.flatMap((each) => each.requires);

// The oldest peer that is allowed: the tests of the packages run with the newest.
const peers = packages.flatMap(({ manifest }) =>
  Object.entries(manifest.peerDependencies ?? {}).map(([name, range]) => `${name}@${range.replace("^", "")}`),
);
mkdirSync(consumer);
writeFileSync(join(consumer, "package.json"), '{ "private": true, "type": "module" }');
const tarballs = packages.map(({ tarball }) => tarball);
step("install", "npm", ["install", "--no-audit", "--no-fund", ...tarballs, ...peers], users);

writeFileSync(
  join(consumer, "run.js"),
  `import assert from "node:assert";
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
for (const name of ${JSON.stringify(imports)}) assert.notEqual(Object.keys(await import(name)).length, 0, name);
for (const name of ${JSON.stringify(requires)}) {
  assert.match(require.resolve(name), /\\.cjs$/);
  assert.deepEqual(Object.keys(require(name)).sort(), Object.keys(await import(name)).sort(), name);
}
`,
);
step("import and require", "node", ["run.js"], users);

const used = (names: string[]) => `export const used = [${names.map((_, index) => `_${index}`)}];\n`;
const importing = (names: string[]) => names.map((name, index) => `import * as _${index} from "${name}";\n`).join("");
const requiring = (names: string[]) => names.map((name, index) => `import _${index} = require("${name}");\n`).join("");
writeFileSync(join(consumer, "all.mts"), importing(imports) + used(imports));
writeFileSync(join(consumer, "dual.mts"), importing(requires) + used(requires));
writeFileSync(join(consumer, "dual.cts"), requiring(requires) + used(requires));
const settings: [string, string[]][] = [
  ["nodenext", ["--module", "nodenext", "all.mts", "dual.cts"]],
  ["node20", ["--module", "node20", "all.mts", "dual.cts"]],
  ["bundler", ["--module", "esnext", "--moduleResolution", "bundler", "all.mts"]],
  ["node16, without the packages that are ES modules only", ["--module", "node16", "dual.mts", "dual.cts"]],
];
const tsc = join(root, "node_modules/typescript/bin/tsc");
for (const [what, args] of settings)
  step(`types under ${what}`, "node", [tsc, "--noEmit", "--strict", "--skipLibCheck", "false", ...args], users);

rmSync(folder, { recursive: true });
