import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { blocksOf } from "./blocks.ts";
import { moduleOf } from "./module.ts";

const root = join(import.meta.dirname, "../..");
const pages = ["README.md", "packages/*/README.md", "docs/**/*.md", "packages/*/src/**/*.ts"];
const notPages = ["**/node_modules/**", "docs/api/**", "docs/.vitepress/**"];

// In docs, which depends on every package and so imports them as a reader does.
const folder = join(root, "docs/.cache/examples");

/** Every example of the pages, each written as a module for the compiler and the test runner. */
export const examples = globSync(pages, { cwd: root, exclude: notPages })
  .sort()
  .flatMap((page) => blocksOf(page, readFileSync(join(root, page), "utf8")))
  .map((block) => {
    const file = join(folder, block.page, `${block.line}.ts`);
    const harness = relative(dirname(file), join(import.meta.dirname, "harness.ts"));
    return { ...block, file, text: moduleOf(block, harness.replaceAll("\\", "/")) };
  });

// What has not changed is left alone: the type check and a test run may be reading it.
const written = new Set(examples.map(({ file }) => file));
for (const file of globSync("**/[0-9]*.ts", { cwd: folder }).map((path) => join(folder, path)))
  if (!written.has(file)) rmSync(file);
for (const { file, text } of examples) {
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
