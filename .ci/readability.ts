// How easy a plan's page is for each reader who has a wording:
//   pnpm readability [FILE...]
// A FILE is a plan in JSON, or any other text, which is read as it stands by each of them. Without a file, the five
// example trusts. A plan's own words for children are read apart: the words to change are named, and the command fails for
// ours alone.
import { globSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { readPlan } from "../packages/model/src/index.ts";
import * as enGb from "../packages/render/src/en-gb.ts";
import { objectives } from "../packages/render/src/index.ts";
import { type Readability, readability, readabilityOf, readers } from "../packages/render/src/readability.ts";
import { minimumCount10, publishable } from "../packages/rules/src/disclosure.ts";
import { assess } from "../packages/rules/src/index.ts";

/** The day on which plans are looked at: any will do, since no rule of reading hangs on it. */
const asOf = "2026-11-23";

// pnpm runs a script at the root, while FILE is meant from where the user stands.
const from = process.env["INIT_CWD"] ?? process.cwd();
const given = process.argv.slice(2).filter((argument) => argument !== "--");
const examples = () => globSync(join(import.meta.dirname, "../examples/trusts/*.json")).sort();
const files = given.length > 0 ? given.map((path) => resolve(from, path)) : examples();

interface Checked {
  readonly name: string;
  readonly found: Readability;
  /** Of people's own words it is told what to change, and nothing fails. */
  readonly whose: "ours" | "own";
}

const wordings = Object.values(enGb).flatMap((words) =>
  words.reader === "formal" ? [] : [{ words, reader: readers[words.reader] }],
);

/** Stands where a plan's own words for children are read apart. */
const standIn = "We will be fair.";

/** What the gate finds for each reader in a plan's page, or in a text: its sentences, and its headings where it has any. */
const checked = (path: string): readonly Checked[] => {
  const name = basename(path, ".json");
  const text = readFileSync(path, "utf8");
  if (!path.endsWith(".json"))
    return wordings.map(({ reader }) => ({
      name: `${name} (${reader.id})`,
      found: readability(text, reader),
      whose: "ours",
    }));
  const read = readPlan(JSON.parse(text));
  if (!read.ok) throw new Error(read.problems.map(({ path: at, message }) => `${at}: ${message}`).join("\n"));
  const published = publishable(assess(read.plan, { schemaVersion: 1, observations: [] }, asOf), minimumCount10);
  const { plan } = published;
  const own = plan.objectives.flatMap(({ id, childText }) => (childText === undefined ? [] : [{ id, childText }]));
  const ours = plan.objectives.map((one) => (one.childText === undefined ? one : { ...one, childText: standIn }));
  return wordings.flatMap(({ words, reader }): Checked[] => {
    const found = readabilityOf(objectives({ ...published, plan: { ...plan, objectives: ours } }, words), reader);
    return [
      { name: `${name} (${reader.id})`, found: found.text, whose: "ours" },
      { name: `${name} (${reader.id}), headings`, found: found.headings, whose: "ours" },
      ...own.map(
        ({ id, childText }): Checked => ({
          name: `own: ${id} (${reader.id})`,
          found: readability(childText, reader),
          whose: "own",
        }),
      ),
    ];
  });
};

const two = (value: number | undefined) => (value === undefined ? "-" : value.toFixed(2));
const percent = (share: number | undefined) => (share === undefined ? "-" : `${(100 * share).toFixed(1)}%`);

const columns = `page                                                   words sentences mean longest  known   Spache           Dale-Chall       FK   LIX
                                                                               worst   raw ex. worst    raw ex. worst`;

const row = ({ name, found: { pass, scores, worst }, whose }: Checked): string =>
  [
    pass ? "pass" : whose === "ours" ? "FAIL" : "hard",
    name.padEnd(52),
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
    for (const one of checked(path)) {
      console.log(row(one));
      for (const remark of remarks(one.found)) console.log(`       ${remark}`);
      if (one.whose === "ours" && !one.found.pass) failures += 1;
    }
  } catch (error) {
    console.error(`FAIL ${relative(from, path)}: ${error instanceof Error ? error.message : String(error)}`);
    failures += 1;
  }
}
process.exitCode = failures > 0 || files.length === 0 ? 1 : 0;
