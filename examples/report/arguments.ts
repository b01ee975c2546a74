import { globSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

export type Arguments = { readonly asOf: string; readonly files: readonly string[] };

/**
 * The command line: a day, and plan files. Without files, the five example trusts, as published and with made-up
 * figures. Ends the program on a bad call.
 */
export const readArguments = (): Arguments => {
  try {
    const { values, positionals } = parseArgs({ options: { "as-of": { type: "string" } }, allowPositionals: true });
    const asOf = values["as-of"] ?? today();
    if (!isDay(asOf)) throw new RangeError(`--as-of takes a day that exists, such as 2026-11-23, but got "${asOf}".`);
    return { asOf, files: positionals.length > 0 ? positionals : examples() };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error("Usage: npx --yes pnpm@12 start [--as-of YYYY-MM-DD] [plan.json ...]");
    process.exit(2);
  }
};

const folder = join(import.meta.dirname, "..");
const examples = () =>
  ["trusts/*.json", "made-up/*.plan.json"].flatMap((pattern) =>
    globSync(pattern, { cwd: folder })
      .sort()
      .map((file) => join(folder, file)),
  );

// Only this script looks at a clock; the packages are told the day. Duties are counted in civil days where they are owed.
const today = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());

const isDay = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
};
