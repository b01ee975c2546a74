import type { Summary } from "@equality/model";
import {
  englishAndMathsGrade4,
  type MeasureSpec,
  overallAbsence,
  persistentAbsence,
  type SummarySpec,
  summarise,
  summaryFromRows,
  summarySql,
  workforceShare,
} from "@equality/rules/gaps";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../warehouse/answer.ts";
import { nearness } from "../warehouse/compare.ts";
import { summariseInDuckDb, toParquet } from "../warehouse/duckdb.ts";
import { onDuckDb, type Run } from "../warehouse/duckdb-connection.ts";
import { allowedInFindings, differenceOfFindings, findingsOf } from "../warehouse/findings.ts";
import { inventParts, spec } from "../warehouse/pupils.ts";
import { quoted, writeCsvFiles } from "../warehouse/table.ts";
import { inTemporaryFolder } from "../warehouse/temporary-folder.ts";

describe("DuckDB over Parquet, part by part", () => {
  const parts = inventParts(400);
  const inProcess = summarise(spec, parts.flat());
  let answer: Answer;
  beforeAll(async () => {
    answer = await inTemporaryFolder(async (folder) =>
      summariseInDuckDb(await toParquet(writeCsvFiles(folder, parts))),
    );
  });

  it("is asked of rows of unknown groups, and of rows left out for four reasons", () => {
    const reasons = inProcess.groups.flatMap(({ excluded }) => excluded.flatMap((counts) => Object.keys(counts)));
    expect([...new Set(reasons)].sort()).toEqual(["missingPossible", "missingValue", "noPossible", "notDeclared"]);
    expect(inProcess.groups.some(({ key }) => key[1] === null)).toBe(true);
  });

  it("makes the summary that this process makes: exactly, but for sums of decimals and spreads", () => {
    const outcomes = nearness(inProcess, answer.summary).map(({ measure, outcome }) => [measure, outcome]);
    expect(outcomes.filter(([, outcome]) => outcome !== "the same")).toEqual([
      ["attainment8", "within rounding"],
      ["progress8", "within rounding"],
      ["constant", "within rounding"],
    ]);
  });

  it("leads to the same findings: to the last digit where sums are of whole numbers", () => {
    const ours = findingsOf(inProcess);
    const theirs = findingsOf(answer.summary);
    expect(ours.map(({ finding }) => finding.kind)).toEqual(ours.map(() => "determined"));
    for (const [i, { measure, finding }] of ours.entries()) {
      const other = theirs[i]?.finding;
      if (!["attainment8", "progress8"].includes(measure)) expect(other).toEqual(finding);
      else expect(other && differenceOfFindings(finding, other)).toBeLessThanOrEqual(allowedInFindings);
    }
  });

  it("a comparison notices one pupil", () => {
    const [first = [], ...others] = parts;
    const short = summarise(spec, [first.slice(1), ...others].flat());
    expect(nearness(short, answer.summary).map(({ outcome }) => outcome)).toContain("NOT THE SAME");
  });
});

/** Columns with names and labels that a query must not trip over. */
const [key, flag, label, number, whole, part, people] = [
  `key"; DROP TABLE "rows"; --`,
  "true?",
  "a 'label'",
  `"`,
  "possible $1",
  "m0_outcome",
  "key0",
] as const;
const types = {
  [key]: "TEXT",
  [flag]: "BOOLEAN",
  [label]: "TEXT",
  [number]: "DOUBLE",
  [whole]: "BIGINT",
  [part]: "INTEGER",
  [people]: "INTEGER",
};
type Row = Readonly<Record<string, string | number | boolean | null>>;
const labels = ["yes", `o'"; --`, "$1", "", "\u00e9", "refused"];

