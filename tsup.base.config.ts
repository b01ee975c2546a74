import { readFileSync } from "node:fs";
import { defineConfig, type Format } from "tsup";

/**
 * Builds every entry point that a package's `exports` names by its source, so that the build and the published map
 * cannot drift apart.
 */
export const buildExports = (format: Format[]) => {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
  const entry = Object.values<{ "@equality/source"?: string }>(exports)
    .map((conditions) => conditions["@equality/source"])
    .filter((source) => source !== undefined);
  return defineConfig({
    entry,
    format,
    target: "es2023",
    dts: true,
    splitting: true,
    sourcemap: true,
    clean: true,
    silent: true,
  });
};
