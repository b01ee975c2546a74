// How easy the pages for children are to read:
//   pnpm readability [FILE...]
// A FILE is a plan in JSON, or any other text, which is read as it stands. Without a file, the five example trusts.
import { globSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { readPlan } from "../packages/model/src/index.ts";
import { ks2EnGb } from "../packages/render/src/en-gb.ts";
import { objectives } from "../packages/render/src/index.ts";
import { ks2, type Readability, readability, readabilityOf } from "../packages/render/src/readability.ts";
import { minimumCount10, publishable } from "../packages/rules/src/disclosure.ts";
import { assess } from "../packages/rules/src/index.ts";

/** The day on which plans are looked at: any will do, since no rule of reading hangs on it. */
const asOf = "2026-11-23";

// pnpm runs a script at the root, while FILE is meant from where the user stands.
const from = process.env["INIT_CWD"] ?? process.cwd();
const given = process.argv.slice(2).filter((argument) => argument !== "--");
const examples = () => globSync(join(import.meta.dirname, "../examples/trusts/*.json")).sort();
const files = given.length > 0 ? given.map((path) => resolve(from, path)) : examples();

/** What the gate finds in a plan's page for children, or in a text: its sentences, and its headings where it has any. */
const checked = (path: string): readonly [name: string, found: Readability][] => {
  const name = basename(path, ".json");
  const text = readFileSync(path, "utf8");
  if (!path.endsWith(".json")) return [[name, readability(text, ks2)]];
  const read = readPlan(JSON.parse(text));
  if (!read.ok) throw new Error(read.problems.map(({ path: at, message }) => `${at}: ${message}`).join("\n"));
  const published = publishable(assess(read.plan, { schemaVersion: 1, observations: [] }, asOf), minimumCount10);
  const found = readabilityOf(objectives(published, ks2EnGb), ks2);
  return [
    [name, found.text],
    [`${name}, headings`, found.headings],
  ];
};

const two = (value: number | undefined) => (value === undefined ? "-" : value.toFixed(2));
const percent = (share: number | undefined) => (share === undefined ? "-" : `${(100 * share).toFixed(1)}%`);

const columns = `page                                       words sentences mean longest  known   Spache           Dale-Chall       FK   LIX
                                                                   worst   raw ex. worst    raw ex. worst`;

const row = (name: string, { pass, scores, worst }: Readability): string =>
  [
    pass ? "pass" : "FAIL",
    name.padEnd(40),
    String(scores?.words ?? 0).padStart(4),
    String(scores?.sentences ?? 0).padStart(6),
    two(scores?.mean).padStart(8),
    String(scores?.longest ?? 0).padStart(5),
    percent((worst?.known ?? scores)?.exempted.known).padStart(8),
    two(scores?.raw.spache).padStart(6),
    two(scores?.exempted.spache),
    two(worst?.spache.exempted.spache),
    two(scores?.raw.daleChall).padStart(6),
    two(scores?.exempted.daleChall),
    two(worst?.daleChall.exempted.daleChall),
    two(scores?.fleschKincaid).padStart(6),
    two(scores?.lix).padStart(6),
  ].join(" ");

/** What is refused, and the words to change. */
const remarks = ({ problems, sentences, hardWords }: Readability): readonly string[] => [
  ...problems.map(({ message, sentence }) =>
    sentence === null ? message : `${message}\n         ${sentences[sentence]}`,
  ),
  ...hardWords.map(
    ({ word, times, plainer }) => `hard: ${word} (${times})${plainer === null ? "" : `, plainer: ${plainer}`}`,
  ),
];

console.log(`${columns}`);
let failures = 0;
for (const path of files) {
  try {
    for (const [name, found] of checked(path)) {
      console.log(row(name, found));
      for (const remark of remarks(found)) console.log(`       ${remark}`);
      if (!found.pass) failures += 1;
    }
  } catch (error) {
    console.error(`FAIL ${relative(from, path)}: ${error instanceof Error ? error.message : String(error)}`);
    failures += 1;
  }
}
process.exitCode = failures > 0 || files.length === 0 ? 1 : 0;
