import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { DuckDBInstance, version as duckdb } from "@duckdb/node-api";
import type { Summary } from "@equality/model";
import { attainment8, averageScaledScore, type SummarySpec, summarise } from "@equality/rules/gaps";
import { op, table } from "arquero";
import { overColumns, overRows, type Sums, sumsOfColumns } from "./by-hand.ts";
import { columns, createTable, groups, ROWS, rows, schools } from "./pupils.ts";

const spec: SummarySpec = {
  keys: ["school", "group"],
  measures: [attainment8("a8"), averageScaledScore("reading")],
};

const data = columns();
const encoded = {
  ...data,
  school: { codes: data.school, labels: schools },
  group: { codes: data.group, labels: groups },
};

const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
const connection = await instance.connect();
await connection.run(createTable);
const query = `
  SELECT 'school ' || school || '|' || 'group ' || "group" AS key, n, a, aa, b, bb FROM (
    SELECT school, "group", count(*) AS n, sum(a8) AS a, sum(a8 * a8) AS aa, sum(reading) AS b, sum(reading * reading) AS bb
    FROM pupils GROUP BY school, "group")`;
const ofDuckDb = async () => (await connection.runAndReadAll(query)).getRows();

const arqueroTable = table({
  school: Array.from(data.school, (code) => schools[code]),
  group: Array.from(data.group, (code) => groups[code]),
  a8: data.a8,
  reading: data.reading,
});
const ofArquero = () =>
  arqueroTable
    .groupby("school", "group")
    .rollup({
      n: op.count(),
      a: op.sum("a8"),
      varianceA: op.variance("a8"),
      b: op.sum("reading"),
      varianceB: op.variance("reading"),
    })
    .objects() as {
    school: string;
    group: string;
    n: number;
    a: number;
    varianceA: number;
    b: number;
    varianceB: number;
  }[];

/** Each group's number, sums and spreads, in the order of the groups. */
type Figures = readonly (readonly [key: string, ...figures: number[]])[];

const inOrder = (figures: Figures): Figures => [...figures].sort(([a], [b]) => (a < b ? -1 : 1));

const ofSummary = ({ groups: all }: Summary): Figures =>
  inOrder(
    all.map(({ key, statistics: [a, b] }) => {
      if (a?.kind !== "mean" || b?.kind !== "mean") throw new Error("Not means");
      return [key.join("|"), a.n, a.sum, a.m2, b.sum, b.m2];
    }),
  );

const ofSums = (sums: Sums): Figures =>
  inOrder(
    [...sums].map(([key, [n = 0, a = 0, aa = 0, b = 0, bb = 0]]) => [key, n, a, aa - (a * a) / n, b, bb - (b * b) / n]),
  );

/** Numbers and sums are exact, since scores are whole numbers and halves; spreads agree to nine digits. */
const requireSame = (name: string, theirs: Figures, ours: Figures): void => {
  const same =
    theirs.length === ours.length &&
    theirs.every(([key, ...figures], i) => {
      const [ourKey, ...our] = ours[i] ?? [""];
      return key === ourKey && figures.every((figure, j) => Math.abs(figure - (our[j] ?? Number.NaN)) <= 1e-9 * figure);
    });
  if (!same) throw new Error(`${name} does not find the same figures`);
};

const heapMb = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Runs both sides in turn, the order changing, after two rounds that warm up; and gives the medians in milliseconds. */
const alternated = async (rounds: number, ours: () => unknown, theirs: () => unknown) => {
  const times = { ours: [] as number[], theirs: [] as number[] };
  const timed = async (side: "ours" | "theirs", run: () => unknown) => {
    const start = performance.now();
    await run();
    times[side].push(performance.now() - start);
  };
  for (let round = -2; round < rounds; round += 1) {
    if (round === 0) times.ours.length = times.theirs.length = 0;
    if (round % 2 === 0) await timed("ours", ours);
    await timed("theirs", theirs);
    if (round % 2 !== 0) await timed("ours", ours);
  }
  return { ours: median(times.ours), theirs: median(times.theirs) };
};

const failures: string[] = [];
const compare = async (
  name: string,
  peer: string,
  rounds: number,
  least: number,
  ours: () => unknown,
  theirs: () => unknown,
) => {
  const times = await alternated(rounds, ours, theirs);
  const ratio = times.theirs / times.ours;
  if (ratio < least) failures.push(name);
  const perSecond = ROWS / times.ours / 1000;
  console.log(
    `${name}: ${times.ours.toFixed(0)} ms (${perSecond.toFixed(0)} million rows/s); ${peer}: ${times.theirs.toFixed(0)} ms; ` +
      `${ratio.toFixed(2)} times its speed (at least ${least}; medians of ${rounds})`,
  );
};

const arquero = JSON.parse(readFileSync("node_modules/arquero/package.json", "utf8")).version;
console.log(`${ROWS} rows, ${schools.length * groups.length} groups by two keys, sums and spreads of two columns`);
console.log(`Node ${process.version}, DuckDB ${duckdb()}, Arquero ${arquero}; ${cpus().length} x ${cpus()[0]?.model}`);

const figures = ofSummary(summarise(spec, encoded));
requireSame("The loop over columns", ofSums(sumsOfColumns(overColumns(data))), figures);
requireSame(
  "DuckDB",
  ofSums(new Map((await ofDuckDb()).map(([key, ...sums]) => [String(key), sums.map(Number)]))),
  figures,
);
requireSame(
  "Arquero",
  inOrder(
    ofArquero().map(({ school, group, n, a, varianceA, b, varianceB }) => [
      `${school}|${group}`,
      n,
      a,
      varianceA * (n - 1),
      b,
      varianceB * (n - 1),
    ]),
  ),
  figures,
);

const ourColumns = () => summarise(spec, encoded);
await compare("columns", "a loop over typed arrays, unchecked", 21, 0.5, ourColumns, () => overColumns(data));
await compare("columns", "DuckDB on one thread", 21, 1, ourColumns, ofDuckDb);
await compare("columns", "Arquero", 5, 20, ourColumns, ofArquero);

const objects = [...rows()];
requireSame("The loop over rows", ofSums(overRows(objects)), ofSummary(summarise(spec, objects)));
await compare(
  "rows",
  "a Map by a composite key",
  15,
  1,
  () => summarise(spec, objects),
  () => overRows(objects),
);
objects.length = 0;

const heap: number[] = [];
function* watched() {
  let row = 0;
  for (const each of rows()) {
    row += 1;
    if (row % (ROWS / 10) === 0) heap.push(heapMb());
    yield each;
  }
}
requireSame("The stream", ofSummary(summarise(spec, watched())), figures);
const [first = Number.NaN] = heap;
const growth = Math.max(...heap) / first;
if (growth > 1.1) failures.push("memory");
console.log(
  `stream: heap of ${first.toFixed(0)} MB after a tenth of the rows, at most ${Math.max(...heap).toFixed(0)} MB; ` +
    `${growth.toFixed(2)} times (at most 1.1)`,
);

if (failures.length > 0) console.error(`Slower than it should be: ${failures.join(", ")}`);
process.exitCode = failures.length > 0 ? 1 : 0;
