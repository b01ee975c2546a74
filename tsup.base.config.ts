import { readFileSync } from "node:fs";
import { defineConfig, type Format } from "tsup";

/**
 * Builds every entry point that a package's `exports` names by its source, so that the build and the published map
 * cannot drift apart.
 *
 * @param apart - Modules that get a file of their own, though nobody imports it by name: a bundler leaves out a whole file
 *   where nothing of it is used, but within a file only what it can tell to have no effect.
 */
export const buildExports = (format: Format[], apart: readonly string[]) => {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
  const entry = Object.values<{ "@equality/source"?: string }>(exports)
    .map((conditions) => conditions["@equality/source"])
    .filter((source) => source !== undefined);
  return defineConfig({
    entry: [...entry, ...apart],
    format,
    target: "es2023",
    dts: { entry },
    splitting: true,
    sourcemap: true,
    clean: true,
    silent: true,
  });
};