const measures: readonly [MeasureSpec, ...MeasureSpec[]] = [
  {
    kind: "proportion",
    id: "conditions",
    better: "higher",
    rule: {
      kind: "allOf",
      conditions: [
        { column: flag, is: true },
        { column: number, atLeast: 0.1 },
        { column: label, oneOf: labels.slice(0, 3) },
      ],
    },
  },
  {
    kind: "proportion",
    id: "none",
    better: "higher",
    rule: { kind: "allOf", conditions: [{ column: label, oneOf: [] }] },
  },
  workforceShare("among", { column: label, labels: labels.slice(1, 4), notDeclared: ["refused", "$1"] }),
  workforceShare("amongNone", { column: label, labels: [], notDeclared: [] }),
  englishAndMathsGrade4({ english: number, maths: part }),
  persistentAbsence({ missed: part, possible: whole }),
  overallAbsence({ missed: part, possible: whole }),
  { kind: "ratioOfSums", id: "totals", better: "lower", numerator: part, denominator: whole, people },
  { kind: "rate", id: "events", better: "lower", events: part, per: 100 },
  { kind: "rate", id: "eventTotals", better: "lower", events: whole, people, per: 1 },
  { kind: "mean", id: "mean", better: "higher", column: number },
  { kind: "histogram", id: "grid", better: "higher", column: number, from: -1, step: 0.1, bins: 61 },
  { kind: "values", id: "values", better: "higher", column: number },
  { kind: "count", id: "rows", better: "context" },
  { kind: "count", id: "sum", better: "context", column: people },
];

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 5 });
const row: fc.Arbitrary<Row> = fc.record({
  [key]: orNull(fc.constantFrom(...labels)),
  [flag]: orNull(fc.boolean()),
  [label]: orNull(fc.constantFrom(...labels)),
  [number]: orNull(fc.integer({ min: -10, max: 50 }).map((tenths) => tenths / 10)),
  [whole]: orNull(fc.constantFrom(0, 10, 20, 380)),
  [part]: orNull(fc.constantFrom(0, 1, 2, 10, 38, 39)),
  [people]: orNull(fc.nat(1000)),
});

const load = async (run: Run, rows: readonly Row[]): Promise<void> => {
  const columns = Object.entries(types).map(([name, type]) => `${quoted(name)} ${type}`);
  await run(`CREATE OR REPLACE TABLE "hostile ""table""" (${columns.join(", ")})`);
  if (rows.length === 0) return;
  const names = Object.keys(types);
  const places = rows.map((_, i) => `(${names.map((_name, j) => `$${i * names.length + j + 1}`).join(", ")})`);
  await run(
    `INSERT INTO "hostile ""table""" VALUES ${places.join(", ")}`,
    rows.flatMap((each) => names.map((name) => each[name] ?? null)),
  );
};

const inDuckDb = async (run: Run, rows: readonly Row[], asked: SummarySpec): Promise<Summary> => {
  await load(run, rows);
  const { text, values } = summarySql(asked, 'hostile "table"');
  return summaryFromRows(asked, await run(text, values));
};

describe("DuckDB and this process", () => {
  it.each([
    ["by two keys", [key, flag]],
    ["of everyone", []],
  ])(
    "make the same summary of any rows, %s",
    async (_, keys) => {
      await onDuckDb((run) =>
        fc.assert(
          fc.asyncProperty(fc.array(row, { maxLength: 40 }), async (rows) => {
            const asked = { keys, measures };
            const [ours, theirs] = [summarise(asked, rows), await inDuckDb(run, rows, asked)];
            expect(theirs.groups.map((group) => group.key)).toEqual(ours.groups.map((group) => group.key));
            expect(nearness(ours, theirs).filter(({ outcome }) => outcome === "NOT THE SAME")).toEqual([]);
          }),
          { numRuns: 12 },
        ),
      );
    },
    60_000,
  );

  it.each([
    ["NaN", { [number]: Number.NaN }, "mean"],
    ["an infinite value", { [number]: Number.POSITIVE_INFINITY }, "values"],
    ["NaN beside a condition that does not hold", { [number]: Number.NaN, [flag]: false }, "conditions"],
    ["a value off the grid", { [number]: 0.25 }, "grid"],
    ["a value above the grid", { [number]: 5.1 }, "grid"],
    ["a negative count", { [part]: -1 }, "events"],
    ["negative sessions", { [whole]: -380 }, "persistentAbsence"],
    ["sessions past 2^53 - 1", { [whole]: 2 ** 53 }, "persistentAbsence"],
    ["negative people", { [people]: -1 }, "sum"],
  ])("refuse %s", async (_, bad, id) => {
    const good: Row = { [key]: "yes", [flag]: true, [label]: "yes", [number]: 1, [whole]: 380, [part]: 2, [people]: 5 };
    const asked: SummarySpec = { keys: [key], measures: [measures.find((one) => one.id === id) ?? measures[0]] };
    const rows = [good, { ...good, ...bad }, good];
    expect(() => summarise(asked, rows)).toThrow(RangeError);
    await onDuckDb((run) => expect(inDuckDb(run, rows, asked)).rejects.toThrow("others in 1"));
    await onDuckDb((run) =>
      expect(inDuckDb(run, [good, good], asked)).resolves.toEqual(summarise(asked, [good, good])),
    );
  });
});
