// Runs files of test vectors against the statistics and targets of @equality/rules:
//   pnpm vectors [FILE...] [--require-all]
// Without a file, the project's own. A method that is not built is skipped and named; --require-all makes it a failure.
import { globSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type Outcome, runCases } from "../packages/rules/vectors/runner/run-cases.ts";

const folder = join(import.meta.dirname, "../packages/rules/vectors");
// pnpm runs a script at the root, while FILE is meant from where the user stands.
const from = process.env["INIT_CWD"] ?? process.cwd();

const given = process.argv.slice(2).filter((argument) => argument !== "--");
const unknown = given.find((argument) => argument.startsWith("-") && argument !== "--require-all");
const requireAll = given.includes("--require-all");
const named = given.filter((argument) => !argument.startsWith("-")).map((path) => resolve(from, path));
const files = named.length > 0 ? named : globSync(join(folder, "{statistics,targets}/*.json")).sort();

const outcomesOf = (path: string): Outcome[] => {
  try {
    return runCases(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    const complaints = [error instanceof Error ? error.message : String(error)];
    return [{ id: relative(from, path), method: "no method", status: "failed", complaints }];
  }
};

if (unknown !== undefined || files.length === 0) {
  console.error(
    `vectors: ${unknown === undefined ? "no file" : `no option ${unknown}`}; pnpm vectors [FILE...] [--require-all]`,
  );
  process.exitCode = 2;
} else {
  const outcomes = files.flatMap(outcomesOf).map((outcome): Outcome => {
    if (outcome.status !== "skipped" || !requireAll) return outcome;
    return { ...outcome, status: "failed", complaints: [`${outcome.method} is not built`] };
  });
  const of = (status: Outcome["status"]) => outcomes.filter((outcome) => outcome.status === status);
  for (const { id, method, complaints } of of("failed")) {
    console.log(`FAIL ${id} (${method})`);
    for (const complaint of complaints) console.log(`  ${complaint}`);
  }
  const notBuilt = of("skipped").map(({ method }) => method);
  for (const method of new Set(notBuilt)) {
    const cases = notBuilt.filter((name) => name === method).length;
    console.log(`skipped, not built: ${method}, ${cases} ${cases === 1 ? "case" : "cases"}`);
  }
  console.log(`${of("passed").length} passed, ${of("failed").length} failed, ${of("skipped").length} skipped`);
  process.exitCode = of("failed").length > 0 ? 1 : 0;
}
